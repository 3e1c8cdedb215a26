import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/ceph.ts';

export const DeleteFsByName = Type.Object<t.DeleteFsByNameParams>({
  name: Type.String({ description: 'Name of the CephFS' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'remove-pools': Type.Optional(Type.Boolean({ default: false, description: 'Remove the data and metadata pools of the file system too' })),
  'remove-storages': Type.Optional(Type.Boolean({ default: false, description: 'Remove the storages that use the file system too' })),
}, { additionalProperties: false });

export const DeleteMdsByName = Type.Object<t.DeleteMdsByNameParams>({
  name: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', description: 'ID of the metadata server' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteMgrById = Type.Object<t.DeleteMgrByIdParams>({
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', description: 'Name of the Ceph manager' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteMonByMonid = Type.Object<t.DeleteMonByMonidParams>({
  monid: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', description: 'ID of the Ceph monitor' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteOsdByOsdid = Type.Object<t.DeleteOsdByOsdidParams>({
  cleanup: Type.Optional(Type.Boolean({ default: false, description: 'Also wipe the OSD\'s disks and remove their volumes' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  osdid: Type.Integer({ description: 'ID of the OSD' }),
}, { additionalProperties: false });

export const DeletePoolByName = Type.Object<t.DeletePoolByNameParams>({
  force: Type.Optional(Type.Boolean({ default: false, description: 'Destroy the pool even if guests use it' })),
  name: Type.String({ description: 'Name of the Ceph pool' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  remove_ecprofile: Type.Optional(Type.Boolean({ default: true, description: 'Remove the pool\'s erasure code profile too' })),
  remove_storages: Type.Optional(Type.Boolean({ default: false, description: 'Remove the storages that use the pool too' })),
}, { additionalProperties: false });

export const GetCeph = Type.Object<t.GetCephParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetCfg = Type.Object<t.GetCfgParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetCfgDb = Type.Object<t.GetCfgDbParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetCfgRaw = Type.Object<t.GetCfgRawParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetCfgValue = Type.Object<t.GetCfgValueParams>({
  'config-keys': Type.String({ pattern: '^(?:(?:^(?:(?:[0-9a-zA-Z\\-_\\.]+:[0-9a-zA-Z\\-_]+))(?:[;, ](?:[0-9a-zA-Z\\-_\\.]+:[0-9a-zA-Z\\-_]+))*$))$', maxLength: 4096, description: 'Settings to look up, as SECTION:KEY joined by semicolons, e.g. global:osd_pool_default_size' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetCmdSafety = Type.Object<t.GetCmdSafetyParams>({
  action: Type.String({ enum: ['stop', 'destroy'], description: 'What you intend to do with the service' }),
  id: Type.String({ description: 'Number or name of the OSD, monitor or MDS' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.String({ enum: ['osd', 'mon', 'mds'], description: 'Kind of Ceph daemon to check' }),
}, { additionalProperties: false });

export const GetCrush = Type.Object<t.GetCrushParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetFs = Type.Object<t.GetFsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  limit: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to return at most' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  start: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to skip before the first one returned' })),
}, { additionalProperties: false });

export const GetMds = Type.Object<t.GetMdsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetMgr = Type.Object<t.GetMgrParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetMon = Type.Object<t.GetMonParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetOsd = Type.Object<t.GetOsdParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetOsdByOsdid = Type.Object<t.GetOsdByOsdidParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  osdid: Type.Integer({ description: 'ID of the OSD' }),
}, { additionalProperties: false });

export const GetOsdLvInfo = Type.Object<t.GetOsdLvInfoParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  osdid: Type.Integer({ description: 'ID of the OSD' }),
  type: Type.Optional(Type.String({ enum: ['block', 'db', 'wal'], default: 'block', description: 'Device of the OSD whose logical volume is shown' })),
}, { additionalProperties: false });

export const GetOsdMetadata = Type.Object<t.GetOsdMetadataParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  osdid: Type.Integer({ description: 'ID of the OSD' }),
}, { additionalProperties: false });

export const GetPool = Type.Object<t.GetPoolParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetPoolByName = Type.Object<t.GetPoolByNameParams>({
  name: Type.String({ description: 'Name of the Ceph pool' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetPoolStatus = Type.Object<t.GetPoolStatusParams>({
  name: Type.String({ description: 'Name of the Ceph pool' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  verbose: Type.Optional(Type.Boolean({ default: false, description: 'Return statistics of the pool too' })),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostFsByName = Type.Object<t.PostFsByNameParams>({
  'add-storage': Type.Optional(Type.Boolean({ default: false, description: 'Add a storage entry for the new CephFS' })),
  name: Type.String({ pattern: '^(?:(?:^[^:/\\s]+$))$', default: 'cephfs', description: 'Name of the new CephFS' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pg_num: Type.Optional(Type.Integer({ minimum: 8, maximum: 32768, default: 128, description: 'Placement groups of the data pool; the metadata pool gets a quarter of them' })),
}, { additionalProperties: false });

export const PostInit = Type.Object<t.PostInitParams>({
  'cluster-network': Type.Optional(Type.String({ maxLength: 128, format: 'CIDR', description: 'Network for traffic between OSDs, e.g. 192.0.2.0/24. Needs network' })),
  disable_cephx: Type.Optional(Type.Boolean({ default: false, description: 'Run Ceph without cephx authentication, which is only safe in a private network' })),
  min_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, default: 2, description: 'Available replicas new pools require to accept I/O' })),
  network: Type.Optional(Type.String({ maxLength: 128, format: 'CIDR', description: 'Network for Ceph traffic, e.g. 10.0.0.0/24; with cluster-network only for clients and monitors' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pg_bits: Type.Optional(Type.Integer({ minimum: 6, maximum: 14, default: 6, description: 'Placement group bits that set the default PG count; without effect in recent Ceph' })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, default: 3, description: 'Number of replicas that new pools get' })),
}, { dependentRequired: { 'cluster-network': ['network'] }, additionalProperties: false });

export const PostMdsByName = Type.Object<t.PostMdsByNameParams>({
  hotstandby: Type.Optional(Type.Boolean({ default: false, description: 'Let the MDS follow an active one closely, to take over quickly; without effect since Ceph 14' })),
  name: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', maxLength: 200, default: 'nodename', description: 'ID of the metadata server' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostMgrById = Type.Object<t.PostMgrByIdParams>({
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', maxLength: 200, default: 'nodename', description: 'Name of the Ceph manager' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostMonByMonid = Type.Object<t.PostMonByMonidParams>({
  'mon-address': Type.Optional(Type.String({ format: 'ip-list', description: 'Addresses the monitor listens on, instead of the ones found in the public network' })),
  monid: Type.String({ pattern: '^(?:[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)$', maxLength: 200, default: 'nodename', description: 'ID of the Ceph monitor' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostOsd = Type.Object<t.PostOsdParams>({
  'crush-device-class': Type.Optional(Type.String({ description: 'CRUSH device class of the OSD, e.g. ssd' })),
  db_dev: Type.Optional(Type.String({ description: 'Block device for the OSD\'s database (block.db), e.g. /dev/nvme0n1' })),
  db_dev_size: Type.Optional(Type.Number({ minimum: 1, description: 'Size of the database (block.db) in GiB. Needs db_dev' })),
  dev: Type.String({ description: 'Block device for the OSD, e.g. /dev/sdb' }),
  encrypted: Type.Optional(Type.Boolean({ default: false, description: 'Encrypt the OSD' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'osds-per-device': Type.Optional(Type.Integer({ minimum: 1, description: 'OSDs to create on the disk, useful for fast NVMe drives' })),
  wal_dev: Type.Optional(Type.String({ description: 'Device for the OSD\'s write-ahead log (WAL)' })),
  wal_dev_size: Type.Optional(Type.Number({ minimum: 0.5, description: 'Size of the write-ahead log in GiB. Needs wal_dev' })),
}, { dependentRequired: { db_dev_size: ['db_dev'], wal_dev_size: ['wal_dev'] }, additionalProperties: false });

export const PostOsdIn = Type.Object<t.PostOsdInParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  osdid: Type.Integer({ description: 'ID of the OSD' }),
}, { additionalProperties: false });

export const PostOsdOut = Type.Object<t.PostOsdOutParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  osdid: Type.Integer({ description: 'ID of the OSD' }),
}, { additionalProperties: false });

export const PostOsdScrub = Type.Object<t.PostOsdScrubParams>({
  deep: Type.Optional(Type.Boolean({ default: false, description: 'Compare the data itself, not only the metadata' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  osdid: Type.Integer({ description: 'ID of the OSD' }),
}, { additionalProperties: false });

export const PostPool = Type.Object<t.PostPoolParams>({
  add_storages: Type.Optional(Type.Boolean({ default: false, description: 'Add a storage entry for VMs and containers on the new pool' })),
  application: Type.Optional(Type.String({ enum: ['rbd', 'cephfs', 'rgw'], default: 'rbd', description: 'Ceph application the pool is tagged for' })),
  crush_rule: Type.Optional(Type.String({ description: 'CRUSH rule that places the pool\'s data' })),
  'erasure-coding': Type.Optional(Type.PropertyString('nodes.ceph.erasure-coding', { description: 'Erasure coding of the data pool, e.g. k=4,m=2; metadata gets a pool of its own' })),
  min_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, default: 2, description: 'Replicas that must be available for the pool to accept I/O' })),
  name: Type.String({ pattern: '^(?:(?:^[^:/\\s]+$))$', description: 'Name of the new Ceph pool' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pg_autoscale_mode: Type.Optional(Type.String({ enum: ['on', 'off', 'warn'], default: 'warn', description: 'Whether Ceph adjusts the number of placement groups by itself or only warns' })),
  pg_num: Type.Optional(Type.Integer({ minimum: 1, maximum: 32768, default: 128, description: 'Number of placement groups' })),
  pg_num_min: Type.Optional(Type.Integer({ maximum: 32768, description: 'Fewest placement groups the autoscaler may choose' })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, default: 3, description: 'Number of replicas of each object' })),
  target_size: Type.Optional(Type.String({ pattern: '^(?:^(\\d+(\\.\\d+)?)([KMGT])?$)$', description: 'Expected size of the pool\'s data, which guides the autoscaler, e.g. 500G' })),
  target_size_ratio: Type.Optional(Type.Number({ description: 'Share of the cluster the pool is expected to fill, relative to other pools' })),
}, { additionalProperties: false });

export const PostRestart = Type.Object<t.PostRestartParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.Optional(Type.String({ pattern: '^(?:(ceph|mon|mds|osd|mgr)(\\.[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)?)$', default: 'ceph.target', description: 'Ceph service, e.g. osd.3 or mon.pve1; all on the node if omitted' })),
}, { additionalProperties: false });

export const PostStart = Type.Object<t.PostStartParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.Optional(Type.String({ pattern: '^(?:(ceph|mon|mds|osd|mgr)(\\.[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)?)$', default: 'ceph.target', description: 'Ceph service, e.g. osd.3 or mon.pve1; all on the node if omitted' })),
}, { additionalProperties: false });

export const PostStop = Type.Object<t.PostStopParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.Optional(Type.String({ pattern: '^(?:(ceph|mon|mds|osd|mgr)(\\.[a-zA-Z0-9]([a-zA-Z0-9\\-]*[a-zA-Z0-9])?)?)$', default: 'ceph.target', description: 'Ceph service, e.g. osd.3 or mon.pve1; all on the node if omitted' })),
}, { additionalProperties: false });

export const PutPoolByName = Type.Object<t.PutPoolByNameParams>({
  application: Type.Optional(Type.String({ enum: ['rbd', 'cephfs', 'rgw'], description: 'Ceph application the pool is tagged for' })),
  crush_rule: Type.Optional(Type.String({ description: 'CRUSH rule that places the pool\'s data' })),
  min_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, description: 'Replicas that must be available for the pool to accept I/O' })),
  name: Type.String({ pattern: '^(?:(?:^[^:/\\s]+$))$', description: 'Name of the Ceph pool' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pg_autoscale_mode: Type.Optional(Type.String({ enum: ['on', 'off', 'warn'], description: 'Whether Ceph adjusts the number of placement groups by itself or only warns' })),
  pg_num: Type.Optional(Type.Integer({ minimum: 1, maximum: 32768, description: 'Number of placement groups' })),
  pg_num_min: Type.Optional(Type.Integer({ maximum: 32768, description: 'Fewest placement groups the autoscaler may choose' })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 7, description: 'Number of replicas of each object' })),
  target_size: Type.Optional(Type.String({ pattern: '^(?:^(\\d+(\\.\\d+)?)([KMGT])?$)$', description: 'Expected size of the pool\'s data, which guides the autoscaler, e.g. 500G' })),
  target_size_ratio: Type.Optional(Type.Number({ description: 'Share of the cluster the pool is expected to fill, relative to other pools' })),
}, { additionalProperties: false });
