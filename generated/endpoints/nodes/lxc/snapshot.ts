import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/lxc/snapshot.ts';

/** `DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}` */
export const deleteSnapshotBySnapname = endpoint<t.DeleteSnapshotBySnapnameParams, t.DeleteSnapshotBySnapnameResult>('DELETE', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}');

/** `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config');

/** `GET /nodes/{node}/lxc/{vmid}/snapshot` */
export const getSnapshot = endpoint<t.GetSnapshotParams, t.GetSnapshotResult>('GET', '/nodes/{node}/lxc/{vmid}/snapshot');

/** `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}` */
export const getSnapshotBySnapname = endpoint<t.GetSnapshotBySnapnameParams, t.GetSnapshotBySnapnameResult>('GET', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}');

/** `POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback` */
export const postRollback = endpoint<t.PostRollbackParams, t.PostRollbackResult>('POST', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback');

/** `POST /nodes/{node}/lxc/{vmid}/snapshot` */
export const postSnapshot = endpoint<t.PostSnapshotParams, t.PostSnapshotResult>('POST', '/nodes/{node}/lxc/{vmid}/snapshot');

/** `PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config');
