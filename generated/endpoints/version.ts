import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/version.ts';

/** Show the version of Proxmox VE behind the API, and the default console viewer: `GET /version` */
export const getVersion = endpoint<t.GetVersionParams, t.GetVersionResult>('GET', '/version');
