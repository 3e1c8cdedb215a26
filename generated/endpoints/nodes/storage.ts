import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/storage.ts';

/** `DELETE /nodes/{node}/storage/{storage}/content/{volume}` */
export const deleteContentByVolume = endpoint<t.DeleteContentByVolumeParams, t.DeleteContentByVolumeResult>('DELETE', '/nodes/{node}/storage/{storage}/content/{volume}');

/** `DELETE /nodes/{node}/storage/{storage}/prunebackups` */
export const deletePrunebackups = endpoint<t.DeletePrunebackupsParams, t.DeletePrunebackupsResult>('DELETE', '/nodes/{node}/storage/{storage}/prunebackups');

/** `GET /nodes/{node}/storage/{storage}/content` */
export const getContent = endpoint<t.GetContentParams, t.GetContentResult>('GET', '/nodes/{node}/storage/{storage}/content');

/** `GET /nodes/{node}/storage/{storage}/content/{volume}` */
export const getContentByVolume = endpoint<t.GetContentByVolumeParams, t.GetContentByVolumeResult>('GET', '/nodes/{node}/storage/{storage}/content/{volume}');

/** `GET /nodes/{node}/storage/{storage}/file-restore/download` */
export const getFileRestoreDownload = endpoint<t.GetFileRestoreDownloadParams, t.GetFileRestoreDownloadResult>('GET', '/nodes/{node}/storage/{storage}/file-restore/download');

/** `GET /nodes/{node}/storage/{storage}/file-restore/list` */
export const getFileRestoreList = endpoint<t.GetFileRestoreListParams, t.GetFileRestoreListResult>('GET', '/nodes/{node}/storage/{storage}/file-restore/list');

/** `GET /nodes/{node}/storage/{storage}/identity` */
export const getIdentity = endpoint<t.GetIdentityParams, t.GetIdentityResult>('GET', '/nodes/{node}/storage/{storage}/identity');

/** `GET /nodes/{node}/storage/{storage}/import-metadata` */
export const getImportMetadata = endpoint<t.GetImportMetadataParams, t.GetImportMetadataResult>('GET', '/nodes/{node}/storage/{storage}/import-metadata');

/** `GET /nodes/{node}/storage/{storage}/prunebackups` */
export const getPrunebackups = endpoint<t.GetPrunebackupsParams, t.GetPrunebackupsResult>('GET', '/nodes/{node}/storage/{storage}/prunebackups');

/** `GET /nodes/{node}/storage/{storage}/rrd` */
export const getRrd = endpoint<t.GetRrdParams, t.GetRrdResult>('GET', '/nodes/{node}/storage/{storage}/rrd');

/** `GET /nodes/{node}/storage/{storage}/rrddata` */
export const getRrddata = endpoint<t.GetRrddataParams, t.GetRrddataResult>('GET', '/nodes/{node}/storage/{storage}/rrddata');

/** `GET /nodes/{node}/storage/{storage}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/storage/{storage}/status');

/** `GET /nodes/{node}/storage` */
export const getStorage = endpoint<t.GetStorageParams, t.GetStorageResult>('GET', '/nodes/{node}/storage');

/** `GET /nodes/{node}/storage/{storage}` */
export const getStorageByStorage = endpoint<t.GetStorageByStorageParams, t.GetStorageByStorageResult>('GET', '/nodes/{node}/storage/{storage}');

/** `POST /nodes/{node}/storage/{storage}/content` */
export const postContent = endpoint<t.PostContentParams, t.PostContentResult>('POST', '/nodes/{node}/storage/{storage}/content');

/** `POST /nodes/{node}/storage/{storage}/content/{volume}` */
export const postContentByVolume = endpoint<t.PostContentByVolumeParams, t.PostContentByVolumeResult>('POST', '/nodes/{node}/storage/{storage}/content/{volume}');

/** `POST /nodes/{node}/storage/{storage}/download-url` */
export const postDownloadUrl = endpoint<t.PostDownloadUrlParams, t.PostDownloadUrlResult>('POST', '/nodes/{node}/storage/{storage}/download-url');

/** `POST /nodes/{node}/storage/{storage}/oci-registry-pull` */
export const postOciRegistryPull = endpoint<t.PostOciRegistryPullParams, t.PostOciRegistryPullResult>('POST', '/nodes/{node}/storage/{storage}/oci-registry-pull');

/** `POST /nodes/{node}/storage/{storage}/upload` */
export const postUpload = endpoint<t.PostUploadParams, t.PostUploadResult>('POST', '/nodes/{node}/storage/{storage}/upload');

/** `PUT /nodes/{node}/storage/{storage}/content/{volume}` */
export const putContentByVolume = endpoint<t.PutContentByVolumeParams, t.PutContentByVolumeResult>('PUT', '/nodes/{node}/storage/{storage}/content/{volume}');
