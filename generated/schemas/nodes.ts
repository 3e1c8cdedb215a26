import { Type } from '../../src/schema.ts';
import type * as t from '../types/nodes.ts';

export const DeleteNetwork = Type.Object<t.DeleteNetworkParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteNetworkByIface = Type.Object<t.DeleteNetworkByIfaceParams>({
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteSubscription = Type.Object<t.DeleteSubscriptionParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetAplinfo = Type.Object<t.GetAplinfoParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetConfig = Type.Object<t.GetConfigParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  property: Type.Optional(Type.String({ enum: ['acme', 'acmedomain0', 'acmedomain1', 'acmedomain2', 'acmedomain3', 'acmedomain4', 'acmedomain5', 'ballooning-target', 'description', 'location', 'startall-onboot-delay', 'wakeonlan'], description: 'Node option to return' })),
}, { additionalProperties: false });

export const GetDns = Type.Object<t.GetDnsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetHosts = Type.Object<t.GetHostsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetJournal = Type.Object<t.GetJournalParams>({
  endcursor: Type.Optional(Type.String()),
  lastentries: Type.Optional(Type.Integer({ minimum: 0 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  since: Type.Optional(Type.Integer({ minimum: 0, description: 'Leave out entries before this Unix time' })),
  startcursor: Type.Optional(Type.String({ description: 'Journal cursor to start reading from' })),
  until: Type.Optional(Type.Integer({ minimum: 0, description: 'Leave out entries after this Unix time' })),
}, { additionalProperties: false });

export const GetNetstat = Type.Object<t.GetNetstatParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetNetwork = Type.Object<t.GetNetworkParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  type: Type.Optional(Type.String({ enum: ['bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'any_bridge', 'any_local_bridge', 'include_sdn'], description: 'Only interfaces of this type' })),
}, { additionalProperties: false });

export const GetNetworkByIface = Type.Object<t.GetNetworkByIfaceParams>({
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetNodes = Type.Object<t.GetNodesParams>({}, { additionalProperties: false });

export const GetNodesByNode = Type.Object<t.GetNodesByNodeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetQueryOciRepoTags = Type.Object<t.GetQueryOciRepoTagsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  reference: Type.String({ pattern: '^\\S{1,255}$', description: 'Repository in an OCI registry, without tag, e.g. docker.io/library/debian' }),
}, { additionalProperties: false });

export const GetQueryUrlMetadata = Type.Object<t.GetQueryUrlMetadataParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  url: Type.String({ pattern: '^(?:https?://.*)$', description: 'URL of the file to look up' }),
  'verify-certificates': Type.Optional(Type.Boolean({ default: true, description: 'Check the TLS certificate of the server' })),
}, { additionalProperties: false });

export const GetReport = Type.Object<t.GetReportParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetRrd = Type.Object<t.GetRrdParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'] })),
  ds: Type.String({ format: 'pve-configid-list' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year', 'decade'], description: 'Period the data covers' }),
}, { additionalProperties: false });

export const GetRrddata = Type.Object<t.GetRrddataParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'] })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year', 'decade'], description: 'Period the data covers' }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetSubscription = Type.Object<t.GetSubscriptionParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetSyslog = Type.Object<t.GetSyslogParams>({
  limit: Type.Optional(Type.Integer({ minimum: 0 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.Optional(Type.String({ maxLength: 128, description: 'Only lines of this service, e.g. pvedaemon' })),
  since: Type.Optional(Type.String({ pattern: '^(?:^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$)$', description: 'Only lines from this time on, e.g. 2025-01-31 08:00' })),
  start: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to skip before the first one returned' })),
  until: Type.Optional(Type.String({ pattern: '^(?:^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$)$', description: 'Only lines up to this time, e.g. 2025-01-31 08:00' })),
}, { additionalProperties: false });

export const GetTime = Type.Object<t.GetTimeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetVersion = Type.Object<t.GetVersionParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetVncwebsocket = Type.Object<t.GetVncwebsocketParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  port: Type.Integer({ minimum: 5900, maximum: 5999, description: 'Port returned by the proxy call before' }),
  vncticket: Type.String({ maxLength: 512, description: 'VNC ticket from the proxy call before' }),
}, { additionalProperties: false });

export const PostAplinfo = Type.Object<t.PostAplinfoParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  storage: Type.String({ format: 'pve-storage-id', description: 'Storage the template is downloaded to' }),
  template: Type.String({ maxLength: 255, description: 'Template to download, as named in the list of available ones' }),
}, { additionalProperties: false });

export const PostExecute = Type.Object<t.PostExecuteParams>({
  commands: Type.String({ format: 'pve-command-batch' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostHosts = Type.Object<t.PostHostsParams>({
  data: Type.String(),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostMigrateall = Type.Object<t.PostMigrateallParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  target: Type.String({ format: 'pve-node', description: 'Node the guests go to' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
  'with-local-disks': Type.Optional(Type.Boolean({ description: 'Migrate disks on local storage too' })),
}, { additionalProperties: false });

export const PostNetwork = Type.Object<t.PostNetworkParams>({
  address: Type.Optional(Type.String({ format: 'ipv4' })),
  address6: Type.Optional(Type.String({ format: 'ipv6' })),
  autostart: Type.Optional(Type.Boolean()),
  'bond-primary': Type.Optional(Type.String({ format: 'pve-iface' })),
  bond_mode: Type.Optional(Type.String({ enum: ['balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb', 'balance-slb', 'lacp-balance-slb', 'lacp-balance-tcp'] })),
  bond_xmit_hash_policy: Type.Optional(Type.String({ enum: ['layer2', 'layer2+3', 'layer3+4'] })),
  bridge_ports: Type.Optional(Type.String({ format: 'pve-iface-list' })),
  bridge_vids: Type.Optional(Type.String({ format: 'pve-vlan-id-or-range-list' })),
  bridge_vlan_aware: Type.Optional(Type.Boolean()),
  cidr: Type.Optional(Type.String({ format: 'CIDRv4' })),
  cidr6: Type.Optional(Type.String({ format: 'CIDRv6' })),
  comments: Type.Optional(Type.String()),
  comments6: Type.Optional(Type.String()),
  gateway: Type.Optional(Type.String({ format: 'ipv4' })),
  gateway6: Type.Optional(Type.String({ format: 'ipv6' })),
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' }),
  mtu: Type.Optional(Type.Integer({ minimum: 1280, maximum: 65520, description: 'MTU of the interface in bytes' })),
  netmask: Type.Optional(Type.String({ format: 'ipv4mask', description: 'IPv4 network mask of the interface' })),
  netmask6: Type.Optional(Type.Integer({ minimum: 0, maximum: 128, description: 'IPv6 prefix length of the interface' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  ovs_bonds: Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces bundled in the Open vSwitch bond, e.g. eno1 eno2' })),
  ovs_bridge: Type.Optional(Type.String({ format: 'pve-iface', description: 'Open vSwitch bridge the interface belongs to' })),
  ovs_options: Type.Optional(Type.String({ maxLength: 1024, description: 'Further options handed to Open vSwitch, e.g. bond_mode=balance-slb' })),
  ovs_ports: Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces that are ports of the Open vSwitch bridge' })),
  ovs_tag: Type.Optional(Type.Integer({ minimum: 1, maximum: 4094, description: 'VLAN tag of the Open vSwitch port, bond or internal interface' })),
  slaves: Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces bundled in the bond, e.g. eno1 eno2' })),
  type: Type.String({ enum: ['bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'unknown'], description: 'Type of the interface' }),
  'vlan-id': Type.Optional(Type.Integer({ minimum: 1, maximum: 4094, description: 'VLAN tag of the interface' })),
  'vlan-raw-device': Type.Optional(Type.String({ format: 'pve-iface', description: 'Interface the VLAN sits on, e.g. eno1' })),
}, { dependentRequired: { address: ['netmask'], address6: ['netmask6'], netmask: ['address'], netmask6: ['address6'] }, additionalProperties: false });

export const PostSpiceshell = Type.Object<t.PostSpiceshellParams>({
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  proxy: Type.Optional(Type.String({ format: 'address', description: 'Address the SPICE client connects to; the node\'s own unless set' })),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostStartall = Type.Object<t.PostStartallParams>({
  force: Type.Optional(Type.Boolean({ default: false })),
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
}, { additionalProperties: false });

export const PostStatus = Type.Object<t.PostStatusParams>({
  command: Type.String({ enum: ['reboot', 'shutdown'] }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostStopall = Type.Object<t.PostStopallParams>({
  'force-stop': Type.Optional(Type.Boolean({ default: true })),
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, maximum: 7200, default: 180, description: 'Seconds each guest may take to shut down before it is stopped hard' })),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
}, { additionalProperties: false });

export const PostSubscription = Type.Object<t.PostSubscriptionParams>({
  force: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostSuspendall = Type.Object<t.PostSuspendallParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
}, { additionalProperties: false });

export const PostTermproxy = Type.Object<t.PostTermproxyParams>({
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostVncshell = Type.Object<t.PostVncshellParams>({
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '' })),
  height: Type.Optional(Type.Integer({ minimum: 16, maximum: 2160 })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  websocket: Type.Optional(Type.Boolean({ description: 'Prepare the VNC connection for use through a WebSocket' })),
  width: Type.Optional(Type.Integer({ minimum: 16, maximum: 4096, description: 'Width of the console in pixels' })),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostWakeonlan = Type.Object<t.PostWakeonlanParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PutConfig = Type.Object<t.PutConfigParams>({
  acme: Type.Optional(Type.String()),
  'ballooning-target': Type.Optional(Type.Integer({ minimum: 0, maximum: 100, default: 80 })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  description: Type.Optional(Type.String({ maxLength: 65536 })),
  digest: Type.Optional(Type.String({ maxLength: 40 })),
  location: Type.Optional(Type.String()),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'startall-onboot-delay': Type.Optional(Type.Integer({ minimum: 0, maximum: 300, default: 0, description: 'Seconds to wait after boot before guests are started' })),
  wakeonlan: Type.Optional(Type.String({ description: 'Wake-on-LAN target of the node, e.g. mac=MAC,bind-interface=eno1,broadcast-address=IP' })),
}, { patternProperties: {
  '^acmedomain(?:[0-5])$': Type.String(),
}, additionalProperties: false });

export const PutDns = Type.Object<t.PutDnsParams>({
  dns1: Type.Optional(Type.String({ format: 'ip' })),
  dns2: Type.Optional(Type.String({ format: 'ip' })),
  dns3: Type.Optional(Type.String({ format: 'ip' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  search: Type.String({ description: 'DNS search domain of the node' }),
}, { additionalProperties: false });

export const PutNetwork = Type.Object<t.PutNetworkParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'regenerate-frr': Type.Optional(Type.Boolean({ default: false, description: 'Write the FRR configuration of SDN anew as well' })),
}, { additionalProperties: false });

export const PutNetworkByIface = Type.Object<t.PutNetworkByIfaceParams>({
  address: Type.Optional(Type.String({ format: 'ipv4' })),
  address6: Type.Optional(Type.String({ format: 'ipv6' })),
  autostart: Type.Optional(Type.Boolean()),
  'bond-primary': Type.Optional(Type.String({ format: 'pve-iface' })),
  bond_mode: Type.Optional(Type.String({ enum: ['balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb', 'balance-slb', 'lacp-balance-slb', 'lacp-balance-tcp'] })),
  bond_xmit_hash_policy: Type.Optional(Type.String({ enum: ['layer2', 'layer2+3', 'layer3+4'] })),
  bridge_ports: Type.Optional(Type.String({ format: 'pve-iface-list' })),
  bridge_vids: Type.Optional(Type.String({ format: 'pve-vlan-id-or-range-list' })),
  bridge_vlan_aware: Type.Optional(Type.Boolean()),
  cidr: Type.Optional(Type.String({ format: 'CIDRv4' })),
  cidr6: Type.Optional(Type.String({ format: 'CIDRv6' })),
  comments: Type.Optional(Type.String()),
  comments6: Type.Optional(Type.String()),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  gateway: Type.Optional(Type.String({ format: 'ipv4' })),
  gateway6: Type.Optional(Type.String({ format: 'ipv6' })),
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' }),
  mtu: Type.Optional(Type.Integer({ minimum: 1280, maximum: 65520, description: 'MTU of the interface in bytes' })),
  netmask: Type.Optional(Type.String({ format: 'ipv4mask', description: 'IPv4 network mask of the interface' })),
  netmask6: Type.Optional(Type.Integer({ minimum: 0, maximum: 128, description: 'IPv6 prefix length of the interface' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  ovs_bonds: Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces bundled in the Open vSwitch bond, e.g. eno1 eno2' })),
  ovs_bridge: Type.Optional(Type.String({ format: 'pve-iface', description: 'Open vSwitch bridge the interface belongs to' })),
  ovs_options: Type.Optional(Type.String({ maxLength: 1024, description: 'Further options handed to Open vSwitch, e.g. bond_mode=balance-slb' })),
  ovs_ports: Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces that are ports of the Open vSwitch bridge' })),
  ovs_tag: Type.Optional(Type.Integer({ minimum: 1, maximum: 4094, description: 'VLAN tag of the Open vSwitch port, bond or internal interface' })),
  slaves: Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces bundled in the bond, e.g. eno1 eno2' })),
  type: Type.String({ enum: ['bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'unknown'], description: 'Type of the interface' }),
  'vlan-id': Type.Optional(Type.Integer({ minimum: 1, maximum: 4094, description: 'VLAN tag of the interface' })),
  'vlan-raw-device': Type.Optional(Type.String({ format: 'pve-iface', description: 'Interface the VLAN sits on, e.g. eno1' })),
}, { dependentRequired: { address: ['netmask'], address6: ['netmask6'], netmask: ['address'], netmask6: ['address6'] }, additionalProperties: false });

export const PutSubscription = Type.Object<t.PutSubscriptionParams>({
  key: Type.String({ pattern: '^(?:\\s*pve([1248])([cbsp])-[0-9a-f]{10}\\s*)$', maxLength: 32 }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PutTime = Type.Object<t.PutTimeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timezone: Type.String({ description: 'Time zone of the node, e.g. Europe/Vienna' }),
}, { additionalProperties: false });
