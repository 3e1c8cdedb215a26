import { endpoint } from '../../../src/endpoint.ts';
import type * as t from '../../types/cluster/sdn.ts';

/** `DELETE /cluster/sdn/controllers/{controller}` */
export const deleteControllersByController = endpoint<t.DeleteControllersByControllerParams, t.DeleteControllersByControllerResult>('DELETE', '/cluster/sdn/controllers/{controller}');

/** `DELETE /cluster/sdn/dns/{dns}` */
export const deleteDnsByDns = endpoint<t.DeleteDnsByDnsParams, t.DeleteDnsByDnsResult>('DELETE', '/cluster/sdn/dns/{dns}');

/** `DELETE /cluster/sdn/fabrics/fabric/{id}` */
export const deleteFabricsFabricById = endpoint<t.DeleteFabricsFabricByIdParams, t.DeleteFabricsFabricByIdResult>('DELETE', '/cluster/sdn/fabrics/fabric/{id}');

/** `DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export const deleteFabricsNodeByFabricIdByNodeId = endpoint<t.DeleteFabricsNodeByFabricIdByNodeIdParams, t.DeleteFabricsNodeByFabricIdByNodeIdResult>('DELETE', '/cluster/sdn/fabrics/node/{fabric_id}/{node_id}');

/** `DELETE /cluster/sdn/ipams/{ipam}` */
export const deleteIpamsByIpam = endpoint<t.DeleteIpamsByIpamParams, t.DeleteIpamsByIpamResult>('DELETE', '/cluster/sdn/ipams/{ipam}');

/** `DELETE /cluster/sdn/lock` */
export const deleteLock = endpoint<t.DeleteLockParams, t.DeleteLockResult>('DELETE', '/cluster/sdn/lock');

/** `DELETE /cluster/sdn/prefix-lists/{id}` */
export const deletePrefixListsById = endpoint<t.DeletePrefixListsByIdParams, t.DeletePrefixListsByIdResult>('DELETE', '/cluster/sdn/prefix-lists/{id}');

/** `DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export const deletePrefixListsEntriesByUrlSeq = endpoint<t.DeletePrefixListsEntriesByUrlSeqParams, t.DeletePrefixListsEntriesByUrlSeqResult>('DELETE', '/cluster/sdn/prefix-lists/{id}/entries/{url_seq}');

/** `DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export const deleteRouteMapsEntriesEntryByOrder = endpoint<t.DeleteRouteMapsEntriesEntryByOrderParams, t.DeleteRouteMapsEntriesEntryByOrderResult>('DELETE', '/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}');

/** `DELETE /cluster/sdn/vnets/{vnet}` */
export const deleteVnetsByVnet = endpoint<t.DeleteVnetsByVnetParams, t.DeleteVnetsByVnetResult>('DELETE', '/cluster/sdn/vnets/{vnet}');

/** `DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export const deleteVnetsFirewallRulesByPos = endpoint<t.DeleteVnetsFirewallRulesByPosParams, t.DeleteVnetsFirewallRulesByPosResult>('DELETE', '/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}');

/** `DELETE /cluster/sdn/vnets/{vnet}/ips` */
export const deleteVnetsIps = endpoint<t.DeleteVnetsIpsParams, t.DeleteVnetsIpsResult>('DELETE', '/cluster/sdn/vnets/{vnet}/ips');

/** `DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export const deleteVnetsSubnetsBySubnet = endpoint<t.DeleteVnetsSubnetsBySubnetParams, t.DeleteVnetsSubnetsBySubnetResult>('DELETE', '/cluster/sdn/vnets/{vnet}/subnets/{subnet}');

/** `DELETE /cluster/sdn/zones/{zone}` */
export const deleteZonesByZone = endpoint<t.DeleteZonesByZoneParams, t.DeleteZonesByZoneResult>('DELETE', '/cluster/sdn/zones/{zone}');

/** `GET /cluster/sdn/controllers` */
export const getControllers = endpoint<t.GetControllersParams, t.GetControllersResult>('GET', '/cluster/sdn/controllers');

/** `GET /cluster/sdn/controllers/{controller}` */
export const getControllersByController = endpoint<t.GetControllersByControllerParams, t.GetControllersByControllerResult>('GET', '/cluster/sdn/controllers/{controller}');

/** `GET /cluster/sdn/dns` */
export const getDns = endpoint<t.GetDnsParams, t.GetDnsResult>('GET', '/cluster/sdn/dns');

/** `GET /cluster/sdn/dns/{dns}` */
export const getDnsByDns = endpoint<t.GetDnsByDnsParams, t.GetDnsByDnsResult>('GET', '/cluster/sdn/dns/{dns}');

/** `GET /cluster/sdn/dry-run` */
export const getDryRun = endpoint<t.GetDryRunParams, t.GetDryRunResult>('GET', '/cluster/sdn/dry-run');

/** `GET /cluster/sdn/fabrics` */
export const getFabrics = endpoint<t.GetFabricsParams, t.GetFabricsResult>('GET', '/cluster/sdn/fabrics');

/** `GET /cluster/sdn/fabrics/all` */
export const getFabricsAll = endpoint<t.GetFabricsAllParams, t.GetFabricsAllResult>('GET', '/cluster/sdn/fabrics/all');

/** `GET /cluster/sdn/fabrics/fabric` */
export const getFabricsFabric = endpoint<t.GetFabricsFabricParams, t.GetFabricsFabricResult>('GET', '/cluster/sdn/fabrics/fabric');

/** `GET /cluster/sdn/fabrics/fabric/{id}` */
export const getFabricsFabricById = endpoint<t.GetFabricsFabricByIdParams, t.GetFabricsFabricByIdResult>('GET', '/cluster/sdn/fabrics/fabric/{id}');

/** `GET /cluster/sdn/fabrics/node` */
export const getFabricsNode = endpoint<t.GetFabricsNodeParams, t.GetFabricsNodeResult>('GET', '/cluster/sdn/fabrics/node');

/** `GET /cluster/sdn/fabrics/node/{fabric_id}` */
export const getFabricsNodeByFabricId = endpoint<t.GetFabricsNodeByFabricIdParams, t.GetFabricsNodeByFabricIdResult>('GET', '/cluster/sdn/fabrics/node/{fabric_id}');

/** `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export const getFabricsNodeByFabricIdByNodeId = endpoint<t.GetFabricsNodeByFabricIdByNodeIdParams, t.GetFabricsNodeByFabricIdByNodeIdResult>('GET', '/cluster/sdn/fabrics/node/{fabric_id}/{node_id}');

/** `GET /cluster/sdn/ipams` */
export const getIpams = endpoint<t.GetIpamsParams, t.GetIpamsResult>('GET', '/cluster/sdn/ipams');

/** `GET /cluster/sdn/ipams/{ipam}` */
export const getIpamsByIpam = endpoint<t.GetIpamsByIpamParams, t.GetIpamsByIpamResult>('GET', '/cluster/sdn/ipams/{ipam}');

/** `GET /cluster/sdn/ipams/{ipam}/status` */
export const getIpamsStatus = endpoint<t.GetIpamsStatusParams, t.GetIpamsStatusResult>('GET', '/cluster/sdn/ipams/{ipam}/status');

/** `GET /cluster/sdn/prefix-lists` */
export const getPrefixLists = endpoint<t.GetPrefixListsParams, t.GetPrefixListsResult>('GET', '/cluster/sdn/prefix-lists');

/** `GET /cluster/sdn/prefix-lists/{id}` */
export const getPrefixListsById = endpoint<t.GetPrefixListsByIdParams, t.GetPrefixListsByIdResult>('GET', '/cluster/sdn/prefix-lists/{id}');

/** `GET /cluster/sdn/prefix-lists/{id}/entries` */
export const getPrefixListsEntries = endpoint<t.GetPrefixListsEntriesParams, t.GetPrefixListsEntriesResult>('GET', '/cluster/sdn/prefix-lists/{id}/entries');

/** `GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export const getPrefixListsEntriesByUrlSeq = endpoint<t.GetPrefixListsEntriesByUrlSeqParams, t.GetPrefixListsEntriesByUrlSeqResult>('GET', '/cluster/sdn/prefix-lists/{id}/entries/{url_seq}');

/** `GET /cluster/sdn/route-maps` */
export const getRouteMaps = endpoint<t.GetRouteMapsParams, t.GetRouteMapsResult>('GET', '/cluster/sdn/route-maps');

/** `GET /cluster/sdn/route-maps/entries` */
export const getRouteMapsEntries = endpoint<t.GetRouteMapsEntriesParams, t.GetRouteMapsEntriesResult>('GET', '/cluster/sdn/route-maps/entries');

/** `GET /cluster/sdn/route-maps/entries/{route-map-id}` */
export const getRouteMapsEntriesByRouteMapId = endpoint<t.GetRouteMapsEntriesByRouteMapIdParams, t.GetRouteMapsEntriesByRouteMapIdResult>('GET', '/cluster/sdn/route-maps/entries/{route-map-id}');

/** `GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export const getRouteMapsEntriesEntryByOrder = endpoint<t.GetRouteMapsEntriesEntryByOrderParams, t.GetRouteMapsEntriesEntryByOrderResult>('GET', '/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}');

/** List what the SDN API offers: `GET /cluster/sdn` */
export const getSdn = endpoint<t.GetSdnParams, t.GetSdnResult>('GET', '/cluster/sdn');

/** `GET /cluster/sdn/vnets` */
export const getVnets = endpoint<t.GetVnetsParams, t.GetVnetsResult>('GET', '/cluster/sdn/vnets');

/** `GET /cluster/sdn/vnets/{vnet}` */
export const getVnetsByVnet = endpoint<t.GetVnetsByVnetParams, t.GetVnetsByVnetResult>('GET', '/cluster/sdn/vnets/{vnet}');

/** `GET /cluster/sdn/vnets/{vnet}/firewall` */
export const getVnetsFirewall = endpoint<t.GetVnetsFirewallParams, t.GetVnetsFirewallResult>('GET', '/cluster/sdn/vnets/{vnet}/firewall');

/** `GET /cluster/sdn/vnets/{vnet}/firewall/options` */
export const getVnetsFirewallOptions = endpoint<t.GetVnetsFirewallOptionsParams, t.GetVnetsFirewallOptionsResult>('GET', '/cluster/sdn/vnets/{vnet}/firewall/options');

/** `GET /cluster/sdn/vnets/{vnet}/firewall/rules` */
export const getVnetsFirewallRules = endpoint<t.GetVnetsFirewallRulesParams, t.GetVnetsFirewallRulesResult>('GET', '/cluster/sdn/vnets/{vnet}/firewall/rules');

/** `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export const getVnetsFirewallRulesByPos = endpoint<t.GetVnetsFirewallRulesByPosParams, t.GetVnetsFirewallRulesByPosResult>('GET', '/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}');

/** `GET /cluster/sdn/vnets/{vnet}/subnets` */
export const getVnetsSubnets = endpoint<t.GetVnetsSubnetsParams, t.GetVnetsSubnetsResult>('GET', '/cluster/sdn/vnets/{vnet}/subnets');

/** `GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export const getVnetsSubnetsBySubnet = endpoint<t.GetVnetsSubnetsBySubnetParams, t.GetVnetsSubnetsBySubnetResult>('GET', '/cluster/sdn/vnets/{vnet}/subnets/{subnet}');

/** `GET /cluster/sdn/zones` */
export const getZones = endpoint<t.GetZonesParams, t.GetZonesResult>('GET', '/cluster/sdn/zones');

/** `GET /cluster/sdn/zones/{zone}` */
export const getZonesByZone = endpoint<t.GetZonesByZoneParams, t.GetZonesByZoneResult>('GET', '/cluster/sdn/zones/{zone}');

/** `POST /cluster/sdn/controllers` */
export const postControllers = endpoint<t.PostControllersParams, t.PostControllersResult>('POST', '/cluster/sdn/controllers');

/** `POST /cluster/sdn/dns` */
export const postDns = endpoint<t.PostDnsParams, t.PostDnsResult>('POST', '/cluster/sdn/dns');

/** `POST /cluster/sdn/fabrics/fabric` */
export const postFabricsFabric = endpoint<t.PostFabricsFabricParams, t.PostFabricsFabricResult>('POST', '/cluster/sdn/fabrics/fabric');

/** `POST /cluster/sdn/fabrics/node/{fabric_id}` */
export const postFabricsNodeByFabricId = endpoint<t.PostFabricsNodeByFabricIdParams, t.PostFabricsNodeByFabricIdResult>('POST', '/cluster/sdn/fabrics/node/{fabric_id}');

/** `POST /cluster/sdn/ipams` */
export const postIpams = endpoint<t.PostIpamsParams, t.PostIpamsResult>('POST', '/cluster/sdn/ipams');

/** `POST /cluster/sdn/lock` */
export const postLock = endpoint<t.PostLockParams, t.PostLockResult>('POST', '/cluster/sdn/lock');

/** `POST /cluster/sdn/prefix-lists` */
export const postPrefixLists = endpoint<t.PostPrefixListsParams, t.PostPrefixListsResult>('POST', '/cluster/sdn/prefix-lists');

/** `POST /cluster/sdn/prefix-lists/{id}/entries` */
export const postPrefixListsEntries = endpoint<t.PostPrefixListsEntriesParams, t.PostPrefixListsEntriesResult>('POST', '/cluster/sdn/prefix-lists/{id}/entries');

/** `POST /cluster/sdn/rollback` */
export const postRollback = endpoint<t.PostRollbackParams, t.PostRollbackResult>('POST', '/cluster/sdn/rollback');

/** `POST /cluster/sdn/route-maps/entries` */
export const postRouteMapsEntries = endpoint<t.PostRouteMapsEntriesParams, t.PostRouteMapsEntriesResult>('POST', '/cluster/sdn/route-maps/entries');

/** `POST /cluster/sdn/vnets` */
export const postVnets = endpoint<t.PostVnetsParams, t.PostVnetsResult>('POST', '/cluster/sdn/vnets');

/** `POST /cluster/sdn/vnets/{vnet}/firewall/rules` */
export const postVnetsFirewallRules = endpoint<t.PostVnetsFirewallRulesParams, t.PostVnetsFirewallRulesResult>('POST', '/cluster/sdn/vnets/{vnet}/firewall/rules');

/** `POST /cluster/sdn/vnets/{vnet}/ips` */
export const postVnetsIps = endpoint<t.PostVnetsIpsParams, t.PostVnetsIpsResult>('POST', '/cluster/sdn/vnets/{vnet}/ips');

/** `POST /cluster/sdn/vnets/{vnet}/subnets` */
export const postVnetsSubnets = endpoint<t.PostVnetsSubnetsParams, t.PostVnetsSubnetsResult>('POST', '/cluster/sdn/vnets/{vnet}/subnets');

/** `POST /cluster/sdn/zones` */
export const postZones = endpoint<t.PostZonesParams, t.PostZonesResult>('POST', '/cluster/sdn/zones');

/** `PUT /cluster/sdn/controllers/{controller}` */
export const putControllersByController = endpoint<t.PutControllersByControllerParams, t.PutControllersByControllerResult>('PUT', '/cluster/sdn/controllers/{controller}');

/** `PUT /cluster/sdn/dns/{dns}` */
export const putDnsByDns = endpoint<t.PutDnsByDnsParams, t.PutDnsByDnsResult>('PUT', '/cluster/sdn/dns/{dns}');

/** `PUT /cluster/sdn/fabrics/fabric/{id}` */
export const putFabricsFabricById = endpoint<t.PutFabricsFabricByIdParams, t.PutFabricsFabricByIdResult>('PUT', '/cluster/sdn/fabrics/fabric/{id}');

/** `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export const putFabricsNodeByFabricIdByNodeId = endpoint<t.PutFabricsNodeByFabricIdByNodeIdParams, t.PutFabricsNodeByFabricIdByNodeIdResult>('PUT', '/cluster/sdn/fabrics/node/{fabric_id}/{node_id}');

/** `PUT /cluster/sdn/ipams/{ipam}` */
export const putIpamsByIpam = endpoint<t.PutIpamsByIpamParams, t.PutIpamsByIpamResult>('PUT', '/cluster/sdn/ipams/{ipam}');

/** `PUT /cluster/sdn/prefix-lists/{id}` */
export const putPrefixListsById = endpoint<t.PutPrefixListsByIdParams, t.PutPrefixListsByIdResult>('PUT', '/cluster/sdn/prefix-lists/{id}');

/** `PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export const putPrefixListsEntriesByUrlSeq = endpoint<t.PutPrefixListsEntriesByUrlSeqParams, t.PutPrefixListsEntriesByUrlSeqResult>('PUT', '/cluster/sdn/prefix-lists/{id}/entries/{url_seq}');

/** `PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export const putRouteMapsEntriesEntryByOrder = endpoint<t.PutRouteMapsEntriesEntryByOrderParams, t.PutRouteMapsEntriesEntryByOrderResult>('PUT', '/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}');

/** `PUT /cluster/sdn` */
export const putSdn = endpoint<t.PutSdnParams, t.PutSdnResult>('PUT', '/cluster/sdn');

/** `PUT /cluster/sdn/vnets/{vnet}` */
export const putVnetsByVnet = endpoint<t.PutVnetsByVnetParams, t.PutVnetsByVnetResult>('PUT', '/cluster/sdn/vnets/{vnet}');

/** `PUT /cluster/sdn/vnets/{vnet}/firewall/options` */
export const putVnetsFirewallOptions = endpoint<t.PutVnetsFirewallOptionsParams, t.PutVnetsFirewallOptionsResult>('PUT', '/cluster/sdn/vnets/{vnet}/firewall/options');

/** `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export const putVnetsFirewallRulesByPos = endpoint<t.PutVnetsFirewallRulesByPosParams, t.PutVnetsFirewallRulesByPosResult>('PUT', '/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}');

/** `PUT /cluster/sdn/vnets/{vnet}/ips` */
export const putVnetsIps = endpoint<t.PutVnetsIpsParams, t.PutVnetsIpsResult>('PUT', '/cluster/sdn/vnets/{vnet}/ips');

/** `PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export const putVnetsSubnetsBySubnet = endpoint<t.PutVnetsSubnetsBySubnetParams, t.PutVnetsSubnetsBySubnetResult>('PUT', '/cluster/sdn/vnets/{vnet}/subnets/{subnet}');

/** `PUT /cluster/sdn/zones/{zone}` */
export const putZonesByZone = endpoint<t.PutZonesByZoneParams, t.PutZonesByZoneResult>('PUT', '/cluster/sdn/zones/{zone}');
