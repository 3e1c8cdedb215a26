import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/replication.ts';

/** Read the log of the last run of a replication job: `GET /nodes/{node}/replication/{id}/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/replication/{id}/log');

/** List replication jobs of a node, with their state: `GET /nodes/{node}/replication` */
export const getReplication = endpoint<t.GetReplicationParams, t.GetReplicationResult>('GET', '/nodes/{node}/replication');

/** List the sections below a replication job on a node: `GET /nodes/{node}/replication/{id}` */
export const getReplicationById = endpoint<t.GetReplicationByIdParams, t.GetReplicationByIdResult>('GET', '/nodes/{node}/replication/{id}');

/** Show the state of one replication job, such as last and next run: `GET /nodes/{node}/replication/{id}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/replication/{id}/status');

/** Run a replication job as soon as possible: `POST /nodes/{node}/replication/{id}/schedule_now` */
export const postScheduleNow = endpoint<t.PostScheduleNowParams, t.PostScheduleNowResult>('POST', '/nodes/{node}/replication/{id}/schedule_now');
