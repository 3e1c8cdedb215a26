import type { AccessRules, SimUser } from '../../access.ts';
import { userOf } from '../../access.ts';
import { refuse } from '../../refusal.ts';

/** The user of that name; refuses where there is none. */
export const knownUser = (access: AccessRules, userid: string, prefix = ''): SimUser => {
  const user = userOf(access, userid);
  if (!user) throw refuse(`${prefix}no such user ('${userid}')`);
  return user;
};

/** Drops the rules that are about somebody. */
export const dropRulesOf = (access: AccessRules, isGone: (who: string) => boolean): void => {
  access.rules = access.rules.filter(({ who }) => !isGone(who));
};
