import { segmentsOf, takesRest, variableOf } from '../../rules/routes.ts';
import type { Planned } from '../../endpoint.ts';

/** Whether something fits: surely, surely not, or that can't be told because facts are missing. */
export type Match = 'yes' | 'maybe' | 'no';

const RANK: Readonly<Record<Match, number>> = { no: 0, maybe: 1, yes: 2 };

/** As sure as the surest. */
export const any = (matches: readonly Match[]): Match => matches.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'no');

/** As sure as the least sure; yes for none. */
export const every = (matches: readonly Match[]): Match => matches.reduce((a, b) => (RANK[b] < RANK[a] ? b : a), 'yes');

/** Yes or no. */
export const sure = (fits: boolean): Match => (fits ? 'yes' : 'no');

/** The test of a pattern in which `*` stands for any text and `?` for one character; letters are the same in both cases. */
export const glob = (pattern: string): ((text: string) => boolean) => {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  const regex = new RegExp(`^${source}$`, 'isu');
  return (text) => regex.test(text);
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

// `*` stands for a segment or a part of one, `**` for any number of segments, `{…}` for any value of a variable.
/** The test of a pattern of methods, such as `DELETE /nodes/pve1/qemu/{vmid}`. */
export const methodPattern = (pattern: string): ((request: Planned) => Match) => {
  const [, verb = '', path = ''] = METHOD.exec(pattern) ?? [];
  const tests = segmentsOf(path).map(segmentTest);
  return ({ method, path: template, params }) => {
    if (verb !== '*' && verb !== method) return 'no';
    const segments = segmentsOf(template).map((segment): Segment => {
      const name = variableOf(segment);
      if (name === undefined) return { text: segment, isVariable: false };
      const text = valueOf(params[name]);
      return { text, isVariable: true, isOpen: text === undefined && takesRest(name) };
    });
    // A volume may have slashes of its own: it is one segment, and several.
    const split = segments.flatMap((segment): Segment[] =>
      segment.isVariable && segment.text !== undefined
        ? segmentsOf(segment.text).map((text) => ({ text, isVariable: true }))
        : [segment],
    );
    return any([matchPath(tests, segments), matchPath(tests, split)]);
  };
};

// A hole stands for what only an earlier step knows.
const valueOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && !value.startsWith('$')) || typeof value === 'number' ? String(value) : undefined;

type SegmentTest = '**' | ((segment: Segment) => Match);

const segmentTest = (segment: string): SegmentTest => {
  if (segment === '**') return '**';
  if (variableOf(segment) !== undefined) return ({ isVariable }) => sure(isVariable);
  const fits = glob(segment);
  return ({ text }) => (text === undefined ? (segment === '*' ? 'yes' : 'maybe') : sure(fits(text)));
};

const matchPath = ([test, ...tests]: readonly SegmentTest[], segments: readonly Segment[]): Match => {
  if (test === undefined) return sure(segments.length === 0);
  if (test === '**') {
    const rests = Array.from({ length: segments.length + 1 }, (_, i) => segments.slice(i));
    return any(rests.map((rest) => matchPath(tests, rest)));
  }
  const [first, ...rest] = segments;
  if (!first) return 'no';
  return any([every([test(first), matchPath(tests, rest)]), first.isOpen ? 'maybe' : 'no']);
};
