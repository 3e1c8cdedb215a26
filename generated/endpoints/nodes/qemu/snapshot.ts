import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/snapshot.ts';

/** `DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}` */
export const deleteSnapshotBySnapname = endpoint<t.DeleteSnapshotBySnapnameParams, t.DeleteSnapshotBySnapnameResult>('DELETE', '/nodes/{node}/qemu/{vmid}/snapshot/{snapname}');

/** `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config');

/** `GET /nodes/{node}/qemu/{vmid}/snapshot` */
export const getSnapshot = endpoint<t.GetSnapshotParams, t.GetSnapshotResult>('GET', '/nodes/{node}/qemu/{vmid}/snapshot');

/** `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}` */
export const getSnapshotBySnapname = endpoint<t.GetSnapshotBySnapnameParams, t.GetSnapshotBySnapnameResult>('GET', '/nodes/{node}/qemu/{vmid}/snapshot/{snapname}');

/** `POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback` */
export const postRollback = endpoint<t.PostRollbackParams, t.PostRollbackResult>('POST', '/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback');

/** `POST /nodes/{node}/qemu/{vmid}/snapshot` */
export const postSnapshot = endpoint<t.PostSnapshotParams, t.PostSnapshotResult>('POST', '/nodes/{node}/qemu/{vmid}/snapshot');

/** `PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config');
