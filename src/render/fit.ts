import { cut } from './clean.ts';
import { tokensIn } from './tokens.ts';

/** What any answer may cost in tokens, counted generously: at most 6,000 of a real model. */
export const MOST_TOKENS = 5_500;
/** The same for a list of which nobody said how many rows it should have: at most 1,500. */
export const LIST_TOKENS = 1_400;
// What a client takes without a warning, whatever it is made of.
const MOST_CHARACTERS = 24_000;

/** How many of the texts, from the first on, fit into that many tokens. */
export const howMany = (texts: readonly string[], room: number): number => {
  let left = room;
  const end = texts.findIndex((text) => (left -= tokensIn(text) + 1) < 0);
  return end < 0 ? texts.length : end;
};

/** The body with its remarks. */
export const withRemarks = (body: string, remarks: string): string =>
  [body, remarks].filter((part) => part !== '').join('\n');

/** A body with its remarks, or as much of it as a client takes: whole lines, fences with that mark closed, and every remark at its end. */
export const capped = (body: string, remarks: string, mark: string, narrower?: string): string => {
  const whole = withRemarks(body, remarks);
  // A token is a byte at least: what is short need not be counted.
  if (Buffer.byteLength(whole) <= MOST_TOKENS) return whole;
  if (whole.length <= MOST_CHARACTERS && tokensIn(whole) <= MOST_TOKENS) return whole;
  const room = Math.max(MOST_TOKENS - tokensIn(remarks) - 100, MOST_TOKENS / 2);
  const shown = beginning(body.slice(0, MOST_CHARACTERS), room);
  const times = (tag: string): number => shown.split(tag).length - 1;
  const isOpen = times(`<untrusted-${mark}`) > times(`</untrusted-${mark}>`);
  const text = withRemarks(isOpen ? `${shown}\n</untrusted-${mark}>` : shown, remarks);
  return `${text}\n# cut: ${whole.length - text.length} characters more; ask for less${narrower === undefined ? '' : `: ${narrower}`}`;
};

/** The lines that fit; of one that is too long alone, its beginning. */
const beginning = (body: string, room: number): string => {
  const lines = body.split('\n');
  const shown = lines.slice(0, howMany(lines, room));
  const left = room - tokensIn(shown.join('\n'));
  const next = lines[shown.length];
  if (next === undefined || left < room / 2) return shown.join('\n');
  return [...shown, cut(next, Math.floor((next.length * left) / tokensIn(next)))].join('\n');
};
