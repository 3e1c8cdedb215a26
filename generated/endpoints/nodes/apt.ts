import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/apt.ts';

/** List what the package management API of a node offers: `GET /nodes/{node}/apt` */
export const getApt = endpoint<t.GetAptParams, t.GetAptResult>('GET', '/nodes/{node}/apt');

/** Show the changelog of a package: `GET /nodes/{node}/apt/changelog` */
export const getChangelog = endpoint<t.GetChangelogParams, t.GetChangelogResult>('GET', '/nodes/{node}/apt/changelog');

/** List a node's package repositories, with errors and warnings: `GET /nodes/{node}/apt/repositories` */
export const getRepositories = endpoint<t.GetRepositoriesParams, t.GetRepositoriesResult>('GET', '/nodes/{node}/apt/repositories');

/** List packages of a node that can be upgraded: `GET /nodes/{node}/apt/update` */
export const getUpdate = endpoint<t.GetUpdateParams, t.GetUpdateResult>('GET', '/nodes/{node}/apt/update');

/** List installed versions of the main Proxmox packages on a node: `GET /nodes/{node}/apt/versions` */
export const getVersions = endpoint<t.GetVersionsParams, t.GetVersionsResult>('GET', '/nodes/{node}/apt/versions');

/** Switch a package repository of a node on or off: `POST /nodes/{node}/apt/repositories` */
export const postRepositories = endpoint<t.PostRepositoriesParams, t.PostRepositoriesResult>('POST', '/nodes/{node}/apt/repositories');

/** Refresh the package index of a node, as a task; installs nothing: `POST /nodes/{node}/apt/update` */
export const postUpdate = endpoint<t.PostUpdateParams, t.PostUpdateResult>('POST', '/nodes/{node}/apt/update');

/** Add a standard package repository to a node, by its handle: `PUT /nodes/{node}/apt/repositories` */
export const putRepositories = endpoint<t.PutRepositoriesParams, t.PutRepositoriesResult>('PUT', '/nodes/{node}/apt/repositories');
