import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/lxc/snapshot.ts';

export const DeleteSnapshotBySnapname = Type.Object<t.DeleteSnapshotBySnapnameParams>({
  force: Type.Optional(Type.Boolean()),
  node: Type.String({ format: 'pve-node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const GetConfig = Type.Object<t.GetConfigParams>({
  node: Type.String({ format: 'pve-node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const GetSnapshot = Type.Object<t.GetSnapshotParams>({
  node: Type.String({ format: 'pve-node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const GetSnapshotBySnapname = Type.Object<t.GetSnapshotBySnapnameParams>({
  node: Type.String({ format: 'pve-node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostRollback = Type.Object<t.PostRollbackParams>({
  node: Type.String({ format: 'pve-node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid' }),
  start: Type.Optional(Type.Boolean({ default: false })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PostSnapshot = Type.Object<t.PostSnapshotParams>({
  description: Type.Optional(Type.String()),
  node: Type.String({ format: 'pve-node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });

export const PutConfig = Type.Object<t.PutConfigParams>({
  description: Type.Optional(Type.String()),
  node: Type.String({ format: 'pve-node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999 }),
}, { additionalProperties: false });
