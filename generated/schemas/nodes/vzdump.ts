import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/vzdump.ts';

export const GetDefaults = Type.Object<t.GetDefaultsParams>({
  node: Type.String({ format: 'pve-node' }),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id' })),
}, { additionalProperties: false });

export const GetExtractconfig = Type.Object<t.GetExtractconfigParams>({
  node: Type.String({ format: 'pve-node' }),
  volume: Type.String(),
}, { additionalProperties: false });

export const PostVzdump = Type.Object<t.PostVzdumpParams>({
  all: Type.Optional(Type.Boolean({ default: false })),
  bwlimit: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  compress: Type.Optional(Type.String({ enum: ['0', '1', 'gzip', 'lzo', 'zstd'], default: '0' })),
  dumpdir: Type.Optional(Type.String()),
  exclude: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
  'exclude-path': Type.Optional(Type.Array(Type.String())),
  fleecing: Type.Optional(Type.String({ format: 'backup-fleecing' })),
  ionice: Type.Optional(Type.Integer({ minimum: 0, maximum: 8, default: 7 })),
  'job-id': Type.Optional(Type.String({ pattern: '^(?:\\S+)$', maxLength: 50 })),
  lockwait: Type.Optional(Type.Integer({ minimum: 0, default: 180 })),
  mailnotification: Type.Optional(Type.String({ enum: ['always', 'failure'], default: 'always' })),
  mailto: Type.Optional(Type.String({ format: 'email-or-username-list' })),
  mode: Type.Optional(Type.String({ enum: ['snapshot', 'suspend', 'stop'], default: 'snapshot' })),
  node: Type.String({ format: 'pve-node' }),
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
  script: Type.Optional(Type.String()),
  stdexcludes: Type.Optional(Type.Boolean({ default: true })),
  stdout: Type.Optional(Type.Boolean()),
  stop: Type.Optional(Type.Boolean({ default: false })),
  stopwait: Type.Optional(Type.Integer({ minimum: 0, default: 10 })),
  storage: Type.Optional(Type.String({ format: 'pve-storage-id' })),
  tmpdir: Type.Optional(Type.String()),
  vmid: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
  zstd: Type.Optional(Type.Integer({ default: 1 })),
}, { dependentRequired: { 'notes-template': ['storage'], protected: ['storage'] }, additionalProperties: false });
