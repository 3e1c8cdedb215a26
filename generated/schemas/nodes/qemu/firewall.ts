import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/qemu/firewall.ts';

export const DeleteAliasesByName = Type.Object<t.DeleteAliasesByNameParams>({
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the alias' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const DeleteIpsetByName = Type.Object<t.DeleteIpsetByNameParams>({
  force: Type.Optional(Type.Boolean({ description: 'Delete the IP set even though it has entries' })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const DeleteIpsetByNameByCidr = Type.Object<t.DeleteIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias', description: 'Address, network or alias in the IP set, e.g. 192.0.2.0/24' }),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const DeleteRulesByPos = Type.Object<t.DeleteRulesByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetAliases = Type.Object<t.GetAliasesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetAliasesByName = Type.Object<t.GetAliasesByNameParams>({
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the alias' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetFirewall = Type.Object<t.GetFirewallParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetIpset = Type.Object<t.GetIpsetParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetIpsetByName = Type.Object<t.GetIpsetByNameParams>({
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetIpsetByNameByCidr = Type.Object<t.GetIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias', description: 'Address, network or alias in the IP set, e.g. 192.0.2.0/24' }),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  limit: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to return at most' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  since: Type.Optional(Type.Integer({ minimum: 0, description: 'Leave out entries before this Unix time' })),
  start: Type.Optional(Type.Integer({ minimum: 0, description: 'Lines to skip before the first one returned' })),
  until: Type.Optional(Type.Integer({ minimum: 0, description: 'Leave out entries after this Unix time' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetOptions = Type.Object<t.GetOptionsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetRefs = Type.Object<t.GetRefsParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  type: Type.Optional(Type.String({ enum: ['alias', 'ipset'], description: 'Only references of this kind' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetRulesByPos = Type.Object<t.GetRulesByPosParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostAliases = Type.Object<t.PostAliasesParams>({
  cidr: Type.String({ format: 'IPorCIDR', description: 'Address or network the alias stands for, e.g. 192.0.2.0/24' }),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the alias' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostIpset = Type.Object<t.PostIpsetParams>({
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set; the new one when renaming' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Current name of the IP set to rename or change; the new name goes in name' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostIpsetByName = Type.Object<t.PostIpsetByNameParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias', description: 'Address, network or alias in the IP set, e.g. 192.0.2.0/24' }),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  nomatch: Type.Optional(Type.Boolean({ description: 'Exclude this address or network from the set' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
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
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutAliasesByName = Type.Object<t.PutAliasesByNameParams>({
  cidr: Type.String({ format: 'IPorCIDR', description: 'Address or network the alias stands for, e.g. 192.0.2.0/24' }),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Current name of the alias' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'New name of the alias' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutIpsetByNameByCidr = Type.Object<t.PutIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias', description: 'Address, network or alias in the IP set, e.g. 192.0.2.0/24' }),
  comment: Type.Optional(Type.String({ description: 'Free-text comment' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  nomatch: Type.Optional(Type.Boolean({ description: 'Exclude this address or network from the set' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutOptions = Type.Object<t.PutOptionsParams>({
  delete: Type.Optional(Type.String({ format: 'pve-configid-list', description: 'Firewall options to put back to their defaults' })),
  dhcp: Type.Optional(Type.Boolean({ default: false, description: 'Let the guest use DHCP' })),
  digest: Type.Optional(Type.String({ maxLength: 64, description: 'Digest of the configuration as last read; the change is refused if it changed since' })),
  enable: Type.Optional(Type.Boolean({ default: false, description: 'Switch the firewall on for the VM' })),
  ipfilter: Type.Optional(Type.Boolean({ description: 'Drop packets from addresses that are not in the interface\'s ipfilter-net[n] IP set' })),
  log_level_in: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for incoming packets that no rule matches' })),
  log_level_out: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'], description: 'Log level for outgoing packets that no rule matches' })),
  macfilter: Type.Optional(Type.Boolean({ default: true, description: 'Drop frames whose sender MAC address is not the interface\'s own' })),
  ndp: Type.Optional(Type.Boolean({ default: true, description: 'Allow IPv6 neighbour discovery (NDP)' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  policy_in: Type.Optional(Type.String({ enum: ['ACCEPT', 'REJECT', 'DROP'], description: 'What happens to incoming traffic that no rule matches' })),
  policy_out: Type.Optional(Type.String({ enum: ['ACCEPT', 'REJECT', 'DROP'], description: 'What happens to outgoing traffic that no rule matches' })),
  radv: Type.Optional(Type.Boolean({ description: 'Let the guest send IPv6 router advertisements' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
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
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });
