import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/mapping.ts';

export const DeleteDirById = Type.Object<t.DeleteDirByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const DeletePciById = Type.Object<t.DeletePciByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const DeleteUsbById = Type.Object<t.DeleteUsbByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetDir = Type.Object<t.GetDirParams>({
  'check-node': Type.Optional(Type.String({ format: 'pve-node' })),
}, { additionalProperties: false });

export const GetDirById = Type.Object<t.GetDirByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetMapping = Type.Object<t.GetMappingParams>({}, { additionalProperties: false });

export const GetPci = Type.Object<t.GetPciParams>({
  'check-node': Type.Optional(Type.String({ format: 'pve-node' })),
}, { additionalProperties: false });

export const GetPciById = Type.Object<t.GetPciByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const GetUsb = Type.Object<t.GetUsbParams>({
  'check-node': Type.Optional(Type.String({ format: 'pve-node' })),
}, { additionalProperties: false });

export const GetUsbById = Type.Object<t.GetUsbByIdParams>({
  id: Type.String({ format: 'pve-configid' }),
}, { additionalProperties: false });

export const PostDir = Type.Object<t.PostDirParams>({
  description: Type.Optional(Type.String({ maxLength: 4096 })),
  id: Type.String({ format: 'pve-configid' }),
  map: Type.Array(Type.String()),
}, { additionalProperties: false });

export const PostPci = Type.Object<t.PostPciParams>({
  description: Type.Optional(Type.String({ maxLength: 4096 })),
  id: Type.String({ format: 'pve-configid' }),
  'live-migration-capable': Type.Optional(Type.Boolean({ default: false })),
  map: Type.Array(Type.String()),
  mdev: Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const PostUsb = Type.Object<t.PostUsbParams>({
  description: Type.Optional(Type.String({ maxLength: 4096 })),
  id: Type.String({ format: 'pve-configid' }),
  map: Type.Array(Type.String()),
}, { additionalProperties: false });

export const PutDirById = Type.Object<t.PutDirByIdParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  description: Type.Optional(Type.String({ maxLength: 4096 })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  id: Type.String({ format: 'pve-configid' }),
  map: Type.Optional(Type.Array(Type.String())),
}, { additionalProperties: false });

export const PutPciById = Type.Object<t.PutPciByIdParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  description: Type.Optional(Type.String({ maxLength: 4096 })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  id: Type.String({ format: 'pve-configid' }),
  'live-migration-capable': Type.Optional(Type.Boolean({ default: false })),
  map: Type.Optional(Type.Array(Type.String())),
  mdev: Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const PutUsbById = Type.Object<t.PutUsbByIdParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  description: Type.Optional(Type.String({ maxLength: 4096 })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  id: Type.String({ format: 'pve-configid' }),
  map: Type.Array(Type.String()),
}, { additionalProperties: false });
