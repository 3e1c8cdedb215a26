import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/backup.ts';

/** `DELETE /cluster/backup/{id}` */
export const deleteBackupById = endpoint<t.DeleteBackupByIdParams, t.DeleteBackupByIdResult>('DELETE', '/cluster/backup/{id}');

/** `GET /cluster/backup` */
export const getBackup = endpoint<t.GetBackupParams, t.GetBackupResult>('GET', '/cluster/backup');

/** `GET /cluster/backup/{id}` */
export const getBackupById = endpoint<t.GetBackupByIdParams, t.GetBackupByIdResult>('GET', '/cluster/backup/{id}');

/** `GET /cluster/backup/{id}/included_volumes` */
export const getIncludedVolumes = endpoint<t.GetIncludedVolumesParams, t.GetIncludedVolumesResult>('GET', '/cluster/backup/{id}/included_volumes');

/** `POST /cluster/backup` */
export const postBackup = endpoint<t.PostBackupParams, t.PostBackupResult>('POST', '/cluster/backup');

/** `PUT /cluster/backup/{id}` */
export const putBackupById = endpoint<t.PutBackupByIdParams, t.PutBackupByIdResult>('PUT', '/cluster/backup/{id}');
