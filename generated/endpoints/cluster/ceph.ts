import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/ceph.ts';

/** `GET /cluster/ceph` */
export const getCeph = endpoint<t.GetCephParams, t.GetCephResult>('GET', '/cluster/ceph');

/** `GET /cluster/ceph/flags` */
export const getFlags = endpoint<t.GetFlagsParams, t.GetFlagsResult>('GET', '/cluster/ceph/flags');

/** `GET /cluster/ceph/flags/{flag}` */
export const getFlagsByFlag = endpoint<t.GetFlagsByFlagParams, t.GetFlagsByFlagResult>('GET', '/cluster/ceph/flags/{flag}');

/** `GET /cluster/ceph/metadata` */
export const getMetadata = endpoint<t.GetMetadataParams, t.GetMetadataResult>('GET', '/cluster/ceph/metadata');

/** `GET /cluster/ceph/status` */
export const getStatus = endpoint<t.GetStatusParams, t.GetStatusResult>('GET', '/cluster/ceph/status');

/** `PUT /cluster/ceph/flags` */
export const putFlags = endpoint<t.PutFlagsParams, t.PutFlagsResult>('PUT', '/cluster/ceph/flags');

/** `PUT /cluster/ceph/flags/{flag}` */
export const putFlagsByFlag = endpoint<t.PutFlagsByFlagParams, t.PutFlagsByFlagResult>('PUT', '/cluster/ceph/flags/{flag}');
