import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/cluster/firewall.ts';

export const DeleteAliasesByName = Type.Object<t.DeleteAliasesByNameParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
}, { additionalProperties: false });

export const DeleteGroupsByGroup = Type.Object<t.DeleteGroupsByGroupParams>({
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
}, { additionalProperties: false });

export const DeleteGroupsByGroupByPos = Type.Object<t.DeleteGroupsByGroupByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
  pos: Type.Integer({ minimum: 0 }),
}, { additionalProperties: false });

export const DeleteIpsetByName = Type.Object<t.DeleteIpsetByNameParams>({
  force: Type.Optional(Type.Boolean()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
}, { additionalProperties: false });

export const DeleteIpsetByNameByCidr = Type.Object<t.DeleteIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
}, { additionalProperties: false });

export const DeleteRulesByPos = Type.Object<t.DeleteRulesByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  pos: Type.Integer({ minimum: 0 }),
}, { additionalProperties: false });

export const GetAliases = Type.Object<t.GetAliasesParams>({}, { additionalProperties: false });

export const GetAliasesByName = Type.Object<t.GetAliasesByNameParams>({
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
}, { additionalProperties: false });

export const GetFirewall = Type.Object<t.GetFirewallParams>({}, { additionalProperties: false });

export const GetGroups = Type.Object<t.GetGroupsParams>({}, { additionalProperties: false });

export const GetGroupsByGroup = Type.Object<t.GetGroupsByGroupParams>({
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
}, { additionalProperties: false });

export const GetGroupsByGroupByPos = Type.Object<t.GetGroupsByGroupByPosParams>({
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
  pos: Type.Integer({ minimum: 0 }),
}, { additionalProperties: false });

export const GetIpset = Type.Object<t.GetIpsetParams>({}, { additionalProperties: false });

export const GetIpsetByName = Type.Object<t.GetIpsetByNameParams>({
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
}, { additionalProperties: false });

export const GetIpsetByNameByCidr = Type.Object<t.GetIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
}, { additionalProperties: false });

export const GetMacros = Type.Object<t.GetMacrosParams>({}, { additionalProperties: false });

export const GetOptions = Type.Object<t.GetOptionsParams>({}, { additionalProperties: false });

export const GetRefs = Type.Object<t.GetRefsParams>({
  type: Type.Optional(Type.String({ enum: ['alias', 'ipset'] })),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({}, { additionalProperties: false });

export const GetRulesByPos = Type.Object<t.GetRulesByPosParams>({
  pos: Type.Integer({ minimum: 0 }),
}, { additionalProperties: false });

export const PostAliases = Type.Object<t.PostAliasesParams>({
  cidr: Type.String({ format: 'IPorCIDR' }),
  comment: Type.Optional(Type.String()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
}, { additionalProperties: false });

export const PostGroups = Type.Object<t.PostGroupsParams>({
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  group: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 18 })),
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
  pos: Type.Optional(Type.Integer({ minimum: 0 })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'] }),
}, { additionalProperties: false });

export const PostIpset = Type.Object<t.PostIpsetParams>({
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 })),
}, { additionalProperties: false });

export const PostIpsetByName = Type.Object<t.PostIpsetByNameParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  comment: Type.Optional(Type.String()),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
  nomatch: Type.Optional(Type.Boolean()),
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
  pos: Type.Optional(Type.Integer({ minimum: 0 })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'] }),
}, { additionalProperties: false });

export const PutAliasesByName = Type.Object<t.PutAliasesByNameParams>({
  cidr: Type.String({ format: 'IPorCIDR' }),
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
  rename: Type.Optional(Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 })),
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
  moveto: Type.Optional(Type.Integer({ minimum: 0 })),
  pos: Type.Integer({ minimum: 0 }),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec' })),
  type: Type.Optional(Type.String({ enum: ['in', 'out', 'forward', 'group'] })),
}, { additionalProperties: false });

export const PutIpsetByNameByCidr = Type.Object<t.PutIpsetByNameByCidrParams>({
  cidr: Type.String({ format: 'IPorCIDRorAlias' }),
  comment: Type.Optional(Type.String()),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  name: Type.String({ pattern: '^(?:[A-Za-z][A-Za-z0-9\\-_]+)$', minLength: 2, maxLength: 64 }),
  nomatch: Type.Optional(Type.Boolean()),
}, { additionalProperties: false });

export const PutOptions = Type.Object<t.PutOptionsParams>({
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  ebtables: Type.Optional(Type.Boolean({ default: true })),
  enable: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  log_ratelimit: Type.Optional(Type.String()),
  policy_forward: Type.Optional(Type.String({ enum: ['ACCEPT', 'DROP'] })),
  policy_in: Type.Optional(Type.String({ enum: ['ACCEPT', 'REJECT', 'DROP'] })),
  policy_out: Type.Optional(Type.String({ enum: ['ACCEPT', 'REJECT', 'DROP'] })),
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
  moveto: Type.Optional(Type.Integer({ minimum: 0 })),
  pos: Type.Integer({ minimum: 0 }),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec' })),
  type: Type.Optional(Type.String({ enum: ['in', 'out', 'forward', 'group'] })),
}, { additionalProperties: false });
