import { listOf, type GuestDocument, type RuleDocument } from './document.ts';
import { any, every, globs, sure, surer, type Match } from './patterns.ts';
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
  if (kind !== undefined) {
    const fits = globs(kind);
    tests.push((guest) => known(guest.kind, fits));
  }
  if (name !== undefined) {
    const fits = globs(name);
    tests.push((guest) => known(guest.name, fits));
  }
  if (pool !== undefined) {
    const fits = globs(pool);
    tests.push((guest) => known(guest.pool, (each) => fits(each) || above(each).some(fits)));
  }
  if (tag !== undefined) {
    const fits = globs(tag);
    tests.push((guest) => known(guest.tags, (tags) => tags.some(fits)));
  }
  return (guest) => every(tests, (test) => test(guest));
};

const known = <Fact>(fact: Fact | undefined, fits: (fact: Fact) => boolean): Match =>
  fact === undefined ? 'maybe' : sure(fits(fact));

/** The pools that a pool lies in, as `lab` for `lab/web`: rights in Proxmox VE go down the same way. */
const above = (pool: string): string[] => {
  const steps = pool.split('/').slice(0, -1);
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
        known(protection, (isOn) => isOn),
        known(tags, (all) => all.some((tag) => tag.toLowerCase() === PROTECTED_TAG)),
      );
