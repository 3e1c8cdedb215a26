import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/qemu.ts';

/** Delete a custom CPU model: `DELETE /cluster/qemu/custom-cpu-models/{cputype}` */
export const deleteCustomCpuModelsByCputype = endpoint<t.DeleteCustomCpuModelsByCputypeParams, t.DeleteCustomCpuModelsByCputypeResult>('DELETE', '/cluster/qemu/custom-cpu-models/{cputype}');

/** List CPU flags that VMs can use, with the nodes that support each: `GET /cluster/qemu/cpu-flags` */
export const getCpuFlags = endpoint<t.GetCpuFlagsParams, t.GetCpuFlagsResult>('GET', '/cluster/qemu/cpu-flags');

/** List custom CPU models for VMs: `GET /cluster/qemu/custom-cpu-models` */
export const getCustomCpuModels = endpoint<t.GetCustomCpuModelsParams, t.GetCustomCpuModelsResult>('GET', '/cluster/qemu/custom-cpu-models');

/** Show the definition of a custom CPU model: `GET /cluster/qemu/custom-cpu-models/{cputype}` */
export const getCustomCpuModelsByCputype = endpoint<t.GetCustomCpuModelsByCputypeParams, t.GetCustomCpuModelsByCputypeResult>('GET', '/cluster/qemu/custom-cpu-models/{cputype}');

/** List what the cluster-wide QEMU API offers: `GET /cluster/qemu` */
export const getQemu = endpoint<t.GetQemuParams, t.GetQemuResult>('GET', '/cluster/qemu');

/** Create a custom CPU model for VMs: `POST /cluster/qemu/custom-cpu-models` */
export const postCustomCpuModels = endpoint<t.PostCustomCpuModelsParams, t.PostCustomCpuModelsResult>('POST', '/cluster/qemu/custom-cpu-models');

/** Change flags or base model of a custom CPU model: `PUT /cluster/qemu/custom-cpu-models/{cputype}` */
export const putCustomCpuModelsByCputype = endpoint<t.PutCustomCpuModelsByCputypeParams, t.PutCustomCpuModelsByCputypeResult>('PUT', '/cluster/qemu/custom-cpu-models/{cputype}');
