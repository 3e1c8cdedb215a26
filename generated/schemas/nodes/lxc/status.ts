import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/lxc/status.ts';

export const GetCurrent = Type.Object<t.GetCurrentParams>({
  node: Type.String({ format: 'pve-node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostReboot = Type.Object<t.PostRebootParams>({
  node: Type.String({ format: 'pve-node' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0 })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostResume = Type.Object<t.PostResumeParams>({
  node: Type.String({ format: 'pve-node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostShutdown = Type.Object<t.PostShutdownParams>({
  forceStop: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, default: 60 })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostStart = Type.Object<t.PostStartParams>({
  debug: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
  skiplock: Type.Optional(Type.Boolean()),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostStop = Type.Object<t.PostStopParams>({
  node: Type.String({ format: 'pve-node' }),
  'overrule-shutdown': Type.Optional(Type.Boolean({ default: false })),
  skiplock: Type.Optional(Type.Boolean()),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostSuspend = Type.Object<t.PostSuspendParams>({
  node: Type.String({ format: 'pve-node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });
