import { listOf, type Effect, type RuleDocument } from './document.ts';
import { goesByLabels, guestTest, isProtected, type GuestTest } from './guests.ts';
import { any, every, globs, methodPattern, sure, type Match } from './patterns.ts';
import type { Subject } from './subject.ts';
import { timeWindow } from './time.ts';

/** One condition of a rule, by its name in the file. */
export interface Condition {
  readonly name: string;
  readonly test: (subject: Subject) => Match;
}

/** A rule, ready to be asked. */
export interface Rule {
  /** Its place in the file, from 1. */
  readonly index: number;
  readonly effect: Effect;
  readonly name?: string;
  readonly reason?: string;
  readonly document: RuleDocument;
  readonly conditions: readonly Condition[];
  /** Whether it reaches protected guests. */
  readonly reachesProtected: boolean;
  /** The test of its guests, where it goes by their names, tags or pools; undefined where it does not. */
  readonly labels: GuestTest | undefined;
}

/** Makes rules of a checked document. */
export const rulesOf = (documents: readonly RuleDocument[]): Rule[] =>
  documents.map((document, i) => {
    const { effect, name, reason } = document;
    return {
      index: i + 1,
      effect,
      document,
      conditions: conditionsOf(document),
      reachesProtected: document.protected === true,
      labels: labelsOf(document),
      ...(name === undefined ? {} : { name }),
      ...(reason === undefined ? {} : { reason }),
    };
  });

/** Whether all conditions of a rule fit; what is touched has to fit as a whole where the rule allows, and in one part else. */
export const matches = ({ conditions }: Rule, subject: Subject): Match =>
  every(conditions, ({ test }) => test(subject));

// The tag that protects a guest is a label, too.
const labelsOf = ({ guest, protected: isAbout }: RuleDocument): GuestTest | undefined => {
  if (!isAbout && (guest === undefined || !goesByLabels(guest))) return undefined;
  const tests = [...(guest === undefined ? [] : [guestTest(guest)]), ...(isAbout ? [isProtected] : [])];
  return (each) => every(tests, (test) => test(each));
};

const conditionsOf = (document: RuleDocument): Condition[] => {
  const { method, risk, tool, guest, node, storage, cluster, time, effect } = document;
  const found: Condition[] = [];
  const add = (name: string, test: Condition['test']): void => void found.push({ name, test });
  // The cheap ones first: a request may touch thousands of guests.
  if (risk !== undefined) {
    const risks = listOf(risk);
    add('risk', (subject) => sure(risks.includes(subject.risk)));
  }
  if (tool !== undefined)
    add(
      'tool',
      named(tool, (subject) => subject.tool),
    );
  if (cluster !== undefined)
    add(
      'cluster',
      named(cluster, (subject) => subject.cluster),
    );
  if (method !== undefined) {
    const tests = listOf(method).map(methodPattern);
    add('method', ({ location }) => any(tests, (test) => test(location)));
  }
  if (time !== undefined) {
    const windows = listOf(time).flatMap((text) => timeWindow(text) ?? []);
    add('time', ({ now }) => sure(windows.some((isOpen) => isOpen(now))));
  }
  if (node !== undefined)
    add(
      'node',
      over(effect, (subject) => subject.nodes, nameTest(node)),
    );
  if (storage !== undefined)
    add(
      'storage',
      over(effect, (subject) => subject.storages, nameTest(storage)),
    );
  if (guest !== undefined)
    add(
      'guest',
      over(effect, (subject) => subject.guests, guestTest(guest)),
    );
  if (document.protected)
    add(
      'protected',
      over(effect, (subject) => subject.guests, isProtected),
    );
  return found;
};

/** An effect that widens has to cover all that is touched; one that narrows is about a request as soon as it is about a part of it. */
const over =
  <Part>(
    effect: Effect,
    parts: (subject: Subject) => readonly Part[] | 'unknown',
    test: (part: Part) => Match,
  ): Condition['test'] =>
  (subject) => {
    const all = parts(subject);
    if (all === 'unknown') return 'maybe';
    if (all.length === 0) return 'no';
    return (effect === 'allow' ? every : any)(all, test);
  };

const nameTest = (patterns: string | readonly string[]): ((name: string) => Match) => {
  const fits = globs(patterns);
  return (name) => sure(fits(name));
};

const named = (patterns: string | readonly string[], read: (subject: Subject) => string): Condition['test'] => {
  const fits = globs(patterns);
  return (subject) => sure(fits(read(subject)));
};
