import type { Method } from '../../catalogue/manifest.ts';
import type { Verb } from '../../endpoint.ts';
import { isAtLeast, RISKS, type Risk } from '../../rules/risk.ts';
import { allows, type Limits } from '../../tools/risk.ts';
import type { Effect } from './document.ts';
import { every, type Match } from './patterns.ts';
import type { Rule } from './rules.ts';
import { subjectOf, type Subject } from './subject.ts';

/** What rules say of a method whatever it is called with: an effect, that it depends, or that no rule can be about it. */
export type Foreseen = Effect | 'depends' | 'untouched';

type Called = Pick<Method, 'verb' | 'path' | 'risk'>;

/** Foresees what becomes of a method in its own class; parameters that raise it and protected guests are left out of account. */
export const foresee = (rules: readonly Rule[], method: Called): Foreseen => {
  const subject = anyCall(method, method.risk);
  const standing = rules.map((rule) => ({
    effect: rule.effect,
    match: matchesAnyhow(rule, subject, ['method', 'risk']),
  }));
  const denying = standing.filter(({ effect, match }) => effect === 'deny' && match !== 'no');
  if (denying.length > 0) return denying.some(({ match }) => match === 'yes') ? 'deny' : 'depends';
  const first = standing.find(({ match }) => match !== 'no');
  if (!first) return 'untouched';
  return first.match === 'yes' ? first.effect : 'depends';
};

/** Whether a rule denies a method to a tool whatever it is called with, as far as the limits allow the method at all. */
export const isDeniedOutright = (rules: readonly Rule[], method: Called, tool: string, limits: Limits): boolean => {
  // Parameters may raise the class: a rule about classes has to be about all that are possible.
  const risks = RISKS.filter((risk) => isAtLeast(risk, method.risk) && allows(limits, risk));
  const subjects = risks.map((risk) => anyCall(method, risk, tool));
  return rules.some(
    (rule) =>
      rule.effect === 'deny' &&
      subjects.every((subject) => matchesAnyhow(rule, subject, ['method', 'risk', 'tool']) === 'yes'),
  );
};

/** A method as it may be called with anything, in one of the classes that it can have. */
const anyCall = ({ verb, path }: Called, risk: Risk, tool = ''): Subject => ({
  ...subjectOf({ method: verb as Verb, path, params: {} }, risk, { tool, cluster: '', now: 0, guests: undefined }),
  risk,
});

/** How a rule stands to a method where only some conditions are sure, and all others go by what it is called with, or when. */
const matchesAnyhow = ({ conditions }: Rule, subject: Subject, sure: readonly string[]): Match =>
  every(conditions, ({ name, test }) => (sure.includes(name) ? test(subject) : 'maybe'));
