import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/tasks.ts';

/** `DELETE /nodes/{node}/tasks/{upid}` */
export const deleteTasksByUpid = endpoint<t.DeleteTasksByUpidParams, t.DeleteTasksByUpidResult>('DELETE', '/nodes/{node}/tasks/{upid}');

/** `GET /nodes/{node}/tasks/{upid}/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/nodes/{node}/tasks/{upid}/log');

/** `GET /nodes/{node}/tasks/{upid}/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/nodes/{node}/tasks/{upid}/status');

/** `GET /nodes/{node}/tasks` */
export const getTasks = endpoint<t.GetTasksParams, t.GetTasksResult>('GET', '/nodes/{node}/tasks');

/** `GET /nodes/{node}/tasks/{upid}` */
export const getTasksByUpid = endpoint<t.GetTasksByUpidParams, t.GetTasksByUpidResult>('GET', '/nodes/{node}/tasks/{upid}');
