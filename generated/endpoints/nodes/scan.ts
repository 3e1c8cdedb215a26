import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/scan.ts';

/** `GET /nodes/{node}/scan/cifs` */
export const getCifs = endpoint<t.GetCifsParams, t.GetCifsResult>('GET', '/nodes/{node}/scan/cifs');

/** `GET /nodes/{node}/scan/iscsi` */
export const getIscsi = endpoint<t.GetIscsiParams, t.GetIscsiResult>('GET', '/nodes/{node}/scan/iscsi');

/** `GET /nodes/{node}/scan/lvm` */
export const getLvm = endpoint<t.GetLvmParams, t.GetLvmResult>('GET', '/nodes/{node}/scan/lvm');

/** `GET /nodes/{node}/scan/lvmthin` */
export const getLvmthin = endpoint<t.GetLvmthinParams, t.GetLvmthinResult>('GET', '/nodes/{node}/scan/lvmthin');

/** `GET /nodes/{node}/scan/nfs` */
export const getNfs = endpoint<t.GetNfsParams, t.GetNfsResult>('GET', '/nodes/{node}/scan/nfs');

/** `GET /nodes/{node}/scan/pbs` */
export const getPbs = endpoint<t.GetPbsParams, t.GetPbsResult>('GET', '/nodes/{node}/scan/pbs');

/** `GET /nodes/{node}/scan` */
export const getScan = endpoint<t.GetScanParams, t.GetScanResult>('GET', '/nodes/{node}/scan');

/** `GET /nodes/{node}/scan/zfs` */
export const getZfs = endpoint<t.GetZfsParams, t.GetZfsResult>('GET', '/nodes/{node}/scan/zfs');
