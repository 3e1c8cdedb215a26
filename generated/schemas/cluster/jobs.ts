import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/jobs.ts';

export const DeleteRealmSyncById = Type.Object<t.DeleteRealmSyncByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the realm sync job' }),
}, { additionalProperties: false });

export const GetJobs = Type.Object<t.GetJobsParams>({}, { additionalProperties: false });

export const GetRealmSync = Type.Object<t.GetRealmSyncParams>({}, { additionalProperties: false });

export const GetRealmSyncById = Type.Object<t.GetRealmSyncByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the realm sync job' }),
}, { additionalProperties: false });

export const GetScheduleAnalyze = Type.Object<t.GetScheduleAnalyzeParams>({
  iterations: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 10, description: 'Upcoming run times to list' })),
  schedule: Type.String({ maxLength: 128, format: 'pve-calendar-event', description: 'Calendar event to work out the next runs of, e.g. mon..fri 02:30' }),
  starttime: Type.Optional(Type.Integer({ description: 'Unix time from which the next runs are worked out; now if omitted' })),
}, { additionalProperties: false });

export const PostRealmSyncById = Type.Object<t.PostRealmSyncByIdParams>({
  comment: Type.Optional(Type.String({ maxLength: 512, description: 'Free-text comment' })),
  'enable-new': Type.Optional(Type.Boolean({ default: true, description: 'Enable users that the sync adds' })),
  enabled: Type.Optional(Type.Boolean({ default: true, description: 'Whether the job runs on its schedule' })),
  id: Type.String({ maxLength: 64, format: 'pve-configid', description: 'Identifier of the realm sync job' }),
  realm: Type.Optional(Type.String({ maxLength: 32, format: 'pve-realm', description: 'Realm whose users and groups are synchronized' })),
  'remove-vanished': Type.Optional(Type.String({ pattern: '^(?:(?:(?:(?:acl|properties|entry);)*(?:acl|properties|entry))|none)$', default: 'none', description: 'What to remove when a user or group is gone from the source, e.g. acl;entry' })),
  schedule: Type.String({ maxLength: 128, format: 'pve-calendar-event', description: 'Calendar event at which the job runs, e.g. mon..fri 02:30 or */15' }),
  scope: Type.Optional(Type.String({ enum: ['users', 'groups', 'both'], description: 'What is synchronized' })),
}, { additionalProperties: false });

export const PutRealmSyncById = Type.Object<t.PutRealmSyncByIdParams>({
  comment: Type.Optional(Type.String({ maxLength: 512, description: 'Free-text comment' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  'enable-new': Type.Optional(Type.Boolean({ default: true, description: 'Enable users that the sync adds' })),
  enabled: Type.Optional(Type.Boolean({ default: true, description: 'Whether the job runs on its schedule' })),
  id: Type.String({ maxLength: 64, format: 'pve-configid', description: 'Identifier of the realm sync job' }),
  'remove-vanished': Type.Optional(Type.String({ pattern: '^(?:(?:(?:(?:acl|properties|entry);)*(?:acl|properties|entry))|none)$', default: 'none', description: 'What to remove when a user or group is gone from the source, e.g. acl;entry' })),
  schedule: Type.String({ maxLength: 128, format: 'pve-calendar-event', description: 'Calendar event at which the job runs, e.g. mon..fri 02:30 or */15' }),
  scope: Type.Optional(Type.String({ enum: ['users', 'groups', 'both'], description: 'What is synchronized' })),
}, { additionalProperties: false });
