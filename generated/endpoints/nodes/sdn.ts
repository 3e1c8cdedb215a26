import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/sdn.ts';

/** `GET /nodes/{node}/sdn/fabrics/{fabric}` */
export const getFabricsByFabric = endpoint<t.GetFabricsByFabricParams, t.GetFabricsByFabricResult>('GET', '/nodes/{node}/sdn/fabrics/{fabric}');

/** `GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces` */
export const getFabricsInterfaces = endpoint<t.GetFabricsInterfacesParams, t.GetFabricsInterfacesResult>('GET', '/nodes/{node}/sdn/fabrics/{fabric}/interfaces');

/** `GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors` */
export const getFabricsNeighbors = endpoint<t.GetFabricsNeighborsParams, t.GetFabricsNeighborsResult>('GET', '/nodes/{node}/sdn/fabrics/{fabric}/neighbors');

/** `GET /nodes/{node}/sdn/fabrics/{fabric}/routes` */
export const getFabricsRoutes = endpoint<t.GetFabricsRoutesParams, t.GetFabricsRoutesResult>('GET', '/nodes/{node}/sdn/fabrics/{fabric}/routes');

/** `GET /nodes/{node}/sdn` */
export const getSdn = endpoint<t.GetSdnParams, t.GetSdnResult>('GET', '/nodes/{node}/sdn');

/** `GET /nodes/{node}/sdn/vnets/{vnet}` */
export const getVnetsByVnet = endpoint<t.GetVnetsByVnetParams, t.GetVnetsByVnetResult>('GET', '/nodes/{node}/sdn/vnets/{vnet}');

/** `GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf` */
export const getVnetsMacVrf = endpoint<t.GetVnetsMacVrfParams, t.GetVnetsMacVrfResult>('GET', '/nodes/{node}/sdn/vnets/{vnet}/mac-vrf');

/** `GET /nodes/{node}/sdn/zones` */
export const getZones = endpoint<t.GetZonesParams, t.GetZonesResult>('GET', '/nodes/{node}/sdn/zones');

/** `GET /nodes/{node}/sdn/zones/{zone}/bridges` */
export const getZonesBridges = endpoint<t.GetZonesBridgesParams, t.GetZonesBridgesResult>('GET', '/nodes/{node}/sdn/zones/{zone}/bridges');

/** `GET /nodes/{node}/sdn/zones/{zone}` */
export const getZonesByZone = endpoint<t.GetZonesByZoneParams, t.GetZonesByZoneResult>('GET', '/nodes/{node}/sdn/zones/{zone}');

/** `GET /nodes/{node}/sdn/zones/{zone}/content` */
export const getZonesContent = endpoint<t.GetZonesContentParams, t.GetZonesContentResult>('GET', '/nodes/{node}/sdn/zones/{zone}/content');

/** `GET /nodes/{node}/sdn/zones/{zone}/ip-vrf` */
export const getZonesIpVrf = endpoint<t.GetZonesIpVrfParams, t.GetZonesIpVrfResult>('GET', '/nodes/{node}/sdn/zones/{zone}/ip-vrf');
