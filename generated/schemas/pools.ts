import { Type } from '../../src/schema.ts';
import type * as t from '../types/pools.ts';

export const DeletePools = Type.Object<t.DeletePoolsParams>({
  poolid: Type.String({ format: 'pve-poolid' }),
}, { additionalProperties: false });

export const DeletePoolsByPoolid = Type.Object<t.DeletePoolsByPoolidParams>({
  poolid: Type.String({ format: 'pve-poolid' }),
}, { additionalProperties: false });

export const GetPools = Type.Object<t.GetPoolsParams>({
  poolid: Type.Optional(Type.String({ format: 'pve-poolid' })),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc', 'storage'] })),
}, { dependentRequired: { type: ['poolid'] }, additionalProperties: false });

export const GetPoolsByPoolid = Type.Object<t.GetPoolsByPoolidParams>({
  poolid: Type.String({ format: 'pve-poolid' }),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc', 'storage'] })),
}, { additionalProperties: false });

export const PostPools = Type.Object<t.PostPoolsParams>({
  comment: Type.Optional(Type.String()),
  poolid: Type.String({ format: 'pve-poolid' }),
}, { additionalProperties: false });

export const PutPools = Type.Object<t.PutPoolsParams>({
  'allow-move': Type.Optional(Type.Boolean({ default: false })),
  comment: Type.Optional(Type.String()),
  delete: Type.Optional(Type.Boolean({ default: false })),
  poolid: Type.String({ format: 'pve-poolid' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id-list' })),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
}, { additionalProperties: false });

export const PutPoolsByPoolid = Type.Object<t.PutPoolsByPoolidParams>({
  'allow-move': Type.Optional(Type.Boolean({ default: false })),
  comment: Type.Optional(Type.String()),
  delete: Type.Optional(Type.Boolean({ default: false })),
  poolid: Type.String({ format: 'pve-poolid' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id-list' })),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
}, { additionalProperties: false });
