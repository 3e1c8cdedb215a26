import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/capabilities.ts';

/** `GET /nodes/{node}/capabilities` */
export const getCapabilities = endpoint<t.GetCapabilitiesParams, t.GetCapabilitiesResult>('GET', '/nodes/{node}/capabilities');

/** `GET /nodes/{node}/capabilities/qemu` */
export const getQemu = endpoint<t.GetQemuParams, t.GetQemuResult>('GET', '/nodes/{node}/capabilities/qemu');

/** `GET /nodes/{node}/capabilities/qemu/cpu` */
export const getQemuCpu = endpoint<t.GetQemuCpuParams, t.GetQemuCpuResult>('GET', '/nodes/{node}/capabilities/qemu/cpu');

/** `GET /nodes/{node}/capabilities/qemu/cpu-flags` */
export const getQemuCpuFlags = endpoint<t.GetQemuCpuFlagsParams, t.GetQemuCpuFlagsResult>('GET', '/nodes/{node}/capabilities/qemu/cpu-flags');

/** `GET /nodes/{node}/capabilities/qemu/machines` */
export const getQemuMachines = endpoint<t.GetQemuMachinesParams, t.GetQemuMachinesResult>('GET', '/nodes/{node}/capabilities/qemu/machines');

/** `GET /nodes/{node}/capabilities/qemu/migration` */
export const getQemuMigration = endpoint<t.GetQemuMigrationParams, t.GetQemuMigrationResult>('GET', '/nodes/{node}/capabilities/qemu/migration');
