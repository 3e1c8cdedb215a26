import { Type } from '../../src/schema.ts';
import type * as t from '../types/nodes.ts';

export const DeleteNetwork = Type.Object<t.DeleteNetworkParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const DeleteNetworkByIface = Type.Object<t.DeleteNetworkByIfaceParams>({
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const DeleteSubscription = Type.Object<t.DeleteSubscriptionParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetAplinfo = Type.Object<t.GetAplinfoParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetConfig = Type.Object<t.GetConfigParams>({
  node: Type.String({ format: 'pve-node' }),
  property: Type.Optional(Type.String({ enum: ['acme', 'acmedomain0', 'acmedomain1', 'acmedomain2', 'acmedomain3', 'acmedomain4', 'acmedomain5', 'ballooning-target', 'description', 'location', 'startall-onboot-delay', 'wakeonlan'] })),
}, { additionalProperties: false });

export const GetDns = Type.Object<t.GetDnsParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetHosts = Type.Object<t.GetHostsParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetJournal = Type.Object<t.GetJournalParams>({
  endcursor: Type.Optional(Type.String()),
  lastentries: Type.Optional(Type.Integer({ minimum: 0 })),
  node: Type.String({ format: 'pve-node' }),
  since: Type.Optional(Type.Integer({ minimum: 0 })),
  startcursor: Type.Optional(Type.String()),
  until: Type.Optional(Type.Integer({ minimum: 0 })),
}, { additionalProperties: false });

export const GetNetstat = Type.Object<t.GetNetstatParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetNetwork = Type.Object<t.GetNetworkParams>({
  node: Type.String({ format: 'pve-node' }),
  type: Type.Optional(Type.String({ enum: ['bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'any_bridge', 'any_local_bridge', 'include_sdn'] })),
}, { additionalProperties: false });

export const GetNetworkByIface = Type.Object<t.GetNetworkByIfaceParams>({
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetNodes = Type.Object<t.GetNodesParams>({}, { additionalProperties: false });

export const GetNodesByNode = Type.Object<t.GetNodesByNodeParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetQueryOciRepoTags = Type.Object<t.GetQueryOciRepoTagsParams>({
  node: Type.String({ format: 'pve-node' }),
  reference: Type.String({ pattern: '^\\S{1,255}$' }),
}, { additionalProperties: false });

export const GetQueryUrlMetadata = Type.Object<t.GetQueryUrlMetadataParams>({
  node: Type.String({ format: 'pve-node' }),
  url: Type.String({ pattern: '^(?:https?://.*)$' }),
  'verify-certificates': Type.Optional(Type.Boolean({ default: true })),
}, { additionalProperties: false });

export const GetReport = Type.Object<t.GetReportParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetRrd = Type.Object<t.GetRrdParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'] })),
  ds: Type.String({ format: 'pve-configid-list' }),
  node: Type.String({ format: 'pve-node' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year', 'decade'] }),
}, { additionalProperties: false });

export const GetRrddata = Type.Object<t.GetRrddataParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'] })),
  node: Type.String({ format: 'pve-node' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year', 'decade'] }),
}, { additionalProperties: false });

export const GetStatus = Type.Object<t.GetStatusParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetSubscription = Type.Object<t.GetSubscriptionParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetSyslog = Type.Object<t.GetSyslogParams>({
  limit: Type.Optional(Type.Integer({ minimum: 0 })),
  node: Type.String({ format: 'pve-node' }),
  service: Type.Optional(Type.String({ maxLength: 128 })),
  since: Type.Optional(Type.String({ pattern: '^(?:^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$)$' })),
  start: Type.Optional(Type.Integer({ minimum: 0 })),
  until: Type.Optional(Type.String({ pattern: '^(?:^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$)$' })),
}, { additionalProperties: false });

export const GetTime = Type.Object<t.GetTimeParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetVersion = Type.Object<t.GetVersionParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetVncwebsocket = Type.Object<t.GetVncwebsocketParams>({
  node: Type.String({ format: 'pve-node' }),
  port: Type.Integer({ minimum: 5900, maximum: 5999 }),
  vncticket: Type.String({ maxLength: 512 }),
}, { additionalProperties: false });

export const PostAplinfo = Type.Object<t.PostAplinfoParams>({
  node: Type.String({ format: 'pve-node' }),
  storage: Type.String({ format: 'pve-storage-id' }),
  template: Type.String({ maxLength: 255 }),
}, { additionalProperties: false });

export const PostExecute = Type.Object<t.PostExecuteParams>({
  commands: Type.String({ format: 'pve-command-batch' }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostHosts = Type.Object<t.PostHostsParams>({
  data: Type.String(),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostMigrateall = Type.Object<t.PostMigrateallParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  node: Type.String({ format: 'pve-node' }),
  target: Type.String({ format: 'pve-node' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
  'with-local-disks': Type.Optional(Type.Boolean()),
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
  mtu: Type.Optional(Type.Integer({ minimum: 1280, maximum: 65520 })),
  netmask: Type.Optional(Type.String({ format: 'ipv4mask' })),
  netmask6: Type.Optional(Type.Integer({ minimum: 0, maximum: 128 })),
  node: Type.String({ format: 'pve-node' }),
  ovs_bonds: Type.Optional(Type.String({ format: 'pve-iface-list' })),
  ovs_bridge: Type.Optional(Type.String({ format: 'pve-iface' })),
  ovs_options: Type.Optional(Type.String({ maxLength: 1024 })),
  ovs_ports: Type.Optional(Type.String({ format: 'pve-iface-list' })),
  ovs_tag: Type.Optional(Type.Integer({ minimum: 1, maximum: 4094 })),
  slaves: Type.Optional(Type.String({ format: 'pve-iface-list' })),
  type: Type.String({ enum: ['bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'unknown'] }),
  'vlan-id': Type.Optional(Type.Integer({ minimum: 1, maximum: 4094 })),
  'vlan-raw-device': Type.Optional(Type.String({ format: 'pve-iface' })),
}, { dependentRequired: { address: ['netmask'], address6: ['netmask6'], netmask: ['address'], netmask6: ['address6'] }, additionalProperties: false });

export const PostSpiceshell = Type.Object<t.PostSpiceshellParams>({
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '' })),
  node: Type.String({ format: 'pve-node' }),
  proxy: Type.Optional(Type.String({ format: 'address' })),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostStartall = Type.Object<t.PostStartallParams>({
  force: Type.Optional(Type.Boolean({ default: false })),
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  node: Type.String({ format: 'pve-node' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
}, { additionalProperties: false });

export const PostStatus = Type.Object<t.PostStatusParams>({
  command: Type.String({ enum: ['reboot', 'shutdown'] }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostStopall = Type.Object<t.PostStopallParams>({
  'force-stop': Type.Optional(Type.Boolean({ default: true })),
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  node: Type.String({ format: 'pve-node' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, maximum: 7200, default: 180 })),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
}, { additionalProperties: false });

export const PostSubscription = Type.Object<t.PostSubscriptionParams>({
  force: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PostSuspendall = Type.Object<t.PostSuspendallParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64 })),
  node: Type.String({ format: 'pve-node' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list' })),
}, { additionalProperties: false });

export const PostTermproxy = Type.Object<t.PostTermproxyParams>({
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '' })),
  node: Type.String({ format: 'pve-node' }),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostVncshell = Type.Object<t.PostVncshellParams>({
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '' })),
  height: Type.Optional(Type.Integer({ minimum: 16, maximum: 2160 })),
  node: Type.String({ format: 'pve-node' }),
  websocket: Type.Optional(Type.Boolean()),
  width: Type.Optional(Type.Integer({ minimum: 16, maximum: 4096 })),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostWakeonlan = Type.Object<t.PostWakeonlanParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PutConfig = Type.Object<t.PutConfigParams>({
  acme: Type.Optional(Type.String()),
  'ballooning-target': Type.Optional(Type.Integer({ minimum: 0, maximum: 100, default: 80 })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  description: Type.Optional(Type.String({ maxLength: 65536 })),
  digest: Type.Optional(Type.String({ maxLength: 40 })),
  location: Type.Optional(Type.String()),
  node: Type.String({ format: 'pve-node' }),
  'startall-onboot-delay': Type.Optional(Type.Integer({ minimum: 0, maximum: 300, default: 0 })),
  wakeonlan: Type.Optional(Type.String()),
}, { patternProperties: {
  '^acmedomain(?:[0-5])$': Type.String(),
}, additionalProperties: false });

export const PutDns = Type.Object<t.PutDnsParams>({
  dns1: Type.Optional(Type.String({ format: 'ip' })),
  dns2: Type.Optional(Type.String({ format: 'ip' })),
  dns3: Type.Optional(Type.String({ format: 'ip' })),
  node: Type.String({ format: 'pve-node' }),
  search: Type.String(),
}, { additionalProperties: false });

export const PutNetwork = Type.Object<t.PutNetworkParams>({
  node: Type.String({ format: 'pve-node' }),
  'regenerate-frr': Type.Optional(Type.Boolean({ default: false })),
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
  mtu: Type.Optional(Type.Integer({ minimum: 1280, maximum: 65520 })),
  netmask: Type.Optional(Type.String({ format: 'ipv4mask' })),
  netmask6: Type.Optional(Type.Integer({ minimum: 0, maximum: 128 })),
  node: Type.String({ format: 'pve-node' }),
  ovs_bonds: Type.Optional(Type.String({ format: 'pve-iface-list' })),
  ovs_bridge: Type.Optional(Type.String({ format: 'pve-iface' })),
  ovs_options: Type.Optional(Type.String({ maxLength: 1024 })),
  ovs_ports: Type.Optional(Type.String({ format: 'pve-iface-list' })),
  ovs_tag: Type.Optional(Type.Integer({ minimum: 1, maximum: 4094 })),
  slaves: Type.Optional(Type.String({ format: 'pve-iface-list' })),
  type: Type.String({ enum: ['bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'unknown'] }),
  'vlan-id': Type.Optional(Type.Integer({ minimum: 1, maximum: 4094 })),
  'vlan-raw-device': Type.Optional(Type.String({ format: 'pve-iface' })),
}, { dependentRequired: { address: ['netmask'], address6: ['netmask6'], netmask: ['address'], netmask6: ['address6'] }, additionalProperties: false });

export const PutSubscription = Type.Object<t.PutSubscriptionParams>({
  key: Type.String({ pattern: '^(?:\\s*pve([1248])([cbsp])-[0-9a-f]{10}\\s*)$', maxLength: 32 }),
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const PutTime = Type.Object<t.PutTimeParams>({
  node: Type.String({ format: 'pve-node' }),
  timezone: Type.String(),
}, { additionalProperties: false });
