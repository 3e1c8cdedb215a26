import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/firewall.ts';

export const DeleteAliasesByName = Type.Object<t.DeleteAliasesByNameParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the alias' }),
}, { additionalProperties: false });

export const DeleteGroupsByGroup = Type.Object<t.DeleteGroupsByGroupParams>({
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
}, { additionalProperties: false });

export const DeleteGroupsByGroupByPos = Type.Object<t.DeleteGroupsByGroupByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
}, { additionalProperties: false });

export const DeleteIpsetByName = Type.Object<t.DeleteIpsetByNameParams>({
  force: Type.Optional(Type.Boolean()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
}, { additionalProperties: false });

export const DeleteIpsetByNameByCidr = Type.Object<t.DeleteIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
}, { additionalProperties: false });

export const DeleteRulesByPos = Type.Object<t.DeleteRulesByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
}, { additionalProperties: false });

export const GetAliases = Type.Object<t.GetAliasesParams>({}, { additionalProperties: false });

export const GetAliasesByName = Type.Object<t.GetAliasesByNameParams>({
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the alias' }),
}, { additionalProperties: false });

export const GetFirewall = Type.Object<t.GetFirewallParams>({}, { additionalProperties: false });

export const GetGroups = Type.Object<t.GetGroupsParams>({}, { additionalProperties: false });

export const GetGroupsByGroup = Type.Object<t.GetGroupsByGroupParams>({
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
}, { additionalProperties: false });

export const GetGroupsByGroupByPos = Type.Object<t.GetGroupsByGroupByPosParams>({
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
}, { additionalProperties: false });

export const GetIpset = Type.Object<t.GetIpsetParams>({}, { additionalProperties: false });

export const GetIpsetByName = Type.Object<t.GetIpsetByNameParams>({
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
}, { additionalProperties: false });

export const GetIpsetByNameByCidr = Type.Object<t.GetIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
}, { additionalProperties: false });

export const GetMacros = Type.Object<t.GetMacrosParams>({}, { additionalProperties: false });

export const GetOptions = Type.Object<t.GetOptionsParams>({}, { additionalProperties: false });

export const GetRefs = Type.Object<t.GetRefsParams>({
  type: Type.Optional(Type.String({ enum: ['alias', 'ipset'], description: 'Only references of this kind' })),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({}, { additionalProperties: false });

export const GetRulesByPos = Type.Object<t.GetRulesByPosParams>({
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
}, { additionalProperties: false });

export const PostAliases = Type.Object<t.PostAliasesParams>({
  cidr: Type.String({ format: 'IPorCIDR' }),
  comment: Type.Optional(Type.String()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the alias' }),
}, { additionalProperties: false });

export const PostGroups = Type.Object<t.PostGroupsParams>({
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18, description: 'Current name of the group to rename or change; the new name goes in group' })),
}, { additionalProperties: false });

export const PostGroupsByGroup = Type.Object<t.PostGroupsByGroupParams>({
  action: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 20 }),
  comment: Type.Optional(Type.String()),
  dest: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  dport: Type.Optional(Type.String({ format: 'pve-fw-dport-spec' })),
  enable: Type.Optional(Type.Integer({ minimum: 0 })),
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
  'icmp-type': Type.Optional(Type.String({ format: 'pve-fw-icmp-type-spec' })),
  iface: Type.Optional(Type.String({ minLength: 2, maxLength: 20, format: 'pve-iface' })),
  log: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  macro: Type.Optional(Type.String({ maxLength: 128 })),
  pos: Type.Optional(Type.Integer({ minimum: 0, description: 'Position of the new rule; in practice new rules go to the top' })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' }),
}, { additionalProperties: false });

export const PostIpset = Type.Object<t.PostIpsetParams>({
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set; the new one when renaming' }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Current name of the IP set to rename or change; the new name goes in name' })),
}, { additionalProperties: false });

export const PostIpsetByName = Type.Object<t.PostIpsetByNameParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  comment: Type.Optional(Type.String()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  nomatch: Type.Optional(Type.Boolean({ description: 'Exclude this address or network from the set' })),
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
  pos: Type.Optional(Type.Integer({ minimum: 0, description: 'Position of the new rule; in practice new rules go to the top' })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' }),
}, { additionalProperties: false });

export const PutAliasesByName = Type.Object<t.PutAliasesByNameParams>({
  cidr: Type.String({ format: 'IPorCIDR' }),
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Current name of the alias' }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'New name of the alias' })),
}, { additionalProperties: false });

export const PutGroupsByGroupByPos = Type.Object<t.PutGroupsByGroupByPosParams>({
  action: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 20 })),
  comment: Type.Optional(Type.String()),
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  dest: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  dport: Type.Optional(Type.String({ format: 'pve-fw-dport-spec' })),
  enable: Type.Optional(Type.Integer({ minimum: 0 })),
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
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
}, { additionalProperties: false });

export const PutIpsetByNameByCidr = Type.Object<t.PutIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64, description: 'Name of the IP set' }),
  nomatch: Type.Optional(Type.Boolean({ description: 'Exclude this address or network from the set' })),
}, { additionalProperties: false });

export const PutOptions = Type.Object<t.PutOptionsParams>({
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  ebtables: Type.Optional(Type.Boolean({ default: true })),
  enable: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  log_ratelimit: Type.Optional(Type.String()),
  policy_forward: Type.Optional(Type.String({ enum: ['ACCEPT', 'DROP'], description: 'What happens to forwarded traffic that no rule matches' })),
  policy_in: Type.Optional(Type.String({ enum: ['ACCEPT', 'REJECT', 'DROP'], description: 'What happens to incoming traffic that no rule matches' })),
  policy_out: Type.Optional(Type.String({ enum: ['ACCEPT', 'REJECT', 'DROP'], description: 'What happens to outgoing traffic that no rule matches' })),
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
  pos: Type.Integer({ minimum: 0, description: 'Position of the rule, counted from 0' }),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec', description: 'IP protocol, by name or number, e.g. tcp' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec', description: 'Source address, range, alias, IP set (+NAME) or comma-separated list' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec', description: 'Source port, range or comma-separated list, e.g. 1024:65535' })),
  type: Type.Optional(Type.String({ enum: ['in', 'out', 'forward', 'group'], description: 'Direction of the traffic; group inserts the security group named in action' })),
}, { additionalProperties: false });
