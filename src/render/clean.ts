import { randomBytes } from 'node:crypto';

// Terminal sequences, controls (line breaks and tabs stay), bidirectional and zero-width characters, tags and other invisible ones:
// nothing that changes how the text around it is read.
const NOISE =
  // eslint-disable-next-line no-control-regex
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[^\P{Cc}\n\t]|\p{Cf}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu;

/** The text without invisible characters, its line breaks as `\n`, cut with a remark after `max` characters. */
export const clean = (text: string, max = 4_000): string => {
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n').replace(NOISE, '');
  return plain.length <= max ? plain : `${plain.slice(0, max)} [cut ${plain.length - max} characters]`;
};

/** Cleaned text on one line: for cells, members and quotes. */
export const oneLine = (text: string, max = 80): string => {
  const line = clean(text, Infinity)
    .replace(/\s*[\t\n]+\s*/g, ' ')
    .trim();
  return line.length <= max ? line : `${line.slice(0, max - 1)}…`;
};

/** Text that somebody else wrote, between marks that it can't know and so can't close. */
export const fence = (source: string, text: string, id: string = randomBytes(6).toString('hex')): string =>
  `<untrusted-${id} source="${source}">\n${clean(text)}\n</untrusted-${id}>`;
