import { endpoint } from '../../src/endpoint.ts';
import type * as t from '../types/version.ts';

/** `GET /version` */
export const getVersion = endpoint<t.GetVersionParams, t.GetVersionResult>('GET', '/version');
