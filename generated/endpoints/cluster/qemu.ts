import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/qemu.ts';

/** `DELETE /cluster/qemu/custom-cpu-models/{cputype}` */
export const deleteCustomCpuModelsByCputype = endpoint<t.DeleteCustomCpuModelsByCputypeParams, t.DeleteCustomCpuModelsByCputypeResult>('DELETE', '/cluster/qemu/custom-cpu-models/{cputype}');

/** `GET /cluster/qemu/cpu-flags` */
export const getCpuFlags = endpoint<t.GetCpuFlagsParams, t.GetCpuFlagsResult>('GET', '/cluster/qemu/cpu-flags');

/** `GET /cluster/qemu/custom-cpu-models` */
export const getCustomCpuModels = endpoint<t.GetCustomCpuModelsParams, t.GetCustomCpuModelsResult>('GET', '/cluster/qemu/custom-cpu-models');

/** `GET /cluster/qemu/custom-cpu-models/{cputype}` */
export const getCustomCpuModelsByCputype = endpoint<t.GetCustomCpuModelsByCputypeParams, t.GetCustomCpuModelsByCputypeResult>('GET', '/cluster/qemu/custom-cpu-models/{cputype}');

/** `GET /cluster/qemu` */
export const getQemu = endpoint<t.GetQemuParams, t.GetQemuResult>('GET', '/cluster/qemu');

/** `POST /cluster/qemu/custom-cpu-models` */
export const postCustomCpuModels = endpoint<t.PostCustomCpuModelsParams, t.PostCustomCpuModelsResult>('POST', '/cluster/qemu/custom-cpu-models');

/** `PUT /cluster/qemu/custom-cpu-models/{cputype}` */
export const putCustomCpuModelsByCputype = endpoint<t.PutCustomCpuModelsByCputypeParams, t.PutCustomCpuModelsByCputypeResult>('PUT', '/cluster/qemu/custom-cpu-models/{cputype}');
