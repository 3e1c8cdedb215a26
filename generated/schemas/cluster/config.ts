import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/config.ts';

export const DeleteNodesByNode = Type.Object<t.DeleteNodesByNodeParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetApiversion = Type.Object<t.GetApiversionParams>({}, { additionalProperties: false });

export const GetConfig = Type.Object<t.GetConfigParams>({}, { additionalProperties: false });

export const GetJoin = Type.Object<t.GetJoinParams>({
  node: Type.Optional(Type.String({ format: 'pve-node' })),
}, { additionalProperties: false });

export const GetNodes = Type.Object<t.GetNodesParams>({}, { additionalProperties: false });

export const GetQdevice = Type.Object<t.GetQdeviceParams>({}, { additionalProperties: false });

export const GetTotem = Type.Object<t.GetTotemParams>({}, { additionalProperties: false });

export const PostConfig = Type.Object<t.PostConfigParams>({
  clustername: Type.String({ maxLength: 15, format: 'pve-node' }),
  nodeid: Type.Optional(Type.Integer({ minimum: 1 })),
  'token-coefficient': Type.Optional(Type.Integer({ minimum: 0, default: 125 })),
  votes: Type.Optional(Type.Integer({ minimum: 1 })),
}, { patternProperties: {
  '^link(?:[0-7])$': Type.String(),
}, additionalProperties: false });

export const PostJoin = Type.Object<t.PostJoinParams>({
  fingerprint: Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$' }),
  force: Type.Optional(Type.Boolean()),
  hostname: Type.String(),
  nodeid: Type.Optional(Type.Integer({ minimum: 1 })),
  password: Type.String({ maxLength: 128 }),
  votes: Type.Optional(Type.Integer({ minimum: 0 })),
}, { patternProperties: {
  '^link(?:[0-7])$': Type.String(),
}, additionalProperties: false });

export const PostNodesByNode = Type.Object<t.PostNodesByNodeParams>({
  apiversion: Type.Optional(Type.Integer()),
  force: Type.Optional(Type.Boolean()),
  new_node_ip: Type.Optional(Type.String({ format: 'ip' })),
  node: Type.String({ format: 'pve-node' }),
  nodeid: Type.Optional(Type.Integer({ minimum: 1 })),
  votes: Type.Optional(Type.Integer({ minimum: 0 })),
}, { patternProperties: {
  '^link(?:[0-7])$': Type.String(),
}, additionalProperties: false });
