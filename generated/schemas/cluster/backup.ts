import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/backup.ts';

export const DeleteBackupById = Type.Object<t.DeleteBackupByIdParams>({
  id: Type.String({ pattern: '^(?:\\S+)$', maxLength: 50, description: 'Identifier of the backup job' }),
}, { additionalProperties: false });

export const GetBackup = Type.Object<t.GetBackupParams>({}, { additionalProperties: false });

export const GetBackupById = Type.Object<t.GetBackupByIdParams>({
  id: Type.String({ pattern: '^(?:\\S+)$', maxLength: 50, description: 'Identifier of the backup job' }),
}, { additionalProperties: false });

export const GetIncludedVolumes = Type.Object<t.GetIncludedVolumesParams>({
  id: Type.String({ pattern: '^(?:\\S+)$', maxLength: 50, description: 'Identifier of the backup job' }),
}, { additionalProperties: false });

export const PostBackup = Type.Object<t.PostBackupParams>({
  all: Type.Optional(Type.Boolean({ default: false, description: 'Back up every guest, save those excluded' })),
  bwlimit: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'Bandwidth limit in KiB/s; 0 for no limit' })),
  comment: Type.Optional(Type.String({ maxLength: 512, description: 'Free-text comment' })),
  compress: Type.Optional(Type.String({ enum: ['0', '1', 'gzip', 'lzo', 'zstd'], default: '0', description: 'Compression of the backup file' })),
  dow: Type.Optional(Type.String({ format: 'pve-day-of-week-list', default: 'mon,tue,wed,thu,fri,sat,sun', description: 'Days of the week for the job\'s starttime, e.g. mon,thu. Needs starttime' })),
  dumpdir: Type.Optional(Type.String({ description: 'Directory for the backups, in place of a storage' })),
  enabled: Type.Optional(Type.Boolean({ default: true, description: 'Whether the job runs on its schedule' })),
  exclude: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'Guests left out when all are backed up, e.g. 100,105' })),
  'exclude-path': Type.Optional(Type.Array(Type.String(), { description: 'Paths left out of container backups, as shell patterns, e.g. /var/cache/*' })),
  fleecing: Type.Optional(Type.PropertyString('backup-fleecing', { description: 'Buffer guest writes on a storage during the backup, e.g. enabled=1,storage=local-lvm' })),
  id: Type.Optional(Type.String({ format: 'pve-configid', description: 'Identifier of the backup job' })),
  ionice: Type.Optional(Type.Integer({ minimum: 0, maximum: 8, default: 7, description: 'I/O priority of the backup: less goes first, 8 only uses idle time' })),
  lockwait: Type.Optional(Type.Integer({ minimum: 0, default: 180, description: 'Minutes to wait for another backup on the node to end' })),
  mailnotification: Type.Optional(Type.String({ enum: ['always', 'failure'], default: 'always', description: 'When to send the backup mail (old form; see notification targets)' })),
  mailto: Type.Optional(Type.String({ format: 'email-or-username-list', description: 'Recipients of the backup mail (old form), e.g. ops@example.com' })),
  mode: Type.Optional(Type.String({ enum: ['snapshot', 'suspend', 'stop'], default: 'snapshot', description: 'How a running guest is treated while it is backed up' })),
  node: Type.Optional(Type.String({ format: 'pve-node', description: 'Run the job only for guests on this node' })),
  'notes-template': Type.Optional(Type.String({ maxLength: 1024, description: 'Notes added to each backup, e.g. {{guestname}} on {{node}}, with {{cluster}} and {{vmid}} too. Needs storage' })),
  'notification-mode': Type.Optional(Type.String({ enum: ['auto', 'legacy-sendmail', 'notification-system'], default: 'auto', description: 'Whether reports go by plain mail or through the notification targets' })),
  'pbs-change-detection-mode': Type.Optional(Type.String({ enum: ['legacy', 'data', 'metadata'], description: 'How changed container files are detected when backing up to PBS' })),
  performance: Type.Optional(Type.PropertyString('backup-performance', { description: 'Backup tuning, e.g. max-workers=8; pbs-entries-max limits file entries kept in memory' })),
  pigz: Type.Optional(Type.Integer({ default: 0, description: 'Compress with pigz instead of gzip; 1 uses half the cores, more sets the thread count' })),
  pool: Type.Optional(Type.String({ description: 'Back up all guests of this resource pool' })),
  protected: Type.Optional(Type.Boolean({ description: 'Guard the backup against pruning and removal. Needs storage' })),
  'prune-backups': Type.Optional(Type.PropertyString('prune-backups', { default: 'keep-all=1', description: 'Backups to keep, e.g. keep-last=3,keep-weekly=4' })),
  quiet: Type.Optional(Type.Boolean({ default: false, description: 'Write less output' })),
  remove: Type.Optional(Type.Boolean({ default: true, description: 'Prune older backups by the retention settings' })),
  'repeat-missed': Type.Optional(Type.Boolean({ default: false, description: 'Run the job soon after start-up if its time passed while the node was down' })),
  schedule: Type.Optional(Type.String({ maxLength: 128, format: 'pve-calendar-event', description: 'Calendar event at which the job runs, e.g. mon..fri 02:30 or */15' })),
  script: Type.Optional(Type.String({ description: 'Hook script to call at each step of the backup' })),
  starttime: Type.Optional(Type.String({ pattern: '^(?:\\d{1,2}:\\d{1,2})$', description: 'Time of day the job runs, HH:MM; superseded by schedule' })),
  stdexcludes: Type.Optional(Type.Boolean({ default: true, description: 'Leave out temporary files and logs of containers' })),
  stop: Type.Optional(Type.Boolean({ default: false, description: 'Stop backups running on the node instead of starting one' })),
  stopwait: Type.Optional(Type.Integer({ minimum: 0, default: 10, description: 'Minutes to wait for a guest to stop' })),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Storage the backups are written to' })),
  tmpdir: Type.Optional(Type.String({ description: 'Directory for temporary files of the backup' })),
  vmid: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'Guests to back up, e.g. 100,101' })),
  zstd: Type.Optional(Type.Integer({ default: 1, description: 'Threads for zstd compression; 0 uses half the cores' })),
}, { dependentRequired: { dow: ['starttime'], 'notes-template': ['storage'], protected: ['storage'] }, additionalProperties: false });

export const PutBackupById = Type.Object<t.PutBackupByIdParams>({
  all: Type.Optional(Type.Boolean({ default: false, description: 'Back up every guest, save those excluded' })),
  bwlimit: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'Bandwidth limit in KiB/s; 0 for no limit' })),
  comment: Type.Optional(Type.String({ maxLength: 512, description: 'Free-text comment' })),
  compress: Type.Optional(Type.String({ enum: ['0', '1', 'gzip', 'lzo', 'zstd'], default: '0', description: 'Compression of the backup file' })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  dow: Type.Optional(Type.String({ format: 'pve-day-of-week-list', description: 'Days of the week for the job\'s starttime, e.g. mon,thu. Needs starttime' })),
  dumpdir: Type.Optional(Type.String({ description: 'Directory for the backups, in place of a storage' })),
  enabled: Type.Optional(Type.Boolean({ default: true, description: 'Whether the job runs on its schedule' })),
  exclude: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'Guests left out when all are backed up, e.g. 100,105' })),
  'exclude-path': Type.Optional(Type.Array(Type.String(), { description: 'Paths left out of container backups, as shell patterns, e.g. /var/cache/*' })),
  fleecing: Type.Optional(Type.PropertyString('backup-fleecing', { description: 'Buffer guest writes on a storage during the backup, e.g. enabled=1,storage=local-lvm' })),
  id: Type.String({ pattern: '^(?:\\S+)$', maxLength: 50, description: 'Identifier of the backup job' }),
  ionice: Type.Optional(Type.Integer({ minimum: 0, maximum: 8, default: 7, description: 'I/O priority of the backup: less goes first, 8 only uses idle time' })),
  lockwait: Type.Optional(Type.Integer({ minimum: 0, default: 180, description: 'Minutes to wait for another backup on the node to end' })),
  mailnotification: Type.Optional(Type.String({ enum: ['always', 'failure'], default: 'always', description: 'When to send the backup mail (old form; see notification targets)' })),
  mailto: Type.Optional(Type.String({ format: 'email-or-username-list', description: 'Recipients of the backup mail (old form), e.g. ops@example.com' })),
  mode: Type.Optional(Type.String({ enum: ['snapshot', 'suspend', 'stop'], default: 'snapshot', description: 'How a running guest is treated while it is backed up' })),
  node: Type.Optional(Type.String({ format: 'pve-node', description: 'Run the job only for guests on this node' })),
  'notes-template': Type.Optional(Type.String({ maxLength: 1024, description: 'Notes added to each backup, e.g. {{guestname}} on {{node}}, with {{cluster}} and {{vmid}} too. Needs storage' })),
  'notification-mode': Type.Optional(Type.String({ enum: ['auto', 'legacy-sendmail', 'notification-system'], default: 'auto', description: 'Whether reports go by plain mail or through the notification targets' })),
  'pbs-change-detection-mode': Type.Optional(Type.String({ enum: ['legacy', 'data', 'metadata'], description: 'How changed container files are detected when backing up to PBS' })),
  performance: Type.Optional(Type.PropertyString('backup-performance', { description: 'Backup tuning, e.g. max-workers=8; pbs-entries-max limits file entries kept in memory' })),
  pigz: Type.Optional(Type.Integer({ default: 0, description: 'Compress with pigz instead of gzip; 1 uses half the cores, more sets the thread count' })),
  pool: Type.Optional(Type.String({ description: 'Back up all guests of this resource pool' })),
  protected: Type.Optional(Type.Boolean({ description: 'Guard the backup against pruning and removal. Needs storage' })),
  'prune-backups': Type.Optional(Type.PropertyString('prune-backups', { default: 'keep-all=1', description: 'Backups to keep, e.g. keep-last=3,keep-weekly=4' })),
  quiet: Type.Optional(Type.Boolean({ default: false, description: 'Write less output' })),
  remove: Type.Optional(Type.Boolean({ default: true, description: 'Prune older backups by the retention settings' })),
  'repeat-missed': Type.Optional(Type.Boolean({ default: false, description: 'Run the job soon after start-up if its time passed while the node was down' })),
  schedule: Type.Optional(Type.String({ maxLength: 128, format: 'pve-calendar-event', description: 'Calendar event at which the job runs, e.g. mon..fri 02:30 or */15' })),
  script: Type.Optional(Type.String({ description: 'Hook script to call at each step of the backup' })),
  starttime: Type.Optional(Type.String({ pattern: '^(?:\\d{1,2}:\\d{1,2})$', description: 'Time of day the job runs, HH:MM; superseded by schedule' })),
  stdexcludes: Type.Optional(Type.Boolean({ default: true, description: 'Leave out temporary files and logs of containers' })),
  stop: Type.Optional(Type.Boolean({ default: false, description: 'Stop backups running on the node instead of starting one' })),
  stopwait: Type.Optional(Type.Integer({ minimum: 0, default: 10, description: 'Minutes to wait for a guest to stop' })),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Storage the backups are written to' })),
  tmpdir: Type.Optional(Type.String({ description: 'Directory for temporary files of the backup' })),
  vmid: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'Guests to back up, e.g. 100,101' })),
  zstd: Type.Optional(Type.Integer({ default: 1, description: 'Threads for zstd compression; 0 uses half the cores' })),
}, { dependentRequired: { dow: ['starttime'], 'notes-template': ['storage'], protected: ['storage'] }, additionalProperties: false });
