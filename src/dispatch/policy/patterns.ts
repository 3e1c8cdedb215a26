import { segmentsOf, takesRest, variableOf } from '../../rules/routes.ts';
import type { Planned } from '../../endpoint.ts';
import { listOf } from './document.ts';

/** Whether something fits: surely, surely not, or that can't be told because facts are missing. */
export type Match = 'yes' | 'maybe' | 'no';

/** As sure as the surest of them; looks no further once one fits. */
export const any = <T>(all: Iterable<T>, test: (each: T) => Match): Match => {
  let surest: Match = 'no';
  for (const each of all) {
    const match = test(each);
    if (match === 'yes') return match;
    if (match === 'maybe') surest = match;
  }
  return surest;
};

/** As sure as the least sure of them, yes where there are none; looks no further once one does not fit. */
export const every = <T>(all: Iterable<T>, test: (each: T) => Match): Match => {
  let least: Match = 'yes';
  for (const each of all) {
    const match = test(each);
    if (match === 'no') return match;
    if (match === 'maybe') least = match;
  }
  return least;
};

/** The surer of two. */
export const surer = (a: Match, b: Match): Match => (a === 'yes' || b === 'no' ? a : b);

/** Yes or no. */
export const sure = (fits: boolean): Match => (fits ? 'yes' : 'no');

/** The test of a pattern in which `*` stands for any text and `?` for one character; letters are the same in both cases. */
export const glob = (pattern: string): ((text: string) => boolean) => {
  const wanted = pattern.toLowerCase();
  return /[*?]/.test(wanted)
    ? (text) => fits(wanted, text.toLowerCase())
    : (text) => text === pattern || text.toLowerCase() === wanted;
};

/** The test whether one of several patterns fits. */
export const globs = (patterns: string | readonly string[]): ((text: string) => boolean) => {
  const tests = listOf(patterns).map(glob);
  return (text) => tests.some((test) => test(text));
};

// Only the last star is ever tried again: the time grows with the product of the two lengths, where a regular expression could take for ever.
const fits = (pattern: string, text: string): boolean => {
  let [p, t, star, from] = [0, 0, -1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') [star, from] = [p++, t];
    else if (pattern[p] === '?') [p, t] = [p + 1, t + ((text.codePointAt(t) ?? 0) > 0xffff ? 2 : 1)];
    else if (pattern[p] === text[t]) [p, t] = [p + 1, t + 1];
    else if (star >= 0) [p, t] = [star + 1, ++from];
    else return false;
  }
  return /^\**$/.test(pattern.slice(p));
};

/** A segment of a request's path: a literal one, or the value of a variable, where it is known. */
interface Segment {
  readonly text: string | undefined;
  readonly isVariable: boolean;
  /** Whether the value, which is not known, may have slashes of its own. */
  readonly isOpen?: boolean;
}

const METHOD = /^(\*|GET|POST|PUT|DELETE) (\/\S*)$/;

/** Whether a text is a pattern of methods. */
export const isMethodPattern = (pattern: string): boolean => METHOD.test(pattern);

/** The verb and the path of a request, as patterns see it. */
export interface Location {
  readonly verb: string;
  /** The path in all its forms: a volume may have slashes of its own, and is then one segment, or several. */
  readonly forms: readonly (readonly Segment[])[];
}

/** Where a request goes, ready to be held against patterns. */
export const locationOf = ({ method, path, params }: Pick<Planned, 'method' | 'path' | 'params'>): Location => {
  const segments = segmentsOf(path).map((segment): Segment => {
    const name = variableOf(segment);
    if (name === undefined) return { text: segment, isVariable: false };
    const text = valueOf(params[name]);
    return { text, isVariable: true, isOpen: text === undefined && takesRest(name) };
  });
  const hasSlash = ({ text, isVariable }: Segment): boolean => isVariable && text?.includes('/') === true;
  if (!segments.some(hasSlash)) return { verb: method, forms: [segments] };
  const split = segments.flatMap((segment): Segment[] =>
    hasSlash(segment) ? segmentsOf(segment.text ?? '').map((text) => ({ text, isVariable: true })) : [segment],
  );
  return { verb: method, forms: [segments, split] };
};

// `*` stands for a segment or a part of one, `**` for any number of segments, `{…}` for any value of a variable.
/** The test of a pattern of methods, such as `DELETE /nodes/pve1/qemu/{vmid}`. */
export const methodPattern = (pattern: string): ((location: Location) => Match) => {
  const [, wanted = '', path = ''] = METHOD.exec(pattern) ?? [];
  const tests = segmentsOf(path).map(segmentTest).reverse();
  return ({ verb, forms }) =>
    wanted === '*' || wanted === verb ? any(forms, (segments) => matchPath(tests, segments)) : 'no';
};

// A hole stands for what only an earlier step knows.
const valueOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && !value.startsWith('$')) || typeof value === 'number' ? String(value) : undefined;

type SegmentTest = '**' | ((segment: Segment) => Match);

const segmentTest = (segment: string): SegmentTest => {
  if (segment === '**') return '**';
  if (variableOf(segment) !== undefined) return ({ isVariable }) => sure(isVariable);
  const test = glob(segment);
  return ({ text }) => (text === undefined ? (segment === '*' ? 'yes' : 'maybe') : sure(test(text)));
};

/** Whether segments fit tests, which are given from the last to the first: each rest of the path is held against each rest of the tests once. */
const matchPath = (tests: readonly SegmentTest[], segments: readonly Segment[]): Match => {
  // By segment, how those from it on fit the tests so far.
  let rests: readonly Match[] = [...segments.map((): Match => 'no'), 'yes'];
  for (const test of tests) {
    const longer: Match[] = [];
    longer[segments.length] = test === '**' ? (rests[segments.length] ?? 'no') : 'no';
    for (let i = segments.length - 1; i >= 0; i--) {
      const [rest = 'no', after = 'no', skipped = 'no'] = [rests[i], rests[i + 1], longer[i + 1]];
      longer[i] = test === '**' ? surer(rest, skipped) : stepOver(test, segments[i], after);
    }
    rests = longer;
  }
  return rests[0] ?? 'no';
};

const stepOver = (test: Exclude<SegmentTest, '**'>, segment: Segment | undefined, after: Match): Match => {
  const match = segment === undefined || after === 'no' ? 'no' : lessSure(test(segment), after);
  return match === 'no' && segment?.isOpen ? 'maybe' : match;
};

const lessSure = (a: Match, b: Match): Match => (a === 'no' || b === 'yes' ? a : b);
