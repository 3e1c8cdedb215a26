import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/qemu.ts';

/** Delete a VM and its disks: `DELETE /nodes/{node}/qemu/{vmid}` */
export const deleteQemuByVmid = endpoint<t.DeleteQemuByVmidParams, t.DeleteQemuByVmidResult>('DELETE', '/nodes/{node}/qemu/{vmid}');

/** Show the configuration of a VM, with pending values unless told otherwise: `GET /nodes/{node}/qemu/{vmid}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/qemu/{vmid}/config');

/** Show whether a VM supports snapshot, clone or copy, and on which nodes: `GET /nodes/{node}/qemu/{vmid}/feature` */
export const getFeature = endpoint<t.GetFeatureParams, t.GetFeatureResult>('GET', '/nodes/{node}/qemu/{vmid}/feature');

/** Check whether and where a VM can be migrated, and what stands in the way: `GET /nodes/{node}/qemu/{vmid}/migrate` */
export const getMigrate = endpoint<t.GetMigrateParams, t.GetMigrateResult>('GET', '/nodes/{node}/qemu/{vmid}/migrate');

/** Connect to the tunnel of an incoming VM migration over a websocket (internal): `GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket` */
export const getMtunnelwebsocket = endpoint<t.GetMtunnelwebsocketParams, t.GetMtunnelwebsocketResult>('GET', '/nodes/{node}/qemu/{vmid}/mtunnelwebsocket');

/** List VM options with current values and changes waiting for a restart: `GET /nodes/{node}/qemu/{vmid}/pending` */
export const getPending = endpoint<t.GetPendingParams, t.GetPendingResult>('GET', '/nodes/{node}/qemu/{vmid}/pending');

/** List VMs of a node: `GET /nodes/{node}/qemu` */
export const getQemu = endpoint<t.GetQemuParams, t.GetQemuResult>('GET', '/nodes/{node}/qemu');

/** List the sections below a VM: `GET /nodes/{node}/qemu/{vmid}` */
export const getQemuByVmid = endpoint<t.GetQemuByVmidParams, t.GetQemuByVmidResult>('GET', '/nodes/{node}/qemu/{vmid}');

/** Draw a usage graph of a VM as an image file: `GET /nodes/{node}/qemu/{vmid}/rrd` */
export const getRrd = endpoint<t.GetRrdParams, t.GetRrdResult>('GET', '/nodes/{node}/qemu/{vmid}/rrd');

/** Show the usage history of a VM over time, as figures: `GET /nodes/{node}/qemu/{vmid}/rrddata` */
export const getRrddata = endpoint<t.GetRrddataParams, t.GetRrddataResult>('GET', '/nodes/{node}/qemu/{vmid}/rrddata');

/** Connect to an opened console of a VM over a websocket: `GET /nodes/{node}/qemu/{vmid}/vncwebsocket` */
export const getVncwebsocket = endpoint<t.GetVncwebsocketParams, t.GetVncwebsocketResult>('GET', '/nodes/{node}/qemu/{vmid}/vncwebsocket');

/** Copy a VM or a VM template to a new VM: `POST /nodes/{node}/qemu/{vmid}/clone` */
export const postClone = endpoint<t.PostCloneParams, t.PostCloneResult>('POST', '/nodes/{node}/qemu/{vmid}/clone');

/** Change options of a VM in a task, for slow work such as adding disks: `POST /nodes/{node}/qemu/{vmid}/config` */
export const postConfig = endpoint<t.PostConfigParams, t.PostConfigResult>('POST', '/nodes/{node}/qemu/{vmid}/config');

/** Start or stop the helper that carries extra VM state along on migration: `POST /nodes/{node}/qemu/{vmid}/dbus-vmstate` */
export const postDbusVmstate = endpoint<t.PostDbusVmstateParams, t.PostDbusVmstateResult>('POST', '/nodes/{node}/qemu/{vmid}/dbus-vmstate');

/** Migrate a VM to another node of the cluster, live or offline: `POST /nodes/{node}/qemu/{vmid}/migrate` */
export const postMigrate = endpoint<t.PostMigrateParams, t.PostMigrateResult>('POST', '/nodes/{node}/qemu/{vmid}/migrate');

/** Run a command in the QEMU monitor of a VM: `POST /nodes/{node}/qemu/{vmid}/monitor` */
export const postMonitor = endpoint<t.PostMonitorParams, t.PostMonitorResult>('POST', '/nodes/{node}/qemu/{vmid}/monitor');

/** Move a disk of a VM to another storage or to another VM: `POST /nodes/{node}/qemu/{vmid}/move_disk` */
export const postMoveDisk = endpoint<t.PostMoveDiskParams, t.PostMoveDiskResult>('POST', '/nodes/{node}/qemu/{vmid}/move_disk');

/** Open a tunnel to receive a VM from another cluster (internal use): `POST /nodes/{node}/qemu/{vmid}/mtunnel` */
export const postMtunnel = endpoint<t.PostMtunnelParams, t.PostMtunnelResult>('POST', '/nodes/{node}/qemu/{vmid}/mtunnel');

/** Create a VM on a node, or restore one from a backup: `POST /nodes/{node}/qemu` */
export const postQemu = endpoint<t.PostQemuParams, t.PostQemuResult>('POST', '/nodes/{node}/qemu');

/** Migrate a VM to a different cluster: `POST /nodes/{node}/qemu/{vmid}/remote_migrate` */
export const postRemoteMigrate = endpoint<t.PostRemoteMigrateParams, t.PostRemoteMigrateResult>('POST', '/nodes/{node}/qemu/{vmid}/remote_migrate');

/** Open a SPICE console to a VM: `POST /nodes/{node}/qemu/{vmid}/spiceproxy` */
export const postSpiceproxy = endpoint<t.PostSpiceproxyParams, t.PostSpiceproxyResult>('POST', '/nodes/{node}/qemu/{vmid}/spiceproxy');

/** Turn a VM into a template, or one of its disks into a base image: `POST /nodes/{node}/qemu/{vmid}/template` */
export const postTemplate = endpoint<t.PostTemplateParams, t.PostTemplateResult>('POST', '/nodes/{node}/qemu/{vmid}/template');

/** Open a serial text console of a VM and hand out a ticket for it: `POST /nodes/{node}/qemu/{vmid}/termproxy` */
export const postTermproxy = endpoint<t.PostTermproxyParams, t.PostTermproxyResult>('POST', '/nodes/{node}/qemu/{vmid}/termproxy');

/** Open a VNC console of a VM and hand out a ticket for it: `POST /nodes/{node}/qemu/{vmid}/vncproxy` */
export const postVncproxy = endpoint<t.PostVncproxyParams, t.PostVncproxyResult>('POST', '/nodes/{node}/qemu/{vmid}/vncproxy');

/** Change options of a VM at once, without a task: `PUT /nodes/{node}/qemu/{vmid}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/qemu/{vmid}/config');

/** Grow a disk of a VM: `PUT /nodes/{node}/qemu/{vmid}/resize` */
export const putResize = endpoint<t.PutResizeParams, t.PutResizeResult>('PUT', '/nodes/{node}/qemu/{vmid}/resize');

/** Press keys on the keyboard of a VM: `PUT /nodes/{node}/qemu/{vmid}/sendkey` */
export const putSendkey = endpoint<t.PutSendkeyParams, t.PutSendkeyResult>('PUT', '/nodes/{node}/qemu/{vmid}/sendkey');

/** Detach disks from a VM, or delete unused ones: `PUT /nodes/{node}/qemu/{vmid}/unlink` */
export const putUnlink = endpoint<t.PutUnlinkParams, t.PutUnlinkResult>('PUT', '/nodes/{node}/qemu/{vmid}/unlink');
