import { withKey } from '../raw.ts';
import type { SchemaRule } from './rule.ts';

/**
 * Perl patterns → JavaScript patterns for the `u` flag, anchored as the server anchors them (`m/^pattern$/`). A pattern that does not
 * compile is left out, one that backtracks exponentially becomes "a word": the server checks it anyway.
 */
export const pattern: SchemaRule = (schema, place) => {
  const perl = schema['pattern'];
  if (perl === undefined) return schema;
  if (typeof perl !== 'string') {
    place.report('pattern-not-text', JSON.stringify(perl));
    return withKey(schema, 'pattern', undefined);
  }
  if (BACKTRACKING.some((part) => perl.includes(part))) {
    place.report('pattern-backtracks', perl);
    return withKey(schema, 'pattern', ANY_WORD);
  }
  const translated = toJavaScript(perl);
  if (translated === undefined) place.report('pattern-does-not-compile', perl);
  return withKey(schema, 'pattern', translated);
};

// Nested repetitions over overlapping classes: 45 characters are enough to stall a matcher that backtracks. The first is the reference
// of an OCI image; the second holds in Perl only because of its atomic group, which JavaScript does not have.
const BACKTRACKING = [String.raw`(?:(?:[._]|__|[-]*)[a-z\d]+)*`, String.raw`(?>[+-]?[\w\-\._=]+,?)+`];

const ANY_WORD = String.raw`^\S{1,255}$`;

/** The JavaScript pattern that accepts what the server's Perl pattern accepts, or undefined where none compiles. */
export const toJavaScript = (perl: string): string | undefined => {
  const source = `^(?:${unescape(inlineFlags(plainSyntax(perl)))})$`;
  try {
    new RegExp(source, 'u');
    return source;
  } catch {
    return undefined;
  }
};

/** Perl's `{,n}` and `(?>` in JavaScript's words; what is escaped or in a character class means itself. */
const plainSyntax = (perl: string): string =>
  perl.replace(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|\{,|\(\?>/g, (found) =>
    found === '{,' ? '{0,' : found === '(?>' ? '(?:' : found,
  );

/** `(?^:X)`, `(?^u:X)` and `(?^i:X)` without their flags; `i` is written out in the character classes of X. */
const inlineFlags = (perl: string): string => {
  const open = /\(\?\^([a-z]*):/.exec(perl);
  if (!open) return perl;
  const bodyStart = open.index + open[0].length;
  const end = closingParenthesis(perl, bodyStart);
  const body = inlineFlags(perl.slice(bodyStart, end));
  return `${perl.slice(0, open.index)}(?:${open[1]?.includes('i') ? anyCase(body) : body})${inlineFlags(perl.slice(end + 1))}`;
};

const closingParenthesis = (text: string, start: number): number => {
  let depth = 1;
  let inClass = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (inClass) inClass = c !== ']';
    else if (c === '[') inClass = true;
    else if (c === '(') depth++;
    else if (c === ')' && --depth === 0) return i;
  }
  return text.length;
};

const anyCase = (body: string): string => body.replace(/a-z(?!A-Z)/g, 'a-zA-Z');

// Under the `u` flag only these may be escaped; Perl lets any punctuation be.
const ESCAPABLE = /[\^$\\.*+?()[\]{}|/]/;

const unescape = (perl: string): string => {
  let out = '';
  let inClass = false;
  for (let i = 0; i < perl.length; i++) {
    const c = perl.charAt(i);
    if (c === '\\' && i + 1 < perl.length) {
      const next = perl.charAt(++i);
      const keeps = /[A-Za-z0-9]/.test(next) || ESCAPABLE.test(next) || (next === '-' && inClass);
      out += keeps ? c + next : next;
      continue;
    }
    if (c === '[') inClass = true;
    else if (c === ']') inClass = false;
    out += c;
  }
  return out;
};
