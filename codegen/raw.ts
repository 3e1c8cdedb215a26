/** A JSON object of Proxmox's document, before anything is known about it. */
export type Raw = Readonly<Record<string, unknown>>;

/** One method as the document has it: its verb and path template, and the object under `info.<VERB>`. */
export interface RawMethod {
  readonly verb: string;
  readonly path: string;
  readonly raw: Raw;
}

/** Something the generator met and could not translate; `route` is `VERB /path`, `at` a place within the method. */
export interface Problem {
  readonly kind: string;
  readonly detail: string;
  readonly route: string;
  readonly at: string;
}

/** Takes a finding; nothing that is reported stops the generator. */
export type Report = (problem: Problem) => void;

export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object, or an empty one: for optional parts of the document. */
export const objectOf = (value: unknown): Raw => (isObject(value) ? value : {});

/** Perl's truth as the document writes it: 1, "1" and true. */
export const isTrue = (value: unknown): boolean => value === 1 || value === '1' || value === true;

/** Compares by code units, the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The entries of an object in the order of their keys. */
export const sortedEntries = <T>(object: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(object).sort(([a], [b]) => byText(a, b));

/** A copy of `object` with one key replaced, or removed where the value is undefined. */
export const withKey = (object: Raw, key: string, value: unknown): Raw => {
  const { [key]: _, ...rest } = object;
  return value === undefined ? rest : { ...rest, [key]: value };
};
