import { randomBytes } from 'node:crypto';
import { isIdentifier } from '../identifier.ts';

// Terminal sequences, controls (line breaks and tabs stay), bidirectional and zero-width characters, tags and other invisible ones:
// nothing that changes how the text around it is read.
const NOISE =
  // eslint-disable-next-line no-control-regex
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[^\P{Cc}\n\t]|\p{Cf}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu;

const plainText = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(NOISE, '');

/** The first `max` code units, and never half a character. */
export const cut = (text: string, max: number): string => text.slice(0, max).replace(/[\ud800-\udbff]$/, '');

/** The text without invisible characters, its line breaks as `\n`, cut with a remark after `max` characters. */
export const clean = (text: string, max = LONGEST_TEXT): string => {
  const plain = plainText(text);
  return plain.length <= max ? plain : `${cut(plain, max)} [cut ${plain.length - max} characters]`;
};

/** Cleaned text on one line: for cells, members and quotes. */
export const oneLine = (text: string, max = 80): string => {
  const line = plainText(text)
    .split(/[\t\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
  return line.length <= max ? line : `${cut(line, max - 1)}…`;
};

/** What nobody can know who writes a text before it is fenced. */
export const randomMark = (): string => randomBytes(6).toString('hex');

/** Text that somebody else wrote, between marks that it can't know and so can't close. */
export const fence = (source: string, text: string | readonly string[], mark = randomMark()): string =>
  fenceLines(source, quoted(text), mark);

/** Lines that are clean, between marks. */
export const fenceLines = (source: string, lines: string, mark: string): string =>
  `<untrusted-${mark} source="${source}">\n${lines}\n</untrusted-${mark}>`;

/** Text that is clean and on one line, between marks; what looks like a name or a number needs none. */
export const fenceInline = (line: string, mark: string): string =>
  isIdentifier(line) ? line : `<untrusted-${mark}>${line}</untrusted-${mark}>`;

/** Text that somebody else wrote, cleaned and of a length that fits; given as lines it is a log. */
export const quoted = (text: string | readonly string[], longest = LONGEST_TEXT): string =>
  typeof text === 'string' ? clean(text, longest) : logText(text, longest);

const LONGEST_TEXT = 4_000;
const LONGEST_LINE = 300;
const REMARK = 40;

/** The lines of a log as text that fits: long lines are cut, and of many the last are kept, where the cause of a failure stands. */
export const logText = (lines: readonly string[], longest = LONGEST_TEXT): string => {
  const kept: string[] = [];
  let room = longest - REMARK;
  for (const line of lines.toReversed()) {
    const short = clean(line, LONGEST_LINE);
    room -= short.length + 1;
    if (room < 0) break;
    kept.unshift(short);
  }
  const left = lines.length - kept.length;
  return [...(left > 0 ? [`[${left} lines before these]`] : []), ...kept].join('\n');
};
