import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/mapping.ts';

export const DeleteDirById = Type.Object<t.DeleteDirByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Name of the directory mapping' }),
}, { additionalProperties: false });

export const DeletePciById = Type.Object<t.DeletePciByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Name of the PCI mapping' }),
}, { additionalProperties: false });

export const DeleteUsbById = Type.Object<t.DeleteUsbByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Name of the USB mapping' }),
}, { additionalProperties: false });

export const GetDir = Type.Object<t.GetDirParams>({
  'check-node': Type.Optional(Type.String({ format: 'pve-node', description: 'Node on which the mappings are checked for mistakes' })),
}, { additionalProperties: false });

export const GetDirById = Type.Object<t.GetDirByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Name of the directory mapping' }),
}, { additionalProperties: false });

export const GetMapping = Type.Object<t.GetMappingParams>({}, { additionalProperties: false });

export const GetPci = Type.Object<t.GetPciParams>({
  'check-node': Type.Optional(Type.String({ format: 'pve-node', description: 'Node on which the mappings are checked for mistakes' })),
}, { additionalProperties: false });

export const GetPciById = Type.Object<t.GetPciByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Name of the PCI mapping' }),
}, { additionalProperties: false });

export const GetUsb = Type.Object<t.GetUsbParams>({
  'check-node': Type.Optional(Type.String({ format: 'pve-node', description: 'Node on which the mappings are checked for mistakes' })),
}, { additionalProperties: false });

export const GetUsbById = Type.Object<t.GetUsbByIdParams>({
  id: Type.String({ format: 'pve-configid', description: 'Name of the USB mapping' }),
}, { additionalProperties: false });

export const PostDir = Type.Object<t.PostDirParams>({
  description: Type.Optional(Type.String({ maxLength: 4096, description: 'Text describing the mapping' })),
  id: Type.String({ format: 'pve-configid', description: 'Name of the directory mapping' }),
  map: Type.Array(Type.PropertyString('cluster.mapping.postDir.map'), { description: 'Directory per node, e.g. node=pve1,path=/srv/data' }),
}, { additionalProperties: false });

export const PostPci = Type.Object<t.PostPciParams>({
  description: Type.Optional(Type.String({ maxLength: 4096, description: 'Text describing the mapping' })),
  id: Type.String({ format: 'pve-configid', description: 'Name of the PCI mapping' }),
  'live-migration-capable': Type.Optional(Type.Boolean({ default: false, description: 'Allow live migration of VMs that use the devices' })),
  map: Type.Array(Type.PropertyString('cluster.mapping.postPci.map'), { description: 'Device per node, e.g. node=pve1,path=0000:01:00.0,id=10de:1b80' }),
  mdev: Type.Optional(Type.Boolean({ default: false, description: 'The devices provide mediated devices' })),
}, { additionalProperties: false });

export const PostUsb = Type.Object<t.PostUsbParams>({
  description: Type.Optional(Type.String({ maxLength: 4096, description: 'Text describing the mapping' })),
  id: Type.String({ format: 'pve-configid', description: 'Name of the USB mapping' }),
  map: Type.Array(Type.PropertyString('cluster.mapping.postUsb.map'), { description: 'Device or port per node, e.g. node=pve1,id=0951:1666' }),
}, { additionalProperties: false });

export const PutDirById = Type.Object<t.PutDirByIdParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  description: Type.Optional(Type.String({ maxLength: 4096, description: 'Text describing the mapping' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  id: Type.String({ format: 'pve-configid', description: 'Name of the directory mapping' }),
  map: Type.Optional(Type.Array(Type.PropertyString('cluster.mapping.putDirById.map'), { description: 'Directory per node, e.g. node=pve1,path=/srv/data' })),
}, { additionalProperties: false });

export const PutPciById = Type.Object<t.PutPciByIdParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  description: Type.Optional(Type.String({ maxLength: 4096, description: 'Text describing the mapping' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  id: Type.String({ format: 'pve-configid', description: 'Name of the PCI mapping' }),
  'live-migration-capable': Type.Optional(Type.Boolean({ default: false, description: 'Allow live migration of VMs that use the devices' })),
  map: Type.Optional(Type.Array(Type.PropertyString('cluster.mapping.putPciById.map'), { description: 'Device per node, e.g. node=pve1,path=0000:01:00.0,id=10de:1b80' })),
  mdev: Type.Optional(Type.Boolean({ default: false, description: 'The devices provide mediated devices' })),
}, { additionalProperties: false });

export const PutUsbById = Type.Object<t.PutUsbByIdParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  description: Type.Optional(Type.String({ maxLength: 4096, description: 'Text describing the mapping' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  id: Type.String({ format: 'pve-configid', description: 'Name of the USB mapping' }),
  map: Type.Array(Type.PropertyString('cluster.mapping.putUsbById.map'), { description: 'Device or port per node, e.g. node=pve1,id=0951:1666' }),
}, { additionalProperties: false });
