import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/disks.ts';

export const DeleteDirectoryByName = Type.Object<t.DeleteDirectoryByNameParams>({
  'cleanup-config': Type.Optional(Type.Boolean({ default: false, description: 'Also remove storage entries for the directory, or this node from them' })),
  'cleanup-disks': Type.Optional(Type.Boolean({ default: false, description: 'Also wipe the disks so that they can be used again' })),
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the directory in /mnt/pve' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteLvmByName = Type.Object<t.DeleteLvmByNameParams>({
  'cleanup-config': Type.Optional(Type.Boolean({ default: false, description: 'Also remove storage entries for the volume group, or this node from them' })),
  'cleanup-disks': Type.Optional(Type.Boolean({ default: false, description: 'Also wipe the disks so that they can be used again' })),
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the volume group' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteLvmthinByName = Type.Object<t.DeleteLvmthinByNameParams>({
  'cleanup-config': Type.Optional(Type.Boolean({ default: false, description: 'Also remove storage entries for the thin pool, or this node from them' })),
  'cleanup-disks': Type.Optional(Type.Boolean({ default: false, description: 'Also wipe the disks so that they can be used again' })),
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the thin pool' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'volume-group': Type.String({ format: 'pve-storage-id', description: 'LVM volume group the thin pool is in; pools created through the API have one of the same name' }),
}, { additionalProperties: false });

export const DeleteZfsByName = Type.Object<t.DeleteZfsByNameParams>({
  'cleanup-config': Type.Optional(Type.Boolean({ default: false, description: 'Also remove storage entries for the ZFS pool, or this node from them' })),
  'cleanup-disks': Type.Optional(Type.Boolean({ default: false, description: 'Also wipe the disks so that they can be used again' })),
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the ZFS pool' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetDirectory = Type.Object<t.GetDirectoryParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetDisks = Type.Object<t.GetDisksParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetList = Type.Object<t.GetListParams>({
  'include-partitions': Type.Optional(Type.Boolean({ default: false, description: 'List partitions too' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  skipsmart: Type.Optional(Type.Boolean({ default: false, description: 'Leave out SMART health, which makes the call faster' })),
  type: Type.Optional(Type.String({ enum: ['unused', 'journal_disks'], description: 'Only disks that are unused, or that can hold an OSD\'s journal' })),
}, { additionalProperties: false });

export const GetLvm = Type.Object<t.GetLvmParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetLvmthin = Type.Object<t.GetLvmthinParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetSmart = Type.Object<t.GetSmartParams>({
  disk: Type.String({ pattern: '^(?:^/dev/[a-zA-Z0-9\\/]+$)$', description: 'Block device of the node, e.g. /dev/sdb' }),
  healthonly: Type.Optional(Type.Boolean({ description: 'Return only the overall health' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetZfs = Type.Object<t.GetZfsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetZfsByName = Type.Object<t.GetZfsByNameParams>({
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the ZFS pool' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostDirectory = Type.Object<t.PostDirectoryParams>({
  add_storage: Type.Optional(Type.Boolean({ default: false, description: 'Add a storage entry for the new directory' })),
  device: Type.String({ description: 'Unused block device to take, e.g. /dev/sdb' }),
  filesystem: Type.Optional(Type.String({ enum: ['ext4', 'xfs'], default: 'ext4', description: 'File system to create on the disk' })),
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the directory in /mnt/pve, also the ID of the storage if one is added' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostInitgpt = Type.Object<t.PostInitgptParams>({
  disk: Type.String({ pattern: '^(?:^/dev/[a-zA-Z0-9\\/]+$)$', description: 'Block device of the node, e.g. /dev/sdb' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  uuid: Type.Optional(Type.String({ pattern: '^(?:[a-fA-F0-9\\-]+)$', maxLength: 36, description: 'GUID for the new partition table' })),
}, { additionalProperties: false });

export const PostLvm = Type.Object<t.PostLvmParams>({
  add_storage: Type.Optional(Type.Boolean({ default: false, description: 'Add a storage entry for the new volume group' })),
  device: Type.String({ description: 'Unused block device to take, e.g. /dev/sdb' }),
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the new volume group, also the ID of the storage if one is added' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostLvmthin = Type.Object<t.PostLvmthinParams>({
  add_storage: Type.Optional(Type.Boolean({ default: false, description: 'Add a storage entry for the new thin pool' })),
  device: Type.String({ description: 'Unused block device to take, e.g. /dev/sdb' }),
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the new thin pool and its volume group, also the ID of the storage if one is added' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostZfs = Type.Object<t.PostZfsParams>({
  add_storage: Type.Optional(Type.Boolean({ default: false, description: 'Add a storage entry for the new ZFS pool' })),
  ashift: Type.Optional(Type.Integer({ minimum: 9, maximum: 16, default: 12, description: 'Sector size of the pool as a power of two: 9 is 512 bytes, 12 is 4 KiB' })),
  compression: Type.Optional(Type.String({ enum: ['on', 'off', 'gzip', 'lz4', 'lzjb', 'zle', 'zstd'], default: 'on', description: 'ZFS compression of the new pool' })),
  devices: Type.String({ format: 'string-list', description: 'Unused block devices for the pool, e.g. /dev/sdb,/dev/sdc' }),
  'draid-config': Type.Optional(Type.PropertyString('nodes.disks.draid-config', { description: 'dRAID layout, e.g. data=4,spares=1' })),
  name: Type.String({ format: 'pve-storage-id', description: 'Name of the new ZFS pool, also the ID of the storage if one is added' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  raidlevel: Type.String({ enum: ['single', 'mirror', 'raid10', 'raidz', 'raidz2', 'raidz3', 'draid', 'draid2', 'draid3'], description: 'Redundancy layout of the new ZFS pool' }),
}, { additionalProperties: false });

export const PutWipedisk = Type.Object<t.PutWipediskParams>({
  disk: Type.String({ pattern: '^(?:^/dev/[a-zA-Z0-9\\/]+$)$', description: 'Block device of the node, e.g. /dev/sdb' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });
