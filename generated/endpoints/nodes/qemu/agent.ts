import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/agent.ts';

/** List commands of the guest agent of a VM: `GET /nodes/{node}/qemu/{vmid}/agent` */
export const getAgent = endpoint<t.GetAgentParams, t.GetAgentResult>('GET', '/nodes/{node}/qemu/{vmid}/agent');

/** Show output and exit code of a program run inside a VM by the guest agent: `GET /nodes/{node}/qemu/{vmid}/agent/exec-status` */
export const getExecStatus = endpoint<t.GetExecStatusParams, t.GetExecStatusResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/exec-status');

/** Read a file inside a VM through the guest agent: `GET /nodes/{node}/qemu/{vmid}/agent/file-read` */
export const getFileRead = endpoint<t.GetFileReadParams, t.GetFileReadResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/file-read');

/** List file systems mounted inside a VM, with their usage: `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo` */
export const getGetFsinfo = endpoint<t.GetGetFsinfoParams, t.GetGetFsinfoResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-fsinfo');

/** Show the host name the system inside a VM gives itself: `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name` */
export const getGetHostName = endpoint<t.GetGetHostNameParams, t.GetGetHostNameResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-host-name');

/** Show the size of hot-plug memory blocks inside a VM: `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info` */
export const getGetMemoryBlockInfo = endpoint<t.GetGetMemoryBlockInfoParams, t.GetGetMemoryBlockInfoResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info');

/** List memory blocks inside a VM and whether they are online: `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks` */
export const getGetMemoryBlocks = endpoint<t.GetGetMemoryBlocksParams, t.GetGetMemoryBlocksResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks');

/** Show which operating system and kernel runs inside a VM: `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo` */
export const getGetOsinfo = endpoint<t.GetGetOsinfoParams, t.GetGetOsinfoResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-osinfo');

/** Show the clock time inside a VM: `GET /nodes/{node}/qemu/{vmid}/agent/get-time` */
export const getGetTime = endpoint<t.GetGetTimeParams, t.GetGetTimeResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-time');

/** Show the time zone set inside a VM: `GET /nodes/{node}/qemu/{vmid}/agent/get-timezone` */
export const getGetTimezone = endpoint<t.GetGetTimezoneParams, t.GetGetTimezoneResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-timezone');

/** List users logged in inside a VM: `GET /nodes/{node}/qemu/{vmid}/agent/get-users` */
export const getGetUsers = endpoint<t.GetGetUsersParams, t.GetGetUsersResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-users');

/** List virtual processors as the system inside a VM sees them: `GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus` */
export const getGetVcpus = endpoint<t.GetGetVcpusParams, t.GetGetVcpusResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/get-vcpus');

/** Show version and supported commands of the guest agent of a VM: `GET /nodes/{node}/qemu/{vmid}/agent/info` */
export const getInfo = endpoint<t.GetInfoParams, t.GetInfoResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/info');

/** List network interfaces and IP addresses inside a VM: `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces` */
export const getNetworkGetInterfaces = endpoint<t.GetNetworkGetInterfacesParams, t.GetNetworkGetInterfacesResult>('GET', '/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces');

/** Send a named command to the guest agent of a VM: `POST /nodes/{node}/qemu/{vmid}/agent` */
export const postAgent = endpoint<t.PostAgentParams, t.PostAgentResult>('POST', '/nodes/{node}/qemu/{vmid}/agent');

/** Run a program inside a VM through the guest agent, giving back its process id: `POST /nodes/{node}/qemu/{vmid}/agent/exec` */
export const postExec = endpoint<t.PostExecParams, t.PostExecResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/exec');

/** Write a file inside a VM through the guest agent: `POST /nodes/{node}/qemu/{vmid}/agent/file-write` */
export const postFileWrite = endpoint<t.PostFileWriteParams, t.PostFileWriteResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/file-write');

/** Freeze the file systems inside a VM through the guest agent: `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze` */
export const postFsfreezeFreeze = endpoint<t.PostFsfreezeFreezeParams, t.PostFsfreezeFreezeResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze');

/** Show whether the file systems inside a VM are frozen: `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status` */
export const postFsfreezeStatus = endpoint<t.PostFsfreezeStatusParams, t.PostFsfreezeStatusResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status');

/** Thaw the frozen file systems inside a VM through the guest agent: `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw` */
export const postFsfreezeThaw = endpoint<t.PostFsfreezeThawParams, t.PostFsfreezeThawResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw');

/** Trim the file systems inside a VM, freeing unused space of its disks: `POST /nodes/{node}/qemu/{vmid}/agent/fstrim` */
export const postFstrim = endpoint<t.PostFstrimParams, t.PostFstrimResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/fstrim');

/** Check whether the guest agent of a VM answers: `POST /nodes/{node}/qemu/{vmid}/agent/ping` */
export const postPing = endpoint<t.PostPingParams, t.PostPingResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/ping');

/** Set the password of a user inside a VM through the guest agent: `POST /nodes/{node}/qemu/{vmid}/agent/set-user-password` */
export const postSetUserPassword = endpoint<t.PostSetUserPasswordParams, t.PostSetUserPasswordResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/set-user-password');

/** Shut down the system inside a VM by asking its guest agent: `POST /nodes/{node}/qemu/{vmid}/agent/shutdown` */
export const postShutdown = endpoint<t.PostShutdownParams, t.PostShutdownResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/shutdown');

/** Suspend the system inside a VM to disk (guest agent): `POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk` */
export const postSuspendDisk = endpoint<t.PostSuspendDiskParams, t.PostSuspendDiskResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/suspend-disk');

/** Suspend the system inside a VM to memory and disk both (guest agent): `POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid` */
export const postSuspendHybrid = endpoint<t.PostSuspendHybridParams, t.PostSuspendHybridResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid');

/** Suspend the system inside a VM to memory (guest agent): `POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram` */
export const postSuspendRam = endpoint<t.PostSuspendRamParams, t.PostSuspendRamResult>('POST', '/nodes/{node}/qemu/{vmid}/agent/suspend-ram');
