import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/hardware.ts';

export const GetHardware = Type.Object<t.GetHardwareParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetPci = Type.Object<t.GetPciParams>({
  node: Type.String({ format: 'pve-node' }),
  'pci-class-blacklist': Type.Optional(Type.String({ format: 'string-list', default: '05;06;0b' })),
  verbose: Type.Optional(Type.Boolean({ default: true })),
}, { additionalProperties: false });

export const GetPciByPciIdOrMapping = Type.Object<t.GetPciByPciIdOrMappingParams>({
  node: Type.String({ format: 'pve-node' }),
  'pci-id-or-mapping': Type.String({ pattern: '^(?:(?:(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\\.[0-9a-fA-F])|([a-zA-Z][a-zA-Z0-9_-]+))$' }),
}, { additionalProperties: false });

export const GetPciMdev = Type.Object<t.GetPciMdevParams>({
  node: Type.String({ format: 'pve-node' }),
  'pci-id-or-mapping': Type.String({ pattern: '^(?:(?:(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\\.[0-9a-fA-F])|([a-zA-Z][a-zA-Z0-9_-]+))$' }),
}, { additionalProperties: false });

export const GetUsb = Type.Object<t.GetUsbParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });
