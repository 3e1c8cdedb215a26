import { isObject, type Raw } from '../raw.ts';
import type { MethodRule, Place } from './rule.ts';

const OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'perm', 'perm-modify', 'userid-param', 'userid-group']);
const KEYS: ReadonlySet<string> = new Set(['check', 'user', 'description']);

/** Permissions stay the data that they are; a form or an operator never seen before is reported, since nobody can tell what it asks for. */
export const permissions: MethodRule = (method, place) => {
  const given = method.raw['permissions'];
  if (given === undefined) return method;
  const at = place.inside('permissions');
  if (!isObject(given)) {
    at.report('permissions-not-an-object', JSON.stringify(given));
    return method;
  }
  for (const key of Object.keys(given)) if (!KEYS.has(key)) at.report('unknown-keyword', key);
  const { user, check } = given satisfies Raw;
  if (user !== undefined && user !== 'all' && user !== 'world') at.report('unknown-user', JSON.stringify(user));
  if (check !== undefined) visit(check, at);
  return method;
};

const visit = (check: unknown, place: Place): void => {
  const [operator, ...operands] = Array.isArray(check) ? (check as unknown[]) : [];
  if (typeof operator !== 'string' || !OPERATORS.has(operator)) {
    place.report('unknown-operator', JSON.stringify(operator ?? check));
    return;
  }
  if (operator === 'and' || operator === 'or') for (const operand of operands) visit(operand, place);
};
