import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/ceph.ts';

export const GetCeph = Type.Object<t.GetCephParams>({}, { additionalProperties: false });

export const GetFlags = Type.Object<t.GetFlagsParams>({}, { additionalProperties: false });

export const GetFlagsByFlag = Type.Object<t.GetFlagsByFlagParams>({
  flag: Type.String({ enum: ['nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'], description: 'Ceph OSD flag of the whole cluster' }),
}, { additionalProperties: false });

export const GetMetadata = Type.Object<t.GetMetadataParams>({
  scope: Type.Optional(Type.String({ enum: ['all', 'versions'], default: 'all', description: 'How much to return, all metadata or only software versions' })),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({}, { additionalProperties: false });

export const PutFlags = Type.Object<t.PutFlagsParams>({
  nobackfill: Type.Optional(Type.Boolean({ description: 'Suspend backfilling of placement groups' })),
  'nodeep-scrub': Type.Optional(Type.Boolean({ description: 'Stop deep scrubbing' })),
  nodown: Type.Optional(Type.Boolean({ description: 'Ignore failure reports, so that OSDs are not marked down' })),
  noin: Type.Optional(Type.Boolean({ description: 'Keep OSDs that were marked out from being marked in when they start' })),
  noout: Type.Optional(Type.Boolean({ description: 'Keep OSDs from being marked out automatically when they fail' })),
  norebalance: Type.Optional(Type.Boolean({ description: 'Stop data from being rebalanced between OSDs' })),
  norecover: Type.Optional(Type.Boolean({ description: 'Suspend recovery of degraded data' })),
  noscrub: Type.Optional(Type.Boolean({ description: 'Stop regular scrubbing' })),
  notieragent: Type.Optional(Type.Boolean({ description: 'Suspend the cache tiering agent' })),
  noup: Type.Optional(Type.Boolean({ description: 'Don\'t let OSDs that start be marked up' })),
  pause: Type.Optional(Type.Boolean({ description: 'Suspend all client reads and writes' })),
}, { additionalProperties: false });

export const PutFlagsByFlag = Type.Object<t.PutFlagsByFlagParams>({
  flag: Type.String({ enum: ['nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'], description: 'Ceph OSD flag of the whole cluster' }),
  value: Type.Boolean({ description: 'Whether the flag is to be set' }),
}, { additionalProperties: false });
