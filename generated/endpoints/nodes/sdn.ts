import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/nodes/sdn.ts';

/** List the sections below an SDN fabric on a node: `GET /nodes/{node}/sdn/fabrics/{fabric}` */
export const getFabricsByFabric = endpoint<t.GetFabricsByFabricParams, t.GetFabricsByFabricResult>('GET', '/nodes/{node}/sdn/fabrics/{fabric}');

/** List interfaces a node uses in an SDN fabric, with their state: `GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces` */
export const getFabricsInterfaces = endpoint<t.GetFabricsInterfacesParams, t.GetFabricsInterfacesResult>('GET', '/nodes/{node}/sdn/fabrics/{fabric}/interfaces');

/** List routing neighbors a node sees in an SDN fabric: `GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors` */
export const getFabricsNeighbors = endpoint<t.GetFabricsNeighborsParams, t.GetFabricsNeighborsResult>('GET', '/nodes/{node}/sdn/fabrics/{fabric}/neighbors');

/** List routes a node learned through an SDN fabric: `GET /nodes/{node}/sdn/fabrics/{fabric}/routes` */
export const getFabricsRoutes = endpoint<t.GetFabricsRoutesParams, t.GetFabricsRoutesResult>('GET', '/nodes/{node}/sdn/fabrics/{fabric}/routes');

/** List what the SDN API of a node offers: `GET /nodes/{node}/sdn` */
export const getSdn = endpoint<t.GetSdnParams, t.GetSdnResult>('GET', '/nodes/{node}/sdn');

/** List the sections below an SDN VNet on a node: `GET /nodes/{node}/sdn/vnets/{vnet}` */
export const getVnetsByVnet = endpoint<t.GetVnetsByVnetParams, t.GetVnetsByVnetResult>('GET', '/nodes/{node}/sdn/vnets/{vnet}');

/** List MAC and IP addresses a node knows in an EVPN zone's VNet, with next hops: `GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf` */
export const getVnetsMacVrf = endpoint<t.GetVnetsMacVrfParams, t.GetVnetsMacVrfResult>('GET', '/nodes/{node}/sdn/vnets/{vnet}/mac-vrf');

/** List SDN zones on a node, with their state: `GET /nodes/{node}/sdn/zones` */
export const getZones = endpoint<t.GetZonesParams, t.GetZonesResult>('GET', '/nodes/{node}/sdn/zones');

/** List bridges of an SDN zone on a node, with ports and VLANs: `GET /nodes/{node}/sdn/zones/{zone}/bridges` */
export const getZonesBridges = endpoint<t.GetZonesBridgesParams, t.GetZonesBridgesResult>('GET', '/nodes/{node}/sdn/zones/{zone}/bridges');

/** List the sections below an SDN zone on a node: `GET /nodes/{node}/sdn/zones/{zone}` */
export const getZonesByZone = endpoint<t.GetZonesByZoneParams, t.GetZonesByZoneResult>('GET', '/nodes/{node}/sdn/zones/{zone}');

/** List VNets of an SDN zone as a node has them, with their state: `GET /nodes/{node}/sdn/zones/{zone}/content` */
export const getZonesContent = endpoint<t.GetZonesContentParams, t.GetZonesContentResult>('GET', '/nodes/{node}/sdn/zones/{zone}/content');

/** List IP routes a node holds for an EVPN zone: `GET /nodes/{node}/sdn/zones/{zone}/ip-vrf` */
export const getZonesIpVrf = endpoint<t.GetZonesIpVrfParams, t.GetZonesIpVrfResult>('GET', '/nodes/{node}/sdn/zones/{zone}/ip-vrf');
