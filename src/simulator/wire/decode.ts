import { parseMultipart } from './multipart.ts';
import { headerOf, type WireRequest } from './wire.ts';

/** Parameters by name as they came: text, several texts for a repeated key, or what a JSON body held. */
export type Given = Readonly<Record<string, unknown>>;

/** A file that came with a request. */
export interface Upload {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/** What a request holds beside its path. */
export interface Content {
  readonly given: Given;
  readonly upload?: Upload;
}

/** A body or query that can't be read: the host says so before it looks for a method. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly status: number;
  /** Whether the text is what the body holds too, with a newline: so it is with errors of the interpreter. */
  readonly died: boolean;

  constructor(status: number, message: string, died = false) {
    super(message);
    this.status = status;
    this.died = died;
  }
}

/** The path without the query, and the query without its question mark. */
export const splitTarget = (target: string): { path: string; query: string } => {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) };
};

/** The segments of a path; doubled and trailing slashes count for nothing, and an encoded slash separates too. */
export const segments = (path: string): string[] =>
  unescape(path)
    .split('/')
    .filter((segment) => segment !== '');

const FORM = 'application/x-www-form-urlencoded';

/** How much a form or JSON body may hold, in bytes. */
const LARGEST_BODY = 512 * 1024;

/** All parameters of a request; where body and query name the same, the query wins. `uploads` says whether its path takes a file. */
export const contentOf = (request: WireRequest, query: string, uploads: boolean): Content => {
  const { given, upload } = bodyOf(request, uploads);
  return { given: { ...given, ...formParameters(query) }, ...(upload ? { upload } : {}) };
};

const bodyOf = (request: WireRequest, uploads: boolean): Content => {
  const header = headerOf(request, 'content-type') ?? '';
  const type = header.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'multipart/form-data' && uploads) return parseMultipart(request.body, header);
  if (request.body.length > LARGEST_BODY) throw new Unreadable(501, 'for data too large');
  const text = new TextDecoder().decode(request.body);
  if (type === 'application/json') return { given: jsonParameters(text) };
  if (type !== '' && type !== FORM && text !== '') {
    throw new Unreadable(506, `upload 'Content-Type '${type}' not implemented`);
  }
  return { given: formParameters(text) };
};

// The interpreter names the line of its own source that it stumbled over; clients see it, so it is a part of the answer.
const SOURCE = '/usr/share/perl5/PVE/APIServer/AnyEvent.pm';

const jsonParameters = (text: string): Given => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const at = brokenAt(text);
    const rest = text.slice(at);
    throw new Unreadable(
      500,
      `malformed JSON string, neither tag, array, object, number, string or atom, at character offset ${at} (before "${
        rest === '' ? '(end of string)' : rest.length > 20 ? `${rest.slice(0, 20)}...` : rest
      }") at ${SOURCE} line 934.`,
      true,
    );
  }
  if (Array.isArray(value)) throw new Unreadable(500, `Not a HASH reference at ${SOURCE} line 978.`, true);
  if (typeof value !== 'object' || value === null) {
    throw new Unreadable(
      500,
      `Can't use string ("${String(value).slice(0, 32)}") as a HASH ref while "strict refs" in use at ${SOURCE} line 978.`,
      true,
    );
  }
  return value as Given;
};

/** Where a JSON text stops being one: the length of the longest beginning that could still go on. */
const brokenAt = (text: string): number => {
  for (let end = text.length; end > 0; end--) {
    if (isPrefix(text.slice(0, end))) return end;
  }
  return 0;
};

/** Whether a text can be the beginning of a JSON document, judged by closing what is open. */
const isPrefix = (text: string): boolean => {
  const open: string[] = [];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']');
    else if (char === '}' || char === ']') open.pop();
  }
  const end = open.reverse().join('');
  return ['', 'null', ':null', '"":null', '"'].some((middle) => {
    try {
      JSON.parse(`${text}${middle}${end}`);
      return true;
    } catch {
      return false;
    }
  });
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
