import { isIdentifier } from '../identifier.ts';
import type { Unit } from '../units.ts';

/** What a tool answers: facts, never formatted. `render/` makes text or JSON of them. */

/** A number with its unit: bytes, seconds, a fraction of 1 (percent), or seconds since 1970 (time). */
export class Quantity {
  readonly value: number;
  readonly unit: Unit;

  constructor(value: number, unit: Unit) {
    this.value = value;
    this.unit = unit;
  }
}

/**
 * Text that a guest, a user or a log wrote: data, which is cleaned and fenced. `source` says where it comes from, in our words. Given as
 * lines it is a log, of which the end matters most.
 */
export class Untrusted {
  readonly source: string;
  readonly text: string | readonly string[];
  /** How many characters of it are shown; those of usual texts unless given. */
  readonly longest?: number;

  constructor(source: string, text: string | readonly string[], longest?: number) {
    this.source = source;
    this.text = text;
    if (longest !== undefined) this.longest = longest;
  }
}

/** Words of ours among the values. A text that is not marked so is the cluster's: it is fenced where it could be read as a sentence. */
export class Said {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Words of ours with values of the cluster in them; a plain text, and so fenced, where one of the values could be read as a sentence. */
export const said = (words: TemplateStringsArray, ...values: readonly (string | number)[]): Said | string => {
  const text = String.raw({ raw: words }, ...values);
  return values.every((value) => isIdentifier(String(value))) ? new Said(text) : text;
};

export type Value =
  | string
  | number
  | boolean
  | undefined
  | Quantity
  | Untrusted
  | Said
  | readonly Value[]
  | { readonly [key: string]: Value };

/** One row of a table by column. */
export type Row = Readonly<Record<string, Value>>;

/** A list: the chosen columns of one page, how many rows there are in all, and where the next page begins. */
export interface TableAnswer {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly total: number;
  /** For each row, where a page goes on that ends with it. */
  readonly cursors: readonly string[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
  /** How many rows the caller wanted; where they said nothing, the page ends where it becomes long. */
  readonly wanted?: number;
  /** Facts about the answer as a whole, such as nodes that did not answer. */
  readonly notes: readonly string[];
  /** How to ask for less, where there is more than fits. */
  readonly narrower?: string;
}

/** One thing, as members and members of members, with a sentence of ours before it where something was done. */
export interface ObjectAnswer {
  readonly kind: 'object';
  readonly headline?: string;
  readonly data: Readonly<Record<string, Value>>;
  readonly notes: readonly string[];
  /** How to ask for less, where there is more than fits. */
  readonly narrower?: string;
}

export type Answer = TableAnswer | ObjectAnswer;

const quantity =
  (unit: Unit) =>
  (value: number | undefined): Quantity | undefined =>
    value === undefined ? undefined : new Quantity(value, unit);

export const bytes = quantity('bytes');
export const seconds = quantity('seconds');
export const percent = quantity('percent');
export const time = quantity('time');
