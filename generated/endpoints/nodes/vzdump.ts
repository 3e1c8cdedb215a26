import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/vzdump.ts';

/** Show the default backup options of a node: `GET /nodes/{node}/vzdump/defaults` */
export const getDefaults = endpoint<t.GetDefaultsParams, t.GetDefaultsResult>('GET', '/nodes/{node}/vzdump/defaults');

/** Show the guest configuration stored in a backup: `GET /nodes/{node}/vzdump/extractconfig` */
export const getExtractconfig = endpoint<t.GetExtractconfigParams, t.GetExtractconfigResult>('GET', '/nodes/{node}/vzdump/extractconfig');

/** Begin a backup of guests on a node: `POST /nodes/{node}/vzdump` */
export const postVzdump = endpoint<t.PostVzdumpParams, t.PostVzdumpResult>('POST', '/nodes/{node}/vzdump');
