import { randomBytes } from 'node:crypto';

// Terminal sequences, controls (line breaks and tabs stay), bidirectional and zero-width characters, tags and other invisible ones:
// nothing that changes how the text around it is read.
const NOISE =
  // eslint-disable-next-line no-control-regex
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[^\P{Cc}\n\t]|\p{Cf}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu;

const plainText = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(NOISE, '');

/** The first `max` code units, and never half a character. */
const cut = (text: string, max: number): string => text.slice(0, max).replace(/[\ud800-\udbff]$/, '');

/** The text without invisible characters, its line breaks as `\n`, cut with a remark after `max` characters. */
export const clean = (text: string, max = 4_000): string => {
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

const LONGEST_TEXT = 4_000;
const LONGEST_LINE = 300;

/** What nobody can know who writes a text before it is fenced. */
export const randomMark = (): string => randomBytes(6).toString('hex');

/** Text that somebody else wrote, between marks that it can't know and so can't close. */
export const fence = (source: string, text: string, mark = randomMark()): string =>
  `<untrusted-${mark} source="${source}">\n${clean(text, LONGEST_TEXT)}\n</untrusted-${mark}>`;

/** The lines of a log as text that fits: long lines are cut, and of many the last are kept, where the cause of a failure stands. */
export const logText = (lines: readonly string[]): string => {
  const short = lines.map((line) => clean(line, LONGEST_LINE));
  let room = LONGEST_TEXT - 40;
  const from = short.findLastIndex((line) => (room -= line.length + 1) < 0) + 1;
  return [...(from > 0 ? [`[${from} lines before these]`] : []), ...short.slice(from)].join('\n');
};
