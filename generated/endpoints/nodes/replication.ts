import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/replication.ts';

/** `GET /nodes/{node}/replication/{id}/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/replication/{id}/log');

/** `GET /nodes/{node}/replication` */
export const getReplication = endpoint<t.GetReplicationParams, t.GetReplicationResult>('GET', '/nodes/{node}/replication');

/** `GET /nodes/{node}/replication/{id}` */
export const getReplicationById = endpoint<t.GetReplicationByIdParams, t.GetReplicationByIdResult>('GET', '/nodes/{node}/replication/{id}');

/** `GET /nodes/{node}/replication/{id}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/replication/{id}/status');

/** `POST /nodes/{node}/replication/{id}/schedule_now` */
export const postScheduleNow = endpoint<t.PostScheduleNowParams, t.PostScheduleNowResult>('POST', '/nodes/{node}/replication/{id}/schedule_now');
