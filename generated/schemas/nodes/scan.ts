import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/scan.ts';

export const GetCifs = Type.Object<t.GetCifsParams>({
  domain: Type.Optional(Type.String({ description: 'Domain of the user at the CIFS server' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  password: Type.Optional(Type.String({ description: 'Password for the CIFS server' })),
  server: Type.String({ format: 'pve-storage-server', description: 'Host name or address of the CIFS server' }),
  username: Type.Optional(Type.String({ description: 'User for the CIFS server' })),
}, { additionalProperties: false });

export const GetIscsi = Type.Object<t.GetIscsiParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  portal: Type.String({ format: 'pve-storage-portal-dns', description: 'Address of the iSCSI portal to ask, with an optional port, e.g. 10.0.0.5:3260' }),
}, { additionalProperties: false });

export const GetLvm = Type.Object<t.GetLvmParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetLvmthin = Type.Object<t.GetLvmthinParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vg: Type.String({ pattern: '^(?:[a-zA-Z0-9\\.\\+_][a-zA-Z0-9\\.\\+_\\-]+)$', maxLength: 100, description: 'LVM volume group whose thin pools to list' }),
}, { additionalProperties: false });

export const GetNfs = Type.Object<t.GetNfsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  server: Type.String({ format: 'pve-storage-server', description: 'Host name or address of the NFS server' }),
}, { additionalProperties: false });

export const GetPbs = Type.Object<t.GetPbsParams>({
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$', description: 'SHA-256 fingerprint of the certificate of the Proxmox Backup Server' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  password: Type.String({ description: 'Password, or secret of the API token, for the Proxmox Backup Server' }),
  port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65535, default: 8007, description: 'Port of the Proxmox Backup Server' })),
  server: Type.String({ format: 'pve-storage-server', description: 'Host name or address of the Proxmox Backup Server' }),
  username: Type.String({ description: 'User or API token for the Proxmox Backup Server, e.g. backup@pbs' }),
}, { additionalProperties: false });

export const GetScan = Type.Object<t.GetScanParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetZfs = Type.Object<t.GetZfsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });
