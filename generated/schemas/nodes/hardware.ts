import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/hardware.ts';

export const GetHardware = Type.Object<t.GetHardwareParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetPci = Type.Object<t.GetPciParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'pci-class-blacklist': Type.Optional(Type.String({ format: 'string-list', default: '05;06;0b', description: 'Hex PCI classes to leave out, matched by prefix, separated by semicolons' })),
  verbose: Type.Optional(Type.Boolean({ default: true, description: 'Return names and other details, not only the PCI addresses' })),
}, { additionalProperties: false });

export const GetPciByPciIdOrMapping = Type.Object<t.GetPciByPciIdOrMappingParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'pci-id-or-mapping': Type.String({ pattern: '^(?:(?:(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\\.[0-9a-fA-F])|([a-zA-Z][a-zA-Z0-9_-]+))$', description: 'PCI address such as 0000:01:00.0, or name of a PCI mapping' }),
}, { additionalProperties: false });

export const GetPciMdev = Type.Object<t.GetPciMdevParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'pci-id-or-mapping': Type.String({ pattern: '^(?:(?:(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\\.[0-9a-fA-F])|([a-zA-Z][a-zA-Z0-9_-]+))$', description: 'PCI address such as 0000:01:00.0, or name of a PCI mapping' }),
}, { additionalProperties: false });

export const GetUsb = Type.Object<t.GetUsbParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });
