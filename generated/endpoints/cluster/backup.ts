import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/backup.ts';

/** Delete a scheduled backup job, keeping its backups: `DELETE /cluster/backup/{id}` */
export const deleteBackupById = endpoint<t.DeleteBackupByIdParams, t.DeleteBackupByIdResult>('DELETE', '/cluster/backup/{id}');

/** List scheduled backup jobs: `GET /cluster/backup` */
export const getBackup = endpoint<t.GetBackupParams, t.GetBackupResult>('GET', '/cluster/backup');

/** Show the configuration of a scheduled backup job: `GET /cluster/backup/{id}` */
export const getBackupById = endpoint<t.GetBackupByIdParams, t.GetBackupByIdResult>('GET', '/cluster/backup/{id}');

/** Show which guests and disks a backup job includes or leaves out, and why: `GET /cluster/backup/{id}/included_volumes` */
export const getIncludedVolumes = endpoint<t.GetIncludedVolumesParams, t.GetIncludedVolumesResult>('GET', '/cluster/backup/{id}/included_volumes');

/** Create a scheduled backup job for guests: `POST /cluster/backup` */
export const postBackup = endpoint<t.PostBackupParams, t.PostBackupResult>('POST', '/cluster/backup');

/** Change a scheduled backup job: guests, schedule, retention, storage: `PUT /cluster/backup/{id}` */
export const putBackupById = endpoint<t.PutBackupByIdParams, t.PutBackupByIdResult>('PUT', '/cluster/backup/{id}');
