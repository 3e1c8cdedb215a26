import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/storage.ts';

/** Delete a volume from a storage: disk image, backup, ISO image or template: `DELETE /nodes/{node}/storage/{storage}/content/{volume}` */
export const deleteContentByVolume = endpoint<t.DeleteContentByVolumeParams, t.DeleteContentByVolumeResult>('DELETE', '/nodes/{node}/storage/{storage}/content/{volume}');

/** Delete old backups on a storage by retention rules: `DELETE /nodes/{node}/storage/{storage}/prunebackups` */
export const deletePrunebackups = endpoint<t.DeletePrunebackupsParams, t.DeletePrunebackupsResult>('DELETE', '/nodes/{node}/storage/{storage}/prunebackups');

/** List volumes on a storage: disk images, backups, ISO images, templates: `GET /nodes/{node}/storage/{storage}/content` */
export const getContent = endpoint<t.GetContentParams, t.GetContentResult>('GET', '/nodes/{node}/storage/{storage}/content');

/** Show size, format, path and notes of one volume on a storage: `GET /nodes/{node}/storage/{storage}/content/{volume}` */
export const getContentByVolume = endpoint<t.GetContentByVolumeParams, t.GetContentByVolumeResult>('GET', '/nodes/{node}/storage/{storage}/content/{volume}');

/** Download a file or folder out of a backup on a Proxmox Backup Server storage: `GET /nodes/{node}/storage/{storage}/file-restore/download` */
export const getFileRestoreDownload = endpoint<t.GetFileRestoreDownloadParams, t.GetFileRestoreDownloadResult>('GET', '/nodes/{node}/storage/{storage}/file-restore/download');

/** List files and folders inside a backup on a Proxmox Backup Server storage: `GET /nodes/{node}/storage/{storage}/file-restore/list` */
export const getFileRestoreList = endpoint<t.GetFileRestoreListParams, t.GetFileRestoreListResult>('GET', '/nodes/{node}/storage/{storage}/file-restore/list');

/** Show a storage's type and the ID of its server; only for Proxmox Backup Server: `GET /nodes/{node}/storage/{storage}/identity` */
export const getIdentity = endpoint<t.GetIdentityParams, t.GetIdentityResult>('GET', '/nodes/{node}/storage/{storage}/identity');

/** Show what a foreign guest on a storage would become as a VM when imported: `GET /nodes/{node}/storage/{storage}/import-metadata` */
export const getImportMetadata = endpoint<t.GetImportMetadataParams, t.GetImportMetadataResult>('GET', '/nodes/{node}/storage/{storage}/import-metadata');

/** Show which backups retention rules would keep or delete, as a dry run: `GET /nodes/{node}/storage/{storage}/prunebackups` */
export const getPrunebackups = endpoint<t.GetPrunebackupsParams, t.GetPrunebackupsResult>('GET', '/nodes/{node}/storage/{storage}/prunebackups');

/** Draw a usage graph of a storage as an image file: `GET /nodes/{node}/storage/{storage}/rrd` */
export const getRrd = endpoint<t.GetRrdParams, t.GetRrdResult>('GET', '/nodes/{node}/storage/{storage}/rrd');

/** Show the usage history of a storage over time, as figures: `GET /nodes/{node}/storage/{storage}/rrddata` */
export const getRrddata = endpoint<t.GetRrddataParams, t.GetRrddataResult>('GET', '/nodes/{node}/storage/{storage}/rrddata');

/** Show free and used space of one storage on a node, and whether it is active: `GET /nodes/{node}/storage/{storage}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/storage/{storage}/status');

/** List storages usable on a node, with free and used space: `GET /nodes/{node}/storage` */
export const getStorage = endpoint<t.GetStorageParams, t.GetStorageResult>('GET', '/nodes/{node}/storage');

/** List the sections below a storage on a node: `GET /nodes/{node}/storage/{storage}` */
export const getStorageByStorage = endpoint<t.GetStorageByStorageParams, t.GetStorageByStorageResult>('GET', '/nodes/{node}/storage/{storage}');

/** Create an empty disk image for a guest on a storage: `POST /nodes/{node}/storage/{storage}/content` */
export const postContent = endpoint<t.PostContentParams, t.PostContentResult>('POST', '/nodes/{node}/storage/{storage}/content');

/** Copy a volume to a new volume, here or on another node: `POST /nodes/{node}/storage/{storage}/content/{volume}` */
export const postContentByVolume = endpoint<t.PostContentByVolumeParams, t.PostContentByVolumeResult>('POST', '/nodes/{node}/storage/{storage}/content/{volume}');

/** Download an ISO image, template or disk image from a URL to a storage: `POST /nodes/{node}/storage/{storage}/download-url` */
export const postDownloadUrl = endpoint<t.PostDownloadUrlParams, t.PostDownloadUrlResult>('POST', '/nodes/{node}/storage/{storage}/download-url');

/** Pull a container image from an OCI registry to a storage: `POST /nodes/{node}/storage/{storage}/oci-registry-pull` */
export const postOciRegistryPull = endpoint<t.PostOciRegistryPullParams, t.PostOciRegistryPullResult>('POST', '/nodes/{node}/storage/{storage}/oci-registry-pull');

/** Upload an ISO image, template or disk image to a storage: `POST /nodes/{node}/storage/{storage}/upload` */
export const postUpload = endpoint<t.PostUploadParams, t.PostUploadResult>('POST', '/nodes/{node}/storage/{storage}/upload');

/** Change notes or protection of a backup or other volume on a storage: `PUT /nodes/{node}/storage/{storage}/content/{volume}` */
export const putContentByVolume = endpoint<t.PutContentByVolumeParams, t.PutContentByVolumeResult>('PUT', '/nodes/{node}/storage/{storage}/content/{volume}');
