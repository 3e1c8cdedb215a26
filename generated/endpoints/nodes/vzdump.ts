import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/vzdump.ts';

/** `GET /nodes/{node}/vzdump/defaults` */
export const getDefaults = endpoint<t.GetDefaultsParams, t.GetDefaultsResult>('GET', '/nodes/{node}/vzdump/defaults');

/** `GET /nodes/{node}/vzdump/extractconfig` */
export const getExtractconfig = endpoint<t.GetExtractconfigParams, t.GetExtractconfigResult>('GET', '/nodes/{node}/vzdump/extractconfig');

/** `POST /nodes/{node}/vzdump` */
export const postVzdump = endpoint<t.PostVzdumpParams, t.PostVzdumpResult>('POST', '/nodes/{node}/vzdump');
