import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/qemu/status.ts';

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

export const PostReset = Type.Object<t.PostResetParams>({
  node: Type.String({ format: 'pve-node' }),
  skiplock: Type.Optional(Type.Boolean()),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostResume = Type.Object<t.PostResumeParams>({
  nocheck: Type.Optional(Type.Boolean()),
  node: Type.String({ format: 'pve-node' }),
  skiplock: Type.Optional(Type.Boolean()),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostShutdown = Type.Object<t.PostShutdownParams>({
  forceStop: Type.Optional(Type.Boolean({ default: false })),
  keepActive: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
  skiplock: Type.Optional(Type.Boolean()),
  timeout: Type.Optional(Type.Integer({ minimum: 0 })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostStart = Type.Object<t.PostStartParams>({
  'force-cpu': Type.Optional(Type.String()),
  machine: Type.Optional(Type.String()),
  migratedfrom: Type.Optional(Type.String({ format: 'pve-node' })),
  migration_network: Type.Optional(Type.String({ format: 'CIDR' })),
  migration_type: Type.Optional(Type.String({ enum: ['secure', 'insecure'] })),
  'nets-host-mtu': Type.Optional(Type.String({ pattern: '^(?:net\\d+=\\d+(,net\\d+=\\d+)*)$' })),
  node: Type.String({ format: 'pve-node' }),
  skiplock: Type.Optional(Type.Boolean()),
  stateuri: Type.Optional(Type.String({ maxLength: 128 })),
  targetstorage: Type.Optional(Type.String({ format: 'storage-pair-list' })),
  timeout: Type.Optional(Type.Integer({ minimum: 0 })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
  'with-conntrack-state': Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const PostStop = Type.Object<t.PostStopParams>({
  keepActive: Type.Optional(Type.Boolean({ default: false })),
  migratedfrom: Type.Optional(Type.String({ format: 'pve-node' })),
  node: Type.String({ format: 'pve-node' }),
  'overrule-shutdown': Type.Optional(Type.Boolean({ default: false })),
  skiplock: Type.Optional(Type.Boolean()),
  timeout: Type.Optional(Type.Integer({ minimum: 0 })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostSuspend = Type.Object<t.PostSuspendParams>({
  node: Type.String({ format: 'pve-node' }),
  skiplock: Type.Optional(Type.Boolean()),
  statestorage: Type.Optional(Type.String({ format: 'pve-storage-id' })),
  todisk: Type.Optional(Type.Boolean({ default: false })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { dependentRequired: { statestorage: ['todisk'] }, additionalProperties: false });
