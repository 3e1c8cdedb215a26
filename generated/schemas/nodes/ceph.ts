import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/ceph.ts';

export const DeleteFsByName = Type.Object<t.DeleteFsByNameParams>({
  name: Type.String(),
  node: Type.String({ format: 'pve-node' }),
  'remove-pools': Type.Optional(Type.Boolean({ default: false })),
  'remove-storages': Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const DeleteMdsByName = Type.Object<t.DeleteMdsByNameParams>({
  name: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const DeleteMgrById = Type.Object<t.DeleteMgrByIdParams>({
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const DeleteMonByMonid = Type.Object<t.DeleteMonByMonidParams>({
  monid: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const DeleteOsdByOsdid = Type.Object<t.DeleteOsdByOsdidParams>({
  cleanup: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
  osdid: Type.Integer(),
}, { additionalProperties: false });

export const DeletePoolByName = Type.Object<t.DeletePoolByNameParams>({
  force: Type.Optional(Type.Boolean({ default: false })),
  name: Type.String(),
  node: Type.String({ format: 'pve-node' }),
  remove_ecprofile: Type.Optional(Type.Boolean({ default: true })),
  remove_storages: Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const GetCeph = Type.Object<t.GetCephParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetCfg = Type.Object<t.GetCfgParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetCfgDb = Type.Object<t.GetCfgDbParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetCfgRaw = Type.Object<t.GetCfgRawParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetCfgValue = Type.Object<t.GetCfgValueParams>({
  'config-keys': Type.String({ pattern: '^(?:(?:^(?:(?:[0-9a-zA-Z\\-_\\.]+:[0-9a-zA-Z\\-_]+))(?:[;, ](?:[0-9a-zA-Z\\-_\\.]+:[0-9a-zA-Z\\-_]+))*$))$', maxLength: 4096 }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetCmdSafety = Type.Object<t.GetCmdSafetyParams>({
  action: Type.String({ enum: ['stop', 'destroy'] }),
  id: Type.String(),
  node: Type.String({ format: 'pve-node' }),
  service: Type.String({ enum: ['osd', 'mon', 'mds'] }),
}, { additionalProperties: false });

export const GetCrush = Type.Object<t.GetCrushParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetFs = Type.Object<t.GetFsParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  limit: Type.Optional(Type.Integer({ minimum: 0 })),
  node: Type.String({ format: 'pve-node' }),
  start: Type.Optional(Type.Integer({ minimum: 0 })),
}, { additionalProperties: false });

export const GetMds = Type.Object<t.GetMdsParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetMgr = Type.Object<t.GetMgrParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetMon = Type.Object<t.GetMonParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetOsd = Type.Object<t.GetOsdParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetOsdByOsdid = Type.Object<t.GetOsdByOsdidParams>({
  node: Type.String({ format: 'pve-node' }),
  osdid: Type.Integer(),
}, { additionalProperties: false });

export const GetOsdLvInfo = Type.Object<t.GetOsdLvInfoParams>({
  node: Type.String({ format: 'pve-node' }),
  osdid: Type.Integer(),
  type: Type.Optional(Type.String({ enum: ['block', 'db', 'wal'], default: 'block' })),
}, { additionalProperties: false });

export const GetOsdMetadata = Type.Object<t.GetOsdMetadataParams>({
  node: Type.String({ format: 'pve-node' }),
  osdid: Type.Integer(),
}, { additionalProperties: false });

export const GetPool = Type.Object<t.GetPoolParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetPoolByName = Type.Object<t.GetPoolByNameParams>({
  name: Type.String(),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetPoolStatus = Type.Object<t.GetPoolStatusParams>({
  name: Type.String(),
  node: Type.String({ format: 'pve-node' }),
  verbose: Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostFsByName = Type.Object<t.PostFsByNameParams>({
  'add-storage': Type.Optional(Type.Boolean({ default: false })),
  name: Type.String({ pattern: '^(?:(?:^[^:/\\s]+$))$', default: 'cephfs' }),
  node: Type.String({ format: 'pve-node' }),
  pg_num: Type.Optional(Type.Integer({ minimum: 8, maximum: 32768, default: 128 })),
}, { additionalProperties: false });

export const PostInit = Type.Object<t.PostInitParams>({
  'cluster-network': Type.Optional(Type.String({ maxLength: 128, format: 'CIDR' })),
  disable_cephx: Type.Optional(Type.Boolean({ default: false })),
  min_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, default: 2 })),
  network: Type.Optional(Type.String({ maxLength: 128, format: 'CIDR' })),
  node: Type.String({ format: 'pve-node' }),
  pg_bits: Type.Optional(Type.Integer({ minimum: 6, maximum: 14, default: 6 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, default: 3 })),
}, { dependentRequired: { 'cluster-network': ['network'] }, additionalProperties: false });

export const PostMdsByName = Type.Object<t.PostMdsByNameParams>({
  hotstandby: Type.Optional(Type.Boolean({ default: false })),
  name: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', maxLength: 200, default: 'nodename' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostMgrById = Type.Object<t.PostMgrByIdParams>({
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', maxLength: 200, default: 'nodename' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostMonByMonid = Type.Object<t.PostMonByMonidParams>({
  'mon-address': Type.Optional(Type.String({ format: 'ip-list' })),
  monid: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', maxLength: 200, default: 'nodename' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostOsd = Type.Object<t.PostOsdParams>({
  'crush-device-class': Type.Optional(Type.String()),
  db_dev: Type.Optional(Type.String()),
  db_dev_size: Type.Optional(Type.Number({ minimum: 1 })),
  dev: Type.String(),
  encrypted: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
  'osds-per-device': Type.Optional(Type.Integer({ minimum: 1 })),
  wal_dev: Type.Optional(Type.String()),
  wal_dev_size: Type.Optional(Type.Number({ minimum: 0.5 })),
}, { dependentRequired: { db_dev_size: ['db_dev'], wal_dev_size: ['wal_dev'] }, additionalProperties: false });

export const PostOsdIn = Type.Object<t.PostOsdInParams>({
  node: Type.String({ format: 'pve-node' }),
  osdid: Type.Integer(),
}, { additionalProperties: false });

export const PostOsdOut = Type.Object<t.PostOsdOutParams>({
  node: Type.String({ format: 'pve-node' }),
  osdid: Type.Integer(),
}, { additionalProperties: false });

export const PostOsdScrub = Type.Object<t.PostOsdScrubParams>({
  deep: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
  osdid: Type.Integer(),
}, { additionalProperties: false });

export const PostPool = Type.Object<t.PostPoolParams>({
  add_storages: Type.Optional(Type.Boolean({ default: false })),
  application: Type.Optional(Type.String({ enum: ['rbd', 'cephfs', 'rgw'], default: 'rbd' })),
  crush_rule: Type.Optional(Type.String()),
  'erasure-coding': Type.Optional(Type.String()),
  min_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, default: 2 })),
  name: Type.String({ pattern: '^(?:(?:^[^:/\\s]+$))$' }),
  node: Type.String({ format: 'pve-node' }),
  pg_autoscale_mode: Type.Optional(Type.String({ enum: ['on', 'off', 'warn'], default: 'warn' })),
  pg_num: Type.Optional(Type.Integer({ minimum: 1, maximum: 32768, default: 128 })),
  pg_num_min: Type.Optional(Type.Integer({ maximum: 32768 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, default: 3 })),
  target_size: Type.Optional(Type.String({ pattern: '^(?:^(\\d+(\\.\\d+)?)([KMGT])?$)$' })),
  target_size_ratio: Type.Optional(Type.Number()),
}, { additionalProperties: false });

export const PostRestart = Type.Object<t.PostRestartParams>({
  node: Type.String({ format: 'pve-node' }),
  service: Type.Optional(Type.String({ pattern: '^(?:(ceph|mon|mds|osd|mgr)(\\.[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)?)$', default: 'ceph.target' })),
}, { additionalProperties: false });

export const PostStart = Type.Object<t.PostStartParams>({
  node: Type.String({ format: 'pve-node' }),
  service: Type.Optional(Type.String({ pattern: '^(?:(ceph|mon|mds|osd|mgr)(\\.[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)?)$', default: 'ceph.target' })),
}, { additionalProperties: false });

export const PostStop = Type.Object<t.PostStopParams>({
  node: Type.String({ format: 'pve-node' }),
  service: Type.Optional(Type.String({ pattern: '^(?:(ceph|mon|mds|osd|mgr)(\\.[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)?)$', default: 'ceph.target' })),
}, { additionalProperties: false });

export const PutPoolByName = Type.Object<t.PutPoolByNameParams>({
  application: Type.Optional(Type.String({ enum: ['rbd', 'cephfs', 'rgw'] })),
  crush_rule: Type.Optional(Type.String()),
  min_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7 })),
  name: Type.String({ pattern: '^(?:(?:^[^:/\\s]+$))$' }),
  node: Type.String({ format: 'pve-node' }),
  pg_autoscale_mode: Type.Optional(Type.String({ enum: ['on', 'off', 'warn'] })),
  pg_num: Type.Optional(Type.Integer({ minimum: 1, maximum: 32768 })),
  pg_num_min: Type.Optional(Type.Integer({ maximum: 32768 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7 })),
  target_size: Type.Optional(Type.String({ pattern: '^(?:^(\\d+(\\.\\d+)?)([KMGT])?$)$' })),
  target_size_ratio: Type.Optional(Type.Number()),
}, { additionalProperties: false });
