import type { Found } from './chains.ts';

const COLUMNS = [
  'chain',
  'seq',
  'at',
  'event',
  'call',
  'principal',
  'tool',
  'risk',
  'cluster',
  'arguments',
  'requests',
  'decision',
  'confirmed_by',
  'dry_run',
  'result',
  'tasks',
  'milliseconds',
  'hash',
] as const;

/** The line of CSV with the names of the columns. */
export const csvHead = `${COLUMNS.join(',')}\r\n`;

/** A record as a line of CSV, as in RFC 4180. What is no text or number is JSON. */
export const csvLine = (record: Found): string => `${COLUMNS.map((name) => cell(record[name])).join(',')}\r\n`;

// A spreadsheet takes what begins like this for a formula, and runs it.
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

const cell = (value: unknown): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
