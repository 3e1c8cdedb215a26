import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/sdn.ts';

export const GetFabricsByFabric = Type.Object<t.GetFabricsByFabricParams>({
  fabric: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetFabricsInterfaces = Type.Object<t.GetFabricsInterfacesParams>({
  fabric: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetFabricsNeighbors = Type.Object<t.GetFabricsNeighborsParams>({
  fabric: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetFabricsRoutes = Type.Object<t.GetFabricsRoutesParams>({
  fabric: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetSdn = Type.Object<t.GetSdnParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetVnetsByVnet = Type.Object<t.GetVnetsByVnetParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetVnetsMacVrf = Type.Object<t.GetVnetsMacVrfParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetZones = Type.Object<t.GetZonesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetZonesBridges = Type.Object<t.GetZonesBridgesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  zone: Type.String({ description: 'ID of the SDN zone, or localnetwork for the node\'s own bridges' }),
}, { additionalProperties: false });

export const GetZonesByZone = Type.Object<t.GetZonesByZoneParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const GetZonesContent = Type.Object<t.GetZonesContentParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const GetZonesIpVrf = Type.Object<t.GetZonesIpVrfParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  zone: Type.String({ description: 'ID of the SDN zone' }),
}, { additionalProperties: false });
