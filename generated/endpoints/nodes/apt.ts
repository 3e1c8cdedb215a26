import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/apt.ts';

/** `GET /nodes/{node}/apt` */
export const getApt = endpoint<t.GetAptParams, t.GetAptResult>('GET', '/nodes/{node}/apt');

/** `GET /nodes/{node}/apt/changelog` */
export const getChangelog = endpoint<t.GetChangelogParams, t.GetChangelogResult>('GET', '/nodes/{node}/apt/changelog');

/** `GET /nodes/{node}/apt/repositories` */
export const getRepositories = endpoint<t.GetRepositoriesParams, t.GetRepositoriesResult>('GET', '/nodes/{node}/apt/repositories');

/** `GET /nodes/{node}/apt/update` */
export const getUpdate = endpoint<t.GetUpdateParams, t.GetUpdateResult>('GET', '/nodes/{node}/apt/update');

/** `GET /nodes/{node}/apt/versions` */
export const getVersions = endpoint<t.GetVersionsParams, t.GetVersionsResult>('GET', '/nodes/{node}/apt/versions');

/** `POST /nodes/{node}/apt/repositories` */
export const postRepositories = endpoint<t.PostRepositoriesParams, t.PostRepositoriesResult>('POST', '/nodes/{node}/apt/repositories');

/** `POST /nodes/{node}/apt/update` */
export const postUpdate = endpoint<t.PostUpdateParams, t.PostUpdateResult>('POST', '/nodes/{node}/apt/update');

/** `PUT /nodes/{node}/apt/repositories` */
export const putRepositories = endpoint<t.PutRepositoriesParams, t.PutRepositoriesResult>('PUT', '/nodes/{node}/apt/repositories');
