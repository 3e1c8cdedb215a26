import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/firewall.ts';

export const DeleteRulesByPos = Type.Object<t.DeleteRulesByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
}, { additionalProperties: false });

export const GetFirewall = Type.Object<t.GetFirewallParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  limit: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to return at most' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  since: Type.Optional(Type.Integer({ minimum: 0, description: 'Leave out entries before this Unix time' })),
  start: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to skip before the first one returned' })),
  until: Type.Optional(Type.Integer({ minimum: 0, description: 'Leave out entries after this Unix time' })),
}, { additionalProperties: false });

export const GetOptions = Type.Object<t.GetOptionsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetRulesByPos = Type.Object<t.GetRulesByPosParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
}, { additionalProperties: false });

export const PostRules = Type.Object<t.PostRulesParams>({
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
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pos: Type.Optional(Type.Integer({ minimum: 0, description: 'Without effect here: a new rule always goes to the top' })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' }),
}, { additionalProperties: false });

export const PutOptions = Type.Object<t.PutOptionsParams>({
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Firewall options to put back to their defaults' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  enable: Type.Optional(Type.Boolean({ default: true, description: 'Switch the node\'s own firewall rules on' })),
  log_level_forward: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for forwarded packets that no rule matches' })),
  log_level_in: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for incoming packets that no rule matches' })),
  log_level_out: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for outgoing packets that no rule matches' })),
  log_nf_conntrack: Type.Optional(Type.Boolean({ default: false, description: 'Log connection tracking' })),
  ndp: Type.Optional(Type.Boolean({ default: true, description: 'Allow IPv6 neighbour discovery (NDP)' })),
  nf_conntrack_allow_invalid: Type.Optional(Type.Boolean({ default: false, description: 'Let packets pass that connection tracking finds invalid' })),
  nf_conntrack_helpers: Type.Optional(Type.String({ format: 'pve-fw-conntrack-helper', default: '', description: 'Connection tracking helpers to load, e.g. ftp,sip' })),
  nf_conntrack_max: Type.Optional(Type.Integer({ minimum: 32768, default: 262144, description: 'Connections that can be tracked at the same time' })),
  nf_conntrack_tcp_timeout_established: Type.Optional(Type.Integer({ minimum: 7875, default: 432000, description: 'Seconds an idle established TCP connection stays tracked' })),
  nf_conntrack_tcp_timeout_syn_recv: Type.Optional(Type.Integer({ minimum: 30, maximum: 60, default: 60, description: 'Seconds a half-open TCP connection (SYN received) stays tracked' })),
  nftables: Type.Optional(Type.Boolean({ default: false, description: 'Use the nftables-based firewall service in place of the iptables one (technology preview)' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  nosmurfs: Type.Optional(Type.Boolean({ description: 'Drop packets with a broadcast or multicast source address (smurf attacks)' })),
  protection_synflood: Type.Optional(Type.Boolean({ default: false, description: 'Limit new TCP connections as protection against SYN floods' })),
  protection_synflood_burst: Type.Optional(Type.Integer({ default: 1000, description: 'SYN packets from one source let through before the limit applies' })),
  protection_synflood_rate: Type.Optional(Type.Integer({ default: 200, description: 'SYN packets allowed per second from one source address' })),
  smurf_log_level: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for packets dropped by the smurf filter' })),
  tcp_flags_log_level: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for packets dropped by the TCP flags filter' })),
  tcpflags: Type.Optional(Type.Boolean({ default: false, description: 'Drop packets with invalid combinations of TCP flags' })),
}, { additionalProperties: false });

export const PutRulesByPos = Type.Object<t.PutRulesByPosParams>({
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
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.Optional(Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' })),
}, { additionalProperties: false });
