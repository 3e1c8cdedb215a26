import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/scan.ts';

/** List shares that an SMB server offers, as seen from a node: `GET /nodes/{node}/scan/cifs` */
export const getCifs = endpoint<t.GetCifsParams, t.GetCifsResult>('GET', '/nodes/{node}/scan/cifs');

/** List iSCSI targets that a portal offers, as seen from a node: `GET /nodes/{node}/scan/iscsi` */
export const getIscsi = endpoint<t.GetIscsiParams, t.GetIscsiResult>('GET', '/nodes/{node}/scan/iscsi');

/** List LVM volume groups found on a node: `GET /nodes/{node}/scan/lvm` */
export const getLvm = endpoint<t.GetLvmParams, t.GetLvmResult>('GET', '/nodes/{node}/scan/lvm');

/** List thin pools in an LVM volume group of a node: `GET /nodes/{node}/scan/lvmthin` */
export const getLvmthin = endpoint<t.GetLvmthinParams, t.GetLvmthinResult>('GET', '/nodes/{node}/scan/lvmthin');

/** List exports that an NFS server offers, as seen from a node: `GET /nodes/{node}/scan/nfs` */
export const getNfs = endpoint<t.GetNfsParams, t.GetNfsResult>('GET', '/nodes/{node}/scan/nfs');

/** List datastores that a Proxmox Backup Server offers, as seen from a node: `GET /nodes/{node}/scan/pbs` */
export const getPbs = endpoint<t.GetPbsParams, t.GetPbsResult>('GET', '/nodes/{node}/scan/pbs');

/** List kinds of storage that a node can scan for: `GET /nodes/{node}/scan` */
export const getScan = endpoint<t.GetScanParams, t.GetScanResult>('GET', '/nodes/{node}/scan');

/** List ZFS pools and datasets found on a node: `GET /nodes/{node}/scan/zfs` */
export const getZfs = endpoint<t.GetZfsParams, t.GetZfsResult>('GET', '/nodes/{node}/scan/zfs');
