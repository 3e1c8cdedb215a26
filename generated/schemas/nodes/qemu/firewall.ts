import { Type } from '../../../../src/schema.ts';
import type * as t from '../../../types/nodes/qemu/firewall.ts';

export const DeleteAliasesByName = Type.Object<t.DeleteAliasesByNameParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the alias' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const DeleteIpsetByName = Type.Object<t.DeleteIpsetByNameParams>({
  force: Type.Optional(Type.Boolean()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const DeleteIpsetByNameByCidr = Type.Object<t.DeleteIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const DeleteRulesByPos = Type.Object<t.DeleteRulesByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
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
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  limit: Type.Optional(Type.Integer({ minimum: 0 })),
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
  cidr: Type.String({ format: 'IPorCIDR' }),
  comment: Type.Optional(Type.String()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the alias' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostIpset = Type.Object<t.PostIpsetParams>({
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set; the new one when renaming' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Current name of the IP set to rename or change; the new name goes in name' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostIpsetByName = Type.Object<t.PostIpsetByNameParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  comment: Type.Optional(Type.String()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  nomatch: Type.Optional(Type.Boolean({ description: 'Exclude this address or network from the set' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PostRules = Type.Object<t.PostRulesParams>({
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
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pos: Type.Optional(Type.Integer({ minimum: 0, description: 'Position of the new rule; in practice new rules go to the top' })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' }),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutAliasesByName = Type.Object<t.PutAliasesByNameParams>({
  cidr: Type.String({ format: 'IPorCIDR' }),
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Current name of the alias' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'New name of the alias' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutIpsetByNameByCidr = Type.Object<t.PutIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  nomatch: Type.Optional(Type.Boolean({ description: 'Exclude this address or network from the set' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutOptions = Type.Object<t.PutOptionsParams>({
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  dhcp: Type.Optional(Type.Boolean({ default: false })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  enable: Type.Optional(Type.Boolean({ default: false })),
  ipfilter: Type.Optional(Type.Boolean()),
  log_level_in: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  log_level_out: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  macfilter: Type.Optional(Type.Boolean({ default: true })),
  ndp: Type.Optional(Type.Boolean({ default: true, description: 'Allow IPv6 neighbour discovery (NDP)' })),
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  policy_in: Type.Optional(Type.String({ enum: ['ACCEPT', 'REJECT', 'DROP'], description: 'What happens to incoming traffic that no rule matches' })),
  policy_out: Type.Optional(Type.String({ enum: ['ACCEPT', 'REJECT', 'DROP'], description: 'What happens to outgoing traffic that no rule matches' })),
  radv: Type.Optional(Type.Boolean({ description: 'Let the guest send IPv6 router advertisements' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });

export const PutRulesByPos = Type.Object<t.PutRulesByPosParams>({
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
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.Optional(Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' })),
  vmid: Type.Integer({ minimum: 100, maximum: 999999999, description: 'VMID of the guest' }),
}, { additionalProperties: false });
