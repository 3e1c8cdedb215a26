import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/capabilities.ts';

export const GetCapabilities = Type.Object<t.GetCapabilitiesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetQemu = Type.Object<t.GetQemuParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetQemuCpu = Type.Object<t.GetQemuCpuParams>({
  arch: Type.Optional(Type.String({ enum: ['x86_64', 'aarch64'], description: 'CPU architecture to list for' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetQemuCpuFlags = Type.Object<t.GetQemuCpuFlagsParams>({
  accel: Type.Optional(Type.String({ enum: ['kvm', 'tcg'], default: 'kvm', description: 'Accelerator whose CPU flags are listed' })),
  arch: Type.Optional(Type.String({ enum: ['x86_64', 'aarch64'], description: 'CPU architecture to list for' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetQemuMachines = Type.Object<t.GetQemuMachinesParams>({
  arch: Type.Optional(Type.String({ enum: ['x86_64', 'aarch64'], description: 'CPU architecture to list for' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetQemuMigration = Type.Object<t.GetQemuMigrationParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });
