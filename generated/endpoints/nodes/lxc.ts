import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/lxc.ts';

/** `DELETE /nodes/{node}/lxc/{vmid}` */
export const deleteLxcByVmid = endpoint<t.DeleteLxcByVmidParams, t.DeleteLxcByVmidResult>('DELETE', '/nodes/{node}/lxc/{vmid}');

/** `GET /nodes/{node}/lxc/{vmid}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/lxc/{vmid}/config');

/** `GET /nodes/{node}/lxc/{vmid}/feature` */
export const getFeature = endpoint<t.GetFeatureParams, t.GetFeatureResult>('GET', '/nodes/{node}/lxc/{vmid}/feature');

/** `GET /nodes/{node}/lxc/{vmid}/interfaces` */
export const getInterfaces = endpoint<t.GetInterfacesParams, t.GetInterfacesResult>('GET', '/nodes/{node}/lxc/{vmid}/interfaces');

/** `GET /nodes/{node}/lxc` */
export const getLxc = endpoint<t.GetLxcParams, t.GetLxcResult>('GET', '/nodes/{node}/lxc');

/** `GET /nodes/{node}/lxc/{vmid}` */
export const getLxcByVmid = endpoint<t.GetLxcByVmidParams, t.GetLxcByVmidResult>('GET', '/nodes/{node}/lxc/{vmid}');

/** `GET /nodes/{node}/lxc/{vmid}/migrate` */
export const getMigrate = endpoint<t.GetMigrateParams, t.GetMigrateResult>('GET', '/nodes/{node}/lxc/{vmid}/migrate');

/** `GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket` */
export const getMtunnelwebsocket = endpoint<t.GetMtunnelwebsocketParams, t.GetMtunnelwebsocketResult>('GET', '/nodes/{node}/lxc/{vmid}/mtunnelwebsocket');

/** `GET /nodes/{node}/lxc/{vmid}/pending` */
export const getPending = endpoint<t.GetPendingParams, t.GetPendingResult>('GET', '/nodes/{node}/lxc/{vmid}/pending');

/** `GET /nodes/{node}/lxc/{vmid}/rrd` */
export const getRrd = endpoint<t.GetRrdParams, t.GetRrdResult>('GET', '/nodes/{node}/lxc/{vmid}/rrd');

/** `GET /nodes/{node}/lxc/{vmid}/rrddata` */
export const getRrddata = endpoint<t.GetRrddataParams, t.GetRrddataResult>('GET', '/nodes/{node}/lxc/{vmid}/rrddata');

/** `GET /nodes/{node}/lxc/{vmid}/vncwebsocket` */
export const getVncwebsocket = endpoint<t.GetVncwebsocketParams, t.GetVncwebsocketResult>('GET', '/nodes/{node}/lxc/{vmid}/vncwebsocket');

/** `POST /nodes/{node}/lxc/{vmid}/clone` */
export const postClone = endpoint<t.PostCloneParams, t.PostCloneResult>('POST', '/nodes/{node}/lxc/{vmid}/clone');

/** `POST /nodes/{node}/lxc` */
export const postLxc = endpoint<t.PostLxcParams, t.PostLxcResult>('POST', '/nodes/{node}/lxc');

/** `POST /nodes/{node}/lxc/{vmid}/migrate` */
export const postMigrate = endpoint<t.PostMigrateParams, t.PostMigrateResult>('POST', '/nodes/{node}/lxc/{vmid}/migrate');

/** `POST /nodes/{node}/lxc/{vmid}/move_volume` */
export const postMoveVolume = endpoint<t.PostMoveVolumeParams, t.PostMoveVolumeResult>('POST', '/nodes/{node}/lxc/{vmid}/move_volume');

/** `POST /nodes/{node}/lxc/{vmid}/mtunnel` */
export const postMtunnel = endpoint<t.PostMtunnelParams, t.PostMtunnelResult>('POST', '/nodes/{node}/lxc/{vmid}/mtunnel');

/** `POST /nodes/{node}/lxc/{vmid}/remote_migrate` */
export const postRemoteMigrate = endpoint<t.PostRemoteMigrateParams, t.PostRemoteMigrateResult>('POST', '/nodes/{node}/lxc/{vmid}/remote_migrate');

/** `POST /nodes/{node}/lxc/{vmid}/spiceproxy` */
export const postSpiceproxy = endpoint<t.PostSpiceproxyParams, t.PostSpiceproxyResult>('POST', '/nodes/{node}/lxc/{vmid}/spiceproxy');

/** `POST /nodes/{node}/lxc/{vmid}/template` */
export const postTemplate = endpoint<t.PostTemplateParams, t.PostTemplateResult>('POST', '/nodes/{node}/lxc/{vmid}/template');

/** `POST /nodes/{node}/lxc/{vmid}/termproxy` */
export const postTermproxy = endpoint<t.PostTermproxyParams, t.PostTermproxyResult>('POST', '/nodes/{node}/lxc/{vmid}/termproxy');

/** `POST /nodes/{node}/lxc/{vmid}/vncproxy` */
export const postVncproxy = endpoint<t.PostVncproxyParams, t.PostVncproxyResult>('POST', '/nodes/{node}/lxc/{vmid}/vncproxy');

/** `PUT /nodes/{node}/lxc/{vmid}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/lxc/{vmid}/config');

/** `PUT /nodes/{node}/lxc/{vmid}/resize` */
export const putResize = endpoint<t.PutResizeParams, t.PutResizeResult>('PUT', '/nodes/{node}/lxc/{vmid}/resize');
