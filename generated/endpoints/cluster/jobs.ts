import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/jobs.ts';

/** `DELETE /cluster/jobs/realm-sync/{id}` */
export const deleteRealmSyncById = endpoint<t.DeleteRealmSyncByIdParams, t.DeleteRealmSyncByIdResult>('DELETE', '/cluster/jobs/realm-sync/{id}');

/** `GET /cluster/jobs` */
export const getJobs = endpoint<t.GetJobsParams, t.GetJobsResult>('GET', '/cluster/jobs');

/** `GET /cluster/jobs/realm-sync` */
export const getRealmSync = endpoint<t.GetRealmSyncParams, t.GetRealmSyncResult>('GET', '/cluster/jobs/realm-sync');

/** `GET /cluster/jobs/realm-sync/{id}` */
export const getRealmSyncById = endpoint<t.GetRealmSyncByIdParams, t.GetRealmSyncByIdResult>('GET', '/cluster/jobs/realm-sync/{id}');

/** `GET /cluster/jobs/schedule-analyze` */
export const getScheduleAnalyze = endpoint<t.GetScheduleAnalyzeParams, t.GetScheduleAnalyzeResult>('GET', '/cluster/jobs/schedule-analyze');

/** `POST /cluster/jobs/realm-sync/{id}` */
export const postRealmSyncById = endpoint<t.PostRealmSyncByIdParams, t.PostRealmSyncByIdResult>('POST', '/cluster/jobs/realm-sync/{id}');

/** `PUT /cluster/jobs/realm-sync/{id}` */
export const putRealmSyncById = endpoint<t.PutRealmSyncByIdParams, t.PutRealmSyncByIdResult>('PUT', '/cluster/jobs/realm-sync/{id}');
