import type { Method } from '../../catalogue/manifest.ts';
import type { Verb } from '../../endpoint.ts';
import { isAtLeast } from '../../rules/risk.ts';
import { covers } from './covers.ts';
import { listOf, type GuestDocument, type RuleDocument } from './document.ts';
import { rangeOf } from './guests.ts';
import { titleOf } from './judge.ts';
import { globs, locationOf, methodPattern, type Location } from './patterns.ts';
import type { Rule } from './rules.ts';

/** What rules are held against beside each other. */
export interface Surroundings {
  readonly methods: readonly Method[];
  /** Names of the clusters; empty where they are not known. */
  readonly clusters: readonly string[];
}

interface Located {
  readonly method: Method;
  readonly location: Location;
}

/** What of a policy can surely not be meant as it stands, one sentence each: rules that never decide, or that match nothing. */
export const suspicions = (rules: readonly Rule[], { methods, clusters }: Surroundings): string[] => {
  const located = methods.map((method): Located => ({
    method,
    location: locationOf({ method: method.verb as Verb, path: method.path, params: {} }),
  }));
  const locations = located.map(({ location }) => location);
  const isPlain = !rules.some(({ reachesProtected }) => reachesProtected);
  return rules.flatMap((rule) => [
    ...everything(rule),
    ...classless(rule, located),
    ...numberless(rule),
    ...clusterless(rule, clusters),
    ...shadowed(rule, rules, locations, isPlain),
  ]);
};

const isBare = ({ conditions }: Rule): boolean => conditions.length === 0;

const everything = (rule: Rule): string[] =>
  rule.effect === 'deny' && isBare(rule)
    ? [`${titleOf(rule, 'Rule')} has no condition: it denies everything, reads too.`]
    : [];

/** Parameters raise the class of a request, and nothing lowers it. */
const classless = (rule: Rule, methods: readonly Located[]): string[] => {
  const { risk, method } = rule.document;
  const risks = listOf(risk);
  if (risks.length === 0) return [];
  const tests = listOf(method).map(methodPattern);
  const meant = methods.filter(({ location }) => tests.length === 0 || tests.some((test) => test(location) !== 'no'));
  if (meant.some(({ method: { risk: own } }) => risks.some((each) => isAtLeast(each, own)))) return [];
  const classes = [...new Set(meant.map(({ method: { risk: own } }) => own))].join(' or ');
  return [
    `${titleOf(rule, 'Rule')} matches nothing: its methods are of class ${classes}, never of ${risks.join(' or ')}.`,
  ];
};

const LEAST_GUEST = 100;

const numberless = (rule: Rule): string[] => {
  const guests = listOf<number | string | GuestDocument>(rule.document.guest);
  const ids = guests.flatMap((guest) => (typeof guest === 'object' ? listOf(guest.id) : [guest]));
  const low = ids.filter((id) => (rangeOf(id)?.[1] ?? LEAST_GUEST) < LEAST_GUEST);
  return low.map(
    (id) => `${titleOf(rule, 'Rule')} names guest ${id}, and the numbers of guests begin with ${LEAST_GUEST}.`,
  );
};

const clusterless = (rule: Rule, clusters: readonly string[]): string[] => {
  const { cluster } = rule.document;
  if (cluster === undefined || clusters.length === 0 || clusters.some(globs(cluster))) return [];
  return [`${titleOf(rule, 'Rule')} matches nothing: the settings have no such cluster, only ${clusters.join(', ')}.`];
};

const shadowed = (rule: Rule, rules: readonly Rule[], methods: readonly Location[], isPlain: boolean): string[] => {
  const by = rules.find(
    (other) => other !== rule && goesBefore(other, rule, isPlain) && covers(other.document, rule.document, methods),
  );
  return by ? [`${titleOf(rule, 'Rule')} never decides: ${titleOf(by)} decides about all that it is about.`] : [];
};

/** Whether a rule decides wherever another one would, if it is about all of the same. */
const goesBefore = (other: Rule, rule: Rule, isPlain: boolean): boolean => {
  if (other.effect === 'deny' && isBare(other)) return rule.effect !== 'deny' || other.index < rule.index;
  // By its labels, and by protection, a rule counts for other requests, too: those that would take a guest out of it, or into it.
  if (rule.labels) return false;
  if (other.effect === 'deny') return rule.effect !== 'deny' || other.index < rule.index;
  if (rule.effect === 'deny' || other.index > rule.index) return false;
  if (other.effect === 'confirm' || rule.effect === 'allow') return true;
  // What allows has to be sure, and to be about all that is touched.
  return isPlain && other.conditions.every(({ name }) => SURE.includes(name));
};

const SURE: readonly string[] = ['method', 'risk', 'tool', 'cluster', 'time'] satisfies (keyof RuleDocument)[];
