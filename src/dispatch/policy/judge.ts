import { isAtLeast, type Risk } from '../../rules/risk.ts';
import type { Effect } from './document.ts';
import { isProtected, PROTECTED_TAG } from './guests.ts';
import { every, type Match } from './patterns.ts';
import { escapes, liftsProtection, type Escape } from './relabel.ts';
import { matches, type Rule } from './rules.ts';
import { withOnly, type Subject } from './subject.ts';

/** What a policy says of one request. */
export interface Verdict {
  readonly effect: Effect;
  /** One sentence: the rule that decided and why, or the default. */
  readonly why: string;
  /** The rule that decided; absent where a default did. */
  readonly rule?: { readonly index: number; readonly name?: string; readonly reason?: string };
  /** Set where the request is not what the rule is about, and would get round it. */
  readonly around?: true;
}

/** What becomes of a class where no rule decides. */
const DEFAULTS: Readonly<Record<Risk, Effect>> = {
  read: 'allow',
  change: 'allow',
  disrupt: 'allow',
  destroy: 'confirm',
  exec: 'confirm',
};

/**
 * Judges a request. A rule that denies wins, wherever it stands; a protected guest needs a rule that says so; else the first rule that
 * allows or asks decides, else the default of the class. What is not known makes a rule deny or ask, and never allow.
 */
export const judge = (rules: readonly Rule[], subject: Subject): Verdict => {
  const denied = rules.find((rule) => rule.effect === 'deny' && decides(rule, subject));
  if (denied) return byRule(denied, subject, 'denies it');
  const around = escapes(rules, subject);
  const out = around.find(({ effect }) => effect === 'deny');
  if (out) return byEscape(out, subject);

  // No rule that denies is about it from here on.
  const shield = shieldOf(rules, subject);
  if (shield !== undefined) return { effect: 'deny', why: shield };
  const isShielded = disturbsProtected(subject);
  const deciding = rules.find((rule) => (!isShielded || reaches(rule)) && decides(rule, subject));
  const verdict = deciding
    ? byRule(deciding, subject, deciding.effect === 'allow' ? 'allows it' : 'asks for a confirmation')
    : byDefault(subject.risk);
  const [escape] = around;
  return verdict.effect === 'allow' && escape ? byEscape(escape, subject) : verdict;
};

// Who is asked about a guest is asked about a protected one, too.
const reaches = ({ effect, reachesProtected }: Rule): boolean => effect !== 'allow' || reachesProtected;

/** Whether a rule is about a request; what is not known counts for those only that deny or ask. */
const decides = (rule: Rule, subject: Subject): boolean =>
  rule.effect === 'allow' ? matches(rule, subject) === 'yes' : matches(rule, subject) !== 'no';

const byRule = (rule: Rule, subject: Subject, does: string): Verdict => {
  const unsure = matches(rule, subject) === 'maybe' ? ` (${unknownOf(subject, rule.reachesProtected)})` : '';
  const reason = rule.reason === undefined ? '' : `: ${rule.reason.trim().replace(/\.$/, '')}`;
  return { effect: rule.effect, why: `${titleOf(rule, 'Rule')} ${does}${unsure}${reason}.`, rule: told(rule) };
};

const byDefault = (risk: Risk): Verdict => {
  const effect = DEFAULTS[risk];
  const does = effect === 'allow' ? 'is allowed' : 'asks for a confirmation';
  return { effect, why: `No rule decides, and class ${risk} ${does} by default.` };
};

const byEscape = ({ guest, rule, effect }: Escape, { route }: Subject): Verdict => {
  const who = guest === 0 ? 'a guest' : `guest ${guest}`;
  const isBack = route.endsWith('/rollback');
  const moves =
    rule.effect === 'allow'
      ? `${isBack ? 'may' : 'would'} come under ${titleOf(rule)}, which allows more`
      : `${isBack ? 'may' : 'would'} no longer be under ${titleOf(rule)}`;
  return {
    effect,
    why: `By ${isBack ? 'the name or tags of the snapshot' : 'its new name, tags or pool'}, ${who} ${moves}.`,
    rule: told(rule),
    around: true,
  };
};

/** `rule 2 "production stays"`. */
export const titleOf = ({ index, name }: Rule, word = 'rule'): string =>
  `${word} ${index}${name === undefined ? '' : ` ${JSON.stringify(name)}`}`;

const told = ({ index, name, reason }: Rule): NonNullable<Verdict['rule']> => ({
  index,
  ...(name === undefined ? {} : { name }),
  ...(reason === undefined ? {} : { reason }),
});

/** Whether a request harms guests of which one may be protected. */
const disturbsProtected = (subject: Subject): boolean => {
  const { risk, guests } = subject;
  if (!isAtLeast(risk, 'disrupt') && !liftsProtection(subject)) return false;
  return guests === 'unknown' || guests.some((guest) => isProtected(guest) !== 'no');
};

/** Why a request must not be made: for a guest that is protected, or may be, and that no rule reaches. Undefined where there is none. */
const shieldOf = (rules: readonly Rule[], subject: Subject): string | undefined => {
  if (!disturbsProtected(subject)) return undefined;
  const { guests } = subject;
  const needs = 'no rule with "protected: true" reaches it';
  const isReached = (about: Subject): boolean => rules.some((rule) => rule.reachesProtected && decides(rule, about));
  if (guests === 'unknown') {
    return isReached(subject)
      ? undefined
      : `Which guests it touches is not known, one of them may be protected, and ${needs}.`;
  }
  // Each for itself: a rule that reaches one of them says nothing of the others.
  const left = guests.filter((guest) => isProtected(guest) !== 'no' && !isReached(withOnly(guest, subject)));
  const [sure, unsure] = [left.find((guest) => isProtected(guest) === 'yes'), left[0]];
  if (sure)
    return `Guest ${sure.vmid} is protected (by ${sure.protection ? 'its option protection' : `the tag ${PROTECTED_TAG}`}), and ${needs}.`;
  return unsure && `Whether guest ${unsure.vmid} is protected is not known, and ${needs}.`;
};

/** What is not known of a subject, in words. */
const unknownOf = ({ guests, nodes, storages }: Subject, withProtection: boolean): string => {
  if (guests === 'unknown') return 'the guests that it touches are not known';
  if (nodes === 'unknown' || storages === 'unknown') return 'the nodes and storages that it touches are not all known';
  const facts = ['kind', 'name', 'tags', 'pool', ...(withProtection ? (['protection'] as const) : [])] as const;
  const missing = guests.flatMap((guest) => {
    const unknown = facts.filter((fact) => guest[fact] === undefined);
    return unknown.length > 0 ? [`${unknown.join(', ')} of guest ${guest.vmid}`] : [];
  });
  return missing.length > 0 ? `not known: ${missing.slice(0, 3).join('; ')}` : 'not all of its values are known';
};

/** How one rule stands to a request. */
export interface Standing {
  readonly rule: Rule;
  readonly match: Match;
  /** The conditions that do not fit. */
  readonly unmet: readonly string[];
  /** The conditions of which it is not known whether they fit. */
  readonly unsure: readonly string[];
  /** Set where it fits and does not count, since it does not reach protected guests. */
  readonly shielded: boolean;
}

/** How each rule stands to a request, in the order of the file. */
export const explain = (rules: readonly Rule[], subject: Subject): Standing[] => {
  const isShielded = disturbsProtected(subject);
  return rules.map((rule) => {
    const tests = rule.conditions.map(({ name, test }) => ({ name, match: test(subject) }));
    const those = (wanted: Match): string[] => tests.filter(({ match }) => match === wanted).map(({ name }) => name);
    const match = every(tests, (each) => each.match);
    const shielded = isShielded && match !== 'no' && !reaches(rule);
    return { rule, match, unmet: those('no'), unsure: those('maybe'), shielded };
  });
};
