import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/qemu/agent.ts';

export const GetAgent = Type.Object<t.GetAgentParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: true });

export const GetExecStatus = Type.Object<t.GetExecStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pid: Type.Integer({ description: 'Process ID in the guest, as returned when the command was started' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetFileRead = Type.Object<t.GetFileReadParams>({
  count: Type.Optional(Type.Integer({ minimum: 1, maximum: 16777216, default: 16777216, description: 'Bytes to read at most' })),
  decode: Type.Optional(Type.Boolean({ default: true, description: 'Return the content decoded; otherwise in base64 as the agent sends it' })),
  file: Type.String({ description: 'Path of the file inside the guest' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  offset: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'Byte in the file to start reading at' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetFsinfo = Type.Object<t.GetGetFsinfoParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetHostName = Type.Object<t.GetGetHostNameParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetMemoryBlockInfo = Type.Object<t.GetGetMemoryBlockInfoParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetMemoryBlocks = Type.Object<t.GetGetMemoryBlocksParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetOsinfo = Type.Object<t.GetGetOsinfoParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetTime = Type.Object<t.GetGetTimeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetTimezone = Type.Object<t.GetGetTimezoneParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetUsers = Type.Object<t.GetGetUsersParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetGetVcpus = Type.Object<t.GetGetVcpusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetInfo = Type.Object<t.GetInfoParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetNetworkGetInterfaces = Type.Object<t.GetNetworkGetInterfacesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostAgent = Type.Object<t.PostAgentParams>({
  command: Type.String({ enum: ['fsfreeze-freeze', 'fsfreeze-status', 'fsfreeze-thaw', 'fstrim', 'get-fsinfo', 'get-host-name', 'get-memory-block-info', 'get-memory-blocks', 'get-osinfo', 'get-time', 'get-timezone', 'get-users', 'get-vcpus', 'info', 'network-get-interfaces', 'ping', 'shutdown', 'suspend-disk', 'suspend-hybrid', 'suspend-ram'], description: 'Guest agent command' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostExec = Type.Object<t.PostExecParams>({
  command: Type.Array(Type.String(), { description: 'Program to run in the guest, followed by its arguments' }),
  'input-data': Type.Optional(Type.String({ maxLength: 65536, description: 'Text for the command\'s standard input' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostFileWrite = Type.Object<t.PostFileWriteParams>({
  content: Type.String({ maxLength: 61440, description: 'Content of the file' }),
  encode: Type.Optional(Type.Boolean({ default: true, description: 'Encode the content in base64 for the agent; otherwise it has to come encoded' })),
  file: Type.String({ description: 'Path of the file inside the guest' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostFsfreezeFreeze = Type.Object<t.PostFsfreezeFreezeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostFsfreezeStatus = Type.Object<t.PostFsfreezeStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostFsfreezeThaw = Type.Object<t.PostFsfreezeThawParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostFstrim = Type.Object<t.PostFstrimParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostPing = Type.Object<t.PostPingParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostSetUserPassword = Type.Object<t.PostSetUserPasswordParams>({
  crypted: Type.Optional(Type.Boolean({ default: false, description: 'The password is already hashed, as crypt does' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  password: Type.String({ minLength: 5, maxLength: 1024, description: 'New password of the user in the guest' }),
  username: Type.String({ description: 'User in the guest' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostShutdown = Type.Object<t.PostShutdownParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostSuspendDisk = Type.Object<t.PostSuspendDiskParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostSuspendHybrid = Type.Object<t.PostSuspendHybridParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostSuspendRam = Type.Object<t.PostSuspendRamParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });
