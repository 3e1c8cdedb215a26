import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/sdn.ts';

export const DeleteControllersByController = Type.Object<t.DeleteControllersByControllerParams>({
  controller: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64 }),
  'lock-token': Type.Optional(Type.String()),
}, { additionalProperties: false });

export const DeleteDnsByDns = Type.Object<t.DeleteDnsByDnsParams>({
  dns: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
  'lock-token': Type.Optional(Type.String()),
}, { additionalProperties: false });

export const DeleteFabricsFabricById = Type.Object<t.DeleteFabricsFabricByIdParams>({
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
}, { additionalProperties: false });

export const DeleteFabricsNodeByFabricIdByNodeId = Type.Object<t.DeleteFabricsNodeByFabricIdByNodeIdParams>({
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
  node_id: Type.String({ format: 'pve-node', description: 'Node that belongs to the fabric' }),
}, { additionalProperties: false });

export const DeleteIpamsByIpam = Type.Object<t.DeleteIpamsByIpamParams>({
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
  'lock-token': Type.Optional(Type.String()),
}, { additionalProperties: false });

export const DeleteLock = Type.Object<t.DeleteLockParams>({
  force: Type.Optional(Type.Boolean({ default: false })),
  'lock-token': Type.Optional(Type.String()),
}, { additionalProperties: false });

export const DeletePrefixListsById = Type.Object<t.DeletePrefixListsByIdParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id' }),
  'lock-token': Type.Optional(Type.String()),
}, { additionalProperties: false });

export const DeletePrefixListsEntriesByUrlSeq = Type.Object<t.DeletePrefixListsEntriesByUrlSeqParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id' }),
  'lock-token': Type.Optional(Type.String()),
  url_seq: Type.String(),
}, { additionalProperties: false });

export const DeleteRouteMapsEntriesEntryByOrder = Type.Object<t.DeleteRouteMapsEntriesEntryByOrderParams>({
  'lock-token': Type.Optional(Type.String()),
  order: Type.Integer({ minimum: 0, maximum: 65535, description: 'Position of the entry in the route map; the lowest is evaluated first' }),
  'route-map-id': Type.String({ format: 'pve-sdn-route-map-id', description: 'ID of the route map' }),
}, { additionalProperties: false });

export const DeleteVnetsByVnet = Type.Object<t.DeleteVnetsByVnetParams>({
  'lock-token': Type.Optional(Type.String()),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const DeleteVnetsFirewallRulesByPos = Type.Object<t.DeleteVnetsFirewallRulesByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const DeleteVnetsIps = Type.Object<t.DeleteVnetsIpsParams>({
  ip: Type.String({ format: 'ip' }),
  mac: Type.Optional(Type.String({ format: 'mac-addr' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const DeleteVnetsSubnetsBySubnet = Type.Object<t.DeleteVnetsSubnetsBySubnetParams>({
  'lock-token': Type.Optional(Type.String()),
  subnet: Type.String({ format: 'pve-sdn-subnet-id', description: 'ID of the subnet, ZONE-NETWORK-LENGTH, e.g. zone1-10.0.0.0-24' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const DeleteZonesByZone = Type.Object<t.DeleteZonesByZoneParams>({
  'lock-token': Type.Optional(Type.String()),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const GetControllers = Type.Object<t.GetControllersParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  type: Type.Optional(Type.String({ enum: ['bgp', 'evpn', 'faucet', 'isis'], description: 'Only SDN controllers of this type' })),
}, { additionalProperties: false });

export const GetControllersByController = Type.Object<t.GetControllersByControllerParams>({
  controller: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64 }),
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetDns = Type.Object<t.GetDnsParams>({
  type: Type.Optional(Type.String({ enum: ['powerdns'], description: 'Only SDN DNS servers of this type' })),
}, { additionalProperties: false });

export const GetDnsByDns = Type.Object<t.GetDnsByDnsParams>({
  dns: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
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
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
}, { additionalProperties: false });

export const GetFabricsNode = Type.Object<t.GetFabricsNodeParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetFabricsNodeByFabricId = Type.Object<t.GetFabricsNodeByFabricIdParams>({
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
}, { additionalProperties: false });

export const GetFabricsNodeByFabricIdByNodeId = Type.Object<t.GetFabricsNodeByFabricIdByNodeIdParams>({
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
  node_id: Type.String({ format: 'pve-node', description: 'Node that belongs to the fabric' }),
}, { additionalProperties: false });

export const GetIpams = Type.Object<t.GetIpamsParams>({
  type: Type.Optional(Type.String({ enum: ['netbox', 'phpipam', 'pve'], description: 'Only SDN IPAMs of this type' })),
}, { additionalProperties: false });

export const GetIpamsByIpam = Type.Object<t.GetIpamsByIpamParams>({
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
}, { additionalProperties: false });

export const GetIpamsStatus = Type.Object<t.GetIpamsStatusParams>({
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
}, { additionalProperties: false });

export const GetPrefixLists = Type.Object<t.GetPrefixListsParams>({
  pending: Type.Optional(Type.Boolean({ description: 'Return the configuration with changes not yet applied' })),
  running: Type.Optional(Type.Boolean({ description: 'Return the applied configuration, without later edits' })),
  verbose: Type.Optional(Type.Boolean({ description: 'Return the entries of each list too' })),
}, { additionalProperties: false });

export const GetPrefixListsById = Type.Object<t.GetPrefixListsByIdParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id' }),
}, { additionalProperties: false });

export const GetPrefixListsEntries = Type.Object<t.GetPrefixListsEntriesParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id' }),
}, { additionalProperties: false });

export const GetPrefixListsEntriesByUrlSeq = Type.Object<t.GetPrefixListsEntriesByUrlSeqParams>({
  id: Type.String({ format: 'pve-sdn-prefix-list-id' }),
  url_seq: Type.String(),
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
  asn: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295 })),
  'bgp-mode': Type.Optional(Type.String({ enum: ['auto', 'external', 'internal'], default: 'auto' })),
  'bgp-multipath-as-path-relax': Type.Optional(Type.Boolean()),
  controller: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64 }),
  ebgp: Type.Optional(Type.Boolean()),
  'ebgp-multihop': Type.Optional(Type.Integer()),
  fabric: Type.Optional(Type.String({ format: 'pve-sdn-fabric-id' })),
  'isis-domain': Type.Optional(Type.String()),
  'isis-ifaces': Type.Optional(Type.String({ format: 'pve-iface-list' })),
  'isis-net': Type.Optional(Type.String({ pattern: '^(?:[a-fA-F0-9]{2}(\\.[a-fA-F0-9]{4}){3,9}\\.[a-fA-F0-9]{2})$', minLength: 20, maxLength: 50, format: 'pve-sdn-isis-net' })),
  'lock-token': Type.Optional(Type.String()),
  loopback: Type.Optional(Type.String()),
  node: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the BGP or IS-IS controller runs on' })),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes the controller is set up on, comma-separated' })),
  'peer-group-name': Type.Optional(Type.String({ format: 'pve-configid', default: 'VTEP', description: 'Name of the BGP peer group in the generated FRR configuration' })),
  peers: Type.Optional(Type.String({ format: 'ip-list', description: 'Addresses of the BGP neighbours, comma-separated' })),
  'route-map-in': Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map applied to routes received from peers' })),
  'route-map-out': Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map applied to routes announced to peers' })),
  type: Type.String({ enum: ['bgp', 'evpn', 'faucet', 'isis'], format: 'pve-configid', description: 'Type of the SDN controller' }),
}, { additionalProperties: false });

export const PostDns = Type.Object<t.PostDnsParams>({
  dns: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$' })),
  key: Type.String(),
  'lock-token': Type.Optional(Type.String()),
  reversemaskv6: Type.Optional(Type.Integer({ description: 'Prefix length of the IPv6 reverse zones' })),
  reversev6mask: Type.Optional(Type.Integer({ description: 'Prefix length of the IPv6 reverse zones' })),
  ttl: Type.Optional(Type.Integer({ description: 'Lifetime of the DNS records in seconds' })),
  type: Type.String({ enum: ['powerdns'], format: 'pve-configid', description: 'Type of the SDN DNS server' }),
  url: Type.String({ description: 'URL of the PowerDNS API, e.g. http://HOST:8081/api/v1/servers/localhost' }),
}, { additionalProperties: false });

export const PostFabricsFabric = Type.Object<t.PostFabricsFabricParams>({
  area: Type.Optional(Type.String()),
  csnp_interval: Type.Optional(Type.Number({ minimum: 1, maximum: 600 })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  hello_interval: Type.Optional(Type.Number({ minimum: 1, maximum: 600 })),
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
  ip6_prefix: Type.Optional(Type.String({ format: 'CIDR' })),
  ip_prefix: Type.Optional(Type.String({ format: 'CIDR' })),
  'lock-token': Type.Optional(Type.String()),
  persistent_keepalive: Type.Optional(Type.Number({ minimum: 0, maximum: 65535, description: 'Seconds between WireGuard keepalive packets; 0 sends none' })),
  protocol: Type.String({ enum: ['openfabric', 'ospf', 'wireguard', 'bgp'], description: 'Routing protocol or VPN the fabric uses' }),
  redistribute: Type.Optional(Type.Array(Type.String(), { description: 'Routes taken over from other sources, e.g. source=connected,route-map=NAME' })),
  route_filter: Type.Optional(Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Prefix list that decides which of the fabric\'s routes are installed' })),
}, { additionalProperties: false });

export const PostFabricsNodeByFabricId = Type.Object<t.PostFabricsNodeByFabricIdParams>({
  allowed_ips: Type.Optional(Type.Array(Type.String({ format: 'FullRangeCIDR' }))),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  endpoint: Type.Optional(Type.String()),
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
  interfaces: Type.Optional(Type.Array(Type.String())),
  ip: Type.Optional(Type.String({ format: 'ipv4' })),
  ip6: Type.Optional(Type.String({ format: 'ipv6' })),
  'lock-token': Type.Optional(Type.String()),
  node_id: Type.String({ format: 'pve-node', description: 'Node that belongs to the fabric' }),
  peers: Type.Optional(Type.Array(Type.String(), { description: 'WireGuard peers, each e.g. type=internal,node=pve2,node_iface=wg0,iface=wg0' })),
  protocol: Type.String({ enum: ['openfabric', 'ospf', 'wireguard', 'bgp'], description: 'Routing protocol or VPN the fabric uses' }),
  public_key: Type.Optional(Type.String({ description: 'WireGuard public key of the node' })),
  role: Type.Optional(Type.String({ enum: ['internal', 'external'], description: 'Whether the WireGuard node is a cluster node or an outside peer' })),
}, { additionalProperties: false });

export const PostIpams = Type.Object<t.PostIpamsParams>({
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$' })),
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
  'lock-token': Type.Optional(Type.String()),
  section: Type.Optional(Type.Integer({ description: 'ID of the phpIPAM section to use' })),
  token: Type.Optional(Type.String({ description: 'API token for NetBox or phpIPAM' })),
  type: Type.String({ enum: ['netbox', 'phpipam', 'pve'], format: 'pve-configid', description: 'Type of the SDN IPAM' }),
  url: Type.Optional(Type.String({ description: 'URL of the NetBox or phpIPAM API, e.g. https://HOST/api' })),
}, { additionalProperties: false });

export const PostLock = Type.Object<t.PostLockParams>({
  'allow-pending': Type.Optional(Type.Boolean({ default: false })),
}, { additionalProperties: false });

export const PostPrefixLists = Type.Object<t.PostPrefixListsParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  entries: Type.Optional(Type.Array(Type.String())),
  id: Type.String({ format: 'pve-sdn-prefix-list-id' }),
  'lock-token': Type.Optional(Type.String()),
}, { additionalProperties: false });

export const PostPrefixListsEntries = Type.Object<t.PostPrefixListsEntriesParams>({
  action: Type.String({ enum: ['permit', 'deny'] }),
  ge: Type.Optional(Type.Integer({ minimum: 0, maximum: 128 })),
  id: Type.String({ format: 'pve-sdn-prefix-list-id' }),
  le: Type.Optional(Type.Integer({ minimum: 0, maximum: 128 })),
  'lock-token': Type.Optional(Type.String()),
  prefix: Type.String({ format: 'FullRangeCIDR', description: 'Network matched by the entry, e.g. 10.0.0.0/8' }),
  seq: Type.Optional(Type.Integer({ minimum: 1, maximum: 4294967295, description: 'Sequence number of the entry; entries are evaluated in this order' })),
}, { additionalProperties: false });

export const PostRollback = Type.Object<t.PostRollbackParams>({
  'lock-token': Type.Optional(Type.String()),
  'release-lock': Type.Optional(Type.Boolean({ default: true, description: 'Give up the SDN configuration lock when done' })),
}, { additionalProperties: false });

export const PostRouteMapsEntries = Type.Object<t.PostRouteMapsEntriesParams>({
  action: Type.String({ enum: ['permit', 'deny'] }),
  call: Type.Optional(Type.String({ format: 'pve-sdn-route-map-id' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  'exit-action': Type.Optional(Type.String()),
  'lock-token': Type.Optional(Type.String()),
  match: Type.Optional(Type.Array(Type.String())),
  order: Type.Integer({ minimum: 0, maximum: 65535, description: 'Position of the entry in the route map; the lowest is evaluated first' }),
  'route-map-id': Type.String({ format: 'pve-sdn-route-map-id', description: 'ID of the route map' }),
  set: Type.Optional(Type.Array(Type.String(), { description: 'Changes to matching routes, each e.g. key=metric,value=100' })),
}, { additionalProperties: false });

export const PostVnets = Type.Object<t.PostVnetsParams>({
  alias: Type.Optional(Type.String({ pattern: '^(?:(?:[\\(\\)-_.\\w\\d\\s]{0,256}))$', maxLength: 256 })),
  'isolate-ports': Type.Optional(Type.Boolean()),
  'lock-token': Type.Optional(Type.String()),
  tag: Type.Optional(Type.Integer({ minimum: 1, maximum: 16777215, description: 'VLAN tag, or VXLAN ID in VXLAN and EVPN zones' })),
  type: Type.Optional(Type.String({ enum: ['vnet'], description: 'Type of the entry, the same for all VNets' })),
  vlanaware: Type.Optional(Type.Boolean({ description: 'Let guests use VLAN tags of their own in the VNet' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the new VNet, also that of its bridge on the nodes' }),
  zone: Type.String({ description: 'SDN zone the VNet belongs to' }),
}, { additionalProperties: false });

export const PostVnetsFirewallRules = Type.Object<t.PostVnetsFirewallRulesParams>({
  action: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 20 }),
  comment: Type.Optional(Type.String()),
  dest: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  dport: Type.Optional(Type.String({ format: 'pve-fw-dport-spec' })),
  enable: Type.Optional(Type.Integer({ minimum: 0 })),
  'icmp-type': Type.Optional(Type.String({ format: 'pve-fw-icmp-type-spec' })),
  iface: Type.Optional(Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' })),
  log: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  macro: Type.Optional(Type.String({ maxLength: 128 })),
  pos: Type.Optional(Type.Integer({ minimum: 0, description: 'Position of the new rule; in practice new rules go to the top' })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' }),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PostVnetsIps = Type.Object<t.PostVnetsIpsParams>({
  ip: Type.String({ format: 'ip' }),
  mac: Type.Optional(Type.String({ format: 'mac-addr' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const PostVnetsSubnets = Type.Object<t.PostVnetsSubnetsParams>({
  'dhcp-dns-server': Type.Optional(Type.String({ format: 'ip' })),
  'dhcp-range': Type.Optional(Type.Array(Type.String({ format: 'pve-sdn-dhcp-range' }))),
  dnszoneprefix: Type.Optional(Type.String({ format: 'dns-name' })),
  gateway: Type.Optional(Type.String({ format: 'ip' })),
  'lock-token': Type.Optional(Type.String()),
  snat: Type.Optional(Type.Boolean({ description: 'Masquerade traffic leaving the subnet with the node\'s address' })),
  subnet: Type.String({ format: 'pve-sdn-subnet-id', description: 'Network of the new subnet in CIDR notation, e.g. 10.0.0.0/24' }),
  type: Type.String({ enum: ['subnet'], description: 'Type of the entry, the same for all subnets' }),
  vnet: Type.String({ description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PostZones = Type.Object<t.PostZonesParams>({
  'advertise-subnets': Type.Optional(Type.Boolean()),
  bridge: Type.Optional(Type.String()),
  'bridge-disable-mac-learning': Type.Optional(Type.Boolean()),
  controller: Type.Optional(Type.String()),
  dhcp: Type.Optional(Type.String({ enum: ['dnsmasq'] })),
  'disable-arp-nd-suppression': Type.Optional(Type.Boolean()),
  dns: Type.Optional(Type.String()),
  dnszone: Type.Optional(Type.String({ format: 'dns-name' })),
  'dp-id': Type.Optional(Type.Integer()),
  exitnodes: Type.Optional(Type.String({ format: 'pve-node-list' })),
  'exitnodes-local-routing': Type.Optional(Type.Boolean()),
  'exitnodes-primary': Type.Optional(Type.String({ format: 'pve-node' })),
  fabric: Type.Optional(Type.String({ format: 'pve-sdn-fabric-id' })),
  ipam: Type.Optional(Type.String()),
  'lock-token': Type.Optional(Type.String()),
  mac: Type.Optional(Type.String({ format: 'mac-addr' })),
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
  asn: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295 })),
  'bgp-mode': Type.Optional(Type.String({ enum: ['auto', 'external', 'internal'], default: 'auto' })),
  'bgp-multipath-as-path-relax': Type.Optional(Type.Boolean()),
  controller: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9])$', minLength: 2, maxLength: 64 }),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  ebgp: Type.Optional(Type.Boolean()),
  'ebgp-multihop': Type.Optional(Type.Integer()),
  fabric: Type.Optional(Type.String({ format: 'pve-sdn-fabric-id' })),
  'isis-domain': Type.Optional(Type.String()),
  'isis-ifaces': Type.Optional(Type.String({ format: 'pve-iface-list' })),
  'isis-net': Type.Optional(Type.String({ pattern: '^(?:[a-fA-F0-9]{2}(\\.[a-fA-F0-9]{4}){3,9}\\.[a-fA-F0-9]{2})$', minLength: 20, maxLength: 50, format: 'pve-sdn-isis-net' })),
  'lock-token': Type.Optional(Type.String()),
  loopback: Type.Optional(Type.String()),
  node: Type.Optional(Type.String({ format: 'pve-node', description: 'Node the BGP or IS-IS controller runs on' })),
  nodes: Type.Optional(Type.String({ format: 'pve-node-list', description: 'Nodes the controller is set up on, comma-separated' })),
  'peer-group-name': Type.Optional(Type.String({ format: 'pve-configid', default: 'VTEP', description: 'Name of the BGP peer group in the generated FRR configuration' })),
  peers: Type.Optional(Type.String({ format: 'ip-list', description: 'Addresses of the BGP neighbours, comma-separated' })),
  'route-map-in': Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map applied to routes received from peers' })),
  'route-map-out': Type.Optional(Type.String({ format: 'pve-sdn-route-map-id', description: 'Route map applied to routes announced to peers' })),
}, { additionalProperties: false });

export const PutDnsByDns = Type.Object<t.PutDnsByDnsParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  dns: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$' })),
  key: Type.Optional(Type.String()),
  'lock-token': Type.Optional(Type.String()),
  reversemaskv6: Type.Optional(Type.Integer({ description: 'Prefix length of the IPv6 reverse zones' })),
  ttl: Type.Optional(Type.Integer({ description: 'Lifetime of the DNS records in seconds' })),
  url: Type.Optional(Type.String({ description: 'URL of the PowerDNS API, e.g. http://HOST:8081/api/v1/servers/localhost' })),
}, { additionalProperties: false });

export const PutFabricsFabricById = Type.Object<t.PutFabricsFabricByIdParams>({
  area: Type.Optional(Type.String()),
  csnp_interval: Type.Optional(Type.Number({ minimum: 1, maximum: 600 })),
  delete: Type.Optional(Type.Array(Type.String())),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  hello_interval: Type.Optional(Type.Number({ minimum: 1, maximum: 600 })),
  id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
  ip6_prefix: Type.Optional(Type.String({ format: 'CIDR' })),
  ip_prefix: Type.Optional(Type.String({ format: 'CIDR' })),
  'lock-token': Type.Optional(Type.String()),
  persistent_keepalive: Type.Optional(Type.Number({ minimum: 0, maximum: 65535, description: 'Seconds between WireGuard keepalive packets; 0 sends none' })),
  protocol: Type.String({ enum: ['openfabric', 'ospf', 'wireguard', 'bgp'], description: 'Routing protocol or VPN the fabric uses' }),
  redistribute: Type.Optional(Type.Array(Type.String(), { description: 'Routes taken over from other sources, e.g. source=connected,route-map=NAME' })),
  route_filter: Type.Optional(Type.String({ format: 'pve-sdn-prefix-list-id', description: 'Prefix list that decides which of the fabric\'s routes are installed' })),
}, { additionalProperties: false });

export const PutFabricsNodeByFabricIdByNodeId = Type.Object<t.PutFabricsNodeByFabricIdByNodeIdParams>({
  allowed_ips: Type.Optional(Type.Array(Type.String({ format: 'FullRangeCIDR' }))),
  delete: Type.Optional(Type.Array(Type.String())),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  endpoint: Type.Optional(Type.String()),
  fabric_id: Type.String({ pattern: '^(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9])$', minLength: 2, maxLength: 8, format: 'pve-sdn-fabric-id' }),
  interfaces: Type.Optional(Type.Array(Type.String())),
  ip: Type.Optional(Type.String({ format: 'ipv4' })),
  ip6: Type.Optional(Type.String({ format: 'ipv6' })),
  'lock-token': Type.Optional(Type.String()),
  node_id: Type.String({ format: 'pve-node', description: 'Node that belongs to the fabric' }),
  peers: Type.Optional(Type.Array(Type.String(), { description: 'WireGuard peers, each e.g. type=internal,node=pve2,node_iface=wg0,iface=wg0' })),
  protocol: Type.String({ enum: ['openfabric', 'ospf', 'wireguard', 'bgp'], description: 'Routing protocol or VPN the fabric uses' }),
  public_key: Type.Optional(Type.String({ description: 'WireGuard public key of the node' })),
  role: Type.Optional(Type.String({ enum: ['internal', 'external'], description: 'Whether the WireGuard node is a cluster node or an outside peer' })),
}, { additionalProperties: false });

export const PutIpamsByIpam = Type.Object<t.PutIpamsByIpamParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  fingerprint: Type.Optional(Type.String({ pattern: '^(?:([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2})$' })),
  ipam: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2 }),
  'lock-token': Type.Optional(Type.String()),
  section: Type.Optional(Type.Integer({ description: 'ID of the phpIPAM section to use' })),
  token: Type.Optional(Type.String({ description: 'API token for NetBox or phpIPAM' })),
  url: Type.Optional(Type.String({ description: 'URL of the NetBox or phpIPAM API, e.g. https://HOST/api' })),
}, { additionalProperties: false });

export const PutPrefixListsById = Type.Object<t.PutPrefixListsByIdParams>({
  delete: Type.Optional(Type.Array(Type.String({ enum: ['entries'] }))),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  entries: Type.Optional(Type.Array(Type.String())),
  id: Type.String({ format: 'pve-sdn-prefix-list-id' }),
  'lock-token': Type.Optional(Type.String()),
}, { additionalProperties: false });

export const PutPrefixListsEntriesByUrlSeq = Type.Object<t.PutPrefixListsEntriesByUrlSeqParams>({
  action: Type.Optional(Type.String({ enum: ['permit', 'deny'] })),
  delete: Type.Optional(Type.Array(Type.String({ enum: ['le', 'ge', 'seq'] }))),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  ge: Type.Optional(Type.Integer({ minimum: 0, maximum: 128 })),
  id: Type.String(),
  le: Type.Optional(Type.Integer({ minimum: 0, maximum: 128 })),
  'lock-token': Type.Optional(Type.String()),
  prefix: Type.Optional(Type.String({ format: 'FullRangeCIDR', description: 'Network matched by the entry, e.g. 10.0.0.0/8' })),
  seq: Type.Optional(Type.Integer({ minimum: 1, maximum: 4294967295, description: 'Sequence number of the entry; entries are evaluated in this order' })),
  url_seq: Type.String(),
}, { additionalProperties: false });

export const PutRouteMapsEntriesEntryByOrder = Type.Object<t.PutRouteMapsEntriesEntryByOrderParams>({
  action: Type.Optional(Type.String({ enum: ['permit', 'deny'] })),
  call: Type.Optional(Type.String({ format: 'pve-sdn-route-map-id' })),
  delete: Type.Optional(Type.Array(Type.String({ enum: ['set', 'match', 'call', 'exit-action'] }))),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  'exit-action': Type.Optional(Type.String()),
  'lock-token': Type.Optional(Type.String()),
  match: Type.Optional(Type.Array(Type.String())),
  order: Type.Integer({ minimum: 0, maximum: 65535, description: 'Position of the entry in the route map; the lowest is evaluated first' }),
  'route-map-id': Type.String({ format: 'pve-sdn-route-map-id', description: 'ID of the route map' }),
  set: Type.Optional(Type.Array(Type.String(), { description: 'Changes to matching routes, each e.g. key=metric,value=100' })),
}, { additionalProperties: false });

export const PutSdn = Type.Object<t.PutSdnParams>({
  'lock-token': Type.Optional(Type.String()),
  'release-lock': Type.Optional(Type.Boolean({ default: true, description: 'Give up the SDN configuration lock when done' })),
}, { additionalProperties: false });

export const PutVnetsByVnet = Type.Object<t.PutVnetsByVnetParams>({
  alias: Type.Optional(Type.String({ pattern: '^(?:(?:[\\(\\)-_.\\w\\d\\s]{0,256}))$', maxLength: 256 })),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  'isolate-ports': Type.Optional(Type.Boolean()),
  'lock-token': Type.Optional(Type.String()),
  tag: Type.Optional(Type.Integer({ minimum: 1, maximum: 16777215, description: 'VLAN tag, or VXLAN ID in VXLAN and EVPN zones' })),
  vlanaware: Type.Optional(Type.Boolean({ description: 'Let guests use VLAN tags of their own in the VNet' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
  zone: Type.Optional(Type.String({ description: 'SDN zone the VNet belongs to' })),
}, { additionalProperties: false });

export const PutVnetsFirewallOptions = Type.Object<t.PutVnetsFirewallOptionsParams>({
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  enable: Type.Optional(Type.Boolean({ default: false })),
  log_level_forward: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  policy_forward: Type.Optional(Type.String({ enum: ['ACCEPT', 'DROP'], description: 'What happens to forwarded traffic that no rule matches' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PutVnetsFirewallRulesByPos = Type.Object<t.PutVnetsFirewallRulesByPosParams>({
  action: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 20 })),
  comment: Type.Optional(Type.String()),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  dest: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  dport: Type.Optional(Type.String({ format: 'pve-fw-dport-spec' })),
  enable: Type.Optional(Type.Integer({ minimum: 0 })),
  'icmp-type': Type.Optional(Type.String({ format: 'pve-fw-icmp-type-spec' })),
  iface: Type.Optional(Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' })),
  log: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  macro: Type.Optional(Type.String({ maxLength: 128 })),
  moveto: Type.Optional(Type.Integer({ minimum: 0, description: 'New position of the rule; its other values stay unchanged in this call' })),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.Optional(Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PutVnetsIps = Type.Object<t.PutVnetsIpsParams>({
  ip: Type.String({ format: 'ip' }),
  mac: Type.Optional(Type.String({ format: 'mac-addr' })),
  vmid: Type.Optional(Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest the address is for' })),
  vnet: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'Name of the VNet' }),
  zone: Type.String({ pattern: '^(?:[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9])$', minLength: 2, maxLength: 8, description: 'ID of the SDN zone' }),
}, { additionalProperties: false });

export const PutVnetsSubnetsBySubnet = Type.Object<t.PutVnetsSubnetsBySubnetParams>({
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  'dhcp-dns-server': Type.Optional(Type.String({ format: 'ip' })),
  'dhcp-range': Type.Optional(Type.Array(Type.String({ format: 'pve-sdn-dhcp-range' }))),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  dnszoneprefix: Type.Optional(Type.String({ format: 'dns-name' })),
  gateway: Type.Optional(Type.String({ format: 'ip' })),
  'lock-token': Type.Optional(Type.String()),
  snat: Type.Optional(Type.Boolean({ description: 'Masquerade traffic leaving the subnet with the node\'s address' })),
  subnet: Type.String({ format: 'pve-sdn-subnet-id', description: 'ID of the subnet, ZONE-NETWORK-LENGTH, e.g. zone1-10.0.0.0-24' }),
  vnet: Type.String({ description: 'Name of the VNet' }),
}, { additionalProperties: false });

export const PutZonesByZone = Type.Object<t.PutZonesByZoneParams>({
  'advertise-subnets': Type.Optional(Type.Boolean()),
  bridge: Type.Optional(Type.String()),
  'bridge-disable-mac-learning': Type.Optional(Type.Boolean()),
  controller: Type.Optional(Type.String()),
  delete: Type.Optional(Type.String({ maxLength: 4096, format: 'pve-configid-list' })),
  dhcp: Type.Optional(Type.String({ enum: ['dnsmasq'] })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  'disable-arp-nd-suppression': Type.Optional(Type.Boolean()),
  dns: Type.Optional(Type.String()),
  dnszone: Type.Optional(Type.String({ format: 'dns-name' })),
  'dp-id': Type.Optional(Type.Integer()),
  exitnodes: Type.Optional(Type.String({ format: 'pve-node-list' })),
  'exitnodes-local-routing': Type.Optional(Type.Boolean()),
  'exitnodes-primary': Type.Optional(Type.String({ format: 'pve-node' })),
  fabric: Type.Optional(Type.String({ format: 'pve-sdn-fabric-id' })),
  ipam: Type.Optional(Type.String()),
  'lock-token': Type.Optional(Type.String()),
  mac: Type.Optional(Type.String({ format: 'mac-addr' })),
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
