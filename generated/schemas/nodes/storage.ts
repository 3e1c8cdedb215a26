import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/storage.ts';

export const DeleteContentByVolume = Type.Object<t.DeleteContentByVolumeParams>({
  delay: Type.Optional(Type.Integer({ minimum: 1, maximum: 30 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  volume: Type.String({ description: 'Volume ID, or its name without the storage' }),
}, { additionalProperties: false });

export const DeletePrunebackups = Type.Object<t.DeletePrunebackupsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'prune-backups': Type.Optional(Type.String({ format: 'prune-backups', description: 'Backups to keep, instead of what the storage is set to, e.g. keep-last=3' })),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc'], description: 'Only backups of this kind of guest' })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'Only backups of this guest' })),
}, { additionalProperties: false });

export const GetContent = Type.Object<t.GetContentParams>({
  content: Type.Optional(Type.String({ format: 'pve-storage-content' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'Only volumes of this guest' })),
}, { additionalProperties: false });

export const GetContentByVolume = Type.Object<t.GetContentByVolumeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  volume: Type.String({ description: 'Volume ID, or its name without the storage' }),
}, { additionalProperties: false });

export const GetFileRestoreDownload = Type.Object<t.GetFileRestoreDownloadParams>({
  filepath: Type.String(),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  tar: Type.Optional(Type.Boolean({ default: false, description: 'Download a directory as .tar.zst rather than as .zip' })),
  volume: Type.String({ description: 'Volume ID of the backup, or its name without the storage' }),
}, { additionalProperties: false });

export const GetFileRestoreList = Type.Object<t.GetFileRestoreListParams>({
  filepath: Type.String(),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  volume: Type.String({ description: 'Volume ID of the backup, or its name without the storage' }),
}, { additionalProperties: false });

export const GetIdentity = Type.Object<t.GetIdentityParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
}, { additionalProperties: false });

export const GetImportMetadata = Type.Object<t.GetImportMetadataParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  volume: Type.String({ description: 'Volume ID of the guest to import, or its name without the storage' }),
}, { additionalProperties: false });

export const GetPrunebackups = Type.Object<t.GetPrunebackupsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'prune-backups': Type.Optional(Type.String({ format: 'prune-backups', description: 'Backups to keep, instead of what the storage is set to, e.g. keep-last=3' })),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc'], description: 'Only backups of this kind of guest' })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'Only backups of this guest' })),
}, { additionalProperties: false });

export const GetRrd = Type.Object<t.GetRrdParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'] })),
  ds: Type.String({ format: 'pve-configid-list' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year'], description: 'Period the data covers' }),
}, { additionalProperties: false });

export const GetRrddata = Type.Object<t.GetRrddataParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'] })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year'], description: 'Period the data covers' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
}, { additionalProperties: false });

export const GetStorage = Type.Object<t.GetStorageParams>({
  content: Type.Optional(Type.String({ format: 'pve-storage-content-list' })),
  enabled: Type.Optional(Type.Boolean({ default: false })),
  format: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Only this storage' })),
  target: Type.Optional(Type.String({ format: 'pve-node', description: 'Only shared storages that this other node can use too' })),
}, { additionalProperties: false });

export const GetStorageByStorage = Type.Object<t.GetStorageByStorageParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
}, { additionalProperties: false });

export const PostContent = Type.Object<t.PostContentParams>({
  filename: Type.String(),
  format: Type.Optional(Type.String({ enum: ['raw', 'qcow2', 'subvol', 'vmdk'] })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  size: Type.String({ pattern: '^(?:\\d+[MG]?)$', description: 'Size of the new volume in KiB, or with M or G in MiB or GiB' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest that owns the new volume' }),
}, { dependentRequired: { format: ['size'] }, additionalProperties: false });

export const PostContentByVolume = Type.Object<t.PostContentByVolumeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  target: Type.String({ description: 'Volume ID or name of the copy' }),
  target_node: Type.Optional(Type.String({ format: 'pve-node', description: 'Node to copy to; the same one if omitted' })),
  volume: Type.String({ description: 'Volume ID, or its name without the storage' }),
}, { additionalProperties: false });

export const PostDownloadUrl = Type.Object<t.PostDownloadUrlParams>({
  checksum: Type.Optional(Type.String()),
  'checksum-algorithm': Type.Optional(Type.String({ enum: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] })),
  compression: Type.Optional(Type.String()),
  content: Type.String({ enum: ['iso', 'vztmpl', 'import'], format: 'pve-storage-content' }),
  filename: Type.String({ maxLength: 255 }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  url: Type.String({ pattern: '^(?:https?://.*)$', description: 'URL of the file to download' }),
  'verify-certificates': Type.Optional(Type.Boolean({ default: true, description: 'Check the TLS certificate of the server' })),
}, { dependentRequired: { checksum: ['checksum-algorithm'], 'checksum-algorithm': ['checksum'] }, additionalProperties: false });

export const PostOciRegistryPull = Type.Object<t.PostOciRegistryPullParams>({
  filename: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  reference: Type.String({ pattern: '^\\S{1,255}$', description: 'Image in an OCI registry, e.g. docker.io/library/debian:13' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
}, { additionalProperties: false });

export const PostUpload = Type.Object<t.PostUploadParams>({
  checksum: Type.Optional(Type.String()),
  'checksum-algorithm': Type.Optional(Type.String({ enum: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] })),
  content: Type.String({ enum: ['iso', 'vztmpl', 'import'], format: 'pve-storage-content' }),
  filename: Type.String({ maxLength: 255 }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  tmpfilename: Type.Optional(Type.String({ pattern: '^(?:/var/tmp/pveupload-[0-9a-f]+)$', description: 'Temporary file holding the upload; set by the server itself' })),
}, { dependentRequired: { checksum: ['checksum-algorithm'], 'checksum-algorithm': ['checksum'] }, additionalProperties: false });

export const PutContentByVolume = Type.Object<t.PutContentByVolumeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  notes: Type.Optional(Type.String({ description: 'New notes of the backup' })),
  protected: Type.Optional(Type.Boolean({ description: 'Guard the backup against pruning and removal' })),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  volume: Type.String({ description: 'Volume ID, or its name without the storage' }),
}, { additionalProperties: false });
