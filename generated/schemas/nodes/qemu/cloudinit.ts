import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/qemu/cloudinit.ts';

export const GetCloudinit = Type.Object<t.GetCloudinitParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetDump = Type.Object<t.GetDumpParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  type: Type.String({ enum: ['user', 'network', 'meta'], description: 'Part of the generated cloud-init data to show' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutCloudinit = Type.Object<t.PutCloudinitParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });
