import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/metrics.ts';

export const DeleteServerById = Type.Object<t.DeleteServerByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetExport = Type.Object<t.GetExportParams>({
  history: Type.Optional(Type.Boolean({ default: false })),
  'local-only': Type.Optional(Type.Boolean({ default: false })),
  'node-list': Type.Optional(Type.String()),
  'start-time': Type.Optional(Type.Integer({ default: 0 })),
}, { additionalProperties: false });

export const GetMetrics = Type.Object<t.GetMetricsParams>({}, { additionalProperties: false });

export const GetServer = Type.Object<t.GetServerParams>({}, { additionalProperties: false });

export const GetServerById = Type.Object<t.GetServerByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const PostServerById = Type.Object<t.PostServerByIdParams>({
  'api-path-prefix': Type.Optional(Type.String()),
  bucket: Type.Optional(Type.String()),
  disable: Type.Optional(Type.Boolean()),
  id: Type.String({ format: 'pve-configid' }),
  influxdbproto: Type.Optional(Type.String({ enum: ['udp', 'http', 'https'], default: 'udp' })),
  'max-body-size': Type.Optional(Type.Integer({ minimum: 1, default: 25000000 })),
  mtu: Type.Optional(Type.Integer({ minimum: 512, maximum: 65536, default: 1500 })),
  organization: Type.Optional(Type.String()),
  'otel-compression': Type.Optional(Type.String({ enum: ['none', 'gzip'], default: 'gzip' })),
  'otel-headers': Type.Optional(Type.String({ maxLength: 1024 })),
  'otel-max-body-size': Type.Optional(Type.Integer({ minimum: 1024, default: 10000000 })),
  'otel-path': Type.Optional(Type.String({ default: '/v1/metrics' })),
  'otel-protocol': Type.Optional(Type.String({ enum: ['http', 'https'], default: 'https' })),
  'otel-resource-attributes': Type.Optional(Type.String({ maxLength: 1024 })),
  'otel-timeout': Type.Optional(Type.Integer({ minimum: 1, maximum: 10, default: 5 })),
  'otel-verify-ssl': Type.Optional(Type.Boolean({ default: true })),
  path: Type.Optional(Type.String({ format: 'graphite-path' })),
  port: Type.Integer({ minimum: 1, maximum: 65536 }),
  proto: Type.Optional(Type.String({ enum: ['udp', 'tcp'] })),
  server: Type.String({ format: 'address' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, default: 1 })),
  token: Type.Optional(Type.String()),
  type: Type.String({ enum: ['graphite', 'influxdb', 'opentelemetry'], format: 'pve-configid' }),
  'verify-certificate': Type.Optional(Type.Boolean({ default: true })),
}, { additionalProperties: false });

export const PutServerById = Type.Object<t.PutServerByIdParams>({
  'api-path-prefix': Type.Optional(Type.String()),
  bucket: Type.Optional(Type.String()),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  disable: Type.Optional(Type.Boolean()),
  id: Type.String({ format: 'pve-configid' }),
  influxdbproto: Type.Optional(Type.String({ enum: ['udp', 'http', 'https'], default: 'udp' })),
  'max-body-size': Type.Optional(Type.Integer({ minimum: 1, default: 25000000 })),
  mtu: Type.Optional(Type.Integer({ minimum: 512, maximum: 65536, default: 1500 })),
  organization: Type.Optional(Type.String()),
  'otel-compression': Type.Optional(Type.String({ enum: ['none', 'gzip'], default: 'gzip' })),
  'otel-headers': Type.Optional(Type.String({ maxLength: 1024 })),
  'otel-max-body-size': Type.Optional(Type.Integer({ minimum: 1024, default: 10000000 })),
  'otel-path': Type.Optional(Type.String({ default: '/v1/metrics' })),
  'otel-protocol': Type.Optional(Type.String({ enum: ['http', 'https'], default: 'https' })),
  'otel-resource-attributes': Type.Optional(Type.String({ maxLength: 1024 })),
  'otel-timeout': Type.Optional(Type.Integer({ minimum: 1, maximum: 10, default: 5 })),
  'otel-verify-ssl': Type.Optional(Type.Boolean({ default: true })),
  path: Type.Optional(Type.String({ format: 'graphite-path' })),
  port: Type.Integer({ minimum: 1, maximum: 65536 }),
  proto: Type.Optional(Type.String({ enum: ['udp', 'tcp'] })),
  server: Type.String({ format: 'address' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, default: 1 })),
  token: Type.Optional(Type.String()),
  'verify-certificate': Type.Optional(Type.Boolean({ default: true })),
}, { additionalProperties: false });
