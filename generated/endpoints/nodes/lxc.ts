import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/lxc.ts';

/** Destroy a container and its volumes, as a task: `DELETE /nodes/{node}/lxc/{vmid}` */
export const deleteLxcByVmid = endpoint<t.DeleteLxcByVmidParams, t.DeleteLxcByVmidResult>('DELETE', '/nodes/{node}/lxc/{vmid}');

/** Show the configuration of a container, now or as of a snapshot: `GET /nodes/{node}/lxc/{vmid}/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/nodes/{node}/lxc/{vmid}/config');

/** Check whether a container can be snapshotted, cloned or copied: `GET /nodes/{node}/lxc/{vmid}/feature` */
export const getFeature = endpoint<t.GetFeatureParams, t.GetFeatureResult>('GET', '/nodes/{node}/lxc/{vmid}/feature');

/** List a running container's network interfaces with MAC and IP addresses: `GET /nodes/{node}/lxc/{vmid}/interfaces` */
export const getInterfaces = endpoint<t.GetInterfacesParams, t.GetInterfacesResult>('GET', '/nodes/{node}/lxc/{vmid}/interfaces');

/** List containers of a node with status and usage: `GET /nodes/{node}/lxc` */
export const getLxc = endpoint<t.GetLxcParams, t.GetLxcResult>('GET', '/nodes/{node}/lxc');

/** List what the API of one container offers: `GET /nodes/{node}/lxc/{vmid}` */
export const getLxcByVmid = endpoint<t.GetLxcByVmidParams, t.GetLxcByVmidResult>('GET', '/nodes/{node}/lxc/{vmid}');

/** Check where a container can migrate to, and what prevents it: `GET /nodes/{node}/lxc/{vmid}/migrate` */
export const getMigrate = endpoint<t.GetMigrateParams, t.GetMigrateResult>('GET', '/nodes/{node}/lxc/{vmid}/migrate');

/** Connect to the tunnel of an incoming container migration; internal: `GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket` */
export const getMtunnelwebsocket = endpoint<t.GetMtunnelwebsocketParams, t.GetMtunnelwebsocketResult>('GET', '/nodes/{node}/lxc/{vmid}/mtunnelwebsocket');

/** List a container's settings with values in force and values still waiting: `GET /nodes/{node}/lxc/{vmid}/pending` */
export const getPending = endpoint<t.GetPendingParams, t.GetPendingResult>('GET', '/nodes/{node}/lxc/{vmid}/pending');

/** Draw a usage graph of a container as an image file: `GET /nodes/{node}/lxc/{vmid}/rrd` */
export const getRrd = endpoint<t.GetRrdParams, t.GetRrdResult>('GET', '/nodes/{node}/lxc/{vmid}/rrd');

/** Show the usage history of a container over time, as figures: `GET /nodes/{node}/lxc/{vmid}/rrddata` */
export const getRrddata = endpoint<t.GetRrddataParams, t.GetRrddataResult>('GET', '/nodes/{node}/lxc/{vmid}/rrddata');

/** Connect to an opened console of a container over a websocket: `GET /nodes/{node}/lxc/{vmid}/vncwebsocket` */
export const getVncwebsocket = endpoint<t.GetVncwebsocketParams, t.GetVncwebsocketResult>('GET', '/nodes/{node}/lxc/{vmid}/vncwebsocket');

/** Clone a container under a new ID, in full or linked, as a task: `POST /nodes/{node}/lxc/{vmid}/clone` */
export const postClone = endpoint<t.PostCloneParams, t.PostCloneResult>('POST', '/nodes/{node}/lxc/{vmid}/clone');

/** Create a container, or restore one from a backup, as a task: `POST /nodes/{node}/lxc` */
export const postLxc = endpoint<t.PostLxcParams, t.PostLxcResult>('POST', '/nodes/{node}/lxc');

/** Migrate a container to another node of the cluster, as a task: `POST /nodes/{node}/lxc/{vmid}/migrate` */
export const postMigrate = endpoint<t.PostMigrateParams, t.PostMigrateResult>('POST', '/nodes/{node}/lxc/{vmid}/migrate');

/** Move a container's volume to another storage or container, as a task: `POST /nodes/{node}/lxc/{vmid}/move_volume` */
export const postMoveVolume = endpoint<t.PostMoveVolumeParams, t.PostMoveVolumeResult>('POST', '/nodes/{node}/lxc/{vmid}/move_volume');

/** Open a tunnel to receive a container from another cluster; internal: `POST /nodes/{node}/lxc/{vmid}/mtunnel` */
export const postMtunnel = endpoint<t.PostMtunnelParams, t.PostMtunnelResult>('POST', '/nodes/{node}/lxc/{vmid}/mtunnel');

/** Migrate a container to a different cluster, as a task: `POST /nodes/{node}/lxc/{vmid}/remote_migrate` */
export const postRemoteMigrate = endpoint<t.PostRemoteMigrateParams, t.PostRemoteMigrateResult>('POST', '/nodes/{node}/lxc/{vmid}/remote_migrate');

/** Open a SPICE console to a container: `POST /nodes/{node}/lxc/{vmid}/spiceproxy` */
export const postSpiceproxy = endpoint<t.PostSpiceproxyParams, t.PostSpiceproxyResult>('POST', '/nodes/{node}/lxc/{vmid}/spiceproxy');

/** Turn a container into a template, for good: `POST /nodes/{node}/lxc/{vmid}/template` */
export const postTemplate = endpoint<t.PostTemplateParams, t.PostTemplateResult>('POST', '/nodes/{node}/lxc/{vmid}/template');

/** Open a text console of a container and hand out a ticket for it: `POST /nodes/{node}/lxc/{vmid}/termproxy` */
export const postTermproxy = endpoint<t.PostTermproxyParams, t.PostTermproxyResult>('POST', '/nodes/{node}/lxc/{vmid}/termproxy');

/** Open a VNC console of a container and hand out a ticket for it: `POST /nodes/{node}/lxc/{vmid}/vncproxy` */
export const postVncproxy = endpoint<t.PostVncproxyParams, t.PostVncproxyResult>('POST', '/nodes/{node}/lxc/{vmid}/vncproxy');

/** Change the configuration of a container: memory, cores, volumes, network: `PUT /nodes/{node}/lxc/{vmid}/config` */
export const putConfig = endpoint<t.PutConfigParams, t.PutConfigResult>('PUT', '/nodes/{node}/lxc/{vmid}/config');

/** Grow a disk or mount point of a container: `PUT /nodes/{node}/lxc/{vmid}/resize` */
export const putResize = endpoint<t.PutResizeParams, t.PutResizeResult>('PUT', '/nodes/{node}/lxc/{vmid}/resize');
