import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/cloudinit.ts';

/** List cloud-init settings of a VM, current and pending: `GET /nodes/{node}/qemu/{vmid}/cloudinit` */
export const getCloudinit = endpoint<t.GetCloudinitParams, t.GetCloudinitResult>('GET', '/nodes/{node}/qemu/{vmid}/cloudinit');

/** Show the user, network or meta data that cloud-init of a VM is given: `GET /nodes/{node}/qemu/{vmid}/cloudinit/dump` */
export const getDump = endpoint<t.GetDumpParams, t.GetDumpResult>('GET', '/nodes/{node}/qemu/{vmid}/cloudinit/dump');

/** Rebuild the cloud-init drive of a VM from its current settings: `PUT /nodes/{node}/qemu/{vmid}/cloudinit` */
export const putCloudinit = endpoint<t.PutCloudinitParams, t.PutCloudinitResult>('PUT', '/nodes/{node}/qemu/{vmid}/cloudinit');
