import { Quantity, Untrusted, type Answer, type ObjectAnswer, type TableAnswer, type Value } from '../tools/answer.ts';
import { clean, fence, oneLine } from './clean.ts';
import { withUnit } from './units.ts';

// What a client takes without a warning, and well below what closes a session.
const MOST_CHARACTERS = 24_000;

/** An answer as text: a table with a header line and a line that counts, or members with their values. */
export const asText = (answer: Answer): string => capped(answer.kind === 'table' ? table(answer) : object(answer));

/** The same as plain data, with raw numbers: for `format: "json"`. */
export const asJson = (answer: Answer): Readonly<Record<string, unknown>> => {
  const notes = answer.notes.length > 0 ? { notes: answer.notes } : {};
  if (answer.kind === 'table') {
    const { rows, total, next } = answer;
    return { rows: rows.map((row) => plain(row)), total, ...(next === undefined ? {} : { next }), ...notes };
  }
  const { headline, data } = answer;
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(plain(data) as Readonly<Record<string, unknown>>),
    ...notes,
  };
};

const plain = (value: Value): unknown => {
  if (value instanceof Quantity) return value.value;
  if (value instanceof Untrusted) return clean(value.text);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => !isEmpty(inner))
        .map(([key, inner]) => [key, plain(inner)]),
    );
  }
  return value;
};

const table = ({ columns, rows, total, next, notes }: TableAnswer): string => {
  const count =
    next === undefined
      ? `# ${total} rows`
      : `# ${rows.length} of ${total} rows; next page: cursor=${JSON.stringify(next)}`;
  const only = next === undefined && rows.length < total ? `# the last ${rows.length} of ${total} rows` : count;
  return [
    columns.join('\t'),
    ...rows.map((row) => columns.map((column) => scalar(row[column])).join('\t')),
    only,
    ...notes.map((note) => `# ${oneLine(note, 300)}`),
  ].join('\n');
};

const object = ({ headline, data, notes }: ObjectAnswer): string =>
  [
    ...(headline === undefined ? [] : [headline]),
    ...members(data, ''),
    ...notes.map((note) => `# ${oneLine(note, 300)}`),
  ].join('\n');

const members = (data: Readonly<Record<string, Value>>, indent: string): string[] =>
  Object.entries(data)
    .filter(([, value]) => !isEmpty(value))
    .flatMap(([key, value]) => member(oneLine(key), value, indent));

const member = (key: string, value: Value, indent: string): string[] => {
  if (value instanceof Untrusted) return [`${indent}${key}:`, fence(value.source, value.text)];
  if (Array.isArray(value)) return list(key, value, indent);
  if (typeof value === 'object' && !(value instanceof Quantity)) {
    return [`${indent}${key}:`, ...members(value as Readonly<Record<string, Value>>, `${indent}  `)];
  }
  return [`${indent}${key}: ${scalar(value, 400)}`];
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
  if (value instanceof Untrusted) return oneLine(value.text, max);
  return typeof value === 'object' ? oneLine(JSON.stringify(plain(value)), max) : oneLine(String(value), max);
};

const isEmpty = (value: Value): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const capped = (text: string): string =>
  text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', MOST_CHARACTERS))}\n# cut: ${text.length - MOST_CHARACTERS} characters more; ask for less with limit, columns or include`;
