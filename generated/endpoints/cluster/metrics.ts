import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/metrics.ts';

/** Delete an external metric server, so that nothing is sent to it any more: `DELETE /cluster/metrics/server/{id}` */
export const deleteServerById = endpoint<t.DeleteServerByIdParams, t.DeleteServerByIdResult>('DELETE', '/cluster/metrics/server/{id}');

/** Show current or recent metrics of nodes, guests and storages, to collect: `GET /cluster/metrics/export` */
export const getExport = endpoint<t.GetExportParams, t.GetExportResult>('GET', '/cluster/metrics/export');

/** List what the metrics API offers: `GET /cluster/metrics` */
export const getMetrics = endpoint<t.GetMetricsParams, t.GetMetricsResult>('GET', '/cluster/metrics');

/** List external servers that receive metrics: `GET /cluster/metrics/server` */
export const getServer = endpoint<t.GetServerParams, t.GetServerResult>('GET', '/cluster/metrics/server');

/** Show the settings of an external metric server: `GET /cluster/metrics/server/{id}` */
export const getServerById = endpoint<t.GetServerByIdParams, t.GetServerByIdResult>('GET', '/cluster/metrics/server/{id}');

/** Create an external metric server: Graphite, InfluxDB or OpenTelemetry: `POST /cluster/metrics/server/{id}` */
export const postServerById = endpoint<t.PostServerByIdParams, t.PostServerByIdResult>('POST', '/cluster/metrics/server/{id}');

/** Change the settings of an external metric server: `PUT /cluster/metrics/server/{id}` */
export const putServerById = endpoint<t.PutServerByIdParams, t.PutServerByIdResult>('PUT', '/cluster/metrics/server/{id}');
