import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/sdn.ts';

/** Delete an SDN controller: `DELETE /cluster/sdn/controllers/{controller}` */
export const deleteControllersByController = endpoint<t.DeleteControllersByControllerParams, t.DeleteControllersByControllerResult>('DELETE', '/cluster/sdn/controllers/{controller}');

/** Delete the connection of SDN to a DNS server: `DELETE /cluster/sdn/dns/{dns}` */
export const deleteDnsByDns = endpoint<t.DeleteDnsByDnsParams, t.DeleteDnsByDnsResult>('DELETE', '/cluster/sdn/dns/{dns}');

/** Delete an SDN fabric: `DELETE /cluster/sdn/fabrics/fabric/{id}` */
export const deleteFabricsFabricById = endpoint<t.DeleteFabricsFabricByIdParams, t.DeleteFabricsFabricByIdResult>('DELETE', '/cluster/sdn/fabrics/fabric/{id}');

/** Remove a node from an SDN fabric: `DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export const deleteFabricsNodeByFabricIdByNodeId = endpoint<t.DeleteFabricsNodeByFabricIdByNodeIdParams, t.DeleteFabricsNodeByFabricIdByNodeIdResult>('DELETE', '/cluster/sdn/fabrics/node/{fabric_id}/{node_id}');

/** Delete an IPAM entry of SDN: `DELETE /cluster/sdn/ipams/{ipam}` */
export const deleteIpamsByIpam = endpoint<t.DeleteIpamsByIpamParams, t.DeleteIpamsByIpamResult>('DELETE', '/cluster/sdn/ipams/{ipam}');

/** Release the lock on the SDN configuration, by force if need be: `DELETE /cluster/sdn/lock` */
export const deleteLock = endpoint<t.DeleteLockParams, t.DeleteLockResult>('DELETE', '/cluster/sdn/lock');

/** Delete an SDN prefix list with all its entries: `DELETE /cluster/sdn/prefix-lists/{id}` */
export const deletePrefixListsById = endpoint<t.DeletePrefixListsByIdParams, t.DeletePrefixListsByIdResult>('DELETE', '/cluster/sdn/prefix-lists/{id}');

/** Delete one entry of an SDN prefix list, by sequence number: `DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export const deletePrefixListsEntriesByUrlSeq = endpoint<t.DeletePrefixListsEntriesByUrlSeqParams, t.DeletePrefixListsEntriesByUrlSeqResult>('DELETE', '/cluster/sdn/prefix-lists/{id}/entries/{url_seq}');

/** Delete one entry of an SDN route map: `DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export const deleteRouteMapsEntriesEntryByOrder = endpoint<t.DeleteRouteMapsEntriesEntryByOrderParams, t.DeleteRouteMapsEntriesEntryByOrderResult>('DELETE', '/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}');

/** Delete an SDN VNet: `DELETE /cluster/sdn/vnets/{vnet}` */
export const deleteVnetsByVnet = endpoint<t.DeleteVnetsByVnetParams, t.DeleteVnetsByVnetResult>('DELETE', '/cluster/sdn/vnets/{vnet}');

/** Delete a firewall rule of a VNet, by position: `DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export const deleteVnetsFirewallRulesByPos = endpoint<t.DeleteVnetsFirewallRulesByPosParams, t.DeleteVnetsFirewallRulesByPosResult>('DELETE', '/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}');

/** Release an IP address reserved in a VNet: `DELETE /cluster/sdn/vnets/{vnet}/ips` */
export const deleteVnetsIps = endpoint<t.DeleteVnetsIpsParams, t.DeleteVnetsIpsResult>('DELETE', '/cluster/sdn/vnets/{vnet}/ips');

/** Delete a subnet of a VNet: `DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export const deleteVnetsSubnetsBySubnet = endpoint<t.DeleteVnetsSubnetsBySubnetParams, t.DeleteVnetsSubnetsBySubnetResult>('DELETE', '/cluster/sdn/vnets/{vnet}/subnets/{subnet}');

/** Delete an SDN zone: `DELETE /cluster/sdn/zones/{zone}` */
export const deleteZonesByZone = endpoint<t.DeleteZonesByZoneParams, t.DeleteZonesByZoneResult>('DELETE', '/cluster/sdn/zones/{zone}');

/** List SDN controllers (EVPN, BGP, IS-IS): `GET /cluster/sdn/controllers` */
export const getControllers = endpoint<t.GetControllersParams, t.GetControllersResult>('GET', '/cluster/sdn/controllers');

/** Show the configuration of an SDN controller: `GET /cluster/sdn/controllers/{controller}` */
export const getControllersByController = endpoint<t.GetControllersByControllerParams, t.GetControllersByControllerResult>('GET', '/cluster/sdn/controllers/{controller}');

/** List DNS servers that SDN registers guests with: `GET /cluster/sdn/dns` */
export const getDns = endpoint<t.GetDnsParams, t.GetDnsResult>('GET', '/cluster/sdn/dns');

/** Show how SDN connects to a DNS server: `GET /cluster/sdn/dns/{dns}` */
export const getDnsByDns = endpoint<t.GetDnsByDnsParams, t.GetDnsByDnsResult>('GET', '/cluster/sdn/dns/{dns}');

/** Show what applying pending SDN changes would alter on a node: `GET /cluster/sdn/dry-run` */
export const getDryRun = endpoint<t.GetDryRunParams, t.GetDryRunResult>('GET', '/cluster/sdn/dry-run');

/** List what the SDN fabric API offers: `GET /cluster/sdn/fabrics` */
export const getFabrics = endpoint<t.GetFabricsParams, t.GetFabricsResult>('GET', '/cluster/sdn/fabrics');

/** List all SDN fabrics together with their member nodes: `GET /cluster/sdn/fabrics/all` */
export const getFabricsAll = endpoint<t.GetFabricsAllParams, t.GetFabricsAllResult>('GET', '/cluster/sdn/fabrics/all');

/** List SDN fabrics, without their nodes: `GET /cluster/sdn/fabrics/fabric` */
export const getFabricsFabric = endpoint<t.GetFabricsFabricParams, t.GetFabricsFabricResult>('GET', '/cluster/sdn/fabrics/fabric');

/** Show the configuration of an SDN fabric: `GET /cluster/sdn/fabrics/fabric/{id}` */
export const getFabricsFabricById = endpoint<t.GetFabricsFabricByIdParams, t.GetFabricsFabricByIdResult>('GET', '/cluster/sdn/fabrics/fabric/{id}');

/** List member nodes of every SDN fabric: `GET /cluster/sdn/fabrics/node` */
export const getFabricsNode = endpoint<t.GetFabricsNodeParams, t.GetFabricsNodeResult>('GET', '/cluster/sdn/fabrics/node');

/** List the member nodes of one SDN fabric: `GET /cluster/sdn/fabrics/node/{fabric_id}` */
export const getFabricsNodeByFabricId = endpoint<t.GetFabricsNodeByFabricIdParams, t.GetFabricsNodeByFabricIdResult>('GET', '/cluster/sdn/fabrics/node/{fabric_id}');

/** Show a node's settings within an SDN fabric: addresses, interfaces, peers: `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export const getFabricsNodeByFabricIdByNodeId = endpoint<t.GetFabricsNodeByFabricIdByNodeIdParams, t.GetFabricsNodeByFabricIdByNodeIdResult>('GET', '/cluster/sdn/fabrics/node/{fabric_id}/{node_id}');

/** List the IP address managers (IPAM) known to SDN: `GET /cluster/sdn/ipams` */
export const getIpams = endpoint<t.GetIpamsParams, t.GetIpamsResult>('GET', '/cluster/sdn/ipams');

/** Show the configuration of an IPAM entry of SDN: `GET /cluster/sdn/ipams/{ipam}` */
export const getIpamsByIpam = endpoint<t.GetIpamsByIpamParams, t.GetIpamsByIpamResult>('GET', '/cluster/sdn/ipams/{ipam}');

/** List the IP addresses the built-in IPAM (pve) has handed out: `GET /cluster/sdn/ipams/{ipam}/status` */
export const getIpamsStatus = endpoint<t.GetIpamsStatusParams, t.GetIpamsStatusResult>('GET', '/cluster/sdn/ipams/{ipam}/status');

/** List SDN prefix lists, which filter routes by network: `GET /cluster/sdn/prefix-lists` */
export const getPrefixLists = endpoint<t.GetPrefixListsParams, t.GetPrefixListsResult>('GET', '/cluster/sdn/prefix-lists');

/** Show an SDN prefix list: `GET /cluster/sdn/prefix-lists/{id}` */
export const getPrefixListsById = endpoint<t.GetPrefixListsByIdParams, t.GetPrefixListsByIdResult>('GET', '/cluster/sdn/prefix-lists/{id}');

/** List the entries of an SDN prefix list: `GET /cluster/sdn/prefix-lists/{id}/entries` */
export const getPrefixListsEntries = endpoint<t.GetPrefixListsEntriesParams, t.GetPrefixListsEntriesResult>('GET', '/cluster/sdn/prefix-lists/{id}/entries');

/** Show one entry of an SDN prefix list, by sequence number: `GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export const getPrefixListsEntriesByUrlSeq = endpoint<t.GetPrefixListsEntriesByUrlSeqParams, t.GetPrefixListsEntriesByUrlSeqResult>('GET', '/cluster/sdn/prefix-lists/{id}/entries/{url_seq}');

/** List the names of SDN route maps: `GET /cluster/sdn/route-maps` */
export const getRouteMaps = endpoint<t.GetRouteMapsParams, t.GetRouteMapsResult>('GET', '/cluster/sdn/route-maps');

/** List the entries of every SDN route map: `GET /cluster/sdn/route-maps/entries` */
export const getRouteMapsEntries = endpoint<t.GetRouteMapsEntriesParams, t.GetRouteMapsEntriesResult>('GET', '/cluster/sdn/route-maps/entries');

/** List the entries of one SDN route map, in order: `GET /cluster/sdn/route-maps/entries/{route-map-id}` */
export const getRouteMapsEntriesByRouteMapId = endpoint<t.GetRouteMapsEntriesByRouteMapIdParams, t.GetRouteMapsEntriesByRouteMapIdResult>('GET', '/cluster/sdn/route-maps/entries/{route-map-id}');

/** Show one entry of an SDN route map: `GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export const getRouteMapsEntriesEntryByOrder = endpoint<t.GetRouteMapsEntriesEntryByOrderParams, t.GetRouteMapsEntriesEntryByOrderResult>('GET', '/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}');

/** List what the SDN API offers: `GET /cluster/sdn` */
export const getSdn = endpoint<t.GetSdnParams, t.GetSdnResult>('GET', '/cluster/sdn');

/** List SDN VNets with their zone and tag: `GET /cluster/sdn/vnets` */
export const getVnets = endpoint<t.GetVnetsParams, t.GetVnetsResult>('GET', '/cluster/sdn/vnets');

/** Show the configuration of an SDN VNet: `GET /cluster/sdn/vnets/{vnet}` */
export const getVnetsByVnet = endpoint<t.GetVnetsByVnetParams, t.GetVnetsByVnetResult>('GET', '/cluster/sdn/vnets/{vnet}');

/** List what the firewall API of a VNet offers: `GET /cluster/sdn/vnets/{vnet}/firewall` */
export const getVnetsFirewall = endpoint<t.GetVnetsFirewallParams, t.GetVnetsFirewallResult>('GET', '/cluster/sdn/vnets/{vnet}/firewall');

/** Show firewall options of a VNet: whether on, forward policy, log level: `GET /cluster/sdn/vnets/{vnet}/firewall/options` */
export const getVnetsFirewallOptions = endpoint<t.GetVnetsFirewallOptionsParams, t.GetVnetsFirewallOptionsResult>('GET', '/cluster/sdn/vnets/{vnet}/firewall/options');

/** List firewall rules of a VNet: `GET /cluster/sdn/vnets/{vnet}/firewall/rules` */
export const getVnetsFirewallRules = endpoint<t.GetVnetsFirewallRulesParams, t.GetVnetsFirewallRulesResult>('GET', '/cluster/sdn/vnets/{vnet}/firewall/rules');

/** Show one firewall rule of a VNet: `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export const getVnetsFirewallRulesByPos = endpoint<t.GetVnetsFirewallRulesByPosParams, t.GetVnetsFirewallRulesByPosResult>('GET', '/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}');

/** List the subnets of a VNet: `GET /cluster/sdn/vnets/{vnet}/subnets` */
export const getVnetsSubnets = endpoint<t.GetVnetsSubnetsParams, t.GetVnetsSubnetsResult>('GET', '/cluster/sdn/vnets/{vnet}/subnets');

/** Show the configuration of a subnet of a VNet: `GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export const getVnetsSubnetsBySubnet = endpoint<t.GetVnetsSubnetsBySubnetParams, t.GetVnetsSubnetsBySubnetResult>('GET', '/cluster/sdn/vnets/{vnet}/subnets/{subnet}');

/** List SDN zones (simple, VLAN, QinQ, VXLAN, EVPN): `GET /cluster/sdn/zones` */
export const getZones = endpoint<t.GetZonesParams, t.GetZonesResult>('GET', '/cluster/sdn/zones');

/** Show the configuration of an SDN zone: `GET /cluster/sdn/zones/{zone}` */
export const getZonesByZone = endpoint<t.GetZonesByZoneParams, t.GetZonesByZoneResult>('GET', '/cluster/sdn/zones/{zone}');

/** Create an SDN controller for EVPN, BGP or IS-IS routing: `POST /cluster/sdn/controllers` */
export const postControllers = endpoint<t.PostControllersParams, t.PostControllersResult>('POST', '/cluster/sdn/controllers');

/** Create an SDN connection to a DNS server, such as PowerDNS: `POST /cluster/sdn/dns` */
export const postDns = endpoint<t.PostDnsParams, t.PostDnsResult>('POST', '/cluster/sdn/dns');

/** Create an SDN fabric with its protocol and IP prefixes: `POST /cluster/sdn/fabrics/fabric` */
export const postFabricsFabric = endpoint<t.PostFabricsFabricParams, t.PostFabricsFabricResult>('POST', '/cluster/sdn/fabrics/fabric');

/** Add a node to an SDN fabric, with its address and interfaces: `POST /cluster/sdn/fabrics/node/{fabric_id}` */
export const postFabricsNodeByFabricId = endpoint<t.PostFabricsNodeByFabricIdParams, t.PostFabricsNodeByFabricIdResult>('POST', '/cluster/sdn/fabrics/node/{fabric_id}');

/** Create an IPAM entry in SDN, such as NetBox or phpIPAM: `POST /cluster/sdn/ipams` */
export const postIpams = endpoint<t.PostIpamsParams, t.PostIpamsResult>('POST', '/cluster/sdn/ipams');

/** Lock the SDN configuration for exclusive changes and return the lock token: `POST /cluster/sdn/lock` */
export const postLock = endpoint<t.PostLockParams, t.PostLockResult>('POST', '/cluster/sdn/lock');

/** Create an SDN prefix list, optionally with its first entries: `POST /cluster/sdn/prefix-lists` */
export const postPrefixLists = endpoint<t.PostPrefixListsParams, t.PostPrefixListsResult>('POST', '/cluster/sdn/prefix-lists');

/** Add an entry to an SDN prefix list: permit or deny a prefix: `POST /cluster/sdn/prefix-lists/{id}/entries` */
export const postPrefixListsEntries = endpoint<t.PostPrefixListsEntriesParams, t.PostPrefixListsEntriesResult>('POST', '/cluster/sdn/prefix-lists/{id}/entries');

/** Discard pending SDN changes and return to the running configuration: `POST /cluster/sdn/rollback` */
export const postRollback = endpoint<t.PostRollbackParams, t.PostRollbackResult>('POST', '/cluster/sdn/rollback');

/** Create an SDN route map entry: what to match, set, permit or deny: `POST /cluster/sdn/route-maps/entries` */
export const postRouteMapsEntries = endpoint<t.PostRouteMapsEntriesParams, t.PostRouteMapsEntriesResult>('POST', '/cluster/sdn/route-maps/entries');

/** Create an SDN VNet in a zone: `POST /cluster/sdn/vnets` */
export const postVnets = endpoint<t.PostVnetsParams, t.PostVnetsResult>('POST', '/cluster/sdn/vnets');

/** Add a firewall rule to a VNet: `POST /cluster/sdn/vnets/{vnet}/firewall/rules` */
export const postVnetsFirewallRules = endpoint<t.PostVnetsFirewallRulesParams, t.PostVnetsFirewallRulesResult>('POST', '/cluster/sdn/vnets/{vnet}/firewall/rules');

/** Reserve an IP address for a MAC address in a VNet: `POST /cluster/sdn/vnets/{vnet}/ips` */
export const postVnetsIps = endpoint<t.PostVnetsIpsParams, t.PostVnetsIpsResult>('POST', '/cluster/sdn/vnets/{vnet}/ips');

/** Create a subnet in a VNet, with gateway, SNAT and DHCP ranges: `POST /cluster/sdn/vnets/{vnet}/subnets` */
export const postVnetsSubnets = endpoint<t.PostVnetsSubnetsParams, t.PostVnetsSubnetsResult>('POST', '/cluster/sdn/vnets/{vnet}/subnets');

/** Create an SDN zone of a type such as simple, VLAN, VXLAN or EVPN: `POST /cluster/sdn/zones` */
export const postZones = endpoint<t.PostZonesParams, t.PostZonesResult>('POST', '/cluster/sdn/zones');

/** Change an SDN controller: AS number, peers, node and the like: `PUT /cluster/sdn/controllers/{controller}` */
export const putControllersByController = endpoint<t.PutControllersByControllerParams, t.PutControllersByControllerResult>('PUT', '/cluster/sdn/controllers/{controller}');

/** Change how SDN connects to a DNS server: URL, key, TTL: `PUT /cluster/sdn/dns/{dns}` */
export const putDnsByDns = endpoint<t.PutDnsByDnsParams, t.PutDnsByDnsResult>('PUT', '/cluster/sdn/dns/{dns}');

/** Change an SDN fabric: prefixes, area, timers, redistribution: `PUT /cluster/sdn/fabrics/fabric/{id}` */
export const putFabricsFabricById = endpoint<t.PutFabricsFabricByIdParams, t.PutFabricsFabricByIdResult>('PUT', '/cluster/sdn/fabrics/fabric/{id}');

/** Change a node's addresses, interfaces or peers within an SDN fabric: `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export const putFabricsNodeByFabricIdByNodeId = endpoint<t.PutFabricsNodeByFabricIdByNodeIdParams, t.PutFabricsNodeByFabricIdByNodeIdResult>('PUT', '/cluster/sdn/fabrics/node/{fabric_id}/{node_id}');

/** Change an IPAM entry of SDN: URL, token, section: `PUT /cluster/sdn/ipams/{ipam}` */
export const putIpamsByIpam = endpoint<t.PutIpamsByIpamParams, t.PutIpamsByIpamResult>('PUT', '/cluster/sdn/ipams/{ipam}');

/** Change an SDN prefix list, replacing its entries: `PUT /cluster/sdn/prefix-lists/{id}` */
export const putPrefixListsById = endpoint<t.PutPrefixListsByIdParams, t.PutPrefixListsByIdResult>('PUT', '/cluster/sdn/prefix-lists/{id}');

/** Change one entry of an SDN prefix list: action, prefix, length bounds: `PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export const putPrefixListsEntriesByUrlSeq = endpoint<t.PutPrefixListsEntriesByUrlSeqParams, t.PutPrefixListsEntriesByUrlSeqResult>('PUT', '/cluster/sdn/prefix-lists/{id}/entries/{url_seq}');

/** Change one entry of an SDN route map: action, matches, settings: `PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export const putRouteMapsEntriesEntryByOrder = endpoint<t.PutRouteMapsEntriesEntryByOrderParams, t.PutRouteMapsEntriesEntryByOrderResult>('PUT', '/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}');

/** Apply pending SDN changes and reload networking on all nodes, as a task: `PUT /cluster/sdn` */
export const putSdn = endpoint<t.PutSdnParams, t.PutSdnResult>('PUT', '/cluster/sdn');

/** Change an SDN VNet: zone, tag, alias, VLAN awareness, port isolation: `PUT /cluster/sdn/vnets/{vnet}` */
export const putVnetsByVnet = endpoint<t.PutVnetsByVnetParams, t.PutVnetsByVnetResult>('PUT', '/cluster/sdn/vnets/{vnet}');

/** Change firewall options of a VNet: switch on or off, forward policy, log level: `PUT /cluster/sdn/vnets/{vnet}/firewall/options` */
export const putVnetsFirewallOptions = endpoint<t.PutVnetsFirewallOptionsParams, t.PutVnetsFirewallOptionsResult>('PUT', '/cluster/sdn/vnets/{vnet}/firewall/options');

/** Change, move or disable a firewall rule of a VNet: `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export const putVnetsFirewallRulesByPos = endpoint<t.PutVnetsFirewallRulesByPosParams, t.PutVnetsFirewallRulesByPosResult>('PUT', '/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}');

/** Change the IP address reserved for a guest's MAC address in a VNet: `PUT /cluster/sdn/vnets/{vnet}/ips` */
export const putVnetsIps = endpoint<t.PutVnetsIpsParams, t.PutVnetsIpsResult>('PUT', '/cluster/sdn/vnets/{vnet}/ips');

/** Change a subnet of a VNet: gateway, SNAT, DHCP ranges, DNS zone: `PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export const putVnetsSubnetsBySubnet = endpoint<t.PutVnetsSubnetsBySubnetParams, t.PutVnetsSubnetsBySubnetResult>('PUT', '/cluster/sdn/vnets/{vnet}/subnets/{subnet}');

/** Change an SDN zone: nodes, bridge, MTU, controller, IPAM, DHCP: `PUT /cluster/sdn/zones/{zone}` */
export const putZonesByZone = endpoint<t.PutZonesByZoneParams, t.PutZonesByZoneResult>('PUT', '/cluster/sdn/zones/{zone}');
