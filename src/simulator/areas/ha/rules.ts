import { given, text, type Amend, type Call } from '../../call.ts';
import { collection, type Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { MISSING, UNDEFINED } from '../../verify.ts';
import { resources } from './services.ts';

const split = (value: unknown): string[] =>
  (typeof value === 'string' ? value : '').split(/[,;\s]+/).filter((each) => each !== '');

/** A rule about where services run. */
export interface Rule {
  readonly name: string;
  readonly positive?: boolean;
  readonly resources: readonly string[];
  /** Nodes with their priorities; for rules about nodes only. */
  readonly nodes?: ReadonlyMap<string, number>;
  readonly strict: boolean;
}

const ruleFrom = (name: string, entry: Entry): Rule => ({
  name,
  resources: split(entry['resources']),
  strict: entry['strict'] === 1,
  ...(entry['type'] === 'node-affinity'
    ? {
        nodes: new Map(
          split(entry['nodes']).map((each): [string, number] => {
            const [node = '', priority = '0'] = each.split(':');
            return [node, Number(priority)];
          }),
        ),
      }
    : { positive: entry['affinity'] === 'positive' }),
});

/** The rules of a cluster that are not switched off. */
export const activeRules = (cluster: Cluster): Rule[] =>
  [...rules.of(cluster)].filter(([, entry]) => entry['disable'] !== 1).map(([name, entry]) => ruleFrom(name, entry));

const CREATE = 'create ha rule failed: ';
const UPDATE = 'update HA rules failed: ';

const check = (call: Call, name: string, next: Entry | undefined, before: Entry | undefined): Entry | undefined => {
  if (!next) return undefined;
  const { cluster } = call;
  const prefix = before ? UPDATE : CREATE;
  if (before && next['type'] !== before['type']) throw refuse(`${prefix}unexpected property 'type'`);
  const rule = ruleFrom(name, next);
  const unmanaged = rule.resources.filter((sid) => !resources.of(cluster).has(sid)).sort();
  if (unmanaged.length > 0) throw refuse(`${prefix}cannot use unmanaged resource(s) ${unmanaged.join(', ')}.`);
  const known = new Set(cluster.nodes.map((node) => node.name));
  const foreign = [...(rule.nodes?.keys() ?? [])].filter((node) => !known.has(node)).sort();
  if (foreign.length > 0) throw refuse(`${prefix}cannot use non-existent node(s) ${foreign.join(', ')}.`);
  const why = next['disable'] === 1 ? undefined : problem(cluster, rule);
  if (why !== undefined) throw refuse(`${prefix}400 Rule '${name}' is invalid.\nresources: ${why}`);
  return next['disable'] === 0 ? Object.fromEntries(Object.entries(next).filter(([key]) => key !== 'disable')) : next;
};

/** Why a rule can't be kept beside the others. */
const problem = (cluster: Cluster, rule: Rule): string | undefined => {
  const others = activeRules(cluster).filter(({ name }) => name !== rule.name);
  if (rule.nodes) {
    const taken = rule.resources.find((sid) => others.some((each) => each.nodes && each.resources.includes(sid)));
    return taken === undefined ? undefined : `resource '${taken}' is already used in another node affinity rule`;
  }
  if (rule.resources.length < 2) return 'rule is ineffective as there are less than two resources';
  if (!rule.positive && rule.resources.length > cluster.nodes.length) {
    return 'rule defines more resources than available nodes';
  }
  const shares = others.some(
    (each) =>
      !each.nodes &&
      each.positive !== rule.positive &&
      each.resources.filter((sid) => rule.resources.includes(sid)).length > 1,
  );
  return shares
    ? `rule shares two or more resources with a ${rule.positive ? 'negative' : 'positive'} resource affinity rule`
    : undefined;
};

/** The rules that are configured. */
export const rules = collection({
  path: '/cluster/ha/rules',
  id: 'rule',
  missing: (name, change) =>
    refuse(change === 'update' ? `${UPDATE}HA rule '${name}' does not exist` : `no such ha rule '${name}'`),
  exists: (name) => refuse(`${CREATE}HA rule '${name}' already defined`),
  lenient: true,
  required: ['rule', 'type', 'resources'],
  check,
  show: ({ cluster }, name, entry) => ({ ...entry, order: [...rules.of(cluster).keys()].indexOf(name) + 1 }),
  visible: (call, _name, entry) =>
    [undefined, entry['type']].includes(given(call, 'type')) &&
    (text(call, 'resource') === '' || split(entry['resources']).includes(text(call, 'resource'))),
});

const OWN: Readonly<Record<string, readonly string[]>> = {
  'node-affinity': ['nodes', 'strict'],
  'resource-affinity': ['affinity'],
};

/** Without a type a host knows only what all rules have; what one type needs is said to belong to it. */
export const amendRule =
  (needed: Readonly<Record<string, string>>): Amend =>
  (errors, given) => {
    const type = String(given['type']);
    const amended: Record<string, string> = {};
    for (const [name, why] of Object.entries(errors)) {
      if (why !== MISSING || name === 'type' || name === 'rule') amended[name] = why;
    }
    const own = OWN[type];
    if (!own) {
      for (const name of ['resources', ...Object.values(OWN).flat()]) {
        if (given[name] !== undefined) amended[name] = UNDEFINED;
      }
      return amended;
    }
    const needs = needed[type];
    const foreign = Object.values(OWN)
      .flat()
      .filter((name) => !own.includes(name) && given[name] !== undefined);
    for (const name of foreign) amended[name] = UNDEFINED;
    if (needs !== undefined && given[needs] === undefined && foreign.length === 0) {
      amended[`oneOf[${type}].${needs}`] = MISSING;
    }
    return amended;
  };

/** Takes services out of all rules; a rule without any is dropped. */
export const withdraw = (cluster: Cluster, sid: string): void => {
  for (const [name, entry] of [...rules.of(cluster)]) {
    const left = split(entry['resources']).filter((each) => each !== sid);
    if (left.length === 0) rules.of(cluster).delete(name);
    else rules.of(cluster).set(name, { ...entry, resources: left.join(',') });
  }
};
