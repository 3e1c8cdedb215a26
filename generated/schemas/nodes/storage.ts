import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/storage.ts';

export const DeleteContentByVolume = Type.Object<t.DeleteContentByVolumeParams>({
  delay: Type.Optional(Type.Integer({ minimum: 1, maximum: 30 })),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  volume: Type.String(),
}, { additionalProperties: false });

export const DeletePrunebackups = Type.Object<t.DeletePrunebackupsParams>({
  node: Type.String({ format: 'pve-node' }),
  'prune-backups': Type.Optional(Type.String({ format: 'prune-backups' })),
  storage: Type.String({ format: 'pve-storage-id' }),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc'] })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999 })),
}, { additionalProperties: false });

export const GetContent = Type.Object<t.GetContentParams>({
  content: Type.Optional(Type.String({ format: 'pve-storage-content' })),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999 })),
}, { additionalProperties: false });

export const GetContentByVolume = Type.Object<t.GetContentByVolumeParams>({
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  volume: Type.String(),
}, { additionalProperties: false });

export const GetFileRestoreDownload = Type.Object<t.GetFileRestoreDownloadParams>({
  filepath: Type.String(),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  tar: Type.Optional(Type.Boolean({ default: false })),
  volume: Type.String(),
}, { additionalProperties: false });

export const GetFileRestoreList = Type.Object<t.GetFileRestoreListParams>({
  filepath: Type.String(),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  volume: Type.String(),
}, { additionalProperties: false });

export const GetIdentity = Type.Object<t.GetIdentityParams>({
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
}, { additionalProperties: false });

export const GetImportMetadata = Type.Object<t.GetImportMetadataParams>({
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  volume: Type.String(),
}, { additionalProperties: false });

export const GetPrunebackups = Type.Object<t.GetPrunebackupsParams>({
  node: Type.String({ format: 'pve-node' }),
  'prune-backups': Type.Optional(Type.String({ format: 'prune-backups' })),
  storage: Type.String({ format: 'pve-storage-id' }),
  type: Type.Optional(Type.String({ enum: ['qemu', 'lxc'] })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999 })),
}, { additionalProperties: false });

export const GetRrd = Type.Object<t.GetRrdParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'] })),
  ds: Type.String({ format: 'pve-configid-list' }),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year'] }),
}, { additionalProperties: false });

export const GetRrddata = Type.Object<t.GetRrddataParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'] })),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year'] }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
}, { additionalProperties: false });

export const GetStorage = Type.Object<t.GetStorageParams>({
  content: Type.Optional(Type.String({ format: 'pve-storage-content-list' })),
  enabled: Type.Optional(Type.Boolean({ default: false })),
  format: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id' })),
  target: Type.Optional(Type.String({ format: 'pve-node' })),
}, { additionalProperties: false });

export const GetStorageByStorage = Type.Object<t.GetStorageByStorageParams>({
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
}, { additionalProperties: false });

export const PostContent = Type.Object<t.PostContentParams>({
  filename: Type.String(),
  format: Type.Optional(Type.String({ enum: ['raw', 'qcow2', 'subvol', 'vmdk'] })),
  node: Type.String({ format: 'pve-node' }),
  size: Type.String({ pattern: '^(?:\\d+[MG]?)$' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { dependentRequired: { format: ['size'] }, additionalProperties: false });

export const PostContentByVolume = Type.Object<t.PostContentByVolumeParams>({
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  target: Type.String(),
  target_node: Type.Optional(Type.String({ format: 'pve-node' })),
  volume: Type.String(),
}, { additionalProperties: false });

export const PostDownloadUrl = Type.Object<t.PostDownloadUrlParams>({
  checksum: Type.Optional(Type.String()),
  'checksum-algorithm': Type.Optional(Type.String({ enum: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] })),
  compression: Type.Optional(Type.String()),
  content: Type.String({ enum: ['iso', 'vztmpl', 'import'], format: 'pve-storage-content' }),
  filename: Type.String({ maxLength: 255 }),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  url: Type.String({ pattern: '^(?:https?://.*)$' }),
  'verify-certificates': Type.Optional(Type.Boolean({ default: true })),
}, { dependentRequired: { checksum: ['checksum-algorithm'], 'checksum-algorithm': ['checksum'] }, additionalProperties: false });

export const PostOciRegistryPull = Type.Object<t.PostOciRegistryPullParams>({
  filename: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
  node: Type.String({ format: 'pve-node' }),
  reference: Type.String({ pattern: '^\\S{1,255}$' }),
  storage: Type.String({ format: 'pve-storage-id' }),
}, { additionalProperties: false });

export const PostUpload = Type.Object<t.PostUploadParams>({
  checksum: Type.Optional(Type.String()),
  'checksum-algorithm': Type.Optional(Type.String({ enum: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] })),
  content: Type.String({ enum: ['iso', 'vztmpl', 'import'], format: 'pve-storage-content' }),
  filename: Type.String({ maxLength: 255 }),
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  tmpfilename: Type.Optional(Type.String({ pattern: '^(?:/var/tmp/pveupload-[0-9a-f]+)$' })),
}, { dependentRequired: { checksum: ['checksum-algorithm'], 'checksum-algorithm': ['checksum'] }, additionalProperties: false });

export const PutContentByVolume = Type.Object<t.PutContentByVolumeParams>({
  node: Type.String({ format: 'pve-node' }),
  notes: Type.Optional(Type.String()),
  protected: Type.Optional(Type.Boolean()),
  storage: Type.String({ format: 'pve-storage-id' }),
  volume: Type.String(),
}, { additionalProperties: false });
