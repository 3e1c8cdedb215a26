import { fitsFormat } from '../../rules/formats.ts';
import { judge, type Caller, type Lack } from '../../rules/permissions.ts';
import type { Given } from '../wire/decode.ts';
import { forbidden, refuse, type Refusal } from '../refusal.ts';

/** Refuses a caller whom a method's check does not let pass, in the words of a host. */
export const permit = (privileges: unknown, given: Given, caller: Caller): void => {
  const { userid } = given;
  const named = typeof userid === 'string' && caller.userid !== 'root@pam' && mentions(privileges, 'userid-param');
  if (named && !fitsFormat('pve-userid', userid)) {
    throw refuse(`value '${userid}' does not look like a valid user name`);
  }
  if (judge(privileges, given, caller).verdict !== 'no') return;
  throw privileges === 'root@pam' ? forbidden('user != root@pam') : refusal(privileges, given, caller);
};

const mentions = (check: unknown, operator: string): boolean =>
  Array.isArray(check) && (check[0] === operator || check.some((each) => mentions(each, operator)));

/** What is said where a check fails. Of alternatives nothing is told, unless one of them asks for several things. */
const refusal = (check: unknown, given: Given, caller: Caller): Refusal => {
  if (!Array.isArray(check)) return forbidden();
  const [operator, ...rest] = check as unknown[];
  if (operator === 'or') {
    const several = rest.find((each) => Array.isArray(each) && each[0] === 'and');
    return several === undefined ? forbidden() : refusal(several, given, caller);
  }
  const { userid } = given;
  if (operator === 'userid-group' && !rest.includes('create') && typeof userid === 'string') {
    if (caller.knows?.(userid) === false) return refuse(`no such user ('${userid}')`);
    if (!rest.includes('groups_param')) return forbidden();
  }
  if (operator === 'and') {
    return refusal(
      rest.find((each) => judge(each, given, caller).verdict === 'no'),
      given,
      caller,
    );
  }
  const { lack } = judge(check, given, caller);
  return forbidden(lack && told(lack, caller));
};

const told = ({ path, privileges, any }: Lack, caller: Caller): string => {
  const missing = privileges.find((privilege) => caller.has(path, privilege) !== 'yes') ?? '';
  return `${path}, ${any ? privileges.join('|') : missing}`;
};
