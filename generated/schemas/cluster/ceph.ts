import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/ceph.ts';

export const GetCeph = Type.Object<t.GetCephParams>({}, { additionalProperties: false });

export const GetFlags = Type.Object<t.GetFlagsParams>({}, { additionalProperties: false });

export const GetFlagsByFlag = Type.Object<t.GetFlagsByFlagParams>({
  flag: Type.String({ enum: ['nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'] }),
}, { additionalProperties: false });

export const GetMetadata = Type.Object<t.GetMetadataParams>({
  scope: Type.Optional(Type.String({ enum: ['all', 'versions'], default: 'all' })),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({}, { additionalProperties: false });

export const PutFlags = Type.Object<t.PutFlagsParams>({
  nobackfill: Type.Optional(Type.Boolean()),
  'nodeep-scrub': Type.Optional(Type.Boolean()),
  nodown: Type.Optional(Type.Boolean()),
  noin: Type.Optional(Type.Boolean()),
  noout: Type.Optional(Type.Boolean()),
  norebalance: Type.Optional(Type.Boolean()),
  norecover: Type.Optional(Type.Boolean()),
  noscrub: Type.Optional(Type.Boolean()),
  notieragent: Type.Optional(Type.Boolean()),
  noup: Type.Optional(Type.Boolean()),
  pause: Type.Optional(Type.Boolean()),
}, { additionalProperties: false });

export const PutFlagsByFlag = Type.Object<t.PutFlagsByFlagParams>({
  flag: Type.String({ enum: ['nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'] }),
  value: Type.Boolean(),
}, { additionalProperties: false });
