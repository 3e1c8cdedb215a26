import { isIP } from 'node:net';
import type { Amend, Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { invalid } from '../../refusal.ts';
import { splitList } from '../../../rules/formats.ts';
import { macroNamed } from './macros.ts';
import { ICMP_TYPES, ICMPV6_TYPES, isProtocol, WITH_PORTS } from './protocols.ts';
import { aliasOf, familyOf, seesIpSet, type Environment, type Level } from './state.ts';

const DIRECTIONS: Readonly<Record<Environment, readonly string[]>> = {
  cluster: ['in', 'out', 'forward'],
  host: ['in', 'out', 'forward'],
  group: ['in', 'out', 'forward'],
  vm: ['in', 'out'],
  ct: ['in', 'out'],
  vnet: ['forward'],
};

/** Which protocols there are is known to a host's own files, not to the schema. */
export const amendProtocol: Amend = (errors, { proto }) =>
  typeof proto === 'string' && errors['proto'] === undefined && !isProtocol(proto)
    ? { ...errors, proto: `invalid format - unknown protocol '${proto}'\n` }
    : errors;

/** Refuses a rule that its place can't have, and gives it back as it is kept: the macro's name as it is usual, the family of its addresses beside it. */
export const verifyRule = (call: Call, level: Level, rule: Entry): Entry => {
  const { ipversion: _old, ...kept } = rule;
  const option = (name: string): string => (typeof kept[name] === 'string' ? kept[name] : '');
  checkKind(level.environment(call), option);
  const macro = option('macro');
  const known = macro === '' ? undefined : macroNamed(macro);
  if (macro !== '' && known === undefined) throw invalid({ macro: `unknown macro '${macro}'` });
  checkPorts(option);
  const families = new Set([
    ...protocolFamily(option('proto')),
    ...['source', 'dest'].flatMap((name) => addressFamily(call, level, name, option(name))),
  ]);
  if (families.size > 1) throw invalid({ dest: 'detected mixed ipv4/ipv6 addresses in rule' });
  const [ipversion] = families;
  return {
    ...kept,
    ...(known === undefined ? {} : { macro: known }),
    ...(ipversion === undefined ? {} : { ipversion }),
  };
};

type Option = (name: string) => string;

const checkKind = (environment: Environment, option: Option): void => {
  const [type, action] = [option('type'), option('action')];
  if (type === 'group') {
    if (environment === 'group') throw invalid({ type: 'security groups not allowed' });
  } else {
    if (!DIRECTIONS[environment].includes(type)) {
      throw invalid({ type: `invalid rule type '${type}' for rule_env '${environment}'` });
    }
    if (type === 'forward' && action === 'REJECT') {
      throw invalid({ action: 'cannot define REJECT rules on forward chain' });
    }
    if (!/^(?:ACCEPT|DROP|REJECT)$/.test(action)) throw invalid({ action: `unknown action '${action}'` });
  }
  const guest = environment === 'vm' || environment === 'ct';
  if (option('iface') !== '' && environment === 'vnet') {
    throw invalid({ type: 'parameter -i not allowed for this rule type' });
  }
  if (option('iface') !== '' && guest && !/^net\d+$/.test(option('iface'))) {
    throw invalid({ iface: "value does not match the regex pattern 'net\\d+'" });
  }
};

const checkPorts = (option: Option): void => {
  const proto = option('proto');
  const icmp = /^(?:icmp|icmpv6|ipv6-icmp)$/.test(proto);
  const needsProtocol = (name: string): void => {
    if (proto === '') throw invalid({ proto: `missing property - '${name}' requires this property` });
  };
  if (option('dport') !== '') {
    needsProtocol('dport');
    if (!WITH_PORTS.has(proto) && !icmp) throw invalid({ dport: `protocol '${proto}' does not support ports` });
  }
  const type = option('icmp-type');
  if (type !== '') {
    if (!icmp) throw invalid({ proto: `missing property - 'icmp-type' requires this property` });
    if (option('dport') !== '') throw invalid({ 'icmp-type': "'icmp-type' cannot be specified together with 'dport'" });
    const names = proto === 'icmp' ? ICMP_TYPES : ICMPV6_TYPES;
    if (!names.has(type) && !/^\d+$/.test(type)) {
      throw invalid({ 'icmp-type': `invalid icmp-type '${type}' for proto '${proto}'` });
    }
  }
  if (option('sport') !== '') {
    needsProtocol('sport');
    if (!WITH_PORTS.has(proto)) throw invalid({ sport: `protocol '${proto}' does not support ports` });
  }
};

const protocolFamily = (proto: string): (4 | 6)[] =>
  proto === 'icmp' ? [4] : /^(?:icmpv6|ipv6-icmp)$/.test(proto) ? [6] : [];

const addressFamily = (call: Call, level: Level, name: string, value: string): (4 | 6)[] => {
  if (value === '') return [];
  if (value.startsWith('+')) {
    const [, scope = '', set = ''] = /^\+(?:(dc|guest|sdn)\/)?(.+)$/.exec(value) ?? [];
    // The sets of the virtual networks follow from those, and are not looked up.
    if (scope !== 'sdn' && !seesIpSet(call, level, set)) throw invalid({ [name]: `no such ipset '${set}'` });
    return [];
  }
  const first = (splitList(value)[0] ?? '').split(/[-/]/)[0] ?? '';
  if (isIP(first) !== 0) return [familyOf(first)];
  const alias = aliasOf(call, level, value);
  if (!alias) throw invalid({ [name]: `no such alias '${value}'` });
  return [alias.ipversion];
};
