import type { Method } from '../../catalogue/manifest.ts';
import type { Verb } from '../../endpoint.ts';
import { isAtLeast, RISKS } from '../../rules/risk.ts';
import { allows, type Limits } from '../../tools/risk.ts';
import type { Policy } from './policy.ts';
import { matches } from './rules.ts';
import { subjectOf } from './subject.ts';

/** Conditions that don't go by what a method is called with, nor when. */
const FIXED: readonly string[] = ['method', 'risk', 'tool'];

/** Whether a rule denies a method to a tool whatever it is called with, as far as the limits allow the method at all. */
export const isDeniedOutright = (
  { rules }: Policy,
  { verb, path, risk }: Pick<Method, 'verb' | 'path' | 'risk'>,
  tool: string,
  limits: Limits,
): boolean => {
  const request = { method: verb as Verb, path, params: {} };
  // Parameters may raise the class: a rule about classes has to be about all that are possible.
  const subjects = RISKS.filter((each) => isAtLeast(each, risk) && allows(limits, each)).map((each) => ({
    ...subjectOf(request, each, { tool, cluster: '', now: 0, guests: undefined }),
    risk: each,
  }));
  return rules.some(
    (rule) =>
      rule.effect === 'deny' &&
      rule.conditions.every(({ name }) => FIXED.includes(name)) &&
      subjects.every((subject) => matches(rule, subject) === 'yes'),
  );
};
