import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/lxc/snapshot.ts';

/** Delete a snapshot of a container: `DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}` */
export const deleteSnapshotBySnapname = endpoint<t.DeleteSnapshotBySnapnameParams, t.DeleteSnapshotBySnapnameResult>('DELETE', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}');

/** Show the configuration kept in a snapshot of a container: `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config');

/** List snapshots of a container: `GET /nodes/{node}/lxc/{vmid}/snapshot` */
export const getSnapshot = endpoint<t.GetSnapshotParams, t.GetSnapshotResult>('GET', '/nodes/{node}/lxc/{vmid}/snapshot');

/** List the sections below a snapshot of a container: `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}` */
export const getSnapshotBySnapname = endpoint<t.GetSnapshotBySnapnameParams, t.GetSnapshotBySnapnameResult>('GET', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}');

/** Roll a container back to a snapshot, losing what changed since: `POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback` */
export const postRollback = endpoint<t.PostRollbackParams, t.PostRollbackResult>('POST', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback');

/** Take a snapshot of a container: `POST /nodes/{node}/lxc/{vmid}/snapshot` */
export const postSnapshot = endpoint<t.PostSnapshotParams, t.PostSnapshotResult>('POST', '/nodes/{node}/lxc/{vmid}/snapshot');

/** Change the description of a snapshot of a container: `PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config');
