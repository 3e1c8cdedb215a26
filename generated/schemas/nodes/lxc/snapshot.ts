import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/lxc/snapshot.ts';

export const DeleteSnapshotBySnapname = Type.Object<t.DeleteSnapshotBySnapnameParams>({
  force: Type.Optional(Type.Boolean({ description: 'Remove the snapshot from the configuration even if a disk\'s snapshot cannot be deleted' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid', description: 'Name of the snapshot' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetConfig = Type.Object<t.GetConfigParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid', description: 'Name of the snapshot' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetSnapshot = Type.Object<t.GetSnapshotParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetSnapshotBySnapname = Type.Object<t.GetSnapshotBySnapnameParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid', description: 'Name of the snapshot' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostRollback = Type.Object<t.PostRollbackParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid', description: 'Name of the snapshot' }),
  start: Type.Optional(Type.Boolean({ default: false, description: 'Start the container after the rollback' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostSnapshot = Type.Object<t.PostSnapshotParams>({
  description: Type.Optional(Type.String({ description: 'Text describing the snapshot' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid', description: 'Name of the new snapshot' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutConfig = Type.Object<t.PutConfigParams>({
  description: Type.Optional(Type.String({ description: 'Text describing the snapshot' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  snapname: Type.String({ maxLength: 40, format: 'pve-configid', description: 'Name of the snapshot' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });
