import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/vzdump.ts';

export const GetDefaults = Type.Object<t.GetDefaultsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Storage whose backup settings are taken into account' })),
}, { additionalProperties: false });

export const GetExtractconfig = Type.Object<t.GetExtractconfigParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  volume: Type.String({ description: 'Volume ID of the backup, STORAGE:VOLUME' }),
}, { additionalProperties: false });

export const PostVzdump = Type.Object<t.PostVzdumpParams>({
  all: Type.Optional(Type.Boolean({ default: false, description: 'Back up every guest, save those excluded' })),
  bwlimit: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'Bandwidth limit in KiB/s; 0 for no limit' })),
  compress: Type.Optional(Type.String({ enum: ['0', '1', 'gzip', 'lzo', 'zstd'], default: '0', description: 'Compression of the backup file' })),
  dumpdir: Type.Optional(Type.String({ description: 'Directory for the backups, in place of a storage' })),
  exclude: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'Guests left out when all are backed up, e.g. 100,105' })),
  'exclude-path': Type.Optional(Type.Array(Type.String(), { description: 'Paths left out of container backups, as shell patterns, e.g. /var/cache/*' })),
  fleecing: Type.Optional(Type.PropertyString('backup-fleecing', { description: 'Buffer guest writes on a storage during the backup, e.g. enabled=1,storage=local-lvm' })),
  ionice: Type.Optional(Type.Integer({ minimum: 0, maximum: 8, default: 7, description: 'I/O priority of the backup: less goes first, 8 only uses idle time' })),
  'job-id': Type.Optional(Type.String({ pattern: '^(?:\\S+)$', maxLength: 50, description: 'Backup job that the run\'s notification names; only for root@pam' })),
  lockwait: Type.Optional(Type.Integer({ minimum: 0, default: 180, description: 'Minutes to wait for another backup on the node to end' })),
  mailnotification: Type.Optional(Type.String({ enum: ['always', 'failure'], default: 'always', description: 'When to send the backup mail (old form; see notification targets)' })),
  mailto: Type.Optional(Type.String({ format: 'email-or-username-list', description: 'Recipients of the backup mail (old form), e.g. ops@example.com' })),
  mode: Type.Optional(Type.String({ enum: ['snapshot', 'suspend', 'stop'], default: 'snapshot', description: 'How a running guest is treated while it is backed up' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
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
  script: Type.Optional(Type.String({ description: 'Hook script to call at each step of the backup' })),
  stdexcludes: Type.Optional(Type.Boolean({ default: true, description: 'Leave out temporary files and logs of containers' })),
  stdout: Type.Optional(Type.Boolean({ description: 'Write the archive to standard output instead of a file' })),
  stop: Type.Optional(Type.Boolean({ default: false, description: 'Stop backups running on the node instead of starting one' })),
  stopwait: Type.Optional(Type.Integer({ minimum: 0, default: 10, description: 'Minutes to wait for a guest to stop' })),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id', description: 'Storage the backups are written to' })),
  tmpdir: Type.Optional(Type.String({ description: 'Directory for temporary files of the backup' })),
  vmid: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'Guests to back up, e.g. 100,101' })),
  zstd: Type.Optional(Type.Integer({ default: 1, description: 'Threads for zstd compression; 0 uses half the cores' })),
}, { dependentRequired: { 'notes-template': ['storage'], protected: ['storage'] }, additionalProperties: false });
