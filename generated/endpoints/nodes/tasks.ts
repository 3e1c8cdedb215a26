import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/tasks.ts';

/** Stop a running task: `DELETE /nodes/{node}/tasks/{upid}` */
export const deleteTasksByUpid = endpoint<t.DeleteTasksByUpidParams, t.DeleteTasksByUpidResult>('DELETE', '/nodes/{node}/tasks/{upid}');

/** Read the log of a task: `GET /nodes/{node}/tasks/{upid}/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/tasks/{upid}/log');

/** Show whether a task still runs or how it ended: `GET /nodes/{node}/tasks/{upid}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/tasks/{upid}/status');

/** List finished tasks of a node, or with source running ones, filtered as wanted: `GET /nodes/{node}/tasks` */
export const getTasks = endpoint<t.GetTasksParams, t.GetTasksResult>('GET', '/nodes/{node}/tasks');

/** List the sections below a task: `GET /nodes/{node}/tasks/{upid}` */
export const getTasksByUpid = endpoint<t.GetTasksByUpidParams, t.GetTasksByUpidResult>('GET', '/nodes/{node}/tasks/{upid}');
