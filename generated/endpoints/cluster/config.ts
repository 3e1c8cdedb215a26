import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/config.ts';

/** `DELETE /cluster/config/nodes/{node}` */
export const deleteNodesByNode = endpoint<t.DeleteNodesByNodeParams, t.DeleteNodesByNodeResult>('DELETE', '/cluster/config/nodes/{node}');

/** `GET /cluster/config/apiversion` */
export const getApiversion = endpoint<t.GetApiversionParams, t.GetApiversionResult>('GET', '/cluster/config/apiversion');

/** `GET /cluster/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/cluster/config');

/** `GET /cluster/config/join` */
export const getJoin = endpoint<t.GetJoinParams, t.GetJoinResult>('GET', '/cluster/config/join');

/** `GET /cluster/config/nodes` */
export const getNodes = endpoint<t.GetNodesParams, t.GetNodesResult>('GET', '/cluster/config/nodes');

/** `GET /cluster/config/qdevice` */
export const getQdevice = endpoint<t.GetQdeviceParams, t.GetQdeviceResult>('GET', '/cluster/config/qdevice');

/** `GET /cluster/config/totem` */
export const getTotem = endpoint<t.GetTotemParams, t.GetTotemResult>('GET', '/cluster/config/totem');

/** `POST /cluster/config` */
export const postConfig = endpoint<t.PostConfigParams, t.PostConfigResult>('POST', '/cluster/config');

/** `POST /cluster/config/join` */
export const postJoin = endpoint<t.PostJoinParams, t.PostJoinResult>('POST', '/cluster/config/join');

/** `POST /cluster/config/nodes/{node}` */
export const postNodesByNode = endpoint<t.PostNodesByNodeParams, t.PostNodesByNodeResult>('POST', '/cluster/config/nodes/{node}');
