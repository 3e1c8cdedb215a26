import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/pools.ts';

/** Delete a pool named in the parameters: `DELETE /pools` */
export const deletePools = endpoint<t.DeletePoolsParams, t.DeletePoolsResult>('DELETE', '/pools');

/** Delete a pool named in the path (deprecated): `DELETE /pools/{poolid}` */
export const deletePoolsByPoolid = endpoint<t.DeletePoolsByPoolidParams, t.DeletePoolsByPoolidResult>('DELETE', '/pools/{poolid}');

/** List pools, or show one with its members if asked for by name: `GET /pools` */
export const getPools = endpoint<t.GetPoolsParams, t.GetPoolsResult>('GET', '/pools');

/** Show one pool with its members (deprecated): `GET /pools/{poolid}` */
export const getPoolsByPoolid = endpoint<t.GetPoolsByPoolidParams, t.GetPoolsByPoolidResult>('GET', '/pools/{poolid}');

/** Create a pool to group guests and storages: `POST /pools` */
export const postPools = endpoint<t.PostPoolsParams, t.PostPoolsResult>('POST', '/pools');

/** Change a pool: comment, or guests and storages put in or taken out: `PUT /pools` */
export const putPools = endpoint<t.PutPoolsParams, t.PutPoolsResult>('PUT', '/pools');

/** Change comment or members of a pool named in the path (deprecated): `PUT /pools/{poolid}` */
export const putPoolsByPoolid = endpoint<t.PutPoolsByPoolidParams, t.PutPoolsByPoolidResult>('PUT', '/pools/{poolid}');
