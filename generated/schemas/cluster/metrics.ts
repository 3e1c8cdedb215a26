import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/metrics.ts';

export const DeleteServerById = Type.Object<t.DeleteServerByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the metric server' }),
}, { additionalProperties: false });

export const GetExport = Type.Object<t.GetExportParams>({
  history: Type.Optional(Type.Boolean({ default: false, description: 'Return earlier values too, not only the latest' })),
  'local-only': Type.Optional(Type.Boolean({ default: false, description: 'Only metrics of the node that answers' })),
  'node-list': Type.Optional(Type.String({ description: 'Nodes to return metrics of, e.g. pve1,pve2' })),
  'start-time': Type.Optional(Type.Integer({ default: 0, description: 'Only metrics taken after this Unix time' })),
}, { additionalProperties: false });

export const GetMetrics = Type.Object<t.GetMetricsParams>({}, { additionalProperties: false });

export const GetServer = Type.Object<t.GetServerParams>({}, { additionalProperties: false });

export const GetServerById = Type.Object<t.GetServerByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the metric server' }),
}, { additionalProperties: false });

export const PostServerById = Type.Object<t.PostServerByIdParams>({
  'api-path-prefix': Type.Optional(Type.String({ description: 'Path put before the InfluxDB API path, e.g. for a reverse proxy' })),
  bucket: Type.Optional(Type.String({ description: 'InfluxDB bucket or database that takes the metrics' })),
  disable: Type.Optional(Type.Boolean({ description: 'Keep the entry but send the server no metrics' })),
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the metric server' }),
  influxdbproto: Type.Optional(Type.String({ enum: ['udp', 'http', 'https'], default: 'udp', description: 'Transport to the InfluxDB server' })),
  'max-body-size': Type.Optional(Type.Integer({ minimum: 1, default: 25000000, description: 'Largest request to InfluxDB over HTTP in bytes; metrics are sent in such batches' })),
  mtu: Type.Optional(Type.Integer({ minimum: 512, maximum: 65536, default: 1500, description: 'Largest packet sent to the metric server over UDP, in bytes' })),
  organization: Type.Optional(Type.String({ description: 'Organization in InfluxDB (v2 HTTP API)' })),
  'otel-compression': Type.Optional(Type.String({ enum: ['none', 'gzip'], default: 'gzip', description: 'Compression of the data sent to the OpenTelemetry endpoint' })),
  'otel-headers': Type.Optional(Type.String({ maxLength: 1024, description: 'Extra HTTP headers for OpenTelemetry requests: base64 of a JSON object, name to value' })),
  'otel-max-body-size': Type.Optional(Type.Integer({ minimum: 1024, default: 10000000, description: 'Largest OpenTelemetry request body in bytes' })),
  'otel-path': Type.Optional(Type.String({ default: '/v1/metrics', description: 'URL path of the OpenTelemetry metrics endpoint' })),
  'otel-protocol': Type.Optional(Type.String({ enum: ['http', 'https'], default: 'https', description: 'Scheme used to reach the OpenTelemetry endpoint' })),
  'otel-resource-attributes': Type.Optional(Type.String({ maxLength: 1024, description: 'Extra OpenTelemetry resource attributes: base64 of a JSON object, name to value' })),
  'otel-timeout': Type.Optional(Type.Integer({ minimum: 1, maximum: 10, default: 5, description: 'Seconds after which an OpenTelemetry request is given up' })),
  'otel-verify-ssl': Type.Optional(Type.Boolean({ default: true, description: 'Check the TLS certificate of the OpenTelemetry endpoint' })),
  path: Type.Optional(Type.String({ format: 'graphite-path', description: 'Graphite path the metrics go below, e.g. proxmox.cluster1' })),
  port: Type.Integer({ minimum: 1, maximum: 65536, description: 'Port of the metric server' }),
  proto: Type.Optional(Type.String({ enum: ['udp', 'tcp'], description: 'Protocol for sending to Graphite' })),
  server: Type.String({ format: 'address', description: 'Host name or address of the metric server' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, default: 1, description: 'Seconds to wait for the TCP connection to Graphite' })),
  token: Type.Optional(Type.String({ description: 'InfluxDB access token, or USER:PASSWORD with the v2-compatible API of InfluxDB 1.8' })),
  type: Type.String({ enum: ['graphite', 'influxdb', 'opentelemetry'], format: 'pve-configid', description: 'Kind of metric server' }),
  'verify-certificate': Type.Optional(Type.Boolean({ default: true, description: 'Check the TLS certificate of the metric server' })),
}, { additionalProperties: false });

export const PutServerById = Type.Object<t.PutServerByIdParams>({
  'api-path-prefix': Type.Optional(Type.String({ description: 'Path put before the InfluxDB API path, e.g. for a reverse proxy' })),
  bucket: Type.Optional(Type.String({ description: 'InfluxDB bucket or database that takes the metrics' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  disable: Type.Optional(Type.Boolean({ description: 'Keep the entry but send the server no metrics' })),
  id: Type.String({ format: 'pve-configid', description: 'Identifier of the metric server' }),
  influxdbproto: Type.Optional(Type.String({ enum: ['udp', 'http', 'https'], default: 'udp', description: 'Transport to the InfluxDB server' })),
  'max-body-size': Type.Optional(Type.Integer({ minimum: 1, default: 25000000, description: 'Largest request to InfluxDB over HTTP in bytes; metrics are sent in such batches' })),
  mtu: Type.Optional(Type.Integer({ minimum: 512, maximum: 65536, default: 1500, description: 'Largest packet sent to the metric server over UDP, in bytes' })),
  organization: Type.Optional(Type.String({ description: 'Organization in InfluxDB (v2 HTTP API)' })),
  'otel-compression': Type.Optional(Type.String({ enum: ['none', 'gzip'], default: 'gzip', description: 'Compression of the data sent to the OpenTelemetry endpoint' })),
  'otel-headers': Type.Optional(Type.String({ maxLength: 1024, description: 'Extra HTTP headers for OpenTelemetry requests: base64 of a JSON object, name to value' })),
  'otel-max-body-size': Type.Optional(Type.Integer({ minimum: 1024, default: 10000000, description: 'Largest OpenTelemetry request body in bytes' })),
  'otel-path': Type.Optional(Type.String({ default: '/v1/metrics', description: 'URL path of the OpenTelemetry metrics endpoint' })),
  'otel-protocol': Type.Optional(Type.String({ enum: ['http', 'https'], default: 'https', description: 'Scheme used to reach the OpenTelemetry endpoint' })),
  'otel-resource-attributes': Type.Optional(Type.String({ maxLength: 1024, description: 'Extra OpenTelemetry resource attributes: base64 of a JSON object, name to value' })),
  'otel-timeout': Type.Optional(Type.Integer({ minimum: 1, maximum: 10, default: 5, description: 'Seconds after which an OpenTelemetry request is given up' })),
  'otel-verify-ssl': Type.Optional(Type.Boolean({ default: true, description: 'Check the TLS certificate of the OpenTelemetry endpoint' })),
  path: Type.Optional(Type.String({ format: 'graphite-path', description: 'Graphite path the metrics go below, e.g. proxmox.cluster1' })),
  port: Type.Integer({ minimum: 1, maximum: 65536, description: 'Port of the metric server' }),
  proto: Type.Optional(Type.String({ enum: ['udp', 'tcp'], description: 'Protocol for sending to Graphite' })),
  server: Type.String({ format: 'address', description: 'Host name or address of the metric server' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, default: 1, description: 'Seconds to wait for the TCP connection to Graphite' })),
  token: Type.Optional(Type.String({ description: 'InfluxDB access token, or USER:PASSWORD with the v2-compatible API of InfluxDB 1.8' })),
  'verify-certificate': Type.Optional(Type.Boolean({ default: true, description: 'Check the TLS certificate of the metric server' })),
}, { additionalProperties: false });
