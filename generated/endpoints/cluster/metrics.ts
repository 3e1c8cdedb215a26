import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/metrics.ts';

/** `DELETE /cluster/metrics/server/{id}` */
export const deleteServerById = endpoint<t.DeleteServerByIdParams, t.DeleteServerByIdResult>('DELETE', '/cluster/metrics/server/{id}');

/** `GET /cluster/metrics/export` */
export const getExport = endpoint<t.GetExportParams, t.GetExportResult>('GET', '/cluster/metrics/export');

/** `GET /cluster/metrics` */
export const getMetrics = endpoint<t.GetMetricsParams, t.GetMetricsResult>('GET', '/cluster/metrics');

/** `GET /cluster/metrics/server` */
export const getServer = endpoint<t.GetServerParams, t.GetServerResult>('GET', '/cluster/metrics/server');

/** `GET /cluster/metrics/server/{id}` */
export const getServerById = endpoint<t.GetServerByIdParams, t.GetServerByIdResult>('GET', '/cluster/metrics/server/{id}');

/** `POST /cluster/metrics/server/{id}` */
export const postServerById = endpoint<t.PostServerByIdParams, t.PostServerByIdResult>('POST', '/cluster/metrics/server/{id}');

/** `PUT /cluster/metrics/server/{id}` */
export const putServerById = endpoint<t.PutServerByIdParams, t.PutServerByIdResult>('PUT', '/cluster/metrics/server/{id}');
