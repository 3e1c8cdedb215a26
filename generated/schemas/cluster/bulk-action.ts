import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/bulk-action.ts';

export const GetBulkAction = Type.Object<t.GetBulkActionParams>({}, { additionalProperties: false });

export const GetGuest = Type.Object<t.GetGuestParams>({}, { additionalProperties: false });

export const PostGuestMigrate = Type.Object<t.PostGuestMigrateParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 1 })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 1 })),
  online: Type.Optional(Type.Boolean()),
  target: Type.String({ format: 'pve-node' }),
  vms: Type.Optional(Type.Array(Type.Integer({ minimum: 100, maximum: 999999999 }))),
  'with-local-disks': Type.Optional(Type.Boolean()),
}, { additionalProperties: false });

export const PostGuestShutdown = Type.Object<t.PostGuestShutdownParams>({
  'force-stop': Type.Optional(Type.Boolean({ default: true })),
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4 })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4 })),
  timeout: Type.Optional(Type.Integer({ default: 180 })),
  vms: Type.Optional(Type.Array(Type.Integer({ minimum: 100, maximum: 999999999 }))),
}, { additionalProperties: false });

export const PostGuestStart = Type.Object<t.PostGuestStartParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4 })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4 })),
  timeout: Type.Optional(Type.Integer()),
  vms: Type.Optional(Type.Array(Type.Integer({ minimum: 100, maximum: 999999999 }))),
}, { additionalProperties: false });

export const PostGuestSuspend = Type.Object<t.PostGuestSuspendParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4 })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4 })),
  statestorage: Type.Optional(Type.String({ format: 'pve-storage-id' })),
  'to-disk': Type.Optional(Type.Boolean({ default: false })),
  vms: Type.Optional(Type.Array(Type.Integer({ minimum: 100, maximum: 999999999 }))),
}, { dependentRequired: { statestorage: ['to-disk'] }, additionalProperties: false });
