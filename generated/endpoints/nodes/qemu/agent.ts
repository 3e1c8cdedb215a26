import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/agent.ts';

/** `GET /nodes/{node}/qemu/{vmid}/agent` */
export const getAgent = endpoint<t.GetAgentParams, t.GetAgentResult>('GET', '/nodes/{node}/qemu/{vmid}/agent');

/** `GET /nodes/{node}/qemu/{vmid}/agent/exec-status` */
export const getExecStatus = endpoint<t.GetExecStatusParams, t.GetExecStatusResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/exec-status');

/** `GET /nodes/{node}/qemu/{vmid}/agent/file-read` */
export const getFileRead = endpoint<t.GetFileReadParams, t.GetFileReadResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/file-read');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo` */
export const getGetFsinfo = endpoint<t.GetGetFsinfoParams, t.GetGetFsinfoResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-fsinfo');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name` */
export const getGetHostName = endpoint<t.GetGetHostNameParams, t.GetGetHostNameResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-host-name');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info` */
export const getGetMemoryBlockInfo = endpoint<t.GetGetMemoryBlockInfoParams, t.GetGetMemoryBlockInfoResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks` */
export const getGetMemoryBlocks = endpoint<t.GetGetMemoryBlocksParams, t.GetGetMemoryBlocksResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo` */
export const getGetOsinfo = endpoint<t.GetGetOsinfoParams, t.GetGetOsinfoResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-osinfo');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-time` */
export const getGetTime = endpoint<t.GetGetTimeParams, t.GetGetTimeResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-time');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-timezone` */
export const getGetTimezone = endpoint<t.GetGetTimezoneParams, t.GetGetTimezoneResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-timezone');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-users` */
export const getGetUsers = endpoint<t.GetGetUsersParams, t.GetGetUsersResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-users');

/** `GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus` */
export const getGetVcpus = endpoint<t.GetGetVcpusParams, t.GetGetVcpusResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-vcpus');

/** `GET /nodes/{node}/qemu/{vmid}/agent/info` */
export const getInfo = endpoint<t.GetInfoParams, t.GetInfoResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/info');

/** `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces` */
export const getNetworkGetInterfaces = endpoint<t.GetNetworkGetInterfacesParams, t.GetNetworkGetInterfacesResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces');

/** `POST /nodes/{node}/qemu/{vmid}/agent` */
export const postAgent = endpoint<t.PostAgentParams, t.PostAgentResult>('POST', '/nodes/{node}/qemu/{vmid}/agent');

/** `POST /nodes/{node}/qemu/{vmid}/agent/exec` */
export const postExec = endpoint<t.PostExecParams, t.PostExecResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/exec');

/** `POST /nodes/{node}/qemu/{vmid}/agent/file-write` */
export const postFileWrite = endpoint<t.PostFileWriteParams, t.PostFileWriteResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/file-write');

/** `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze` */
export const postFsfreezeFreeze = endpoint<t.PostFsfreezeFreezeParams, t.PostFsfreezeFreezeResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze');

/** `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status` */
export const postFsfreezeStatus = endpoint<t.PostFsfreezeStatusParams, t.PostFsfreezeStatusResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status');

/** `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw` */
export const postFsfreezeThaw = endpoint<t.PostFsfreezeThawParams, t.PostFsfreezeThawResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw');

/** `POST /nodes/{node}/qemu/{vmid}/agent/fstrim` */
export const postFstrim = endpoint<t.PostFstrimParams, t.PostFstrimResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/fstrim');

/** `POST /nodes/{node}/qemu/{vmid}/agent/ping` */
export const postPing = endpoint<t.PostPingParams, t.PostPingResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/ping');

/** `POST /nodes/{node}/qemu/{vmid}/agent/set-user-password` */
export const postSetUserPassword = endpoint<t.PostSetUserPasswordParams, t.PostSetUserPasswordResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/set-user-password');

/** `POST /nodes/{node}/qemu/{vmid}/agent/shutdown` */
export const postShutdown = endpoint<t.PostShutdownParams, t.PostShutdownResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/shutdown');

/** `POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk` */
export const postSuspendDisk = endpoint<t.PostSuspendDiskParams, t.PostSuspendDiskResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/suspend-disk');

/** `POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid` */
export const postSuspendHybrid = endpoint<t.PostSuspendHybridParams, t.PostSuspendHybridResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid');

/** `POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram` */
export const postSuspendRam = endpoint<t.PostSuspendRamParams, t.PostSuspendRamResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/suspend-ram');
