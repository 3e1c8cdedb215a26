import { Type } from '../../src/schema.ts';
import type * as t from '../types/nodes.ts';

export const DeleteNetwork = Type.Object<t.DeleteNetworkParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const DeleteNetworkByIface = Type.Object<t.DeleteNetworkByIfaceParams>({
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface', description: 'Name of the network interface, e.g. vmbr1' }),
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
  endcursor: Type.Optional(Type.String({ description: 'Journal cursor up to which to return lines' })),
  lastentries: Type.Optional(Type.Integer({ minimum: 0, description: 'Number of newest lines to return' })),
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
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface', description: 'Name of the network interface, e.g. vmbr1' }),
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
  url: Type.String({ pattern: '^(?:https?://[^\\n]*)$', description: 'URL of the file to look up' }),
  'verify-certificates': Type.Optional(Type.Boolean({ default: true, description: 'Check the TLS certificate of the server' })),
}, { additionalProperties: false });

export const GetReport = Type.Object<t.GetReportParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetRrd = Type.Object<t.GetRrdParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'], description: 'How values of a time step are combined' })),
  ds: Type.String({ format: 'pve-configid-list', description: 'Data sources to draw, e.g. cpu,mem' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeframe: Type.String({ enum: ['hour', 'day', 'week', 'month', 'year', 'decade'], description: 'Period the data covers' }),
}, { additionalProperties: false });

export const GetRrddata = Type.Object<t.GetRrddataParams>({
  cf: Type.Optional(Type.String({ enum: ['AVERAGE', 'MAX'], description: 'How values of a time step are combined' })),
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
  limit: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to return at most' })),
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
  commands: Type.String({ format: 'pve-command-batch', description: 'JSON list of calls to run one after another, each with method, path and args' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostHosts = Type.Object<t.PostHostsParams>({
  data: Type.String({ description: 'New content of /etc/hosts' }),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of /etc/hosts as last read; the change is refused if it changed since' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostMigrateall = Type.Object<t.PostMigrateallParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, description: 'Guests migrated at the same time' })),
  maxworkers: Type.Optional(Type.Integer({ minimum: 1, maximum: 64, description: 'Guests handled at the same time; superseded by max-workers' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  target: Type.String({ format: 'pve-node', description: 'Node the guests go to' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
  'with-local-disks': Type.Optional(Type.Boolean({ description: 'Migrate disks on local storage too' })),
}, { additionalProperties: false });

export const PostNetwork = Type.Object<t.PostNetworkParams>({
  address: Type.Optional(Type.String({ format: 'ipv4', description: 'IPv4 address of the interface. Needs netmask' })),
  address6: Type.Optional(Type.String({ format: 'ipv6', description: 'IPv6 address of the interface. Needs netmask6' })),
  autostart: Type.Optional(Type.Boolean({ description: 'Bring the interface up at boot' })),
  'bond-primary': Type.Optional(Type.String({ format: 'pve-iface', description: 'Preferred interface of an active-backup bond' })),
  bond_mode: Type.Optional(Type.String({ enum: ['balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb', 'balance-slb', 'lacp-balance-slb', 'lacp-balance-tcp'], description: 'How the bond shares traffic between its interfaces' })),
  bond_xmit_hash_policy: Type.Optional(Type.String({ enum: ['layer2', 'layer2+3', 'layer3+4'], description: 'Packet fields that pick the bond\'s outgoing interface' })),
  bridge_ports: Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces attached to the bridge, e.g. eno1 eno2' })),
  bridge_vids: Type.Optional(Type.String({ format: 'pve-vlan-id-or-range-list', description: 'VLAN tags the bridge passes, e.g. 10 20-30' })),
  bridge_vlan_aware: Type.Optional(Type.Boolean({ description: 'Make the bridge handle VLAN tags' })),
  cidr: Type.Optional(Type.String({ format: 'CIDRv4', description: 'IPv4 address of the interface with prefix length, e.g. 192.0.2.10/24' })),
  cidr6: Type.Optional(Type.String({ format: 'CIDRv6', description: 'IPv6 address of the interface with prefix length, e.g. 2001:db8::10/64' })),
  comments: Type.Optional(Type.String({ description: 'Comment lines kept with the IPv4 part of the interface' })),
  comments6: Type.Optional(Type.String({ description: 'Comment lines kept with the IPv6 part of the interface' })),
  gateway: Type.Optional(Type.String({ format: 'ipv4', description: 'Default IPv4 gateway of the node' })),
  gateway6: Type.Optional(Type.String({ format: 'ipv6', description: 'Default IPv6 gateway of the node' })),
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface', description: 'Name of the network interface, e.g. vmbr1' }),
  mtu: Type.Optional(Type.Integer({ minimum: 1280, maximum: 65520, description: 'MTU of the interface in bytes' })),
  netmask: Type.Optional(Type.String({ format: 'ipv4mask', description: 'IPv4 network mask of the interface. Needs address' })),
  netmask6: Type.Optional(Type.Integer({ minimum: 0, maximum: 128, description: 'IPv6 prefix length of the interface. Needs address6' })),
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
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login', description: 'What the terminal session runs; users other than root@pam always get a login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '', description: 'Arguments for ceph_install, separated by NUL characters; other commands take none. Needs cmd' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  proxy: Type.Optional(Type.String({ format: 'address', description: 'Address the SPICE client connects to; the node\'s own unless set' })),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostStartall = Type.Object<t.PostStartallParams>({
  force: Type.Optional(Type.Boolean({ default: false, description: 'Start guests that do not start at boot as well' })),
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, description: 'Guests started at the same time' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'VMIDs of the guests to start; those not set to start at boot need force too' })),
}, { additionalProperties: false });

export const PostStatus = Type.Object<t.PostStatusParams>({
  command: Type.String({ enum: ['reboot', 'shutdown'], description: 'Whether the node reboots or shuts down' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostStopall = Type.Object<t.PostStopallParams>({
  'force-stop': Type.Optional(Type.Boolean({ default: true, description: 'Stop guests hard that are still running after the timeout' })),
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, description: 'Guests shut down at the same time' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timeout: Type.Optional(Type.Integer({ minimum: 0, maximum: 7200, default: 180, description: 'Seconds each guest may take to shut down, where nothing else is set for it' })),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
}, { additionalProperties: false });

export const PostSubscription = Type.Object<t.PostSubscriptionParams>({
  force: Type.Optional(Type.Boolean({ default: false, description: 'Ask the server even if the stored state is still recent' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PostSuspendall = Type.Object<t.PostSuspendallParams>({
  'max-workers': Type.Optional(Type.Integer({ minimum: 1, maximum: 64, description: 'VMs suspended at the same time' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vms: Type.Optional(Type.String({ format: 'pve-vmid-list', description: 'VMIDs of the guests to act on; all that qualify if omitted' })),
}, { additionalProperties: false });

export const PostTermproxy = Type.Object<t.PostTermproxyParams>({
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login', description: 'What the terminal session runs; users other than root@pam always get a login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '', description: 'Arguments for ceph_install, separated by NUL characters; other commands take none. Needs cmd' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostVncshell = Type.Object<t.PostVncshellParams>({
  cmd: Type.Optional(Type.String({ enum: ['ceph_install', 'login', 'upgrade'], default: 'login', description: 'What the terminal session runs; users other than root@pam always get a login' })),
  'cmd-opts': Type.Optional(Type.String({ default: '', description: 'Arguments for ceph_install, separated by NUL characters; other commands take none. Needs cmd' })),
  height: Type.Optional(Type.Integer({ minimum: 16, maximum: 2160, description: 'Height of the screen in pixels' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  websocket: Type.Optional(Type.Boolean({ description: 'Prepare the VNC connection for use through a WebSocket' })),
  width: Type.Optional(Type.Integer({ minimum: 16, maximum: 4096, description: 'Width of the console in pixels' })),
}, { dependentRequired: { 'cmd-opts': ['cmd'] }, additionalProperties: false });

export const PostWakeonlan = Type.Object<t.PostWakeonlanParams>({
  node: Type.String({ format: 'pve-node', description: 'Node to wake' }),
}, { additionalProperties: false });

export const PutConfig = Type.Object<t.PutConfigParams>({
  acme: Type.Optional(Type.PropertyString('nodes.acme', { description: 'ACME account and domains of the node, e.g. account=default,domains=pve1.example.com' })),
  'ballooning-target': Type.Optional(Type.Integer({ minimum: 0, maximum: 100, default: 80, description: 'Host memory use in percent that automatic ballooning aims at' })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Settings to remove, which puts them back to their defaults, e.g. comment' })),
  description: Type.Optional(Type.String({ maxLength: 65536, description: 'Notes of the node, in Markdown' })),
  digest: Type.Optional(Type.String({ maxLength: 40, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  location: Type.Optional(Type.PropertyString('nodes.location', { description: 'Place on earth, e.g. latitude=48.2,longitude=16.4,name=Vienna' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'startall-onboot-delay': Type.Optional(Type.Integer({ minimum: 0, maximum: 300, default: 0, description: 'Seconds to wait after boot before guests are started' })),
  wakeonlan: Type.Optional(Type.PropertyString('nodes.wakeonlan', { description: 'Wake-on-LAN target of the node, e.g. mac=MAC,bind-interface=eno1,broadcast-address=IP' })),
}, { patternProperties: {
  '^acmedomain(?:[0-5])$': Type.PropertyString('nodes.acmedomain', { description: 'ACME domain with its validation plugin, e.g. pve1.example.com,plugin=PLUGIN' }),
}, additionalProperties: false });

export const PutDns = Type.Object<t.PutDnsParams>({
  dns1: Type.Optional(Type.String({ format: 'ip', description: 'First DNS server of the node' })),
  dns2: Type.Optional(Type.String({ format: 'ip', description: 'Second DNS server of the node' })),
  dns3: Type.Optional(Type.String({ format: 'ip', description: 'Third DNS server of the node' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  search: Type.String({ description: 'DNS search domain of the node' }),
}, { additionalProperties: false });

export const PutNetwork = Type.Object<t.PutNetworkParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  'regenerate-frr': Type.Optional(Type.Boolean({ default: false, description: 'Write the FRR configuration of SDN anew as well; if omitted, done where SDN uses FRR' })),
}, { additionalProperties: false });

export const PutNetworkByIface = Type.Object<t.PutNetworkByIfaceParams>({
  address: Type.Optional(Type.String({ format: 'ipv4', description: 'IPv4 address of the interface. Needs netmask' })),
  address6: Type.Optional(Type.String({ format: 'ipv6', description: 'IPv6 address of the interface. Needs netmask6' })),
  autostart: Type.Optional(Type.Boolean({ description: 'Bring the interface up at boot' })),
  'bond-primary': Type.Optional(Type.String({ format: 'pve-iface', description: 'Preferred interface of an active-backup bond' })),
  bond_mode: Type.Optional(Type.String({ enum: ['balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb', 'balance-slb', 'lacp-balance-slb', 'lacp-balance-tcp'], description: 'How the bond shares traffic between its interfaces' })),
  bond_xmit_hash_policy: Type.Optional(Type.String({ enum: ['layer2', 'layer2+3', 'layer3+4'], description: 'Packet fields that pick the bond\'s outgoing interface' })),
  bridge_ports: Type.Optional(Type.String({ format: 'pve-iface-list', description: 'Interfaces attached to the bridge, e.g. eno1 eno2' })),
  bridge_vids: Type.Optional(Type.String({ format: 'pve-vlan-id-or-range-list', description: 'VLAN tags the bridge passes, e.g. 10 20-30' })),
  bridge_vlan_aware: Type.Optional(Type.Boolean({ description: 'Make the bridge handle VLAN tags' })),
  cidr: Type.Optional(Type.String({ format: 'CIDRv4', description: 'IPv4 address of the interface with prefix length, e.g. 192.0.2.10/24' })),
  cidr6: Type.Optional(Type.String({ format: 'CIDRv6', description: 'IPv6 address of the interface with prefix length, e.g. 2001:db8::10/64' })),
  comments: Type.Optional(Type.String({ description: 'Comment lines kept with the IPv4 part of the interface' })),
  comments6: Type.Optional(Type.String({ description: 'Comment lines kept with the IPv6 part of the interface' })),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Settings of the interface to remove, e.g. gateway,comments' })),
  gateway: Type.Optional(Type.String({ format: 'ipv4', description: 'Default IPv4 gateway of the node' })),
  gateway6: Type.Optional(Type.String({ format: 'ipv6', description: 'Default IPv6 gateway of the node' })),
  iface: Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface', description: 'Name of the network interface, e.g. vmbr1' }),
  mtu: Type.Optional(Type.Integer({ minimum: 1280, maximum: 65520, description: 'MTU of the interface in bytes' })),
  netmask: Type.Optional(Type.String({ format: 'ipv4mask', description: 'IPv4 network mask of the interface. Needs address' })),
  netmask6: Type.Optional(Type.Integer({ minimum: 0, maximum: 128, description: 'IPv6 prefix length of the interface. Needs address6' })),
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
  key: Type.String({ pattern: '^(?:\\s*pve([1248])([cbsp])-[0-9a-f]{10}\\s*)$', maxLength: 32, description: 'Subscription key' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const PutTime = Type.Object<t.PutTimeParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  timezone: Type.String({ description: 'Time zone of the node, e.g. Europe/Vienna' }),
}, { additionalProperties: false });
