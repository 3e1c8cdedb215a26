import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/storage.ts';

export const DeleteContentByVolume = Type.Object<t.DeleteContentByVolumeParams>({
  delay: Type.Optional(Type.Integer({ minimum: 1, maximum: 30, description: 'Seconds to wait for the deletion; if it takes longer, a task carries on' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  volume: Type.String({ description: 'Volume ID, or its name without the storage' }),
}, { additionalProperties: false });

export const DeletePrunebackups = Type.Object<t.DeletePrunebackupsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'prune-backups': Type.Optional(Type.PropertyString('prune-backups', { description: 'Backups to keep, instead of what the storage is set to, e.g. keep-last=3' })),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc'], description: 'Only backups of this kind of guest' })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'Only backups of this guest' })),
}, { additionalProperties: false });

export const GetContent = Type.Object<t.GetContentParams>({
  content: Type.Optional(Type.String({ format: 'pve-storage-content', description: 'Only volumes of this content type' })),
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
  filepath: Type.String({ description: 'Base64 of the path of the file or folder inside the backup' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  tar: Type.Optional(Type.Boolean({ default: false, description: 'Download a directory as .tar.zst rather than as .zip' })),
  volume: Type.String({ description: 'Volume ID of the backup, or its name without the storage' }),
}, { additionalProperties: false });

export const GetFileRestoreList = Type.Object<t.GetFileRestoreListParams>({
  filepath: Type.String({ description: 'Base64 of the path inside the backup, or / for its root' }),
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
  'prune-backups': Type.Optional(Type.PropertyString('prune-backups', { description: 'Backups to keep, instead of what the storage is set to, e.g. keep-last=3' })),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc'], description: 'Only backups of this kind of guest' })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'Only backups of this guest' })),
}, { additionalProperties: false });

export const GetRrd = Type.Object<t.GetRrdParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'], description: 'How values of a time step are combined' })),
  ds: Type.String({ format: 'pve-configid-list', description: 'Data sources to draw, e.g. cpu,mem' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year'], description: 'Period the data covers' }),
}, { additionalProperties: false });

export const GetRrddata = Type.Object<t.GetRrddataParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'], description: 'How values of a time step are combined' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year'], description: 'Period the data covers' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
}, { additionalProperties: false });

export const GetStorage = Type.Object<t.GetStorageParams>({
  content: Type.Optional(Type.String({ format: 'pve-storage-content-list', description: 'Only storages that may hold one of these content types' })),
  enabled: Type.Optional(Type.Boolean({ default: false, description: 'Only storages that are enabled' })),
  format: Type.Optional(Type.Boolean({ default: false, description: 'Return the image formats of each storage too' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Only this storage' })),
  target: Type.Optional(Type.String({ format: 'pve-node', description: 'Only shared storages that this other node can use too' })),
}, { additionalProperties: false });

export const GetStorageByStorage = Type.Object<t.GetStorageByStorageParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
}, { additionalProperties: false });

export const PostContent = Type.Object<t.PostContentParams>({
  filename: Type.String({ description: 'Name of the new volume, e.g. vm-100-disk-1.qcow2' }),
  format: Type.Optional(Type.String({ enum: ['raw', 'qcow2', 'subvol', 'vmdk'], description: 'Image format of the new volume. Needs size' })),
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
  checksum: Type.Optional(Type.String({ description: 'Expected checksum of the file, in hexadecimal. Needs checksum-algorithm' })),
  'checksum-algorithm': Type.Optional(Type.String({ enum: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'], description: 'Algorithm of the expected checksum. Needs checksum' })),
  compression: Type.Optional(Type.String({ description: 'Compression of the download, which is unpacked with it' })),
  content: Type.String({ enum: ['iso', 'vztmpl', 'import'], format: 'pve-storage-content', description: 'Content type the file is kept as' }),
  filename: Type.String({ maxLength: 255, description: 'Name the file gets on the storage, e.g. debian.iso' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
  url: Type.String({ pattern: '^(?:https?://[^\\n]*)$', description: 'URL of the file to download' }),
  'verify-certificates': Type.Optional(Type.Boolean({ default: true, description: 'Check the TLS certificate of the server' })),
}, { dependentRequired: { checksum: ['checksum-algorithm'], 'checksum-algorithm': ['checksum'] }, additionalProperties: false });

export const PostOciRegistryPull = Type.Object<t.PostOciRegistryPullParams>({
  filename: Type.Optional(Type.String({ minLength: 1, maxLength: 255, description: 'Name the image gets on the storage; without it, made from the reference' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  reference: Type.String({ pattern: '^\\S{1,255}$', description: 'Image in an OCI registry, e.g. docker.io/library/debian:13' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'ID of the storage' }),
}, { additionalProperties: false });

export const PostUpload = Type.Object<t.PostUploadParams>({
  checksum: Type.Optional(Type.String({ description: 'Expected checksum of the file, in hexadecimal. Needs checksum-algorithm' })),
  'checksum-algorithm': Type.Optional(Type.String({ enum: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'], description: 'Algorithm of the expected checksum. Needs checksum' })),
  content: Type.String({ enum: ['iso', 'vztmpl', 'import'], format: 'pve-storage-content', description: 'Content type the file is kept as' }),
  filename: Type.String({ maxLength: 255, description: 'Name the file gets on the storage, e.g. debian.iso' }),
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
