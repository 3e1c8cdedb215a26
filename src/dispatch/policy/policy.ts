import type { RuleDocument } from './document.ts';
import { explain, judge, type Standing, type Verdict } from './judge.ts';
import { rulesOf, type Rule } from './rules.ts';
import type { Subject } from './subject.ts';

export type { Verdict } from './judge.ts';

/** What an operator allows, forbids, and wants to be asked about. */
export interface Policy {
  readonly rules: readonly Rule[];
  /** Whether a rule goes by the protection of guests, whatever the class of a request. */
  readonly asksForProtection: boolean;
  judge(subject: Subject): Verdict;
  /** How each rule stands to a request, in the order of the file. */
  explain(subject: Subject): readonly Standing[];
}

/** Makes a policy of checked rules; without any, the defaults decide. */
export const createPolicy = (documents: readonly RuleDocument[] = []): Policy => {
  const rules = rulesOf(documents);
  return {
    rules,
    asksForProtection: rules.some(({ reachesProtected }) => reachesProtected),
    judge: (subject) => judge(rules, subject),
    explain: (subject) => explain(rules, subject),
  };
};
