import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/config.ts';

/** Remove a node from the cluster configuration: `DELETE /cluster/config/nodes/{node}` */
export const deleteNodesByNode = endpoint<t.DeleteNodesByNodeParams, t.DeleteNodesByNodeResult>('DELETE', '/cluster/config/nodes/{node}');

/** Show the version of the join API this node speaks: `GET /cluster/config/apiversion` */
export const getApiversion = endpoint<t.GetApiversionParams, t.GetApiversionResult>('GET', '/cluster/config/apiversion');

/** List what the API on cluster membership offers: `GET /cluster/config` */
export const getConfig = endpoint<t.GetConfigParams, t.GetConfigResult>('GET', '/cluster/config');

/** Show what a new node needs to join this cluster: addresses and fingerprints: `GET /cluster/config/join` */
export const getJoin = endpoint<t.GetJoinParams, t.GetJoinResult>('GET', '/cluster/config/join');

/** List cluster nodes as configured in corosync: `GET /cluster/config/nodes` */
export const getNodes = endpoint<t.GetNodesParams, t.GetNodesResult>('GET', '/cluster/config/nodes');

/** Show the status of the external quorum device: `GET /cluster/config/qdevice` */
export const getQdevice = endpoint<t.GetQdeviceParams, t.GetQdeviceResult>('GET', '/cluster/config/qdevice');

/** Show the totem settings of corosync: cluster name, links, transport: `GET /cluster/config/totem` */
export const getTotem = endpoint<t.GetTotemParams, t.GetTotemResult>('GET', '/cluster/config/totem');

/** Create a new cluster on this node, as a task: `POST /cluster/config` */
export const postConfig = endpoint<t.PostConfigParams, t.PostConfigResult>('POST', '/cluster/config');

/** Join this node to an existing cluster, as a task: `POST /cluster/config/join` */
export const postJoin = endpoint<t.PostJoinParams, t.PostJoinResult>('POST', '/cluster/config/join');

/** Add a node to the cluster configuration; used by a joining node: `POST /cluster/config/nodes/{node}` */
export const postNodesByNode = endpoint<t.PostNodesByNodeParams, t.PostNodesByNodeResult>('POST', '/cluster/config/nodes/{node}');
