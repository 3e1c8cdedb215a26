import { decimal } from './wire.ts';

/** What a property string may say: a JSON Schema of its keys, other spellings of them, and the key whose value may stand alone. */
export interface PropertyTable {
  readonly properties: Readonly<Record<string, { readonly type?: unknown }>>;
  /** `volume` is another spelling of `file`; with `sets`, `virtio=MAC` means `model=virtio` and `macaddr=MAC`. */
  readonly aliases?: Readonly<Record<string, { readonly of: string; readonly sets?: string }>>;
  readonly defaultKey?: string;
}

export type PropertyValue = string | number | boolean;

/** What a property string says, by its canonical keys. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** What keeps a text or an object from being a property string of its table; `key` is the one it is about, where there is one. */
export interface PropertyFault {
  readonly key?: string;
  readonly kind: 'unknown' | 'twice' | 'no-key' | 'no-value' | 'unwritable';
}

/** What was read, and what could not be; values are not checked against the schema of their keys. */
export interface ReadProperties {
  readonly properties: Properties;
  readonly faults: readonly PropertyFault[];
}

/**
 * Reads `key=value,key=value` as the server does: parts at commas, empty ones skipped, the first `=` of a part divides it, a part without
 * one is the value of the default key. Flags may be written 1, on, yes, true and their opposites.
 */
export const parsePropertyString = (table: PropertyTable, text: string): ReadProperties => {
  const found = collector(table);
  for (const part of text.split(',')) {
    if (part.trim() === '') continue;
    const at = part.indexOf('=');
    if (at > 0 && at < part.length - 1) found.add(part.slice(0, at), part.slice(at + 1));
    else if (at > 0) found.fault({ key: part.slice(0, at), kind: 'no-value' });
    else if (at < 0 && table.defaultKey !== undefined) found.add(table.defaultKey, part);
    else found.fault({ kind: 'no-key' });
  }
  return found.done();
};

/** The same for the object form, which may have other spellings as keys too; a list stands for its elements joined by semicolons. */
export const readPropertyObject = (table: PropertyTable, given: Readonly<Record<string, unknown>>): ReadProperties => {
  const found = collector(table);
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (Array.isArray(value)) found.add(key, value.map(String).join(';'));
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      found.add(key, value);
    else found.fault({ key, kind: 'unwritable' });
  }
  const { properties, faults } = found.done();
  const unwritable = Object.entries(properties).flatMap(([key, value]): PropertyFault[] =>
    UNWRITABLE.test(String(value)) ? [{ key, kind: 'unwritable' }] : [],
  );
  return { properties, faults: [...faults, ...unwritable] };
};

// A comma would begin another part, a line break ends the text, and nothing at all is no value.
const UNWRITABLE = /[,\n\r]|^$/;

/** Writes canonical properties as text: the default key first and without its name where that can be read back, the rest by name. */
export const formatPropertyString = (table: PropertyTable, properties: Properties): string => {
  const { defaultKey, aliases = {} } = table;
  const rest = new Map(Object.entries(properties));
  const parts: string[] = [];
  // `virtio=MAC` is how Proxmox VE itself writes a model with its address.
  for (const [name, { of, sets }] of Object.entries(aliases)) {
    if (sets === undefined || rest.get(sets) !== name || !rest.has(of)) continue;
    parts.push(`${name}=${written(rest.get(of))}`);
    rest.delete(of);
    rest.delete(sets);
  }
  const alone = defaultKey === undefined ? undefined : rest.get(defaultKey);
  if (defaultKey !== undefined && alone !== undefined) {
    const text = written(alone);
    parts.push(text.includes('=') || text.trim() === '' ? `${defaultKey}=${text}` : text);
    rest.delete(defaultKey);
  }
  for (const [key, value] of [...rest].sort(([a], [b]) => (a < b ? -1 : 1))) parts.push(`${key}=${written(value)}`);
  return parts.join(',');
};

const written = (value: PropertyValue | undefined): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : typeof value === 'number' ? decimal(value) : String(value);

interface Collector {
  readonly add: (key: string, value: PropertyValue) => void;
  readonly fault: (fault: PropertyFault) => void;
  readonly done: () => ReadProperties;
}

const collector = ({ properties: keys, aliases = {} }: PropertyTable): Collector => {
  const properties = new Map<string, PropertyValue>();
  const faults: PropertyFault[] = [];
  const set = (key: string, value: PropertyValue): void => {
    if (properties.has(key)) faults.push({ key, kind: 'twice' });
    else properties.set(key, typed(keys[key]?.type, value));
  };
  return {
    add: (key, value) => {
      const alias = Object.hasOwn(aliases, key) ? aliases[key] : undefined;
      if (alias) {
        if (alias.sets !== undefined) set(alias.sets, key);
        set(alias.of, value);
      } else if (Object.hasOwn(keys, key)) set(key, value);
      else faults.push({ key, kind: 'unknown' });
    },
    fault: (fault) => faults.push(fault),
    done: () => ({ properties: Object.fromEntries(properties), faults }),
  };
};

const TRUE = /^(?:1|on|yes|true)$/i;
const FALSE = /^(?:0|off|no|false)$/i;

/** The value in the type of its key where the text says one; what doesn't stays as it is, for the schema to refuse. */
const typed = (type: unknown, value: PropertyValue): PropertyValue => {
  const text = String(value);
  switch (type) {
    case 'boolean':
      return TRUE.test(text) ? true : FALSE.test(text) ? false : value;
    case 'integer':
      return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : value;
    case 'number':
      return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : value;
    case 'string':
      return written(value);
    default:
      return value;
  }
};
