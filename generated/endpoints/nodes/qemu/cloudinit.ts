import { endpoint } from '../../../../src/endpoint.ts';
import type * as t from '../../../types/nodes/qemu/cloudinit.ts';

/** `GET /nodes/{node}/qemu/{vmid}/cloudinit` */
export const getCloudinit = endpoint<t.GetCloudinitParams, t.GetCloudinitResult>('GET', '/nodes/{node}/qemu/{vmid}/cloudinit');

/** `GET /nodes/{node}/qemu/{vmid}/cloudinit/dump` */
export const getDump = endpoint<t.GetDumpParams, t.GetDumpResult>('GET', '/nodes/{node}/qemu/{vmid}/cloudinit/dump');

/** `PUT /nodes/{node}/qemu/{vmid}/cloudinit` */
export const putCloudinit = endpoint<t.PutCloudinitParams, t.PutCloudinitResult>('PUT', '/nodes/{node}/qemu/{vmid}/cloudinit');
