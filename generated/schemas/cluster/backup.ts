import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/backup.ts';

export const DeleteBackupById = Type.Object<t.DeleteBackupByIdParams>({
  id: Type.String({ pattern: '^(?:\\S+)$', maxLength: 50 }),
}, { additionalProperties: false });

export const GetBackup = Type.Object<t.GetBackupParams>({}, { additionalProperties: false });

export const GetBackupById = Type.Object<t.GetBackupByIdParams>({
  id: Type.String({ pattern: '^(?:\\S+)$', maxLength: 50 }),
}, { additionalProperties: false });

export const GetIncludedVolumes = Type.Object<t.GetIncludedVolumesParams>({
  id: Type.String({ pattern: '^(?:\\S+)$', maxLength: 50 }),
}, { additionalProperties: false });

export const PostBackup = Type.Object<t.PostBackupParams>({
  all: Type.Optional(Type.Boolean({ default: false })),
  bwlimit: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  comment: Type.Optional(Type.String({ maxLength: 512 })),
  compress: Type.Optional(Type.String({ enum: ['0', '1', 'gzip', 'lzo', 'zstd'], default: '0' })),
  dow: Type.Optional(Type.String({ format: 'pve-day-of-week-list', default: 'mon,tue,wed,thu,fri,sat,sun' })),
  dumpdir: Type.Optional(Type.String()),
  enabled: Type.Optional(Type.Boolean({ default: true })),
  exclude: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
  'exclude-path': Type.Optional(Type.Array(Type.String())),
  fleecing: Type.Optional(Type.String({ format: 'backup-fleecing' })),
  id: Type.Optional(Type.String({ format: 'pve-configid' })),
  ionice: Type.Optional(Type.Integer({ minimum: 0, maximum: 8, default: 7 })),
  lockwait: Type.Optional(Type.Integer({ minimum: 0, default: 180 })),
  mailnotification: Type.Optional(Type.String({ enum: ['always', 'failure'], default: 'always' })),
  mailto: Type.Optional(Type.String({ format: 'email-or-username-list' })),
  mode: Type.Optional(Type.String({ enum: ['snapshot', 'suspend', 'stop'], default: 'snapshot' })),
  node: Type.Optional(Type.String({ format: 'pve-node' })),
  'notes-template': Type.Optional(Type.String({ maxLength: 1024 })),
  'notification-mode': Type.Optional(Type.String({ enum: ['auto', 'legacy-sendmail', 'notification-system'], default: 'auto' })),
  'pbs-change-detection-mode': Type.Optional(Type.String({ enum: ['legacy', 'data', 'metadata'] })),
  performance: Type.Optional(Type.String({ format: 'backup-performance' })),
  pigz: Type.Optional(Type.Integer({ default: 0 })),
  pool: Type.Optional(Type.String()),
  protected: Type.Optional(Type.Boolean()),
  'prune-backups': Type.Optional(Type.String({ format: 'prune-backups', default: 'keep-all=1' })),
  quiet: Type.Optional(Type.Boolean({ default: false })),
  remove: Type.Optional(Type.Boolean({ default: true })),
  'repeat-missed': Type.Optional(Type.Boolean({ default: false })),
  schedule: Type.Optional(Type.String({ maxLength: 128, format: 'pve-calendar-event' })),
  script: Type.Optional(Type.String()),
  starttime: Type.Optional(Type.String({ pattern: '^(?:\\d{1,2}:\\d{1,2})$' })),
  stdexcludes: Type.Optional(Type.Boolean({ default: true })),
  stop: Type.Optional(Type.Boolean({ default: false })),
  stopwait: Type.Optional(Type.Integer({ minimum: 0, default: 10 })),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id' })),
  tmpdir: Type.Optional(Type.String()),
  vmid: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
  zstd: Type.Optional(Type.Integer({ default: 1 })),
}, { dependentRequired: { dow: ['starttime'], 'notes-template': ['storage'], protected: ['storage'] }, additionalProperties: false });

export const PutBackupById = Type.Object<t.PutBackupByIdParams>({
  all: Type.Optional(Type.Boolean({ default: false })),
  bwlimit: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  comment: Type.Optional(Type.String({ maxLength: 512 })),
  compress: Type.Optional(Type.String({ enum: ['0', '1', 'gzip', 'lzo', 'zstd'], default: '0' })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  dow: Type.Optional(Type.String({ format: 'pve-day-of-week-list' })),
  dumpdir: Type.Optional(Type.String()),
  enabled: Type.Optional(Type.Boolean({ default: true })),
  exclude: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
  'exclude-path': Type.Optional(Type.Array(Type.String())),
  fleecing: Type.Optional(Type.String({ format: 'backup-fleecing' })),
  id: Type.String({ pattern: '^(?:\\S+)$', maxLength: 50 }),
  ionice: Type.Optional(Type.Integer({ minimum: 0, maximum: 8, default: 7 })),
  lockwait: Type.Optional(Type.Integer({ minimum: 0, default: 180 })),
  mailnotification: Type.Optional(Type.String({ enum: ['always', 'failure'], default: 'always' })),
  mailto: Type.Optional(Type.String({ format: 'email-or-username-list' })),
  mode: Type.Optional(Type.String({ enum: ['snapshot', 'suspend', 'stop'], default: 'snapshot' })),
  node: Type.Optional(Type.String({ format: 'pve-node' })),
  'notes-template': Type.Optional(Type.String({ maxLength: 1024 })),
  'notification-mode': Type.Optional(Type.String({ enum: ['auto', 'legacy-sendmail', 'notification-system'], default: 'auto' })),
  'pbs-change-detection-mode': Type.Optional(Type.String({ enum: ['legacy', 'data', 'metadata'] })),
  performance: Type.Optional(Type.String({ format: 'backup-performance' })),
  pigz: Type.Optional(Type.Integer({ default: 0 })),
  pool: Type.Optional(Type.String()),
  protected: Type.Optional(Type.Boolean()),
  'prune-backups': Type.Optional(Type.String({ format: 'prune-backups', default: 'keep-all=1' })),
  quiet: Type.Optional(Type.Boolean({ default: false })),
  remove: Type.Optional(Type.Boolean({ default: true })),
  'repeat-missed': Type.Optional(Type.Boolean({ default: false })),
  schedule: Type.Optional(Type.String({ maxLength: 128, format: 'pve-calendar-event' })),
  script: Type.Optional(Type.String()),
  starttime: Type.Optional(Type.String({ pattern: '^(?:\\d{1,2}:\\d{1,2})$' })),
  stdexcludes: Type.Optional(Type.Boolean({ default: true })),
  stop: Type.Optional(Type.Boolean({ default: false })),
  stopwait: Type.Optional(Type.Integer({ minimum: 0, default: 10 })),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id' })),
  tmpdir: Type.Optional(Type.String()),
  vmid: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
  zstd: Type.Optional(Type.Integer({ default: 1 })),
}, { dependentRequired: { dow: ['starttime'], 'notes-template': ['storage'], protected: ['storage'] }, additionalProperties: false });
