import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/bulk-action.ts';

export const GetBulkAction = Type.Object<t.GetBulkActionParams>({}, { additionalProperties: false });

export const GetGuest = Type.Object<t.GetGuestParams>({}, { additionalProperties: false });

export const PostGuestMigrate = Type.Object<t.PostGuestMigrateParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 1, description: 'Guests migrated at the same time' })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 1, description: 'Guests handled at the same time; superseded by max-workers' })),
  online: Type.Optional(Type.Boolean({ description: 'Migrate running guests as well: VMs live, containers by restart' })),
  target: Type.String({ format: 'pve-node', description: 'Node the guests go to' }),
  vms: Type.Optional(Type.Array(Type.Integer({ minimum: 100, maximum: 999999999 }), { description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
  'with-local-disks': Type.Optional(Type.Boolean({ description: 'Migrate disks on local storage too' })),
}, { additionalProperties: false });

export const PostGuestShutdown = Type.Object<t.PostGuestShutdownParams>({
  'force-stop': Type.Optional(Type.Boolean({ default: true, description: 'Stop guests hard that are still running after the timeout' })),
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4, description: 'Guests shut down at the same time' })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4, description: 'Guests handled at the same time; superseded by max-workers' })),
  timeout: Type.Optional(Type.Integer({ default: 180, description: 'Seconds each guest may take to shut down, where nothing else is set for it' })),
  vms: Type.Optional(Type.Array(Type.Integer({ minimum: 100, maximum: 999999999 }), { description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
}, { additionalProperties: false });

export const PostGuestStart = Type.Object<t.PostGuestStartParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4, description: 'Guests started at the same time' })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4, description: 'Guests handled at the same time; superseded by max-workers' })),
  timeout: Type.Optional(Type.Integer({ description: 'Seconds each VM may take to start; follows from its configuration if omitted' })),
  vms: Type.Optional(Type.Array(Type.Integer({ minimum: 100, maximum: 999999999 }), { description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
}, { additionalProperties: false });

export const PostGuestSuspend = Type.Object<t.PostGuestSuspendParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4, description: 'VMs suspended at the same time' })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, default: 4, description: 'Guests handled at the same time; superseded by max-workers' })),
  statestorage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Storage for the saved VM memory. Needs to-disk' })),
  'to-disk': Type.Optional(Type.Boolean({ default: false, description: 'Save the VMs\' memory to disk and stop them (hibernate)' })),
  vms: Type.Optional(Type.Array(Type.Integer({ minimum: 100, maximum: 999999999 }), { description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
}, { dependentRequired: { statestorage: ['to-disk'] }, additionalProperties: false });
