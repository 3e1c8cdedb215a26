import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/jobs.ts';

/** Delete a scheduled realm sync job: `DELETE /cluster/jobs/realm-sync/{id}` */
export const deleteRealmSyncById = endpoint<t.DeleteRealmSyncByIdParams, t.DeleteRealmSyncByIdResult>('DELETE', '/cluster/jobs/realm-sync/{id}');

/** List the kinds of scheduled job this API offers: `GET /cluster/jobs` */
export const getJobs = endpoint<t.GetJobsParams, t.GetJobsResult>('GET', '/cluster/jobs');

/** List scheduled realm sync jobs with last and next run: `GET /cluster/jobs/realm-sync` */
export const getRealmSync = endpoint<t.GetRealmSyncParams, t.GetRealmSyncResult>('GET', '/cluster/jobs/realm-sync');

/** Show a scheduled realm sync job: `GET /cluster/jobs/realm-sync/{id}` */
export const getRealmSyncById = endpoint<t.GetRealmSyncByIdParams, t.GetRealmSyncByIdResult>('GET', '/cluster/jobs/realm-sync/{id}');

/** Show when a calendar schedule would next run: `GET /cluster/jobs/schedule-analyze` */
export const getScheduleAnalyze = endpoint<t.GetScheduleAnalyzeParams, t.GetScheduleAnalyzeResult>('GET', '/cluster/jobs/schedule-analyze');

/** Create a job that syncs users and groups of a realm on a schedule: `POST /cluster/jobs/realm-sync/{id}` */
export const postRealmSyncById = endpoint<t.PostRealmSyncByIdParams, t.PostRealmSyncByIdResult>('POST', '/cluster/jobs/realm-sync/{id}');

/** Change a scheduled realm sync job: `PUT /cluster/jobs/realm-sync/{id}` */
export const putRealmSyncById = endpoint<t.PutRealmSyncByIdParams, t.PutRealmSyncByIdResult>('PUT', '/cluster/jobs/realm-sync/{id}');
