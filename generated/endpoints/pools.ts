import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/pools.ts';

/** `DELETE /pools` */
export const deletePools = endpoint<t.DeletePoolsParams, t.DeletePoolsResult>('DELETE', '/pools');

/** `DELETE /pools/{poolid}` */
export const deletePoolsByPoolid = endpoint<t.DeletePoolsByPoolidParams, t.DeletePoolsByPoolidResult>('DELETE', '/pools/{poolid}');

/** `GET /pools` */
export const getPools = endpoint<t.GetPoolsParams, t.GetPoolsResult>('GET', '/pools');

/** `GET /pools/{poolid}` */
export const getPoolsByPoolid = endpoint<t.GetPoolsByPoolidParams, t.GetPoolsByPoolidResult>('GET', '/pools/{poolid}');

/** `POST /pools` */
export const postPools = endpoint<t.PostPoolsParams, t.PostPoolsResult>('POST', '/pools');

/** `PUT /pools` */
export const putPools = endpoint<t.PutPoolsParams, t.PutPoolsResult>('PUT', '/pools');

/** `PUT /pools/{poolid}` */
export const putPoolsByPoolid = endpoint<t.PutPoolsByPoolidParams, t.PutPoolsByPoolidResult>('PUT', '/pools/{poolid}');
