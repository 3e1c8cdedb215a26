import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/cluster.ts';

/** `DELETE /cluster/replication/{id}` */
export const deleteReplicationById = endpoint<t.DeleteReplicationByIdParams, t.DeleteReplicationByIdResult>('DELETE', '/cluster/replication/{id}');

/** `GET /cluster` */
export const getCluster = endpoint<t.GetClusterParams, t.GetClusterResult>('GET', '/cluster');

/** `GET /cluster/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/cluster/log');

/** `GET /cluster/nextid` */
export const getNextid = endpoint<t.GetNextidParams, t.GetNextidResult>('GET', '/cluster/nextid');

/** `GET /cluster/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/cluster/options');

/** `GET /cluster/replication` */
export const getReplication = endpoint<t.GetReplicationParams, t.GetReplicationResult>('GET', '/cluster/replication');

/** `GET /cluster/replication/{id}` */
export const getReplicationById = endpoint<t.GetReplicationByIdParams, t.GetReplicationByIdResult>('GET', '/cluster/replication/{id}');

/** `GET /cluster/resources` */
export const getResources = endpoint<t.GetResourcesParams, t.GetResourcesResult>('GET', '/cluster/resources');

/** `GET /cluster/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/cluster/status');

/** `GET /cluster/tasks` */
export const getTasks = endpoint<t.GetTasksParams, t.GetTasksResult>('GET', '/cluster/tasks');

/** `POST /cluster/replication` */
export const postReplication = endpoint<t.PostReplicationParams, t.PostReplicationResult>('POST', '/cluster/replication');

/** `PUT /cluster/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/cluster/options');

/** `PUT /cluster/replication/{id}` */
export const putReplicationById = endpoint<t.PutReplicationByIdParams, t.PutReplicationByIdResult>('PUT', '/cluster/replication/{id}');
