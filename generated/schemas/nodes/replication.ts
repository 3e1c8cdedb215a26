import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/replication.ts';

export const GetLog = Type.Object<t.GetLogParams>({
  id: Type.String({ pattern: '^(?:[1-9][0-9]{2,8}-\\d{1,9})$', format: 'pve-replication-job-id', description: 'Replication job, written VMID-NUMBER, e.g. 100-0' }),
  limit: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to return at most' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  start: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to skip before the first one returned' })),
}, { additionalProperties: false });

export const GetReplication = Type.Object<t.GetReplicationParams>({
  guest: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'Only replication jobs of this guest' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetReplicationById = Type.Object<t.GetReplicationByIdParams>({
  id: Type.String({ pattern: '^(?:[1-9][0-9]{2,8}-\\d{1,9})$', format: 'pve-replication-job-id', description: 'Replication job, written VMID-NUMBER, e.g. 100-0' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  id: Type.String({ pattern: '^(?:[1-9][0-9]{2,8}-\\d{1,9})$', format: 'pve-replication-job-id', description: 'Replication job, written VMID-NUMBER, e.g. 100-0' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostScheduleNow = Type.Object<t.PostScheduleNowParams>({
  id: Type.String({ pattern: '^(?:[1-9][0-9]{2,8}-\\d{1,9})$', format: 'pve-replication-job-id', description: 'Replication job, written VMID-NUMBER, e.g. 100-0' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });
