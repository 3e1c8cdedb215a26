import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/lxc/status.ts';

export const GetCurrent = Type.Object<t.GetCurrentParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostReboot = Type.Object<t.PostRebootParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, description: 'Seconds to wait for the guest to shut down' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostResume = Type.Object<t.PostResumeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostShutdown = Type.Object<t.PostShutdownParams>({
  forceStop: Type.Optional(Type.Boolean({ default: false, description: 'Stop the guest hard if it is still running after the timeout' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, default: 60, description: 'Seconds to wait for the guest to shut down' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostStart = Type.Object<t.PostStartParams>({
  debug: Type.Optional(Type.Boolean({ default: false, description: 'Write a more detailed log of this start' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  skiplock: Type.Optional(Type.Boolean({ description: 'Act even if the guest is locked; only for root@pam' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostStop = Type.Object<t.PostStopParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'overrule-shutdown': Type.Optional(Type.Boolean({ default: false, description: 'Abort shutdown tasks running for the guest before stopping it' })),
  skiplock: Type.Optional(Type.Boolean({ description: 'Act even if the guest is locked; only for root@pam' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostSuspend = Type.Object<t.PostSuspendParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });
