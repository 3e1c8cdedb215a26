import { Refusal } from './refusal.ts';
import { headerOf, type WireRequest } from './wire.ts';

/** Parameters by name as they came: text, several texts for a repeated key, or what a JSON body held. */
export type Given = Readonly<Record<string, unknown>>;

/** The path without the query, and the query without its question mark. */
export const splitTarget = (target: string): { path: string; query: string } => {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) };
};

/** The decoded segments of a path; doubled and trailing slashes count for nothing. */
export const segments = (path: string): string[] =>
  path
    .split('/')
    .filter((segment) => segment !== '')
    .map(unescape);

/** All parameters of a request; where body and query name the same, the query wins. */
export const parameters = (request: WireRequest, query: string): Given => ({
  ...bodyParameters(request),
  ...formParameters(query),
});

const bodyParameters = (request: WireRequest): Given => {
  const type = (headerOf(request, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const text = new TextDecoder().decode(request.body);
  if (type === 'application/json') return jsonParameters(text);
  if (type !== '' && type !== 'application/x-www-form-urlencoded' && text !== '') {
    throw new Refusal(506, `upload 'Content-Type '${type}' not implemented`);
  }
  return formParameters(text);
};

const jsonParameters = (text: string): Given => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(500, 'malformed JSON string, neither tag, array, object, number, string or atom');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(500, 'Not a HASH reference');
  }
  return value as Given;
};

/**
 * Decodes a form as the server does: pairs end at `&` and at `;`, what follows a second `=` is dropped, `+` is a blank, and a lone `%`
 * stays. A repeated key becomes a list.
 */
export const formParameters = (text: string): Given => {
  const found: Record<string, string | string[]> = {};
  for (const pair of text.split(/[&;]/)) {
    if (pair === '') continue;
    const [name = '', value = ''] = pair.split('=').map((part) => unescape(part.replaceAll('+', ' ')));
    const before = Object.hasOwn(found, name) ? found[name] : undefined;
    found[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return found;
};

/** Percent-decoding that leaves alone what is not a well-formed escape, and reads the bytes as UTF-8. */
const unescape = (text: string): string => {
  if (!text.includes('%')) return text;
  const bytes = new TextEncoder().encode(text);
  const decoded: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const escape = bytes[i] === 0x25 ? String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0) : '';
    if (/^[0-9A-Fa-f]{2}$/.test(escape)) {
      decoded.push(Number.parseInt(escape, 16));
      i += 2;
    } else {
      decoded.push(bytes[i] ?? 0);
    }
  }
  return new TextDecoder().decode(new Uint8Array(decoded));
};
