import { isIdentifier } from '../identifier.ts';
import {
  Quantity,
  Said,
  Untrusted,
  type Answer,
  type ObjectAnswer,
  type TableAnswer,
  type Value,
} from '../tools/answer.ts';
import { clean, cut, fence, fenceInline, fenceLines, oneLine, quoted, randomMark } from './clean.ts';
import { withUnit } from '../units.ts';

// What a client takes without a warning, and well below what closes a session.
const MOST_CHARACTERS = 24_000;
const MOST_NOTES = 20;
// JSON repeats the names of its members in every row.
const MOST_JSON = 4 * MOST_CHARACTERS;
const LONGEST_CELL = 400;

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
  return capped(answer.kind === 'table' ? table(answer, mark) : object(answer, mark), remarks, mark);
};

/** The same as plain data, with raw numbers: for `format: "json"`. */
export const asJson = (answer: Answer): Readonly<Record<string, unknown>> => {
  const notes = answer.notes.length > 0 ? { notes: plain(answer.notes) } : {};
  if (answer.kind === 'table') {
    const { total, next } = answer;
    const rows = fitting(answer.rows.map((row) => plain(row, LONGEST_CELL)));
    const cut = answer.rows.length - rows.length;
    return {
      rows,
      total,
      ...(cut === 0 ? {} : { cut: `${cut} rows more; ask for less with limit or columns` }),
      ...(next === undefined ? {} : { next: oneLine(next, 600) }),
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

/** The first rows, as many as a client takes. */
const fitting = (rows: readonly unknown[]): readonly unknown[] => {
  let room = MOST_JSON;
  const end = rows.findIndex((row) => (room -= JSON.stringify(row).length + 1) < 0);
  return end < 0 ? rows : rows.slice(0, end);
};

const plain = (value: Value, longest?: number): unknown => {
  if (value instanceof Quantity) return value.value;
  if (value instanceof Untrusted) return quoted(value.text);
  if (value instanceof Said) return clean(value.text);
  if (Array.isArray(value)) return value.map((each: Value) => plain(each, longest));
  if (typeof value === 'string') return clean(value, longest);
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => !isEmpty(inner))
        .map(([key, inner]) => [oneLine(key), plain(inner, longest)]),
    );
  }
  return value;
};

/** The rows with their header: fenced as a whole where a cell of the cluster could be read as a sentence. */
const table = ({ columns, rows }: TableAnswer, mark: string): string => {
  const lines = [columns, ...rows.map((row) => columns.map((column) => scalar(row[column])))];
  const text = lines.map((cells) => cells.join('\t')).join('\n');
  const isPlain = rows.every((row) => columns.every((column) => isHarmless(row[column])));
  return isPlain ? text : fenceLines('list', text, mark);
};

/** Whether a value can be read as nothing but a value, by its kind or its form. */
const isHarmless = (value: Value): boolean => {
  if (typeof value === 'string') return isIdentifier(value);
  if (value instanceof Untrusted) return false;
  if (typeof value !== 'object' || value instanceof Quantity || value instanceof Said) return true;
  return Array.isArray(value)
    ? value.every(isHarmless)
    : Object.entries(value).every(([name, inner]) => isIdentifier(name) && isHarmless(inner));
};

const count = ({ rows, total, next }: TableAnswer): string => {
  if (next !== undefined)
    return `# ${rows.length} of ${total} rows; next page: cursor=${JSON.stringify(oneLine(next, 600))}`;
  return rows.length < total ? `# the last ${rows.length} of ${total} rows` : `# ${total} rows`;
};

const object = ({ headline, data }: ObjectAnswer, mark: string): string =>
  [...(headline === undefined ? [] : [oneLine(headline, 300)]), ...members(data, '', mark)].join('\n');

const members = (data: Readonly<Record<string, Value>>, indent: string, mark: string): string[] =>
  Object.entries(data)
    .filter(([, value]) => !isEmpty(value))
    .flatMap(([name, value]) => member(name, value, indent, mark));

const member = (name: string, value: Value, indent: string, mark: string): string[] => {
  const key = fenceInline(oneLine(name), mark);
  if (value instanceof Untrusted) return [`${indent}${key}:`, fence(value.source, value.text, mark)];
  if (Array.isArray(value)) return list(key, value, indent, mark);
  if (typeof value === 'object' && !(value instanceof Quantity || value instanceof Said)) {
    return [`${indent}${key}:`, ...members(value as Readonly<Record<string, Value>>, `${indent}  `, mark)];
  }
  return [`${indent}${key}: ${marked(value, mark, 1_500)}`];
};

/** A value on one line, between marks where it could be read as a sentence. */
const marked = (value: Value, mark: string, max?: number): string => {
  const line = scalar(value, max);
  return isHarmless(value) ? line : fenceInline(line, mark);
};

const list = (key: string, values: readonly Value[], indent: string, mark: string): string[] => {
  if (values.every((value) => typeof value !== 'object' || value instanceof Quantity || value instanceof Said)) {
    return [`${indent}${key}: ${values.map((value) => marked(value, mark)).join(', ')}`];
  }
  return [
    `${indent}${key}:`,
    ...values.map((value) => {
      const inner =
        typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, Value>>) : {};
      const pairs = Object.entries(inner).filter(([, each]) => !isEmpty(each));
      return `${indent}  - ${pairs.map(([name, each]) => `${fenceInline(oneLine(name), mark)}=${marked(each, mark)}`).join(' ')}`;
    }),
  ];
};

const scalar = (value: Value, max = 80): string => {
  if (value === undefined) return '';
  if (value instanceof Quantity) return withUnit(value.value, value.unit);
  if (value instanceof Untrusted) return oneLine(quoted(value.text), max);
  if (value instanceof Said) return oneLine(value.text, max);
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
  const open = times(`<untrusted-${mark}`) > times(`</untrusted-${mark}>`);
  const closed = open ? `${shown}\n</untrusted-${mark}>` : shown;
  const text = withRemarks(closed, remarks);
  return `${text}\n# cut: ${whole.length - text.length} characters more; ask for less with limit, columns or include`;
};
