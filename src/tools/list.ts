import type { TSchema } from '@sinclair/typebox';
import { ProxmoxError } from '../errors.ts';
import { isIdentifier } from '../identifier.ts';
import { nearest } from '../nearest.ts';
import type { Row, TableAnswer } from './answer.ts';
import { Arg } from './define.ts';

/** How a list is looked at: which columns, how many rows, from where on, and as text or JSON. */
export interface View {
  readonly columns?: readonly string[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly format?: 'table' | 'json';
}

/** The members that every list tool has; the server's instructions explain them, so that no listing repeats it. */
export const viewArguments: { readonly [K in keyof View]-?: TSchema } = {
  columns: Arg.optional(Arg.texts()),
  limit: Arg.optional(Arg.integer(undefined, { minimum: 1, maximum: 500 })),
  cursor: Arg.optional(Arg.text(undefined, { maxLength: 600 })),
  format: Arg.optional(Arg.oneOf(['table', 'json'])),
};

const PAGE = 50;

interface Columns<T> {
  /** Every column and what it shows. */
  readonly all: Readonly<Record<string, (item: T) => Row[string]>>;
  /** Shown unless asked otherwise. */
  readonly usual: readonly string[];
  /** What tells rows apart and orders them: a number or text that stays the same. */
  readonly key: (item: T) => string;
}

/** One page of `items` as a table; fails as INVALID_INPUT for a column that isn't there. */
export const page = <T>(
  items: readonly T[],
  columns: Columns<T>,
  view: View,
  notes: readonly string[] = [],
): TableAnswer => {
  const chosen = view.columns && view.columns.length > 0 ? view.columns : columns.usual;
  const known = Object.keys(columns.all);
  for (const name of chosen) if (!known.includes(name)) throw unknownColumn(name, known);

  const ordered = items.map((item) => ({ item, key: columns.key(item) })).sort((a, b) => compareKeys(a.key, b.key));
  const cursor = view.cursor === undefined ? undefined : keyOf(view.cursor);
  const rest = cursor === undefined ? ordered : ordered.filter(({ key }) => compareKeys(key, cursor) > 0);
  const shown = rest.slice(0, view.limit ?? PAGE);
  const last = shown.at(-1);
  return {
    kind: 'table',
    columns: chosen,
    rows: shown.map(({ item }) => Object.fromEntries(chosen.map((name) => [name, columns.all[name]?.(item)]))),
    cursors: shown.map(({ key }) => cursorFor(key)),
    total: ordered.length,
    ...(view.limit === undefined ? {} : { wanted: view.limit }),
    ...(last && rest.length > shown.length ? { next: cursorFor(last.key) } : {}),
    notes,
  };
};

// A key may be a text of the cluster, and a cursor stands among words of ours.
const cursorFor = (key: string): string =>
  isIdentifier(key) && !key.startsWith('~') ? key : `~${Buffer.from(key).toString('base64url')}`;

const keyOf = (cursor: string): string =>
  cursor.startsWith('~') ? Buffer.from(cursor.slice(1), 'base64url').toString() : cursor;

const unknownColumn = (name: string, known: readonly string[]): ProxmoxError => {
  const like = nearest(name, known, 1)[0];
  return new ProxmoxError('INVALID_INPUT', `columns: there is no column ${JSON.stringify(name)}.`, {
    next: `${like === undefined ? '' : `Did you mean ${JSON.stringify(like)}? `}Columns: ${known.join(', ')}.`,
  });
};

/** Numbers by value, other keys by code units: the same order on every call. */
const compareKeys = (a: string, b: string): number => {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? (a < b ? -1 : a > b ? 1 : 0) : x - y;
};
