import { Quantity, Untrusted, type Answer, type ObjectAnswer, type TableAnswer, type Value } from '../tools/answer.ts';
import { clean, cut, fence, oneLine, quoted, randomMark } from './clean.ts';
import { withUnit } from './units.ts';

// What a client takes without a warning, and well below what closes a session.
const MOST_CHARACTERS = 24_000;
const MOST_NOTES = 20;

/** An answer as text: a table with a header line and a line that counts, or members with their values. */
export const asText = (answer: Answer): string => {
  const notes = answer.notes.slice(0, MOST_NOTES).map((note) => `# ${oneLine(note, 300)}`);
  const more = answer.notes.length - notes.length;
  const remarks = [
    ...(answer.kind === 'table' ? [count(answer)] : []),
    ...notes,
    ...(more > 0 ? [`# and ${more} more of these`] : []),
  ].join('\n');
  // One mark for all fences of an answer: when it is cut, those that are open can be told from those that a text imitates.
  const mark = randomMark();
  return capped(answer.kind === 'table' ? table(answer) : object(answer, mark), remarks, mark);
};

/** The same as plain data, with raw numbers: for `format: "json"`. */
export const asJson = (answer: Answer): Readonly<Record<string, unknown>> => {
  const notes = answer.notes.length > 0 ? { notes: plain(answer.notes) } : {};
  if (answer.kind === 'table') {
    const { rows, total, next } = answer;
    return {
      rows: rows.map((row) => plain(row)),
      total,
      ...(next === undefined ? {} : { next: oneLine(next, 300) }),
      ...notes,
    };
  }
  const { headline, data } = answer;
  return {
    ...(headline === undefined ? {} : { headline: oneLine(headline, 300) }),
    ...(plain(data) as Readonly<Record<string, unknown>>),
    ...notes,
  };
};

const plain = (value: Value): unknown => {
  if (value instanceof Quantity) return value.value;
  if (value instanceof Untrusted) return quoted(value.text);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => !isEmpty(inner))
        .map(([key, inner]) => [oneLine(key), plain(inner)]),
    );
  }
  return value;
};

const table = ({ columns, rows }: TableAnswer): string =>
  [columns.join('\t'), ...rows.map((row) => columns.map((column) => scalar(row[column])).join('\t'))].join('\n');

const count = ({ rows, total, next }: TableAnswer): string => {
  if (next !== undefined)
    return `# ${rows.length} of ${total} rows; next page: cursor=${JSON.stringify(oneLine(next, 300))}`;
  return rows.length < total ? `# the last ${rows.length} of ${total} rows` : `# ${total} rows`;
};

const object = ({ headline, data }: ObjectAnswer, mark: string): string =>
  [...(headline === undefined ? [] : [oneLine(headline, 300)]), ...members(data, '', mark)].join('\n');

const members = (data: Readonly<Record<string, Value>>, indent: string, mark: string): string[] =>
  Object.entries(data)
    .filter(([, value]) => !isEmpty(value))
    .flatMap(([key, value]) => member(oneLine(key), value, indent, mark));

const member = (key: string, value: Value, indent: string, mark: string): string[] => {
  if (value instanceof Untrusted) return [`${indent}${key}:`, fence(value.source, value.text, mark)];
  if (Array.isArray(value)) return list(key, value, indent);
  if (typeof value === 'object' && !(value instanceof Quantity)) {
    return [`${indent}${key}:`, ...members(value as Readonly<Record<string, Value>>, `${indent}  `, mark)];
  }
  return [`${indent}${key}: ${scalar(value, 1_500)}`];
};

const list = (key: string, values: readonly Value[], indent: string): string[] => {
  if (values.every((value) => typeof value !== 'object' || value instanceof Quantity)) {
    return [`${indent}${key}: ${values.map((value) => scalar(value)).join(', ')}`];
  }
  return [
    `${indent}${key}:`,
    ...values.map((value) => {
      const inner =
        typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, Value>>) : {};
      const pairs = Object.entries(inner).filter(([, each]) => !isEmpty(each));
      return `${indent}  - ${pairs.map(([name, each]) => `${name}=${scalar(each)}`).join(' ')}`;
    }),
  ];
};

const scalar = (value: Value, max = 80): string => {
  if (value === undefined) return '';
  if (value instanceof Quantity) return withUnit(value.value, value.unit);
  if (value instanceof Untrusted) return oneLine(quoted(value.text), max);
  return typeof value === 'object' ? oneLine(JSON.stringify(plain(value)), max) : oneLine(String(value), max);
};

const isEmpty = (value: Value): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const withRemarks = (body: string, remarks: string): string => [body, remarks].filter((part) => part !== '').join('\n');

/** The text, or as much of it as a client takes: whole lines, fences closed, and every remark at its end. */
const capped = (body: string, remarks: string, mark: string): string => {
  const whole = withRemarks(body, remarks);
  if (whole.length <= MOST_CHARACTERS) return whole;
  const room = MOST_CHARACTERS - remarks.length - 1;
  const end = body.lastIndexOf('\n', room);
  // A line that is too long alone is cut in its middle.
  const shown = cut(body, end > room / 2 ? end : room);
  const times = (tag: string): number => shown.split(tag).length - 1;
  const open = times(`<untrusted-${mark} `) > times(`</untrusted-${mark}>`);
  const closed = open ? `${shown}\n</untrusted-${mark}>` : shown;
  const text = withRemarks(closed, remarks);
  return `${text}\n# cut: ${whole.length - text.length} characters more; ask for less with limit, columns or include`;
};
