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
import { withUnit } from '../units.ts';
import { clean, fenceInline, fenceLines, oneLine, quoted, randomMark } from './clean.ts';
import { capped, howMany, LIST_TOKENS, MOST_TOKENS, withRemarks } from './fit.ts';
import { tokensIn } from './tokens.ts';

// What notes may cost in tokens: those that come first are kept.
const MOST_NOTES = 1_800;
const PAGE_NOTES = 450;
const LONGEST_CELL = 400;

/** An answer as text: a table with a header line and a line that counts, or members with their values. */
export const asText = (answer: Answer): string => {
  const isPage = answer.kind === 'table' && answer.wanted === undefined;
  const notes = notesOf(answer, isPage ? PAGE_NOTES : MOST_NOTES).map((note) => `# ${note}`);
  const more = answer.notes.length - notes.length;
  const remarks = [...notes, ...(more > 0 ? [`# and ${more} more of these`] : [])];
  // One mark for all fences of an answer: when it is cut, those that are open can be told from those that a text imitates.
  const mark = randomMark();
  if (answer.kind === 'table') return table(answer, remarks, mark);
  return capped(object(answer, mark), remarks.join('\n'), mark, answer.narrower && oneLine(answer.narrower, 300));
};

/** The notes of an answer, each on a line, as many as fit into that many tokens. */
const notesOf = ({ notes }: Answer, room: number): string[] => {
  const lines = notes.map((note) => oneLine(note, 300));
  return lines.slice(0, howMany(lines, room));
};

/** The same as plain data, with raw numbers: for `format: "json"`. */
export const asJson = (answer: Answer): Readonly<Record<string, unknown>> => {
  const told = notesOf(answer, MOST_NOTES);
  const notes = told.length > 0 ? { notes: told } : {};
  if (answer.kind === 'table') {
    const { total } = answer;
    const all = answer.rows.map((row) => plain(row, LONGEST_CELL));
    const texts = all.map((row) => JSON.stringify(row));
    const rows = all.slice(0, Math.max(howMany(texts, MOST_TOKENS - 100 - tokensIn(told.join('\n'))), 1));
    const next = nextAfter(answer, rows.length);
    return { rows, total, ...(next === undefined ? {} : { next: oneLine(next, 600) }), ...notes };
  }
  const { headline, data } = answer;
  return {
    ...(headline === undefined ? {} : { headline: oneLine(headline, 300) }),
    ...(plain(data) as Readonly<Record<string, unknown>>),
    ...notes,
  };
};

/** Where a table goes on after that many of its rows; undefined at its end. */
const nextAfter = ({ rows, cursors, next }: TableAnswer, shown: number): string | undefined =>
  shown < rows.length ? cursors[shown - 1] : next;

const plain = (value: Value, longest?: number): unknown => {
  if (value instanceof Quantity) return value.value;
  if (value instanceof Untrusted) return quoted(value.text, value.longest);
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

// What the marks of a fence cost.
const FENCE_TOKENS = 40;

/** The header, as many rows as fit, and the line that counts; fenced where a cell of the cluster could be read as a sentence. */
const table = (answer: TableAnswer, notes: readonly string[], mark: string): string => {
  const { columns, rows, wanted } = answer;
  const remarksFor = (shown: number): string => [count(answer, shown), ...notes].join('\n');
  const lines = rows.map((row) => columns.map((column) => scalar(row[column])).join('\t'));
  const header = columns.join('\t');
  const budget = wanted === undefined ? LIST_TOKENS : MOST_TOKENS;
  const around = tokensIn(header) + tokensIn(remarksFor(Math.max(rows.length - 1, 0))) + FENCE_TOKENS;
  const shown = Math.min(rows.length, Math.max(howMany(lines, Math.max(budget - around, budget / 2)), 1));
  const text = [header, ...lines.slice(0, shown)].join('\n');
  const isPlain = rows.slice(0, shown).every((row) => columns.every((column) => isHarmless(row[column])));
  return withRemarks(isPlain ? text : fenceLines('list', text, mark), remarksFor(shown));
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

const count = (answer: TableAnswer, shown: number): string => {
  const { rows, total, narrower } = answer;
  const next = nextAfter(answer, shown);
  if (next !== undefined) {
    const less = narrower === undefined ? '' : `; narrower: ${oneLine(narrower, 300)}`;
    return `# ${shown} of ${total} rows; next page: cursor=${JSON.stringify(oneLine(next, 600))}${less}`;
  }
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
  if (value instanceof Untrusted)
    return [`${indent}${key}:`, fenceLines(value.source, quoted(value.text, value.longest), mark)];
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

const SHORT = 80;
// What identifies something is of no use in part: a UPID has ninety characters, with long names.
const LONGEST_IDENTIFIER = 200;

const scalar = (value: Value, max = SHORT): string => {
  if (value === undefined) return '';
  if (value instanceof Quantity) return withUnit(value.value, value.unit);
  if (value instanceof Untrusted) return oneLine(quoted(value.text, value.longest), max);
  if (value instanceof Said) return oneLine(value.text, max);
  if (typeof value === 'object') return oneLine(JSON.stringify(plain(value)), max);
  const text = String(value);
  return oneLine(text, max === SHORT && isIdentifier(text) ? LONGEST_IDENTIFIER : max);
};

const isEmpty = (value: Value): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
