/** What the generator knows after normalising: no oddity of Proxmox's document is left in these types. */

export type Scalar = string | number | boolean;

/** A value's form, told apart by `kind`. Patterns are JavaScript sources for the `u` flag, already anchored. */
export type Shape =
  | StringShape
  | NumberShape
  | { readonly kind: 'boolean' }
  | { readonly kind: 'array'; readonly items: Shape }
  | ObjectShape
  | PropertyStringShape
  | { readonly kind: 'null' }
  | { readonly kind: 'unknown' };

export interface StringShape {
  readonly kind: 'string';
  readonly values?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Name of a named format, as in Proxmox's schema (`pve-node`, `pve-vmid-list`). */
  readonly format?: string;
}

export interface NumberShape {
  readonly kind: 'integer' | 'number';
  readonly values?: readonly number[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
}

/** `rest` is the form of members that are not named, where the document says that there are such members. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Field>>;
  readonly rest?: Shape;
}

/** A `key=value,key=value` string. `named` is the name of its format where the document only names it. */
export interface PropertyStringShape {
  readonly kind: 'propertyString';
  readonly named?: string;
  /** The name of its table of keys in `generated/formats/`; absent where several forms are possible and none is known. */
  readonly table?: string;
  readonly keys: Readonly<Record<string, Field>>;
  readonly aliases: Readonly<Record<string, Alias>>;
  /** The key whose value may stand alone, without `key=`. */
  readonly defaultKey?: string;
  readonly maxLength?: number;
}

/** Another spelling of the key `of`; where `sets` is given, the spelling itself is the value of that key (`virtio=MAC`). */
export interface Alias {
  readonly of: string;
  readonly sets?: string;
}

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  /** What the server assumes where the field is absent; only where the document's value fits the shape. */
  readonly default?: Scalar;
  /** What it is, in our words. */
  readonly description?: string;
  /** The document's default where it is prose or does not fit. */
  readonly defaultNote?: string;
  /** Other fields that must be given with this one. */
  readonly requires?: readonly string[];
  /** How Proxmox's own interface prints the value: bytes, timestamp, duration … */
  readonly renderer?: string;
  /** Present where the field is a whole family `net0 … net31`; `maxIndex` is Infinity where the limit is not known. */
  readonly family?: Family;
  /** The field belongs to some values of another one only. */
  readonly only?: Condition;
}

export interface Family {
  readonly stem: string;
  readonly maxIndex: number;
}

/** Holds where the field `by` has one of `values`; for those in `requiredFor` the field must be given. */
export interface Condition {
  readonly by: string;
  readonly values: readonly string[];
  readonly requiredFor: readonly string[];
  /** Forms that differ between the values of `by`; the field's own shape is then the loosest one. */
  readonly variants?: readonly { readonly values: readonly string[]; readonly shape: Shape }[];
}

export interface Parameter extends Field {
  readonly in: 'path' | 'query' | 'body';
}

/** One method of the API. */
export interface Operation {
  readonly verb: Verb;
  readonly path: string;
  /** Parameters by wire name; a family stands under `net[n]`. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Whether the server takes parameters beyond the named ones. */
  readonly open: boolean;
  readonly returns: Field;
  /** Proxmox's permission check as data, or undefined where only root@pam may call. */
  readonly permissions: unknown;
  /** False where API tokens are refused. */
  readonly tokenAllowed: boolean;
}

export type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The variables of a path template, in order: `/nodes/{node}/qemu/{vmid}` → node, vmid. */
export const pathVariables = (path: string): string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
