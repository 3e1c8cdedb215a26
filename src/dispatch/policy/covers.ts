import { listOf, type GuestDocument, type RuleDocument } from './document.ts';
import { rangeOf } from './guests.ts';
import { any, glob, methodPattern, type Location } from './patterns.ts';

/** Whether whatever fits the conditions of `narrow` surely fits those of `wide`; a no says only that it can't be told. */
export const covers = (wide: RuleDocument, narrow: RuleDocument, methods: readonly Location[]): boolean =>
  (Object.keys(COVERS) as (keyof typeof COVERS)[]).every(
    (condition) =>
      wide[condition] === undefined || (narrow[condition] !== undefined && COVERS[condition](wide, narrow, methods)),
  );

type Conditions = Exclude<keyof RuleDocument, 'effect' | 'name' | 'reason'>;

type Covering = (wide: RuleDocument, narrow: RuleDocument, methods: readonly Location[]) => boolean;

/** Each of the one list is covered by one of the other. */
const each = <Value>(
  wide: readonly Value[],
  narrow: readonly Value[],
  test: (a: Value, b: Value) => boolean,
): boolean => narrow.every((b) => wide.some((a) => test(a, b)));

const isSame = (a: unknown, b: unknown): boolean => a === b;

const coversGlob = (wide: string, narrow: string): boolean =>
  /^\*+$/.test(wide) || wide.toLowerCase() === narrow.toLowerCase() || (!/[*?]/.test(narrow) && glob(wide)(narrow));

const byName =
  (condition: 'tool' | 'node' | 'storage' | 'cluster'): Covering =>
  (wide, narrow) =>
    each(listOf(wide[condition]), listOf(narrow[condition]), coversGlob);

const coversRange = (wide: number | string, narrow: number | string): boolean => {
  const [a, b] = [rangeOf(wide), rangeOf(narrow)];
  return a !== undefined && b !== undefined && a[0] <= b[0] && b[1] <= a[1];
};

type Guest = number | string | GuestDocument;

const described = (guest: Guest): GuestDocument => (typeof guest === 'object' ? guest : { id: guest });

const coversGuest = (wide: Guest, narrow: Guest): boolean => {
  const [a, b] = [described(wide), described(narrow)];
  const fits = (key: 'name' | 'tag' | 'pool' | 'kind'): boolean =>
    a[key] === undefined || (b[key] !== undefined && each(listOf(a[key]), listOf(b[key]), coversGlob));
  const ids = a.id === undefined || (b.id !== undefined && each(listOf(a.id), listOf(b.id), coversRange));
  return ids && fits('name') && fits('tag') && fits('pool') && fits('kind');
};

const COVERS: Readonly<Record<Conditions, Covering>> = {
  // Whatever the variables of a path are: what is about one node does not cover another.
  method: (wide, narrow, methods) => {
    const [a, b] = [listOf(wide.method).map(methodPattern), listOf(narrow.method).map(methodPattern)];
    const fits = (tests: typeof a, method: Location): string => any(tests, (test) => test(method));
    return methods.every((method) => fits(b, method) === 'no' || fits(a, method) === 'yes');
  },
  risk: (wide, narrow) => each(listOf(wide.risk), listOf(narrow.risk), isSame),
  time: (wide, narrow) => each(listOf(wide.time), listOf(narrow.time), isSame),
  tool: byName('tool'),
  node: byName('node'),
  storage: byName('storage'),
  cluster: byName('cluster'),
  guest: (wide, narrow) => each<Guest>(listOf<Guest>(wide.guest), listOf<Guest>(narrow.guest), coversGuest),
  protected: () => true,
};
