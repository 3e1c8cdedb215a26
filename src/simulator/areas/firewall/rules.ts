import { amended, list, number, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { checkDigest, digest, firstUnknown, optionsOf, type Entry } from '../../collection.ts';
import { invalid, refuse } from '../../refusal.ts';
import { CLUSTER, GUESTS, NODE, presentGroup, VNET, type Level } from './state.ts';
import { amendProtocol, verifyRule } from './verify.ts';

/** A list of rules: where it is in the API, and who holds it. */
interface RuleList {
  readonly path: string;
  readonly level: Level;
  readonly holder: (call: Call) => { rules: Entry[] };
}

const LISTS: readonly RuleList[] = [
  ...[CLUSTER, NODE, ...GUESTS, VNET].map((level) => ({
    path: `${level.path}/rules`,
    level,
    holder: level.firewall,
  })),
  {
    path: '/cluster/firewall/groups/{group}',
    level: { ...CLUSTER, environment: () => 'group' },
    holder: presentGroup,
  },
];

/** Parameters of the methods that are no part of a rule. */
const BESIDES = ['pos', 'moveto', 'vmid', 'vnet', 'group'];
const REQUIRED = new Set(['type', 'action']);

const handlersOf = ({ path, level, holder }: RuleList): Handlers => {
  const item = `${path}/{pos}`;

  const index: Handler = (call) => {
    const { rules } = holder(call);
    return rules.map((rule, pos) => ({ ...rule, pos, digest: digest(rules) }));
  };

  const read: Handler = (call) => {
    const { rules } = holder(call);
    return { ...ruleAt(call, rules), pos: text(call, 'pos'), digest: digest(rules) };
  };

  const create: Handler = async (call) => {
    const wanted = await optionsOf(call, BESIDES);
    const held = holder(call);
    checkDigest(call, digest(held.rules));
    held.rules = [verifyRule(call, level, { enable: 0, ...wanted }), ...held.rules];
    return null;
  };

  const update: Handler = async (call) => {
    const wanted = await optionsOf(call, BESIDES);
    const unset = list(call, 'delete');
    const unknown = await firstUnknown(call, unset, BESIDES);
    const held = holder(call);
    checkDigest(call, digest(held.rules));
    const rule = ruleAt(call, held.rules);
    const [pos, target] = [number(call, 'pos') ?? 0, number(call, 'moveto')];
    if (target !== undefined && target !== pos) {
      held.rules = moved(held.rules, pos, target);
      return null;
    }
    if (unknown !== undefined) throw invalid({ delete: `no such property ('${unknown}')` });
    const required = unset.find((name) => REQUIRED.has(name));
    if (required !== undefined) throw invalid({ delete: `unable to delete required property '${required}'` });
    const next = Object.fromEntries(Object.entries({ ...rule, ...wanted }).filter(([name]) => !unset.includes(name)));
    held.rules = held.rules.with(pos, verifyRule(call, level, next));
    return null;
  };

  const remove: Handler = (call) => {
    const held = holder(call);
    checkDigest(call, digest(held.rules));
    if (held.rules.length === 0) throw refuse(NO_RULES);
    ruleAt(call, held.rules);
    held.rules = held.rules.toSpliced(number(call, 'pos') ?? 0, 1);
    return null;
  };

  return {
    [`GET ${path}`]: index,
    [`GET ${item}`]: read,
    [`POST ${path}`]: amended(amendProtocol, create),
    [`PUT ${item}`]: amended(amendProtocol, update),
    [`DELETE ${item}`]: remove,
  };
};

// A file without rules has no list of them, and a host stumbles over that.
const NO_RULES =
  "Can't use an undefined value as an ARRAY reference at /usr/share/perl5/PVE/API2/Firewall/Rules.pm line 462.";

const ruleAt = (call: Call, rules: readonly Entry[]): Entry => {
  const rule = rules[number(call, 'pos') ?? 0];
  if (!rule) throw refuse(`no rule at position ${text(call, 'pos')}`);
  return rule;
};

/** The rules with one of them put before that which has the target's position now; beyond the end means last. */
const moved = (rules: readonly Entry[], pos: number, target: number): Entry[] =>
  rules
    .flatMap((rule, i) => {
      if (i === pos) return [];
      return i === target ? [...rules.slice(pos, pos + 1), rule] : [rule];
    })
    .concat(target >= rules.length ? rules.slice(pos, pos + 1) : []);

/** Rules of every level, and those of groups. */
export const ruleHandlers: Handlers = Object.assign({}, ...LISTS.map(handlersOf)) as Handlers;
