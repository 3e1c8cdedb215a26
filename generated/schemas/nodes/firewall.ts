import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/firewall.ts';

export const DeleteRulesByPos = Type.Object<t.DeleteRulesByPosParams>({
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  node: Type.String({ format: 'pve-node' }),
  pos: Type.Integer({ minimum: 0 }),
}, { additionalProperties: false });

export const GetFirewall = Type.Object<t.GetFirewallParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetLog = Type.Object<t.GetLogParams>({
  limit: Type.Optional(Type.Integer({ minimum: 0 })),
  node: Type.String({ format: 'pve-node' }),
  since: Type.Optional(Type.Integer({ minimum: 0 })),
  start: Type.Optional(Type.Integer({ minimum: 0 })),
  until: Type.Optional(Type.Integer({ minimum: 0 })),
}, { additionalProperties: false });

export const GetOptions = Type.Object<t.GetOptionsParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetRules = Type.Object<t.GetRulesParams>({
  node: Type.String({ format: 'pve-node' }),
}, { additionalProperties: false });

export const GetRulesByPos = Type.Object<t.GetRulesByPosParams>({
  node: Type.String({ format: 'pve-node' }),
  pos: Type.Integer({ minimum: 0 }),
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
  node: Type.String({ format: 'pve-node' }),
  pos: Type.Optional(Type.Integer({ minimum: 0 })),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec' })),
  type: Type.String({ enum: ['in', 'out', 'forward', 'group'] }),
}, { additionalProperties: false });

export const PutOptions = Type.Object<t.PutOptionsParams>({
  delete: Type.Optional(Type.String({ format: 'pve-configid-list' })),
  digest: Type.Optional(Type.String({ maxLength: 64 })),
  enable: Type.Optional(Type.Boolean({ default: true })),
  log_level_forward: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  log_level_in: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  log_level_out: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  log_nf_conntrack: Type.Optional(Type.Boolean({ default: false })),
  ndp: Type.Optional(Type.Boolean({ default: true })),
  nf_conntrack_allow_invalid: Type.Optional(Type.Boolean({ default: false })),
  nf_conntrack_helpers: Type.Optional(Type.String({ format: 'pve-fw-conntrack-helper', default: '' })),
  nf_conntrack_max: Type.Optional(Type.Integer({ minimum: 32768, default: 262144 })),
  nf_conntrack_tcp_timeout_established: Type.Optional(Type.Integer({ minimum: 7875, default: 432000 })),
  nf_conntrack_tcp_timeout_syn_recv: Type.Optional(Type.Integer({ minimum: 30, maximum: 60, default: 60 })),
  nftables: Type.Optional(Type.Boolean({ default: false })),
  node: Type.String({ format: 'pve-node' }),
  nosmurfs: Type.Optional(Type.Boolean()),
  protection_synflood: Type.Optional(Type.Boolean({ default: false })),
  protection_synflood_burst: Type.Optional(Type.Integer({ default: 1000 })),
  protection_synflood_rate: Type.Optional(Type.Integer({ default: 200 })),
  smurf_log_level: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  tcp_flags_log_level: Type.Optional(Type.String({ enum: ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] })),
  tcpflags: Type.Optional(Type.Boolean({ default: false })),
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
  node: Type.String({ format: 'pve-node' }),
  pos: Type.Integer({ minimum: 0 }),
  proto: Type.Optional(Type.String({ format: 'pve-fw-protocol-spec' })),
  source: Type.Optional(Type.String({ maxLength: 512, format: 'pve-fw-addr-spec' })),
  sport: Type.Optional(Type.String({ format: 'pve-fw-sport-spec' })),
  type: Type.Optional(Type.String({ enum: ['in', 'out', 'forward', 'group'] })),
}, { additionalProperties: false });
