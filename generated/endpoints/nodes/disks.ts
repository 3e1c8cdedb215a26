import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/disks.ts';

/** `DELETE /nodes/{node}/disks/directory/{name}` */
export const deleteDirectoryByName = endpoint<t.DeleteDirectoryByNameParams, t.DeleteDirectoryByNameResult>('DELETE', '/nodes/{node}/disks/directory/{name}');

/** `DELETE /nodes/{node}/disks/lvm/{name}` */
export const deleteLvmByName = endpoint<t.DeleteLvmByNameParams, t.DeleteLvmByNameResult>('DELETE', '/nodes/{node}/disks/lvm/{name}');

/** `DELETE /nodes/{node}/disks/lvmthin/{name}` */
export const deleteLvmthinByName = endpoint<t.DeleteLvmthinByNameParams, t.DeleteLvmthinByNameResult>('DELETE', '/nodes/{node}/disks/lvmthin/{name}');

/** `DELETE /nodes/{node}/disks/zfs/{name}` */
export const deleteZfsByName = endpoint<t.DeleteZfsByNameParams, t.DeleteZfsByNameResult>('DELETE', '/nodes/{node}/disks/zfs/{name}');

/** `GET /nodes/{node}/disks/directory` */
export const getDirectory = endpoint<t.GetDirectoryParams, t.GetDirectoryResult>('GET', '/nodes/{node}/disks/directory');

/** `GET /nodes/{node}/disks` */
export const getDisks = endpoint<t.GetDisksParams, t.GetDisksResult>('GET', '/nodes/{node}/disks');

/** `GET /nodes/{node}/disks/list` */
export const getList = endpoint<t.GetListParams, t.GetListResult>('GET', '/nodes/{node}/disks/list');

/** `GET /nodes/{node}/disks/lvm` */
export const getLvm = endpoint<t.GetLvmParams, t.GetLvmResult>('GET', '/nodes/{node}/disks/lvm');

/** `GET /nodes/{node}/disks/lvmthin` */
export const getLvmthin = endpoint<t.GetLvmthinParams, t.GetLvmthinResult>('GET', '/nodes/{node}/disks/lvmthin');

/** `GET /nodes/{node}/disks/smart` */
export const getSmart = endpoint<t.GetSmartParams, t.GetSmartResult>('GET', '/nodes/{node}/disks/smart');

/** `GET /nodes/{node}/disks/zfs` */
export const getZfs = endpoint<t.GetZfsParams, t.GetZfsResult>('GET', '/nodes/{node}/disks/zfs');

/** `GET /nodes/{node}/disks/zfs/{name}` */
export const getZfsByName = endpoint<t.GetZfsByNameParams, t.GetZfsByNameResult>('GET', '/nodes/{node}/disks/zfs/{name}');

/** `POST /nodes/{node}/disks/directory` */
export const postDirectory = endpoint<t.PostDirectoryParams, t.PostDirectoryResult>('POST', '/nodes/{node}/disks/directory');

/** `POST /nodes/{node}/disks/initgpt` */
export const postInitgpt = endpoint<t.PostInitgptParams, t.PostInitgptResult>('POST', '/nodes/{node}/disks/initgpt');

/** `POST /nodes/{node}/disks/lvm` */
export const postLvm = endpoint<t.PostLvmParams, t.PostLvmResult>('POST', '/nodes/{node}/disks/lvm');

/** `POST /nodes/{node}/disks/lvmthin` */
export const postLvmthin = endpoint<t.PostLvmthinParams, t.PostLvmthinResult>('POST', '/nodes/{node}/disks/lvmthin');

/** `POST /nodes/{node}/disks/zfs` */
export const postZfs = endpoint<t.PostZfsParams, t.PostZfsResult>('POST', '/nodes/{node}/disks/zfs');

/** `PUT /nodes/{node}/disks/wipedisk` */
export const putWipedisk = endpoint<t.PutWipediskParams, t.PutWipediskResult>('PUT', '/nodes/{node}/disks/wipedisk');
