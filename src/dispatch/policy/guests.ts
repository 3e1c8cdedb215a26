import { listOf, type GuestDocument, type RuleDocument } from './document.ts';
import { any, every, glob, sure, surer, type Match } from './patterns.ts';
import type { GuestFacts } from './subject.ts';

/** Whether a guest fits a condition. */
export type GuestTest = (guest: GuestFacts) => Match;

/** The test of the condition `guest` of a rule: one of its alternatives has to fit. */
export const guestTest = (condition: NonNullable<RuleDocument['guest']>): GuestTest => {
  const tests = listOf<number | string | GuestDocument>(condition).map((each) =>
    typeof each === 'object' ? described({ ...each }) : described({ id: each }),
  );
  return (guest) => any(tests, (test) => test(guest));
};

/** Whether a condition goes by what can be changed without a new guest: its name, its tags or its pool. */
export const goesByLabels = (condition: NonNullable<RuleDocument['guest']>): boolean =>
  listOf<number | string | GuestDocument>(condition).some(
    (each) => typeof each === 'object' && (each.name ?? each.tag ?? each.pool) !== undefined,
  );

const described = ({ id, name, tag, pool, kind }: GuestDocument): GuestTest => {
  const tests: GuestTest[] = [];
  if (id !== undefined) {
    const ranges = listOf(id).flatMap((range) => [rangeOf(range)].filter((each) => each !== undefined));
    tests.push(({ vmid }) => sure(ranges.some(([from, to]) => vmid >= from && vmid <= to)));
  }
  if (name !== undefined) tests.push(text(name, (guest) => guest.name));
  if (pool !== undefined)
    tests.push(texts(pool, (guest) => (guest.pool === undefined ? undefined : poolAndAbove(guest.pool))));
  if (kind !== undefined) tests.push(text(kind, (guest) => guest.kind));
  if (tag !== undefined) tests.push(texts(tag, ({ tags }) => tags));
  return (guest) => every(tests, (test) => test(guest));
};

const texts = (
  patterns: string | readonly string[],
  read: (guest: GuestFacts) => readonly string[] | undefined,
): GuestTest => {
  const fits = listOf(patterns).map(glob);
  return (guest) => {
    const known = read(guest);
    return known ? sure(known.some((each) => fits.some((test) => test(each)))) : 'maybe';
  };
};

const text = (patterns: string | readonly string[], read: (guest: GuestFacts) => string | undefined): GuestTest =>
  texts(patterns, (guest) => {
    const value = read(guest);
    return value === undefined ? undefined : [value];
  });

/** A pool and the pools that it lies in: `lab/web` and `lab`; rights in Proxmox VE go down the same way. */
const poolAndAbove = (pool: string): string[] => {
  const steps = pool.split('/');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
};

/** The ends of `100-199` or `100`; undefined where the text is neither. */
export const rangeOf = (range: number | string): readonly [from: number, to: number] | undefined => {
  const [, from, to = from] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(String(range)) ?? [];
  return from === undefined || Number(to) < Number(from) ? undefined : [Number(from), Number(to)];
};

/** The tag that protects a guest. */
export const PROTECTED_TAG = 'protected';

/** Whether a guest is protected: by Proxmox VE's own option, or by its tag. */
export const isProtected: GuestTest = ({ protection, tags, isNew = false }) =>
  isNew
    ? 'no'
    : surer(
        protection === undefined ? 'maybe' : sure(protection),
        tags ? sure(tags.some((tag) => tag.toLowerCase() === PROTECTED_TAG)) : 'maybe',
      );
