import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/qemu.ts';

/** `DELETE /nodes/{node}/qemu/{vmid}` */
export const deleteQemuByVmid = endpoint<t.DeleteQemuByVmidParams, t.DeleteQemuByVmidResult>('DELETE', '/nodes/{node}/qemu/{vmid}');

/** `GET /nodes/{node}/qemu/{vmid}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/qemu/{vmid}/config');

/** `GET /nodes/{node}/qemu/{vmid}/feature` */
export const getFeature = endpoint<t.GetFeatureParams, t.GetFeatureResult>('GET', '/nodes/{node}/qemu/{vmid}/feature');

/** `GET /nodes/{node}/qemu/{vmid}/migrate` */
export const getMigrate = endpoint<t.GetMigrateParams, t.GetMigrateResult>('GET', '/nodes/{node}/qemu/{vmid}/migrate');

/** `GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket` */
export const getMtunnelwebsocket = endpoint<t.GetMtunnelwebsocketParams, t.GetMtunnelwebsocketResult>('GET', '/nodes/{node}/qemu/{vmid}/mtunnelwebsocket');

/** `GET /nodes/{node}/qemu/{vmid}/pending` */
export const getPending = endpoint<t.GetPendingParams, t.GetPendingResult>('GET', '/nodes/{node}/qemu/{vmid}/pending');

/** `GET /nodes/{node}/qemu` */
export const getQemu = endpoint<t.GetQemuParams, t.GetQemuResult>('GET', '/nodes/{node}/qemu');

/** `GET /nodes/{node}/qemu/{vmid}` */
export const getQemuByVmid = endpoint<t.GetQemuByVmidParams, t.GetQemuByVmidResult>('GET', '/nodes/{node}/qemu/{vmid}');

/** `GET /nodes/{node}/qemu/{vmid}/rrd` */
export const getRrd = endpoint<t.GetRrdParams, t.GetRrdResult>('GET', '/nodes/{node}/qemu/{vmid}/rrd');

/** `GET /nodes/{node}/qemu/{vmid}/rrddata` */
export const getRrddata = endpoint<t.GetRrddataParams, t.GetRrddataResult>('GET', '/nodes/{node}/qemu/{vmid}/rrddata');

/** `GET /nodes/{node}/qemu/{vmid}/vncwebsocket` */
export const getVncwebsocket = endpoint<t.GetVncwebsocketParams, t.GetVncwebsocketResult>('GET', '/nodes/{node}/qemu/{vmid}/vncwebsocket');

/** `POST /nodes/{node}/qemu/{vmid}/clone` */
export const postClone = endpoint<t.PostCloneParams, t.PostCloneResult>('POST', '/nodes/{node}/qemu/{vmid}/clone');

/** `POST /nodes/{node}/qemu/{vmid}/config` */
export const postConfig = endpoint<t.PostConfigParams, t.PostConfigResult>('POST', '/nodes/{node}/qemu/{vmid}/config');

/** `POST /nodes/{node}/qemu/{vmid}/dbus-vmstate` */
export const postDbusVmstate = endpoint<t.PostDbusVmstateParams, t.PostDbusVmstateResult>('POST', '/nodes/{node}/qemu/{vmid}/dbus-vmstate');

/** `POST /nodes/{node}/qemu/{vmid}/migrate` */
export const postMigrate = endpoint<t.PostMigrateParams, t.PostMigrateResult>('POST', '/nodes/{node}/qemu/{vmid}/migrate');

/** `POST /nodes/{node}/qemu/{vmid}/monitor` */
export const postMonitor = endpoint<t.PostMonitorParams, t.PostMonitorResult>('POST', '/nodes/{node}/qemu/{vmid}/monitor');

/** `POST /nodes/{node}/qemu/{vmid}/move_disk` */
export const postMoveDisk = endpoint<t.PostMoveDiskParams, t.PostMoveDiskResult>('POST', '/nodes/{node}/qemu/{vmid}/move_disk');

/** `POST /nodes/{node}/qemu/{vmid}/mtunnel` */
export const postMtunnel = endpoint<t.PostMtunnelParams, t.PostMtunnelResult>('POST', '/nodes/{node}/qemu/{vmid}/mtunnel');

/** `POST /nodes/{node}/qemu` */
export const postQemu = endpoint<t.PostQemuParams, t.PostQemuResult>('POST', '/nodes/{node}/qemu');

/** `POST /nodes/{node}/qemu/{vmid}/remote_migrate` */
export const postRemoteMigrate = endpoint<t.PostRemoteMigrateParams, t.PostRemoteMigrateResult>('POST', '/nodes/{node}/qemu/{vmid}/remote_migrate');

/** `POST /nodes/{node}/qemu/{vmid}/spiceproxy` */
export const postSpiceproxy = endpoint<t.PostSpiceproxyParams, t.PostSpiceproxyResult>('POST', '/nodes/{node}/qemu/{vmid}/spiceproxy');

/** `POST /nodes/{node}/qemu/{vmid}/template` */
export const postTemplate = endpoint<t.PostTemplateParams, t.PostTemplateResult>('POST', '/nodes/{node}/qemu/{vmid}/template');

/** `POST /nodes/{node}/qemu/{vmid}/termproxy` */
export const postTermproxy = endpoint<t.PostTermproxyParams, t.PostTermproxyResult>('POST', '/nodes/{node}/qemu/{vmid}/termproxy');

/** `POST /nodes/{node}/qemu/{vmid}/vncproxy` */
export const postVncproxy = endpoint<t.PostVncproxyParams, t.PostVncproxyResult>('POST', '/nodes/{node}/qemu/{vmid}/vncproxy');

/** `PUT /nodes/{node}/qemu/{vmid}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/qemu/{vmid}/config');

/** `PUT /nodes/{node}/qemu/{vmid}/resize` */
export const putResize = endpoint<t.PutResizeParams, t.PutResizeResult>('PUT', '/nodes/{node}/qemu/{vmid}/resize');

/** `PUT /nodes/{node}/qemu/{vmid}/sendkey` */
export const putSendkey = endpoint<t.PutSendkeyParams, t.PutSendkeyResult>('PUT', '/nodes/{node}/qemu/{vmid}/sendkey');

/** `PUT /nodes/{node}/qemu/{vmid}/unlink` */
export const putUnlink = endpoint<t.PutUnlinkParams, t.PutUnlinkResult>('PUT', '/nodes/{node}/qemu/{vmid}/unlink');
