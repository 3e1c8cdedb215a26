import type { Method } from '../../catalogue/manifest.ts';
import type { Verb } from '../../endpoint.ts';
import type { Effect } from './document.ts';
import { every, type Match } from './patterns.ts';
import type { Rule } from './rules.ts';
import { subjectOf, type Subject } from './subject.ts';

/** What rules say of a method whatever it is called with: an effect, that it depends, or that no rule can be about it. */
export type Foreseen = Effect | 'depends' | 'untouched';

/** Foresees what becomes of a method in its own class; parameters that raise it and protected guests are left out of account. */
export const foresee = (
  rules: readonly Rule[],
  { verb, path, risk }: Pick<Method, 'verb' | 'path' | 'risk'>,
): Foreseen => {
  const request = { method: verb as Verb, path, params: {} };
  const subject = subjectOf(request, risk, { tool: '', cluster: '', now: 0, guests: undefined });
  const standing = rules.map((rule) => ({ effect: rule.effect, match: matchesAnyhow(rule, subject) }));
  const denying = standing.filter(({ effect, match }) => effect === 'deny' && match !== 'no');
  if (denying.length > 0) return denying.some(({ match }) => match === 'yes') ? 'deny' : 'depends';
  const first = standing.find(({ match }) => match !== 'no');
  if (!first) return 'untouched';
  return first.match === 'yes' ? first.effect : 'depends';
};

/** Conditions that go by the method alone. */
const FIXED: readonly string[] = ['method', 'risk'];

const matchesAnyhow = ({ conditions }: Rule, subject: Subject): Match =>
  every(conditions, ({ name, test }) => (FIXED.includes(name) ? test(subject) : 'maybe'));
