const NOTICE = '<!-- Written by scripts/docs.ts: do not edit. To write it again: npm run docs -->';

/** Text in the type of code. */
export const code = (text: string): string => `\`${text}\``;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table with a head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** A block of code in a language. */
export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** A whole page of parts, with the notice that it is written by a script. */
export const page = (...parts: readonly string[]): string => `${[NOTICE, ...parts].join('\n\n')}\n`;

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced; fails where the marks are missing. */
export const marked = (text: string, name: string, content: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}${content}${text.slice(end)}`;
};
