/** Values that placeholders stand for: bound when first seen, the same afterwards. */
export type Bindings = Map<string, string>;

/** What the comparison leaves out, and where order counts. */
export interface Rules {
  /** JSON pointers into the body whose value does not count; `*` is every element. */
  readonly volatile: readonly string[];
  /** Whether arrays of objects are sequences here, and not sets. */
  readonly ordered: boolean;
  /** Whether only keys and types count. */
  readonly shapeOnly: boolean;
  /** Pointers to lists and texts that the recording has only the beginning of, or some elements. */
  readonly trimmed?: readonly string[];
}

const FORMS: Readonly<Record<string, string>> = {
  UPID: 'UPID:[^\\s:]+:[0-9A-F]{8}:[0-9A-F]{8,9}:[0-9A-F]{8}:[^\\s:]+:[^\\s:]*:[^\\s:]+:',
  MAC: '[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}',
  UUID: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  DIGEST: '[0-9a-f]{40}',
  TIME: '\\d+(?:\\.\\d+)?',
  FINGERPRINT: '[0-9A-F]{2}(?::[0-9A-F]{2}){31}',
};

// These may be another one each time.
const BOUND = /^(?:UPID|MAC|UUID|DIGEST)$/;

const PLACEHOLDER = /<([A-Z]+(?:-[A-Z]+)*)(?::([^>]+))?>/g;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Whether a text is the recorded one, with values in the place of placeholders; what they stand for is bound. With `cut`, more may follow. */
export const matchText = (wanted: string, got: string, bindings: Bindings, cut = false): boolean => {
  const fresh: string[] = [];
  let pattern = '';
  let end = 0;
  for (const found of wanted.matchAll(PLACEHOLDER)) {
    const [whole, kind = ''] = found;
    pattern += escaped(wanted.slice(end, found.index));
    end = found.index + whole.length;
    const known = BOUND.test(kind) ? bindings.get(whole) : undefined;
    if (known !== undefined) {
      pattern += escaped(known);
    } else {
      fresh.push(whole);
      pattern += `(${FORMS[kind] ?? '[^]+?'})`;
    }
  }
  const match = new RegExp(`^${pattern}${escaped(wanted.slice(end))}${cut ? '' : '$'}`).exec(got);
  if (!match) return false;
  fresh.forEach((name, i) => {
    const value = match[i + 1];
    if (value !== undefined && BOUND.test(name.replace(/[<>]|:.*/g, ''))) bindings.set(name, value);
  });
  return true;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Where a value differs from the recorded one: JSON pointers with what is wrong there, none where it matches. */
export const differences = (wanted: unknown, got: unknown, bindings: Bindings, rules: Rules, at = ''): string[] => {
  const said = (what: string): string[] => [`${at === '' ? '/' : at}: ${what}`];
  const loose = rules.shapeOnly || rules.volatile.some((pointer) => pointerMatches(pointer, at));
  if (typeof wanted === 'string' && typeof got === 'string') {
    // What a storage holds comes in any order.
    const [one, other] = at.endsWith('/content') ? [sorted(wanted), sorted(got)] : [wanted, got];
    const same = loose || matchText(one, other, bindings, isTrimmed(rules, at));
    return same ? [] : said(`${short(got)} for ${short(wanted)}`);
  }
  if (typeOf(wanted) !== typeOf(got)) {
    // <TIME> stands for a number too.
    if (typeof wanted === 'string' && typeof got === 'number' && matchText(wanted, String(got), bindings)) return [];
    return said(`${short(got)} for ${short(wanted)}`);
  }
  if (Array.isArray(wanted) && Array.isArray(got)) {
    if (loose && !rules.shapeOnly) return [];
    return arrays(wanted, got, bindings, rules, at);
  }
  if (isObject(wanted) && isObject(got)) {
    if (loose && !rules.shapeOnly) return [];
    const missing = Object.keys(wanted).filter((key) => !(key in got));
    const extra = Object.keys(got).filter((key) => !(key in wanted));
    return [
      ...missing.map((key) => `${at}/${key}: is missing`),
      ...extra.map((key) => `${at}/${key}: is not there in the recording`),
      ...Object.entries(wanted).flatMap(([key, value]) =>
        key in got ? differences(value, got[key], bindings, rules, `${at}/${key}`) : [],
      ),
    ];
  }
  return loose || wanted === got ? [] : said(`${short(got)} for ${short(wanted)}`);
};

const arrays = (
  wanted: readonly unknown[],
  got: readonly unknown[],
  bindings: Bindings,
  rules: Rules,
  at: string,
): string[] => {
  if (rules.shapeOnly) {
    const [first] = wanted;
    return first === undefined || got.length === 0 ? [] : differences(first, got[0], bindings, rules, `${at}/0`);
  }
  if (isTrimmed(rules, at) ? wanted.length > got.length : wanted.length !== got.length)
    return [`${at}: ${got.length} elements for ${wanted.length}`];
  if (rules.ordered || !wanted.every(isObject)) {
    return wanted.flatMap((value, i) => differences(value, got[i], bindings, rules, `${at}/${i}`));
  }
  const open = [...got];
  const unmatched: string[] = [];
  for (const [i, value] of wanted.entries()) {
    const found = open.findIndex((each) => {
      const trial = new Map(bindings);
      if (differences(value, each, trial, rules, `${at}/${i}`).length > 0) return false;
      for (const [name, bound] of trial) bindings.set(name, bound);
      return true;
    });
    if (found >= 0) open.splice(found, 1);
    else unmatched.push(`${at}/${i}: nothing like ${short(value)}`);
  }
  return unmatched;
};

const sorted = (list: string): string => list.split(',').sort().join(',');

const isTrimmed = ({ trimmed = [] }: Rules, at: string): boolean => trimmed.includes(at);

const pointerMatches = (pointer: string, at: string): boolean => {
  const [wanted, got] = [pointer.split('/'), at.split('/')];
  return wanted.length <= got.length && wanted.every((step, i) => step === '*' || step === got[i]);
};

const short = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
};
