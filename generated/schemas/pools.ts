import { Type } from '../../src/schema.ts';
import type * as t from '../types/pools.ts';

export const DeletePools = Type.Object<t.DeletePoolsParams>({
  poolid: Type.String({ format: 'pve-poolid', description: 'ID of the resource pool, e.g. prod or prod/web' }),
}, { additionalProperties: false });

export const DeletePoolsByPoolid = Type.Object<t.DeletePoolsByPoolidParams>({
  poolid: Type.String({ format: 'pve-poolid', description: 'ID of the resource pool, e.g. prod or prod/web' }),
}, { additionalProperties: false });

export const GetPools = Type.Object<t.GetPoolsParams>({
  poolid: Type.Optional(Type.String({ format: 'pve-poolid', description: 'Only this resource pool' })),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc', 'storage'], description: 'Only members of this kind. Needs poolid' })),
}, { dependentRequired: { type: ['poolid'] }, additionalProperties: false });

export const GetPoolsByPoolid = Type.Object<t.GetPoolsByPoolidParams>({
  poolid: Type.String({ format: 'pve-poolid', description: 'ID of the resource pool, e.g. prod or prod/web' }),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc', 'storage'], description: 'Only members of this kind' })),
}, { additionalProperties: false });

export const PostPools = Type.Object<t.PostPoolsParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  poolid: Type.String({ format: 'pve-poolid', description: 'ID of the new resource pool, e.g. prod or prod/web for a nested one' }),
}, { additionalProperties: false });

export const PutPools = Type.Object<t.PutPoolsParams>({
  'allow-move': Type.Optional(Type.Boolean({ default: false, description: 'Take guests over even if they belong to another pool' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.Boolean({ default: false, description: 'Take the guests and storages out of the pool instead of adding them' })),
  poolid: Type.String({ format: 'pve-poolid', description: 'ID of the resource pool, e.g. prod or prod/web' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id-list', description: 'Storages to add to the pool, or to take out with delete, comma-separated' })),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'Guests to add to the pool, or to take out with delete, e.g. 100,101' })),
}, { additionalProperties: false });

export const PutPoolsByPoolid = Type.Object<t.PutPoolsByPoolidParams>({
  'allow-move': Type.Optional(Type.Boolean({ default: false, description: 'Take guests over even if they belong to another pool' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.Boolean({ default: false, description: 'Take the guests and storages out of the pool instead of adding them' })),
  poolid: Type.String({ format: 'pve-poolid', description: 'ID of the resource pool, e.g. prod or prod/web' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id-list', description: 'Storages to add to the pool, or to take out with delete, comma-separated' })),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'Guests to add to the pool, or to take out with delete, e.g. 100,101' })),
}, { additionalProperties: false });
