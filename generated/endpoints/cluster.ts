import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/cluster.ts';

/** Mark a replication job for deletion, or drop it at once with force: `DELETE /cluster/replication/{id}` */
export const deleteReplicationById = endpoint<t.DeleteReplicationByIdParams, t.DeleteReplicationByIdResult>('DELETE', '/cluster/replication/{id}');

/** List what the cluster API offers: `GET /cluster` */
export const getCluster = endpoint<t.GetClusterParams, t.GetClusterResult>('GET', '/cluster');

/** List recent entries of the cluster-wide log: `GET /cluster/log` */
export const getLog = endpoint<t.GetLogParams, t.GetLogResult>('GET', '/cluster/log');

/** Show the next free VMID, or check that a given one is free: `GET /cluster/nextid` */
export const getNextid = endpoint<t.GetNextidParams, t.GetNextidResult>('GET', '/cluster/nextid');

/** Show datacenter-wide options: `GET /cluster/options` */
export const getOptions = endpoint<t.GetOptionsParams, t.GetOptionsResult>('GET', '/cluster/options');

/** List storage replication jobs of the cluster: `GET /cluster/replication` */
export const getReplication = endpoint<t.GetReplicationParams, t.GetReplicationResult>('GET', '/cluster/replication');

/** Show the configuration of a replication job: `GET /cluster/replication/{id}` */
export const getReplicationById = endpoint<t.GetReplicationByIdParams, t.GetReplicationByIdResult>('GET', '/cluster/replication/{id}');

/** List guests, nodes, storages, pools and more cluster-wide, with their usage: `GET /cluster/resources` */
export const getResources = endpoint<t.GetResourcesParams, t.GetResourcesResult>('GET', '/cluster/resources');

/** Show the cluster's name and quorum, and which nodes are online: `GET /cluster/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/cluster/status');

/** List recent tasks of all nodes in the cluster: `GET /cluster/tasks` */
export const getTasks = endpoint<t.GetTasksParams, t.GetTasksResult>('GET', '/cluster/tasks');

/** Create a replication job that copies a guest's disks to another node: `POST /cluster/replication` */
export const postReplication = endpoint<t.PostReplicationParams, t.PostReplicationResult>('POST', '/cluster/replication');

/** Change datacenter-wide options: migration, console, tags, MAC prefix and more: `PUT /cluster/options` */
export const putOptions = endpoint<t.PutOptionsParams, t.PutOptionsResult>('PUT', '/cluster/options');

/** Change schedule, rate limit or state of a replication job: `PUT /cluster/replication/{id}` */
export const putReplicationById = endpoint<t.PutReplicationByIdParams, t.PutReplicationByIdResult>('PUT', '/cluster/replication/{id}');
