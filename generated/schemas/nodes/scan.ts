import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/scan.ts';

export const GetCifs = Type.Object<t.GetCifsParams>({
  domain: Type.Optional(Type.String()),
  node: Type.String({ format: 'pve-node' }),
  password: Type.Optional(Type.String()),
  server: Type.String({ format: 'pve-storage-server' }),
  username: Type.Optional(Type.String()),
}, { additionalProperties: false });

export const GetIscsi = Type.Object<t.GetIscsiParams>({
  node: Type.String({ format: 'pve-node' }),
  portal: Type.String({ format: 'pve-storage-portal-dns' }),
}, { additionalProperties: false });

export const GetLvm = Type.Object<t.GetLvmParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetLvmthin = Type.Object<t.GetLvmthinParams>({
  node: Type.String({ format: 'pve-node' }),
  vg: Type.String({ pattern: '^(?:[a-zA-Z0-9\\.\\+_][a-zA-Z0-9\\.\\+_\\-]+)$', maxLength: 100 }),
}, { additionalProperties: false });

export const GetNfs = Type.Object<t.GetNfsParams>({
  node: Type.String({ format: 'pve-node' }),
  server: Type.String({ format: 'pve-storage-server' }),
}, { additionalProperties: false });

export const GetPbs = Type.Object<t.GetPbsParams>({
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$' })),
  node: Type.String({ format: 'pve-node' }),
  password: Type.String(),
  port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65535, default: 8007 })),
  server: Type.String({ format: 'pve-storage-server' }),
  username: Type.String(),
}, { additionalProperties: false });

export const GetScan = Type.Object<t.GetScanParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetZfs = Type.Object<t.GetZfsParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });
