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

/** The JavaScript pattern that accepts what the server's Perl pattern accepts, or undefined where none does. */
export const toJavaScript = (perl: string): string | undefined => {
  try {
    const source = `^(?:${translate(perl)})$`;
    new RegExp(source, 'u');
    return source;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Translates in one pass over the text; groups are read by recursion, each with its own flags. */
const translate = (perl: string): string => {
  let at = 0;

  const sequence = (ignoreCase: boolean, depth: number): string => {
    let out = '';
    while (at < perl.length) {
      const c = perl.charAt(at);
      if (c === ')' && depth > 0) return out;
      out += c === '[' ? characterClass(ignoreCase) : c === '(' ? group(ignoreCase, depth) : single(ignoreCase);
    }
    if (depth > 0) throw new SyntaxError('A group is not closed.');
    return out;
  };

  const group = (ignoreCase: boolean, depth: number): string => {
    const open = GROUP.exec(perl.slice(at));
    const [text = '(', caret, flags = ''] = open ?? [];
    at += text.length;
    if (/[^adilu]/.test(flags)) throw new SyntaxError(`JavaScript has no counterpart of the flags ${flags}.`);
    const inner = sequence(flags.includes('i') || (ignoreCase && caret === undefined), depth + 1);
    at++;
    return `${open ? '(?:' : '('}${inner})`;
  };

  const single = (ignoreCase: boolean): string => {
    const c = perl.charAt(at++);
    if (c === '\\') return escape(false);
    // Perl's dot takes everything but a line feed.
    if (c === '.') return '[^\\n]';
    if (c === ']') return '\\]';
    if (c === '{' && perl.charAt(at) === ',') return '{0';
    return ignoreCase && otherCase(c) !== c ? `[${c}${otherCase(c)}]` : c;
  };

  const escape = (inClass: boolean): string => {
    const text = ESCAPE.exec(perl.slice(at))?.[0] ?? '';
    at += text.length;
    return escaped(text, inClass);
  };

  const characterClass = (ignoreCase: boolean): string => {
    const open = /^\[\^?/.exec(perl.slice(at))?.[0] ?? '[';
    at += open.length;
    const items: string[] = [];
    // A bracket that closes at once means itself.
    while (at < perl.length && (perl.charAt(at) !== ']' || items.length === 0)) {
      const from = classMember();
      const isRange = perl.charAt(at) === '-' && at + 1 < perl.length && perl.charAt(at + 1) !== ']';
      if (isRange) at++;
      items.push(isRange ? `${from}-${classMember()}` : from);
    }
    if (at++ >= perl.length) throw new SyntaxError('A class is not closed.');
    const both = ignoreCase ? items.flatMap((item) => [item, ...swapped(item)]) : items;
    return `${open}${[...new Set(both)].join('')}]`;
  };

  const classMember = (): string => {
    const c = perl.charAt(at++);
    if (c === '\\') return escape(true);
    return c === '[' || c === ']' ? `\\${c}` : c;
  };

  return sequence(false, 0);
};

// `(?^i:` drops the flags around it and sets its own; the atomic group `(?>` is an ordinary one here, which is laxer at most.
const GROUP = /^\(\?(?:(\^)?([a-z]*):|>)/;

// What follows a backslash: the number of a character, a property, or one character.
const ESCAPE = /^(?:x[0-9a-fA-F]{2}|x\{[0-9a-fA-F]+\}|[pP]\{[^}]*\}|c[A-Za-z]|[\s\S])/;

// Under the `u` flag only these may be escaped; Perl lets any punctuation be.
const ESCAPABLE = /[\^$\\.*+?()[\]{}|/]/;

// The server reads its parameters as Unicode text, in which a word has more letters than JavaScript's.
const WORD = String.raw`\p{Alphabetic}\p{M}\p{Nd}\p{Pc}`;

const escaped = (c: string, inClass: boolean): string => {
  if (c === 'w') return inClass ? WORD : `[${WORD}]`;
  if (c === 'v') throw new SyntaxError('JavaScript has no class of vertical blanks.');
  if (c.startsWith('x{')) return `\\u${c.slice(1)}`;
  return /^[A-Za-z0-9]/.test(c) || ESCAPABLE.test(c) || (c === '-' && inClass) ? `\\${c}` : c;
};

const otherCase = (c: string): string => (/[a-z]/.test(c) ? c.toUpperCase() : /[A-Z]/.test(c) ? c.toLowerCase() : c);

/** The other case of a letter or of a range of letters in a character class. */
const swapped = (item: string): string[] =>
  /^(?:[a-z](?:-[a-z])?|[A-Z](?:-[A-Z])?)$/.test(item) ? [item.replace(/[A-Za-z]/g, otherCase)] : [];
