import type { Planned } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import { decimal } from '../rules/wire.ts';

/** A request as it goes over the wire; `path` begins with a slash and is relative to the API's root. */
export interface Encoded {
  readonly path: string;
  /** Without the question mark; empty where there are no parameters. */
  readonly query: string;
  /** A form, for POST and PUT. */
  readonly body?: string;
}

/**
 * Encodes a planned request: path variables into the path, the rest into the query of GET and DELETE (which refuse a body) or into a
 * form. Booleans become 1 and 0, arrays a repeated key, undefined members are left out; everything is percent-encoded.
 */
export const encode = ({ method, path, params }: Planned): Encoded => {
  const used = new Set<string>();
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    used.add(name);
    return segment(name, params[name]);
  });
  const pairs = Object.entries(params)
    .filter(([name]) => !used.has(name))
    .flatMap(([name, value]) => wireValues(name, value).map((text) => `${percent(name)}=${percent(text)}`))
    .join('&');
  return method === 'GET' || method === 'DELETE'
    ? { path: filled, query: pairs }
    : { path: filled, query: '', body: pairs };
};

/** Percent-encodes all but letters, digits and `-._~`: a bare `+` would be read as a blank, `;` and `=` would split the value. */
export const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const segment = (name: string, value: unknown): string => {
  const [text, ...others] = wireValues(name, value);
  if (text === undefined || others.length > 0) throw invalid(name, 'is missing, and the path needs it');
  // A host does not resolve dots, but whatever stands between us and the host may.
  if (text === '' || /^\.{1,2}$/.test(text)) throw invalid(name, `can't be ${JSON.stringify(text)} in a path`);
  return percent(text);
};

const wireValues = (name: string, value: unknown): string[] => {
  switch (typeof value) {
    case 'undefined':
      return [];
    case 'boolean':
      return [value ? '1' : '0'];
    case 'number':
      if (!Number.isFinite(value)) throw invalid(name, 'is not a finite number');
      return [decimal(value)];
    case 'string':
      // A lone surrogate can't be encoded, and no host could read it.
      if (!value.isWellFormed()) throw invalid(name, 'is not valid Unicode text');
      return [value];
    case 'object':
      if (Array.isArray(value) && !value.some((each) => Array.isArray(each)))
        return value.flatMap((each: unknown) => wireValues(name, each));
  }
  throw invalid(name, 'has a form that the API does not know (text, numbers, booleans and lists of them)');
};

const invalid = (name: string, what: string): ProxmoxError =>
  new ProxmoxError('INVALID_INPUT', `Parameter ${JSON.stringify(name)} ${what}.`);
