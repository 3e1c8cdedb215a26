import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/disks.ts';

/** Unmount a disk's directory and delete its mount unit, as a task: `DELETE /nodes/{node}/disks/directory/{name}` */
export const deleteDirectoryByName = endpoint<t.DeleteDirectoryByNameParams, t.DeleteDirectoryByNameResult>('DELETE', '/nodes/{node}/disks/directory/{name}');

/** Delete an LVM volume group of a node, as a task: `DELETE /nodes/{node}/disks/lvm/{name}` */
export const deleteLvmByName = endpoint<t.DeleteLvmByNameParams, t.DeleteLvmByNameResult>('DELETE', '/nodes/{node}/disks/lvm/{name}');

/** Delete an LVM thin pool of a node, as a task: `DELETE /nodes/{node}/disks/lvmthin/{name}` */
export const deleteLvmthinByName = endpoint<t.DeleteLvmthinByNameParams, t.DeleteLvmthinByNameResult>('DELETE', '/nodes/{node}/disks/lvmthin/{name}');

/** Destroy a ZFS pool of a node, as a task: `DELETE /nodes/{node}/disks/zfs/{name}` */
export const deleteZfsByName = endpoint<t.DeleteZfsByNameParams, t.DeleteZfsByNameResult>('DELETE', '/nodes/{node}/disks/zfs/{name}');

/** List directory storages on disks of a node: mount point, device, type: `GET /nodes/{node}/disks/directory` */
export const getDirectory = endpoint<t.GetDirectoryParams, t.GetDirectoryResult>('GET', '/nodes/{node}/disks/directory');

/** List what the disk API of a node offers: `GET /nodes/{node}/disks` */
export const getDisks = endpoint<t.GetDisksParams, t.GetDisksResult>('GET', '/nodes/{node}/disks');

/** List physical disks of a node with model, size, health and what uses them: `GET /nodes/{node}/disks/list` */
export const getList = endpoint<t.GetListParams, t.GetListResult>('GET', '/nodes/{node}/disks/list');

/** List LVM volume groups of a node with their physical volumes: `GET /nodes/{node}/disks/lvm` */
export const getLvm = endpoint<t.GetLvmParams, t.GetLvmResult>('GET', '/nodes/{node}/disks/lvm');

/** List LVM thin pools of a node with data and metadata usage: `GET /nodes/{node}/disks/lvmthin` */
export const getLvmthin = endpoint<t.GetLvmthinParams, t.GetLvmthinResult>('GET', '/nodes/{node}/disks/lvmthin');

/** Show the SMART health and attributes of a disk: `GET /nodes/{node}/disks/smart` */
export const getSmart = endpoint<t.GetSmartParams, t.GetSmartResult>('GET', '/nodes/{node}/disks/smart');

/** List ZFS pools of a node with size, free space and health: `GET /nodes/{node}/disks/zfs` */
export const getZfs = endpoint<t.GetZfsParams, t.GetZfsResult>('GET', '/nodes/{node}/disks/zfs');

/** Show the state, devices, errors and last scan of a ZFS pool: `GET /nodes/{node}/disks/zfs/{name}` */
export const getZfsByName = endpoint<t.GetZfsByNameParams, t.GetZfsByNameResult>('GET', '/nodes/{node}/disks/zfs/{name}');

/** Format a disk and mount it as a directory, optionally as storage, as a task: `POST /nodes/{node}/disks/directory` */
export const postDirectory = endpoint<t.PostDirectoryParams, t.PostDirectoryResult>('POST', '/nodes/{node}/disks/directory');

/** Write a new GPT partition table to a disk, as a task: `POST /nodes/{node}/disks/initgpt` */
export const postInitgpt = endpoint<t.PostInitgptParams, t.PostInitgptResult>('POST', '/nodes/{node}/disks/initgpt');

/** Create an LVM volume group on a disk, optionally as storage, as a task: `POST /nodes/{node}/disks/lvm` */
export const postLvm = endpoint<t.PostLvmParams, t.PostLvmResult>('POST', '/nodes/{node}/disks/lvm');

/** Create an LVM thin pool on a disk, optionally as storage, as a task: `POST /nodes/{node}/disks/lvmthin` */
export const postLvmthin = endpoint<t.PostLvmthinParams, t.PostLvmthinResult>('POST', '/nodes/{node}/disks/lvmthin');

/** Create a ZFS pool on disks of a node, optionally as storage, as a task: `POST /nodes/{node}/disks/zfs` */
export const postZfs = endpoint<t.PostZfsParams, t.PostZfsResult>('POST', '/nodes/{node}/disks/zfs');

/** Wipe a disk or partition, destroying its data, as a task: `PUT /nodes/{node}/disks/wipedisk` */
export const putWipedisk = endpoint<t.PutWipediskParams, t.PutWipediskResult>('PUT', '/nodes/{node}/disks/wipedisk');
