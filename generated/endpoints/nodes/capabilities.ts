import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/capabilities.ts';

/** List what the API on a node's capabilities offers: `GET /nodes/{node}/capabilities` */
export const getCapabilities = endpoint<t.GetCapabilitiesParams, t.GetCapabilitiesResult>('GET', '/nodes/{node}/capabilities');

/** List which kinds of QEMU capability a node can report: `GET /nodes/{node}/capabilities/qemu` */
export const getQemu = endpoint<t.GetQemuParams, t.GetQemuResult>('GET', '/nodes/{node}/capabilities/qemu');

/** List CPU models that VMs on a node can use, custom ones included: `GET /nodes/{node}/capabilities/qemu/cpu` */
export const getQemuCpu = endpoint<t.GetQemuCpuParams, t.GetQemuCpuResult>('GET', '/nodes/{node}/capabilities/qemu/cpu');

/** List CPU flags for VMs as a node knows them, with the nodes that support each: `GET /nodes/{node}/capabilities/qemu/cpu-flags` */
export const getQemuCpuFlags = endpoint<t.GetQemuCpuFlagsParams, t.GetQemuCpuFlagsResult>('GET', '/nodes/{node}/capabilities/qemu/cpu-flags');

/** List QEMU machine types and versions a node offers: `GET /nodes/{node}/capabilities/qemu/machines` */
export const getQemuMachines = endpoint<t.GetQemuMachinesParams, t.GetQemuMachinesResult>('GET', '/nodes/{node}/capabilities/qemu/machines');

/** Show what a node supports for live migration of VMs: `GET /nodes/{node}/capabilities/qemu/migration` */
export const getQemuMigration = endpoint<t.GetQemuMigrationParams, t.GetQemuMigrationResult>('GET', '/nodes/{node}/capabilities/qemu/migration');
