import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/sdn.ts';

export const DeleteControllersByController = Type.Object<t.DeleteControllersByControllerParams>({
  controller: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64, description: 'Identifier of the SDN controller' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
}, { additionalProperties: false });

export const DeleteDnsByDns = Type.Object<t.DeleteDnsByDnsParams>({
  dns: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN DNS entry' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
}, { additionalProperties: false });

export const DeleteFabricsFabricById = Type.Object<t.DeleteFabricsFabricByIdParams>({
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
}, { additionalProperties: false });

export const DeleteFabricsNodeByFabricIdByNodeId = Type.Object<t.DeleteFabricsNodeByFabricIdByNodeIdParams>({
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  node_id: Type.String({ format: 'pve-node', description: 'Node that belongs to the fabric' }),
}, { additionalProperties: false });

export const DeleteIpamsByIpam = Type.Object<t.DeleteIpamsByIpamParams>({
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN IPAM' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
}, { additionalProperties: false });

export const DeleteLock = Type.Object<t.DeleteLockParams>({
  force: Type.Optional(Type.Boolean({ default: false, description: 'Release the lock without its token' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
}, { additionalProperties: false });

export const DeletePrefixListsById = Type.Object<t.DeletePrefixListsByIdParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Name of the prefix list' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
}, { additionalProperties: false });

export const DeletePrefixListsEntriesByUrlSeq = Type.Object<t.DeletePrefixListsEntriesByUrlSeqParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Name of the prefix list' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  url_seq: Type.String({ description: 'Sequence number of the entry that is meant' }),
}, { additionalProperties: false });

export const DeleteRouteMapsEntriesEntryByOrder = Type.Object<t.DeleteRouteMapsEntriesEntryByOrderParams>({
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  order: Type.Integer({ minimum: 0, maximum: 65535, description: 'Position of the entry in the route map; the lowest is evaluated first' }),
  'route-map-id': Type.String({ format: 'pve-sdn-route-map-id', description: 'ID of the route map' }),
}, { additionalProperties: false });

export const DeleteVnetsByVnet = Type.Object<t.DeleteVnetsByVnetParams>({
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const DeleteVnetsFirewallRulesByPos = Type.Object<t.DeleteVnetsFirewallRulesByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const DeleteVnetsIps = Type.Object<t.DeleteVnetsIpsParams>({
  ip: Type.String({ format: 'ip', description: 'IP address of the guest\'s interface' }),
  mac: Type.Optional(Type.String({ format: 'mac-addr', description: 'MAC address of the guest\'s interface' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const DeleteVnetsSubnetsBySubnet = Type.Object<t.DeleteVnetsSubnetsBySubnetParams>({
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  subnet: Type.String({ format: 'pve-sdn-subnet-id', description: 'ID of the subnet, ZONE-NETWORK-LENGTH, e.g. zone1-10.0.0.0-24' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const DeleteZonesByZone = Type.Object<t.DeleteZonesByZoneParams>({
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const GetControllers = Type.Object<t.GetControllersParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  type: Type.Optional(Type.String({ enum: ['bgp', 'evpn', 'faucet', 'isis'], description: 'Only SDN controllers of this type' })),
}, { additionalProperties: false });

export const GetControllersByController = Type.Object<t.GetControllersByControllerParams>({
  controller: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64, description: 'Identifier of the SDN controller' }),
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetDns = Type.Object<t.GetDnsParams>({
  type: Type.Optional(Type.String({ enum: ['powerdns'], description: 'Only SDN DNS servers of this type' })),
}, { additionalProperties: false });

export const GetDnsByDns = Type.Object<t.GetDnsByDnsParams>({
  dns: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN DNS entry' }),
}, { additionalProperties: false });

export const GetDryRun = Type.Object<t.GetDryRunParams>({
  node: Type.String({ format: 'pve-node', description: 'Node to preview the generated configuration for' }),
}, { additionalProperties: false });

export const GetFabrics = Type.Object<t.GetFabricsParams>({}, { additionalProperties: false });

export const GetFabricsAll = Type.Object<t.GetFabricsAllParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetFabricsFabric = Type.Object<t.GetFabricsFabricParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetFabricsFabricById = Type.Object<t.GetFabricsFabricByIdParams>({
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
}, { additionalProperties: false });

export const GetFabricsNode = Type.Object<t.GetFabricsNodeParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetFabricsNodeByFabricId = Type.Object<t.GetFabricsNodeByFabricIdParams>({
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetFabricsNodeByFabricIdByNodeId = Type.Object<t.GetFabricsNodeByFabricIdByNodeIdParams>({
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  node_id: Type.String({ format: 'pve-node', description: 'Node that belongs to the fabric' }),
}, { additionalProperties: false });

export const GetIpams = Type.Object<t.GetIpamsParams>({
  type: Type.Optional(Type.String({ enum: ['netbox', 'phpipam', 'pve'], description: 'Only SDN IPAMs of this type' })),
}, { additionalProperties: false });

export const GetIpamsByIpam = Type.Object<t.GetIpamsByIpamParams>({
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN IPAM' }),
}, { additionalProperties: false });

export const GetIpamsStatus = Type.Object<t.GetIpamsStatusParams>({
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN IPAM' }),
}, { additionalProperties: false });

export const GetPrefixLists = Type.Object<t.GetPrefixListsParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  verbose: Type.Optional(Type.Boolean({ description: 'Return each list with its entries; with 0 only its name' })),
}, { additionalProperties: false });

export const GetPrefixListsById = Type.Object<t.GetPrefixListsByIdParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Name of the prefix list' }),
}, { additionalProperties: false });

export const GetPrefixListsEntries = Type.Object<t.GetPrefixListsEntriesParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Name of the prefix list' }),
}, { additionalProperties: false });

export const GetPrefixListsEntriesByUrlSeq = Type.Object<t.GetPrefixListsEntriesByUrlSeqParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Name of the prefix list' }),
  url_seq: Type.String({ description: 'Sequence number of the entry that is meant' }),
}, { additionalProperties: false });

export const GetRouteMaps = Type.Object<t.GetRouteMapsParams>({
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetRouteMapsEntries = Type.Object<t.GetRouteMapsEntriesParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetRouteMapsEntriesByRouteMapId = Type.Object<t.GetRouteMapsEntriesByRouteMapIdParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  'route-map-id': Type.String({ format: 'pve-sdn-route-map-id', description: 'ID of the route map' }),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetRouteMapsEntriesEntryByOrder = Type.Object<t.GetRouteMapsEntriesEntryByOrderParams>({
  order: Type.Integer({ minimum: 0, maximum: 65535, description: 'Position of the entry in the route map; the lowest is evaluated first' }),
  'route-map-id': Type.String({ format: 'pve-sdn-route-map-id', description: 'ID of the route map' }),
}, { additionalProperties: false });

export const GetSdn = Type.Object<t.GetSdnParams>({}, { additionalProperties: false });

export const GetVnets = Type.Object<t.GetVnetsParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetVnetsByVnet = Type.Object<t.GetVnetsByVnetParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetVnetsFirewall = Type.Object<t.GetVnetsFirewallParams>({
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetVnetsFirewallOptions = Type.Object<t.GetVnetsFirewallOptionsParams>({
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetVnetsFirewallRules = Type.Object<t.GetVnetsFirewallRulesParams>({
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetVnetsFirewallRulesByPos = Type.Object<t.GetVnetsFirewallRulesByPosParams>({
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetVnetsSubnets = Type.Object<t.GetVnetsSubnetsParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetVnetsSubnetsBySubnet = Type.Object<t.GetVnetsSubnetsBySubnetParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  subnet: Type.String({ format: 'pve-sdn-subnet-id', description: 'ID of the subnet, ZONE-NETWORK-LENGTH, e.g. zone1-10.0.0.0-24' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const GetZones = Type.Object<t.GetZonesParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  type: Type.Optional(Type.String({ enum: ['evpn', 'faucet', 'qinq', 'simple', 'vlan', 'vxlan'], description: 'Only SDN zones of this type' })),
}, { additionalProperties: false });

export const GetZonesByZone = Type.Object<t.GetZonesByZoneParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const PostControllers = Type.Object<t.PostControllersParams>({
  asn: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295, description: 'BGP autonomous system number, e.g. 65000' })),
  'bgp-mode': Type.Optional(Type.String({ enum: ['auto', 'external', 'internal'], default: 'auto', description: 'BGP of an EVPN controller; auto follows the node\'s BGP controller, and is internal without one' })),
  'bgp-multipath-as-path-relax': Type.Optional(Type.Boolean({ description: 'Spread traffic over BGP paths of equal length through different AS numbers' })),
  controller: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64, description: 'Identifier of the SDN controller' }),
  ebgp: Type.Optional(Type.Boolean({ description: 'Speak external BGP with the peers' })),
  'ebgp-multihop': Type.Optional(Type.Integer({ description: 'Hops by which external BGP peers may be away' })),
  fabric: Type.Optional(Type.String({ format: 'pve-sdn-fabric-id', description: 'SDN fabric that gives the BGP peers, in place of peers' })),
  'isis-domain': Type.Optional(Type.String({ description: 'IS-IS domain the controller\'s router joins' })),
  'isis-ifaces': Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces that speak IS-IS, e.g. eno1,eno2' })),
  'isis-net': Type.Optional(Type.String({ pattern: '^(?:[a-fA-F0-9]{2}(\\.[a-fA-F0-9]{4}){3,9}\\.[a-fA-F0-9]{2})$', minLength: 20, maxLength: 50, format: 'pve-sdn-isis-net', description: 'IS-IS network entity title of the node, e.g. 49.0001.1920.0000.2011.00' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  loopback: Type.Optional(Type.String({ description: 'Loopback or dummy interface that holds the router\'s address, e.g. dummy1' })),
  node: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the BGP or IS-IS controller runs on' })),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes the controller is set up on, comma-separated' })),
  'peer-group-name': Type.Optional(Type.String({ format: 'pve-configid', default: 'VTEP', description: 'Name of the BGP peer group in the generated FRR configuration' })),
  peers: Type.Optional(Type.String({ format: 'ip-list', description: 'Addresses of the BGP neighbours, comma-separated' })),
  'route-map-in': Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map applied to routes received from peers' })),
  'route-map-out': Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map applied to routes announced to peers' })),
  type: Type.String({ enum: ['bgp', 'evpn', 'faucet', 'isis'], format: 'pve-configid', description: 'Type of the SDN controller' }),
}, { additionalProperties: false });

export const PostDns = Type.Object<t.PostDnsParams>({
  dns: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN DNS entry' }),
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$', description: 'SHA-256 fingerprint of the server\'s certificate, e.g. AA:BB:…' })),
  key: Type.String({ description: 'API key of the DNS server' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  reversemaskv6: Type.Optional(Type.Integer({ description: 'Prefix length of the IPv6 reverse zones' })),
  reversev6mask: Type.Optional(Type.Integer({ description: 'Prefix length of the IPv6 reverse zones' })),
  ttl: Type.Optional(Type.Integer({ description: 'Lifetime of the DNS records in seconds' })),
  type: Type.String({ enum: ['powerdns'], format: 'pve-configid', description: 'Type of the SDN DNS server' }),
  url: Type.String({ description: 'URL of the PowerDNS API, e.g. http://HOST:8081/api/v1/servers/localhost' }),
}, { additionalProperties: false });

export const PostFabricsFabric = Type.Object<t.PostFabricsFabricParams>({
  area: Type.Optional(Type.String({ description: 'OSPF area of the fabric, e.g. 0.0.0.0. Only with protocol ospf' })),
  csnp_interval: Type.Optional(Type.Number({ minimum: 1, maximum: 600, description: 'Seconds between the complete sequence number packets of OpenFabric. Only with protocol openfabric' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  hello_interval: Type.Optional(Type.Number({ minimum: 1, maximum: 600, description: 'Seconds between the hello packets of OpenFabric. Only with protocol openfabric' })),
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  ip6_prefix: Type.Optional(Type.String({ format: 'CIDR', description: 'IPv6 network the nodes\' addresses lie in, e.g. 2001:db8::/64' })),
  ip_prefix: Type.Optional(Type.String({ format: 'CIDR', description: 'IPv4 network the nodes\' addresses lie in, e.g. 192.0.2.0/24' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  persistent_keepalive: Type.Optional(Type.Number({ minimum: 0, maximum: 65535, description: 'Seconds between WireGuard keepalive packets; 0 sends none. Only with protocol wireguard' })),
  protocol: Type.String({ enum: ['openfabric', 'ospf', 'wireguard', 'bgp'], description: 'Routing protocol or VPN the fabric uses' }),
  redistribute: Type.Optional(Type.Array(Type.PropertyString(undefined), { description: 'Routes taken over from other sources, e.g. source=connected,route-map=NAME. Only with protocol ospf or bgp' })),
  route_filter: Type.Optional(Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Prefix list of the routes a node may install; without it, those in the fabric\'s own prefixes. Only with protocol ospf or openfabric' })),
}, { allOf: [{ if: { properties: { protocol: { const: 'openfabric' } }, required: ['protocol'] }, then: { properties: { area: false, persistent_keepalive: false, redistribute: false } } }, { if: { properties: { protocol: { const: 'ospf' } }, required: ['protocol'] }, then: { properties: { csnp_interval: false, hello_interval: false, persistent_keepalive: false, redistribute: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.redistribute.ospf' } } } } }, { if: { properties: { protocol: { const: 'wireguard' } }, required: ['protocol'] }, then: { properties: { area: false, csnp_interval: false, hello_interval: false, redistribute: false, route_filter: false } } }, { if: { properties: { protocol: { const: 'bgp' } }, required: ['protocol'] }, then: { properties: { area: false, csnp_interval: false, hello_interval: false, persistent_keepalive: false, redistribute: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.redistribute.bgp' } }, route_filter: false } } }], additionalProperties: false });

export const PostFabricsNodeByFabricId = Type.Object<t.PostFabricsNodeByFabricIdParams>({
  allowed_ips: Type.Optional(Type.Array(Type.String({ format: 'FullRangeCIDR' }), { description: 'Networks WireGuard routes to this node, e.g. 192.0.2.0/24. Only with protocol wireguard' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  endpoint: Type.Optional(Type.String({ description: 'Address other WireGuard nodes reach this node at; HOST:PORT with role external, else only HOST. Only with protocol wireguard' })),
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  interfaces: Type.Optional(Type.Array(Type.PropertyString(undefined), { description: 'The node\'s interfaces in the fabric, e.g. name=eno2, or for WireGuard name=wg0,listen_port=51820' })),
  ip: Type.Optional(Type.String({ format: 'ipv4', description: 'IPv4 address of the node in the fabric' })),
  ip6: Type.Optional(Type.String({ format: 'ipv6', description: 'IPv6 address of the node in the fabric' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  node_id: Type.String({ format: 'pve-node', description: 'Node that belongs to the fabric' }),
  peers: Type.Optional(Type.Array(Type.PropertyString('cluster.sdn.peers'), { description: 'WireGuard peers, each e.g. type=internal,node=pve2,node_iface=wg0,iface=wg0. Only with protocol wireguard' })),
  protocol: Type.String({ enum: ['openfabric', 'ospf', 'wireguard', 'bgp'], description: 'Routing protocol or VPN the fabric uses' }),
  public_key: Type.Optional(Type.String({ description: 'WireGuard public key of an external node; a cluster node has its own per interface. Only with protocol wireguard' })),
  role: Type.Optional(Type.String({ enum: ['internal', 'external'], description: 'Whether the WireGuard node is a cluster node or an outside peer. Only with protocol wireguard' })),
}, { allOf: [{ if: { properties: { protocol: { const: 'openfabric' } }, required: ['protocol'] }, then: { properties: { allowed_ips: false, endpoint: false, interfaces: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.interfaces.openfabric' } }, peers: false, public_key: false, role: false } } }, { if: { properties: { protocol: { const: 'ospf' } }, required: ['protocol'] }, then: { properties: { allowed_ips: false, endpoint: false, interfaces: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.interfaces.ospf' } }, peers: false, public_key: false, role: false } } }, { if: { properties: { protocol: { const: 'wireguard' } }, required: ['protocol'] }, then: { properties: { interfaces: { type: 'array', items: { type: 'string', format: 'pve-sdn-fabric-wireguard-interface' } } } } }, { if: { properties: { protocol: { const: 'bgp' } }, required: ['protocol'] }, then: { properties: { allowed_ips: false, endpoint: false, interfaces: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.interfaces.bgp' } }, peers: false, public_key: false, role: false } } }], additionalProperties: false });

export const PostIpams = Type.Object<t.PostIpamsParams>({
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$', description: 'SHA-256 fingerprint of the server\'s certificate, e.g. AA:BB:…' })),
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN IPAM' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  section: Type.Optional(Type.Integer({ description: 'ID of the phpIPAM section to use' })),
  token: Type.Optional(Type.String({ description: 'API token for NetBox or phpIPAM' })),
  type: Type.String({ enum: ['netbox', 'phpipam', 'pve'], format: 'pve-configid', description: 'Type of the SDN IPAM' }),
  url: Type.Optional(Type.String({ description: 'URL of the NetBox or phpIPAM API, e.g. https://HOST/api' })),
}, { additionalProperties: false });

export const PostLock = Type.Object<t.PostLockParams>({
  'allow-pending': Type.Optional(Type.Boolean({ default: false, description: 'Take the lock even while changes wait to be applied' })),
}, { additionalProperties: false });

export const PostPrefixLists = Type.Object<t.PostPrefixListsParams>({
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  entries: Type.Optional(Type.Array(Type.PropertyString('cluster.sdn.postPrefixLists.entries'), { description: 'Entries of the prefix list, e.g. action=permit,prefix=192.0.2.0/24,le=32' })),
  id: Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Name of the prefix list' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
}, { additionalProperties: false });

export const PostPrefixListsEntries = Type.Object<t.PostPrefixListsEntriesParams>({
  action: Type.String({ enum: ['permit', 'deny'], description: 'Let routes that match through, or refuse them' }),
  ge: Type.Optional(Type.Integer({ minimum: 0, maximum: 128, description: 'Shortest prefix length that matches' })),
  id: Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Name of the prefix list' }),
  le: Type.Optional(Type.Integer({ minimum: 0, maximum: 128, description: 'Longest prefix length that matches' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  prefix: Type.String({ format: 'FullRangeCIDR', description: 'Network matched by the entry, e.g. 10.0.0.0/8' }),
  seq: Type.Optional(Type.Integer({ minimum: 1, maximum: 4294967295, description: 'Sequence number of the entry; entries are evaluated in this order' })),
}, { additionalProperties: false });

export const PostRollback = Type.Object<t.PostRollbackParams>({
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  'release-lock': Type.Optional(Type.Boolean({ default: true, description: 'Release the SDN configuration lock when done; only with lock-token' })),
}, { additionalProperties: false });

export const PostRouteMapsEntries = Type.Object<t.PostRouteMapsEntriesParams>({
  action: Type.String({ enum: ['permit', 'deny'], description: 'Let routes that match through, or refuse them' }),
  call: Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map that is also evaluated when the entry matches' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  'exit-action': Type.Optional(Type.PropertyString('cluster.sdn.exit-action', { description: 'Where to continue after a match, e.g. key=on-match-goto,value=20' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  match: Type.Optional(Type.Array(Type.PropertyString('cluster.sdn.match'), { description: 'Conditions a route has to meet, e.g. key=metric,value=100' })),
  order: Type.Integer({ minimum: 0, maximum: 65535, description: 'Position of the entry in the route map; the lowest is evaluated first' }),
  'route-map-id': Type.String({ format: 'pve-sdn-route-map-id', description: 'ID of the route map' }),
  set: Type.Optional(Type.Array(Type.PropertyString('cluster.sdn.set'), { description: 'Changes to matching routes, each e.g. key=metric,value=100' })),
}, { additionalProperties: false });

export const PostVnets = Type.Object<t.PostVnetsParams>({
  alias: Type.Optional(Type.String({ pattern: '^(?:(?:[\\(\\)-_.\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\d\\s]{0,256}))$', maxLength: 256, description: 'Descriptive second name of the VNet' })),
  'isolate-ports': Type.Optional(Type.Boolean({ description: 'Keep guests of the VNet on a node from reaching each other directly' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  tag: Type.Optional(Type.Integer({ minimum: 1, maximum: 16777215, description: 'VLAN tag, or VXLAN ID in VXLAN and EVPN zones' })),
  type: Type.Optional(Type.String({ enum: ['vnet'], description: 'Type of the entry, the same for all VNets' })),
  vlanaware: Type.Optional(Type.Boolean({ description: 'Let guests use VLAN tags of their own in the VNet' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the new VNet, also that of its bridge on the nodes' }),
  zone: Type.String({ description: 'SDN zone the VNet belongs to' }),
}, { additionalProperties: false });

export const PostVnetsFirewallRules = Type.Object<t.PostVnetsFirewallRulesParams>({
  action: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 20, description: 'ACCEPT, DROP, REJECT, or the name of a security group' }),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  dest: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Destination: addresses, networks, one range, an alias or +IPSET' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  dport: Type.Optional(Type.String({ format: 'pve-fw-dport-spec', description: 'Destination ports, e.g. 80,443,8000:8010 or service names' })),
  enable: Type.Optional(Type.Integer({ minimum: 0, description: 'Whether the rule is active; a new rule is not unless this is 1' })),
  'icmp-type': Type.Optional(Type.String({ format: 'pve-fw-icmp-type-spec', description: 'ICMP type for protocols icmp and ipv6-icmp, e.g. echo-request' })),
  iface: Type.Optional(Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface', description: 'Interface the rule applies to, e.g. net0 of a guest or vmbr0 of a node' })),
  log: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for packets the rule matches' })),
  macro: Type.Optional(Type.String({ maxLength: 128, description: 'Ready-made rule for a service, e.g. SSH' })),
  pos: Type.Optional(Type.Integer({ minimum: 0, description: 'Without effect here: a new rule always goes to the top' })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PostVnetsIps = Type.Object<t.PostVnetsIpsParams>({
  ip: Type.String({ format: 'ip', description: 'IP address of the guest\'s interface' }),
  mac: Type.Optional(Type.String({ format: 'mac-addr', description: 'MAC address of the guest\'s interface' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const PostVnetsSubnets = Type.Object<t.PostVnetsSubnetsParams>({
  'dhcp-dns-server': Type.Optional(Type.String({ format: 'ip', description: 'DNS server that DHCP tells the guests' })),
  'dhcp-range': Type.Optional(Type.Array(Type.PropertyString('pve-sdn-dhcp-range'), { description: 'Addresses DHCP hands out, e.g. start-address=192.0.2.100,end-address=192.0.2.199' })),
  dnszoneprefix: Type.Optional(Type.String({ format: 'dns-name', description: 'Subdomain between host name and DNS zone, e.g. web in vm1.web.lab.example.com' })),
  gateway: Type.Optional(Type.String({ format: 'ip', description: 'Gateway address of the subnet' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  snat: Type.Optional(Type.Boolean({ description: 'Masquerade traffic leaving the subnet with the node\'s address' })),
  subnet: Type.String({ format: 'pve-sdn-subnet-id', description: 'Network of the new subnet in CIDR notation, e.g. 10.0.0.0/24' }),
  type: Type.String({ enum: ['subnet'], description: 'Type of the entry, the same for all subnets' }),
  vnet: Type.String({ description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PostZones = Type.Object<t.PostZonesParams>({
  'advertise-subnets': Type.Optional(Type.Boolean({ description: 'Announce whole subnets in the EVPN network, which helps to reach silent guests' })),
  bridge: Type.Optional(Type.String({ description: 'Bridge of the nodes the zone builds on, e.g. vmbr0' })),
  'bridge-disable-mac-learning': Type.Optional(Type.Boolean({ description: 'Turn off MAC learning on the zone\'s bridges and enter guests\' addresses instead' })),
  controller: Type.Optional(Type.String({ description: 'SDN controller that routes for the EVPN zone' })),
  dhcp: Type.Optional(Type.String({ enum: ['dnsmasq'], description: 'DHCP server that serves the zone' })),
  'disable-arp-nd-suppression': Type.Optional(Type.Boolean({ description: 'Let ARP and neighbour discovery pass through the EVPN network unanswered' })),
  dns: Type.Optional(Type.String({ description: 'SDN DNS entry where guests\' names are registered' })),
  dnszone: Type.Optional(Type.String({ format: 'dns-name', description: 'Domain in which guests are registered, e.g. lab.example.com' })),
  'dp-id': Type.Optional(Type.Integer({ description: 'Datapath ID of the zone\'s Faucet switch' })),
  exitnodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes that connect the EVPN zone with the outside network' })),
  'exitnodes-local-routing': Type.Optional(Type.Boolean({ description: 'Let exit nodes themselves reach the zone\'s guests' })),
  'exitnodes-primary': Type.Optional(Type.String({ format: 'pve-node', description: 'Exit node preferred for traffic to the outside' })),
  fabric: Type.Optional(Type.String({ format: 'pve-sdn-fabric-id', description: 'SDN fabric that gives the VXLAN peers, in place of peers' })),
  ipam: Type.Optional(Type.String({ description: 'SDN IPAM that manages the zone\'s addresses' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  mac: Type.Optional(Type.String({ format: 'mac-addr', description: 'MAC address of the gateway that all nodes of the EVPN zone share' })),
  mtu: Type.Optional(Type.Integer({ description: 'MTU of the zone\'s VNets in bytes; tunnels need some room below that of the node' })),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes the zone is set up on, comma-separated; all if omitted' })),
  peers: Type.Optional(Type.String({ format: 'ip-list', description: 'Addresses of the nodes the VXLAN tunnels run between, comma-separated' })),
  reversedns: Type.Optional(Type.String({ description: 'SDN DNS server for the zone\'s reverse (PTR) records' })),
  'rt-import': Type.Optional(Type.String({ format: 'pve-sdn-bgp-rt-list', description: 'Additional EVPN route targets to import, e.g. 65000:100' })),
  'secondary-controllers': Type.Optional(Type.Array(Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64 }), { description: 'Further EVPN controllers of the zone' })),
  tag: Type.Optional(Type.Integer({ minimum: 0, description: 'Outer (service) VLAN tag of a QinQ zone' })),
  type: Type.String({ enum: ['evpn', 'faucet', 'qinq', 'simple', 'vlan', 'vxlan'], format: 'pve-configid', description: 'Type of the SDN zone' }),
  'vlan-protocol': Type.Optional(Type.String({ enum: ['802.1q', '802.1ad'], default: '802.1q', description: 'VLAN type of the outer tag in a QinQ zone' })),
  'vrf-vxlan': Type.Optional(Type.Integer({ minimum: 1, maximum: 16777215, description: 'VXLAN ID of the zone\'s VRF, used for routing between its VNets' })),
  'vxlan-port': Type.Optional(Type.Integer({ minimum: 1, maximum: 65536, default: 4789, description: 'UDP port for VXLAN traffic' })),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the new SDN zone' }),
}, { additionalProperties: false });

export const PutControllersByController = Type.Object<t.PutControllersByControllerParams>({
  asn: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295, description: 'BGP autonomous system number, e.g. 65000' })),
  'bgp-mode': Type.Optional(Type.String({ enum: ['auto', 'external', 'internal'], default: 'auto', description: 'BGP of an EVPN controller; auto follows the node\'s BGP controller, and is internal without one' })),
  'bgp-multipath-as-path-relax': Type.Optional(Type.Boolean({ description: 'Spread traffic over BGP paths of equal length through different AS numbers' })),
  controller: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64, description: 'Identifier of the SDN controller' }),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  ebgp: Type.Optional(Type.Boolean({ description: 'Speak external BGP with the peers' })),
  'ebgp-multihop': Type.Optional(Type.Integer({ description: 'Hops by which external BGP peers may be away' })),
  fabric: Type.Optional(Type.String({ format: 'pve-sdn-fabric-id', description: 'SDN fabric that gives the BGP peers, in place of peers' })),
  'isis-domain': Type.Optional(Type.String({ description: 'IS-IS domain the controller\'s router joins' })),
  'isis-ifaces': Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces that speak IS-IS, e.g. eno1,eno2' })),
  'isis-net': Type.Optional(Type.String({ pattern: '^(?:[a-fA-F0-9]{2}(\\.[a-fA-F0-9]{4}){3,9}\\.[a-fA-F0-9]{2})$', minLength: 20, maxLength: 50, format: 'pve-sdn-isis-net', description: 'IS-IS network entity title of the node, e.g. 49.0001.1920.0000.2011.00' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  loopback: Type.Optional(Type.String({ description: 'Loopback or dummy interface that holds the router\'s address, e.g. dummy1' })),
  node: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the BGP or IS-IS controller runs on' })),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes the controller is set up on, comma-separated' })),
  'peer-group-name': Type.Optional(Type.String({ format: 'pve-configid', default: 'VTEP', description: 'Name of the BGP peer group in the generated FRR configuration' })),
  peers: Type.Optional(Type.String({ format: 'ip-list', description: 'Addresses of the BGP neighbours, comma-separated' })),
  'route-map-in': Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map applied to routes received from peers' })),
  'route-map-out': Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map applied to routes announced to peers' })),
}, { additionalProperties: false });

export const PutDnsByDns = Type.Object<t.PutDnsByDnsParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  dns: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN DNS entry' }),
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$', description: 'SHA-256 fingerprint of the server\'s certificate, e.g. AA:BB:…' })),
  key: Type.Optional(Type.String({ description: 'API key of the DNS server' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  reversemaskv6: Type.Optional(Type.Integer({ description: 'Prefix length of the IPv6 reverse zones' })),
  ttl: Type.Optional(Type.Integer({ description: 'Lifetime of the DNS records in seconds' })),
  url: Type.Optional(Type.String({ description: 'URL of the PowerDNS API, e.g. http://HOST:8081/api/v1/servers/localhost' })),
}, { additionalProperties: false });

export const PutFabricsFabricById = Type.Object<t.PutFabricsFabricByIdParams>({
  area: Type.Optional(Type.String({ description: 'OSPF area of the fabric, e.g. 0.0.0.0. Only with protocol ospf' })),
  csnp_interval: Type.Optional(Type.Number({ minimum: 1, maximum: 600, description: 'Seconds between the complete sequence number packets of OpenFabric. Only with protocol openfabric' })),
  delete: Type.Optional(Type.Array(Type.String(), { description: 'Properties of the fabric to remove' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  hello_interval: Type.Optional(Type.Number({ minimum: 1, maximum: 600, description: 'Seconds between the hello packets of OpenFabric. Only with protocol openfabric' })),
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  ip6_prefix: Type.Optional(Type.String({ format: 'CIDR', description: 'IPv6 network the nodes\' addresses lie in, e.g. 2001:db8::/64' })),
  ip_prefix: Type.Optional(Type.String({ format: 'CIDR', description: 'IPv4 network the nodes\' addresses lie in, e.g. 192.0.2.0/24' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  persistent_keepalive: Type.Optional(Type.Number({ minimum: 0, maximum: 65535, description: 'Seconds between WireGuard keepalive packets; 0 sends none. Only with protocol wireguard' })),
  protocol: Type.String({ enum: ['openfabric', 'ospf', 'wireguard', 'bgp'], description: 'Routing protocol or VPN the fabric uses' }),
  redistribute: Type.Optional(Type.Array(Type.PropertyString(undefined), { description: 'Routes taken over from other sources, e.g. source=connected,route-map=NAME. Only with protocol ospf or bgp' })),
  route_filter: Type.Optional(Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Prefix list of the routes a node may install; without it, those in the fabric\'s own prefixes. Only with protocol ospf or openfabric' })),
}, { allOf: [{ if: { properties: { protocol: { const: 'openfabric' } }, required: ['protocol'] }, then: { properties: { area: false, delete: { type: 'array', items: { type: 'string', enum: ['ip_prefix', 'ip6_prefix', 'hello_interval', 'csnp_interval', 'route_filter'] } }, persistent_keepalive: false, redistribute: false } } }, { if: { properties: { protocol: { const: 'ospf' } }, required: ['protocol'] }, then: { properties: { csnp_interval: false, delete: { type: 'array', items: { type: 'string', enum: ['area', 'redistribute', 'route_filter'] } }, hello_interval: false, persistent_keepalive: false, redistribute: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.redistribute.ospf' } } } } }, { if: { properties: { protocol: { const: 'wireguard' } }, required: ['protocol'] }, then: { properties: { area: false, csnp_interval: false, delete: { type: 'array', items: { type: 'string', enum: ['persistent_keepalive'] } }, hello_interval: false, redistribute: false, route_filter: false } } }, { if: { properties: { protocol: { const: 'bgp' } }, required: ['protocol'] }, then: { properties: { area: false, csnp_interval: false, delete: { type: 'array', items: { type: 'string', enum: ['ip_prefix', 'ip6_prefix', 'redistribute', 'route_filter', 'route_map_in', 'route_map_out'] } }, hello_interval: false, persistent_keepalive: false, redistribute: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.redistribute.bgp' } }, route_filter: false } } }], additionalProperties: false });

export const PutFabricsNodeByFabricIdByNodeId = Type.Object<t.PutFabricsNodeByFabricIdByNodeIdParams>({
  allowed_ips: Type.Optional(Type.Array(Type.String({ format: 'FullRangeCIDR' }), { description: 'Networks WireGuard routes to this node, e.g. 192.0.2.0/24. Only with protocol wireguard' })),
  delete: Type.Optional(Type.Array(Type.String(), { description: 'Properties of the fabric\'s node to remove' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  endpoint: Type.Optional(Type.String({ description: 'Address other WireGuard nodes reach this node at; HOST:PORT with role external, else only HOST. Only with protocol wireguard' })),
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id', description: 'Identifier of the SDN fabric' }),
  interfaces: Type.Optional(Type.Array(Type.PropertyString(undefined), { description: 'The node\'s interfaces in the fabric, e.g. name=eno2, or for WireGuard name=wg0,listen_port=51820' })),
  ip: Type.Optional(Type.String({ format: 'ipv4', description: 'IPv4 address of the node in the fabric' })),
  ip6: Type.Optional(Type.String({ format: 'ipv6', description: 'IPv6 address of the node in the fabric' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  node_id: Type.String({ format: 'pve-node', description: 'Node that belongs to the fabric' }),
  peers: Type.Optional(Type.Array(Type.PropertyString('cluster.sdn.peers'), { description: 'WireGuard peers, each e.g. type=internal,node=pve2,node_iface=wg0,iface=wg0. Only with protocol wireguard' })),
  protocol: Type.String({ enum: ['openfabric', 'ospf', 'wireguard', 'bgp'], description: 'Routing protocol or VPN the fabric uses' }),
  public_key: Type.Optional(Type.String({ description: 'WireGuard public key of an external node; a cluster node has its own per interface. Only with protocol wireguard' })),
  role: Type.Optional(Type.String({ enum: ['internal', 'external'], description: 'Whether the WireGuard node is a cluster node or an outside peer. Only with protocol wireguard' })),
}, { allOf: [{ if: { properties: { protocol: { const: 'openfabric' } }, required: ['protocol'] }, then: { properties: { allowed_ips: false, delete: { type: 'array', items: { type: 'string', enum: ['interfaces', 'ip', 'ip6'] } }, endpoint: false, interfaces: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.interfaces.openfabric' } }, peers: false, public_key: false, role: false } } }, { if: { properties: { protocol: { const: 'ospf' } }, required: ['protocol'] }, then: { properties: { allowed_ips: false, delete: { type: 'array', items: { type: 'string', enum: ['interfaces', 'ip', 'ip6'] } }, endpoint: false, interfaces: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.interfaces.ospf' } }, peers: false, public_key: false, role: false } } }, { if: { properties: { protocol: { const: 'wireguard' } }, required: ['protocol'] }, then: { properties: { delete: { type: 'array', items: { type: 'string', enum: ['allowed_ips', 'endpoint', 'interfaces', 'ip', 'ip6', 'peers'] } }, interfaces: { type: 'array', items: { type: 'string', format: 'pve-sdn-fabric-wireguard-interface' } } } } }, { if: { properties: { protocol: { const: 'bgp' } }, required: ['protocol'] }, then: { properties: { allowed_ips: false, delete: { type: 'array', items: { type: 'string', enum: ['interfaces', 'ip', 'ip6'] } }, endpoint: false, interfaces: { type: 'array', items: { type: ['string', 'object'], 'x-pve-properties': 'cluster.sdn.interfaces.bgp' } }, peers: false, public_key: false, role: false } } }], additionalProperties: false });

export const PutIpamsByIpam = Type.Object<t.PutIpamsByIpamParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$', description: 'SHA-256 fingerprint of the server\'s certificate, e.g. AA:BB:…' })),
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, description: 'Identifier of the SDN IPAM' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  section: Type.Optional(Type.Integer({ description: 'ID of the phpIPAM section to use' })),
  token: Type.Optional(Type.String({ description: 'API token for NetBox or phpIPAM' })),
  url: Type.Optional(Type.String({ description: 'URL of the NetBox or phpIPAM API, e.g. https://HOST/api' })),
}, { additionalProperties: false });

export const PutPrefixListsById = Type.Object<t.PutPrefixListsByIdParams>({
  delete: Type.Optional(Type.Array(Type.String({ enum: ['entries'] }), { description: 'Properties of the prefix list to remove' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  entries: Type.Optional(Type.Array(Type.PropertyString('cluster.sdn.putPrefixListsById.entries'), { description: 'Entries of the prefix list, e.g. action=permit,prefix=192.0.2.0/24,le=32' })),
  id: Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Name of the prefix list' }),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
}, { additionalProperties: false });

export const PutPrefixListsEntriesByUrlSeq = Type.Object<t.PutPrefixListsEntriesByUrlSeqParams>({
  action: Type.Optional(Type.String({ enum: ['permit', 'deny'], description: 'Let routes that match through, or refuse them' })),
  delete: Type.Optional(Type.Array(Type.String({ enum: ['le', 'ge', 'seq'] }), { description: 'Properties of the entry to remove' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  ge: Type.Optional(Type.Integer({ minimum: 0, maximum: 128, description: 'Shortest prefix length that matches' })),
  id: Type.String({ description: 'Identifier of the entry' }),
  le: Type.Optional(Type.Integer({ minimum: 0, maximum: 128, description: 'Longest prefix length that matches' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  prefix: Type.Optional(Type.String({ format: 'FullRangeCIDR', description: 'Network matched by the entry, e.g. 10.0.0.0/8' })),
  seq: Type.Optional(Type.Integer({ minimum: 1, maximum: 4294967295, description: 'Sequence number of the entry; entries are evaluated in this order' })),
  url_seq: Type.String({ description: 'Sequence number of the entry that is meant' }),
}, { additionalProperties: false });

export const PutRouteMapsEntriesEntryByOrder = Type.Object<t.PutRouteMapsEntriesEntryByOrderParams>({
  action: Type.Optional(Type.String({ enum: ['permit', 'deny'], description: 'Let routes that match through, or refuse them' })),
  call: Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map that is also evaluated when the entry matches' })),
  delete: Type.Optional(Type.Array(Type.String({ enum: ['set', 'match', 'call', 'exit-action'] }), { description: 'Properties of the entry to remove' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  'exit-action': Type.Optional(Type.PropertyString('cluster.sdn.exit-action', { description: 'Where to continue after a match, e.g. key=on-match-goto,value=20' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  match: Type.Optional(Type.Array(Type.PropertyString('cluster.sdn.match'), { description: 'Conditions a route has to meet, e.g. key=metric,value=100' })),
  order: Type.Integer({ minimum: 0, maximum: 65535, description: 'Position of the entry in the route map; the lowest is evaluated first' }),
  'route-map-id': Type.String({ format: 'pve-sdn-route-map-id', description: 'ID of the route map' }),
  set: Type.Optional(Type.Array(Type.PropertyString('cluster.sdn.set'), { description: 'Changes to matching routes, each e.g. key=metric,value=100' })),
}, { additionalProperties: false });

export const PutSdn = Type.Object<t.PutSdnParams>({
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  'release-lock': Type.Optional(Type.Boolean({ default: true, description: 'Release the SDN configuration lock when done; only with lock-token' })),
}, { additionalProperties: false });

export const PutVnetsByVnet = Type.Object<t.PutVnetsByVnetParams>({
  alias: Type.Optional(Type.String({ pattern: '^(?:(?:[\\(\\)-_.\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\d\\s]{0,256}))$', maxLength: 256, description: 'Descriptive second name of the VNet' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  'isolate-ports': Type.Optional(Type.Boolean({ description: 'Keep guests of the VNet on a node from reaching each other directly' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  tag: Type.Optional(Type.Integer({ minimum: 1, maximum: 16777215, description: 'VLAN tag, or VXLAN ID in VXLAN and EVPN zones' })),
  vlanaware: Type.Optional(Type.Boolean({ description: 'Let guests use VLAN tags of their own in the VNet' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
  zone: Type.Optional(Type.String({ description: 'SDN zone the VNet belongs to' })),
}, { additionalProperties: false });

export const PutVnetsFirewallOptions = Type.Object<t.PutVnetsFirewallOptionsParams>({
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Firewall options to put back to their defaults' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  enable: Type.Optional(Type.Boolean({ default: false, description: 'Switch the firewall on for the VNet' })),
  log_level_forward: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for forwarded packets that no rule matches' })),
  policy_forward: Type.Optional(Type.String({ enum: ['ACCEPT', 'DROP'], description: 'What happens to forwarded traffic that no rule matches' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PutVnetsFirewallRulesByPos = Type.Object<t.PutVnetsFirewallRulesByPosParams>({
  action: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 20, description: 'ACCEPT, DROP, REJECT, or the name of a security group' })),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Settings of the rule to remove, e.g. source,comment' })),
  dest: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Destination: addresses, networks, one range, an alias or +IPSET' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  dport: Type.Optional(Type.String({ format: 'pve-fw-dport-spec', description: 'Destination ports, e.g. 80,443,8000:8010 or service names' })),
  enable: Type.Optional(Type.Integer({ minimum: 0, description: 'Whether the rule is active' })),
  'icmp-type': Type.Optional(Type.String({ format: 'pve-fw-icmp-type-spec', description: 'ICMP type for protocols icmp and ipv6-icmp, e.g. echo-request' })),
  iface: Type.Optional(Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface', description: 'Interface the rule applies to, e.g. net0 of a guest or vmbr0 of a node' })),
  log: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for packets the rule matches' })),
  macro: Type.Optional(Type.String({ maxLength: 128, description: 'Ready-made rule for a service, e.g. SSH' })),
  moveto: Type.Optional(Type.Integer({ minimum: 0, description: 'New position of the rule; its other values stay unchanged in this call' })),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.Optional(Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PutVnetsIps = Type.Object<t.PutVnetsIpsParams>({
  ip: Type.String({ format: 'ip', description: 'IP address of the guest\'s interface' }),
  mac: Type.Optional(Type.String({ format: 'mac-addr', description: 'MAC address of the guest\'s interface' })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest the address is for' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const PutVnetsSubnetsBySubnet = Type.Object<t.PutVnetsSubnetsBySubnetParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  'dhcp-dns-server': Type.Optional(Type.String({ format: 'ip', description: 'DNS server that DHCP tells the guests' })),
  'dhcp-range': Type.Optional(Type.Array(Type.PropertyString('pve-sdn-dhcp-range'), { description: 'Addresses DHCP hands out, e.g. start-address=192.0.2.100,end-address=192.0.2.199' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  dnszoneprefix: Type.Optional(Type.String({ format: 'dns-name', description: 'Subdomain between host name and DNS zone, e.g. web in vm1.web.lab.example.com' })),
  gateway: Type.Optional(Type.String({ format: 'ip', description: 'Gateway address of the subnet' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  snat: Type.Optional(Type.Boolean({ description: 'Masquerade traffic leaving the subnet with the node\'s address' })),
  subnet: Type.String({ format: 'pve-sdn-subnet-id', description: 'ID of the subnet, ZONE-NETWORK-LENGTH, e.g. zone1-10.0.0.0-24' }),
  vnet: Type.String({ description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PutZonesByZone = Type.Object<t.PutZonesByZoneParams>({
  'advertise-subnets': Type.Optional(Type.Boolean({ description: 'Announce whole subnets in the EVPN network, which helps to reach silent guests' })),
  bridge: Type.Optional(Type.String({ description: 'Bridge of the nodes the zone builds on, e.g. vmbr0' })),
  'bridge-disable-mac-learning': Type.Optional(Type.Boolean({ description: 'Turn off MAC learning on the zone\'s bridges and enter guests\' addresses instead' })),
  controller: Type.Optional(Type.String({ description: 'SDN controller that routes for the EVPN zone' })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  dhcp: Type.Optional(Type.String({ enum: ['dnsmasq'], description: 'DHCP server that serves the zone' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  'disable-arp-nd-suppression': Type.Optional(Type.Boolean({ description: 'Let ARP and neighbour discovery pass through the EVPN network unanswered' })),
  dns: Type.Optional(Type.String({ description: 'SDN DNS entry where guests\' names are registered' })),
  dnszone: Type.Optional(Type.String({ format: 'dns-name', description: 'Domain in which guests are registered, e.g. lab.example.com' })),
  'dp-id': Type.Optional(Type.Integer({ description: 'Datapath ID of the zone\'s Faucet switch' })),
  exitnodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes that connect the EVPN zone with the outside network' })),
  'exitnodes-local-routing': Type.Optional(Type.Boolean({ description: 'Let exit nodes themselves reach the zone\'s guests' })),
  'exitnodes-primary': Type.Optional(Type.String({ format: 'pve-node', description: 'Exit node preferred for traffic to the outside' })),
  fabric: Type.Optional(Type.String({ format: 'pve-sdn-fabric-id', description: 'SDN fabric that gives the VXLAN peers, in place of peers' })),
  ipam: Type.Optional(Type.String({ description: 'SDN IPAM that manages the zone\'s addresses' })),
  'lock-token': Type.Optional(Type.String({ description: 'Token of the SDN lock, needed while the configuration is locked' })),
  mac: Type.Optional(Type.String({ format: 'mac-addr', description: 'MAC address of the gateway that all nodes of the EVPN zone share' })),
  mtu: Type.Optional(Type.Integer({ description: 'MTU of the zone\'s VNets in bytes; tunnels need some room below that of the node' })),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes the zone is set up on, comma-separated; all if omitted' })),
  peers: Type.Optional(Type.String({ format: 'ip-list', description: 'Addresses of the nodes the VXLAN tunnels run between, comma-separated' })),
  reversedns: Type.Optional(Type.String({ description: 'SDN DNS server for the zone\'s reverse (PTR) records' })),
  'rt-import': Type.Optional(Type.String({ format: 'pve-sdn-bgp-rt-list', description: 'Additional EVPN route targets to import, e.g. 65000:100' })),
  'secondary-controllers': Type.Optional(Type.Array(Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64 }), { description: 'Further EVPN controllers of the zone' })),
  tag: Type.Optional(Type.Integer({ minimum: 0, description: 'Outer (service) VLAN tag of a QinQ zone' })),
  'vlan-protocol': Type.Optional(Type.String({ enum: ['802.1q', '802.1ad'], default: '802.1q', description: 'VLAN type of the outer tag in a QinQ zone' })),
  'vrf-vxlan': Type.Optional(Type.Integer({ minimum: 1, maximum: 16777215, description: 'VXLAN ID of the zone\'s VRF, used for routing between its VNets' })),
  'vxlan-port': Type.Optional(Type.Integer({ minimum: 1, maximum: 65536, default: 4789, description: 'UDP port for VXLAN traffic' })),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });
