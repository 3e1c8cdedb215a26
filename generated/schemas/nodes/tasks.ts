import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/tasks.ts';

export const DeleteTasksByUpid = Type.Object<t.DeleteTasksByUpidParams>({
  node: Type.String({ format: 'pve-node' }),
  upid: Type.String(),
}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  download: Type.Optional(Type.Boolean()),
  limit: Type.Optional(Type.Integer({ minimum: 0, default: 50 })),
  node: Type.String({ format: 'pve-node' }),
  start: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  upid: Type.String(),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node' }),
  upid: Type.String(),
}, { additionalProperties: false });

export const GetTasks = Type.Object<t.GetTasksParams>({
  errors: Type.Optional(Type.Boolean({ default: false })),
  limit: Type.Optional(Type.Integer({ minimum: 0, default: 50 })),
  node: Type.String({ format: 'pve-node' }),
  since: Type.Optional(Type.Integer()),
  source: Type.Optional(Type.String({ enum: ['archive', 'active', 'all'], default: 'archive' })),
  start: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  statusfilter: Type.Optional(Type.String({ format: 'pve-task-status-type-list' })),
  typefilter: Type.Optional(Type.String()),
  until: Type.Optional(Type.Integer()),
  userfilter: Type.Optional(Type.String()),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999 })),
}, { additionalProperties: false });

export const GetTasksByUpid = Type.Object<t.GetTasksByUpidParams>({
  node: Type.String({ format: 'pve-node' }),
  upid: Type.String(),
}, { additionalProperties: false });
