import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/tasks.ts';

export const DeleteTasksByUpid = Type.Object<t.DeleteTasksByUpidParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  upid: Type.String({ description: 'UPID of the task' }),
}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  download: Type.Optional(Type.Boolean({ description: 'Send the whole log as a text file' })),
  limit: Type.Optional(Type.Integer({ minimum: 0, default: 50, description: 'Lines to return at most' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  start: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'Lines to skip before the first one returned' })),
  upid: Type.String({ description: 'UPID of the task' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  upid: Type.String({ description: 'UPID of the task' }),
}, { additionalProperties: false });

export const GetTasks = Type.Object<t.GetTasksParams>({
  errors: Type.Optional(Type.Boolean({ default: false, description: 'Only tasks that ended with an error' })),
  limit: Type.Optional(Type.Integer({ minimum: 0, default: 50, description: 'Tasks to return at most' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  since: Type.Optional(Type.Integer({ description: 'Only tasks started at or after this Unix time' })),
  source: Type.Optional(Type.String({ enum: ['archive', 'active', 'all'], default: 'archive', description: 'Whether to list finished tasks, running ones or both' })),
  start: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'Tasks to skip before the first one returned' })),
  statusfilter: Type.Optional(Type.String({ format: 'pve-task-status-type-list', description: 'Only tasks that ended with one of these states, e.g. error,warning' })),
  typefilter: Type.Optional(Type.String({ description: 'Only tasks of this type, e.g. vzdump or qmstart' })),
  until: Type.Optional(Type.Integer({ description: 'Only tasks started at or before this Unix time' })),
  userfilter: Type.Optional(Type.String({ description: 'Only tasks of users matching this text' })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'Only tasks of this guest' })),
}, { additionalProperties: false });

export const GetTasksByUpid = Type.Object<t.GetTasksByUpidParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  upid: Type.String({ description: 'UPID of the task' }),
}, { additionalProperties: false });
