import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/ceph.ts';

/** List what the cluster-wide Ceph API offers: `GET /cluster/ceph` */
export const getCeph = endpoint<t.GetCephParams, t.GetCephResult>('GET', '/cluster/ceph');

/** List global Ceph flags with their meaning and whether set: `GET /cluster/ceph/flags` */
export const getFlags = endpoint<t.GetFlagsParams, t.GetFlagsResult>('GET', '/cluster/ceph/flags');

/** Show whether one global Ceph flag is set: `GET /cluster/ceph/flags/{flag}` */
export const getFlagsByFlag = endpoint<t.GetFlagsByFlagParams, t.GetFlagsByFlagResult>('GET', '/cluster/ceph/flags/{flag}');

/** Show versions and metadata of Ceph daemons (MON, MGR, MDS, OSD) and nodes: `GET /cluster/ceph/metadata` */
export const getMetadata = endpoint<t.GetMetadataParams, t.GetMetadataResult>('GET', '/cluster/ceph/metadata');

/** Show the health and status of the Ceph cluster: `GET /cluster/ceph/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/cluster/ceph/status');

/** Set or clear several global Ceph flags at once, as a task: `PUT /cluster/ceph/flags` */
export const putFlags = endpoint<t.PutFlagsParams, t.PutFlagsResult>('PUT', '/cluster/ceph/flags');

/** Set or clear one global Ceph flag: `PUT /cluster/ceph/flags/{flag}` */
export const putFlagsByFlag = endpoint<t.PutFlagsByFlagParams, t.PutFlagsByFlagResult>('PUT', '/cluster/ceph/flags/{flag}');
