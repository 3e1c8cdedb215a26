import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/config.ts';

export const DeleteNodesByNode = Type.Object<t.DeleteNodesByNodeParams>({
  node: Type.String({ format: 'pve-node', description: 'Node to remove from the cluster' }),
}, { additionalProperties: false });

export const GetApiversion = Type.Object<t.GetApiversionParams>({}, { additionalProperties: false });

export const GetConfig = Type.Object<t.GetConfigParams>({}, { additionalProperties: false });

export const GetJoin = Type.Object<t.GetJoinParams>({
  node: Type.Optional(Type.String({ format: 'pve-node', description: 'Node to join through, whose address and fingerprint are returned' })),
}, { additionalProperties: false });

export const GetNodes = Type.Object<t.GetNodesParams>({}, { additionalProperties: false });

export const GetQdevice = Type.Object<t.GetQdeviceParams>({}, { additionalProperties: false });

export const GetTotem = Type.Object<t.GetTotemParams>({}, { additionalProperties: false });

export const PostConfig = Type.Object<t.PostConfigParams>({
  clustername: Type.String({ maxLength: 15, format: 'pve-node', description: 'Name of the new cluster' }),
  nodeid: Type.Optional(Type.Integer({ minimum: 1, description: 'Corosync ID of the node' })),
  'token-coefficient': Type.Optional(Type.Integer({ minimum: 0, default: 125, description: 'Milliseconds each node beyond two adds to corosync\'s token timeout' })),
  votes: Type.Optional(Type.Integer({ minimum: 1, description: 'Votes of the first node in the cluster' })),
}, { patternProperties: {
  '^link(?:[0-7])$': Type.PropertyString('cluster.config.link', { description: 'Corosync link of this node, e.g. 192.0.2.11,priority=10' }),
}, additionalProperties: false });

export const PostJoin = Type.Object<t.PostJoinParams>({
  fingerprint: Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$', description: 'SHA-256 fingerprint of the certificate of the node joined through' }),
  force: Type.Optional(Type.Boolean({ description: 'Join even though a node of that name or traces of a cluster exist' })),
  hostname: Type.String({ description: 'Host name or address of a node of the cluster' }),
  nodeid: Type.Optional(Type.Integer({ minimum: 1, description: 'Corosync ID of the node' })),
  password: Type.String({ maxLength: 128, description: 'Password of root on the cluster node to join through' }),
  votes: Type.Optional(Type.Integer({ minimum: 0, description: 'Votes of the node in the cluster' })),
}, { patternProperties: {
  '^link(?:[0-7])$': Type.PropertyString('cluster.config.link', { description: 'Corosync link of this node, e.g. 192.0.2.11,priority=10' }),
}, additionalProperties: false });

export const PostNodesByNode = Type.Object<t.PostNodesByNodeParams>({
  apiversion: Type.Optional(Type.Integer({ description: 'Version of the join protocol the new node speaks' })),
  force: Type.Optional(Type.Boolean({ description: 'Join even though a node of that name or traces of a cluster exist' })),
  new_node_ip: Type.Optional(Type.String({ format: 'ip', description: 'Address of the joining node, used where no link address is given' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the joining node' }),
  nodeid: Type.Optional(Type.Integer({ minimum: 1, description: 'Corosync ID of the node' })),
  votes: Type.Optional(Type.Integer({ minimum: 0, description: 'Votes of the node in the cluster' })),
}, { patternProperties: {
  '^link(?:[0-7])$': Type.PropertyString('cluster.config.link', { description: 'Corosync link of the new node, e.g. 192.0.2.11,priority=10' }),
}, additionalProperties: false });
