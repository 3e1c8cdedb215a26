import { faultOf, isUnchained, parseSealed, type Link } from './chain.ts';

/** A file of records. */
export interface AuditText {
  readonly path: string;
  readonly text: string;
}

/** The result of looking at a chain. */
export interface Verified {
  readonly records: number;
  /** The number of the first record: more than 1 where older files are gone. */
  readonly first?: number;
  readonly last?: Link;
  /** Lines that a crash cut off, and that were told of when the file was opened again. */
  readonly torn: number;
  /** Lines from before there was a chain. */
  readonly unchained: number;
  /** Calls that have an intent and no outcome: a server that ended while they ran. */
  readonly unfinished: readonly string[];
  /** The first record that is not what was written. */
  readonly broken?: { readonly path: string; readonly line: number; readonly why: string };
}

/** Looks at every record of files in their order, until one is not what was written. */
export const verifyChain = (files: readonly AuditText[], key?: Buffer): Verified => {
  let link: Link | undefined;
  let [records, torn, unchained] = [0, 0, 0];
  let first: number | undefined;
  const intents = new Set<string>();
  const found = (): Verified => ({
    records,
    torn,
    unchained,
    unfinished: [...intents],
    ...(first === undefined ? {} : { first }),
    ...(link ? { last: { seq: link.seq, hash: link.hash } } : {}),
  });
  for (const { path, text } of files) {
    const lines = text.split('\n');
    const rest = lines.pop();
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] ?? '';
      const record = parseSealed(line);
      if (!record) {
        if (!link && isUnchained(line)) {
          unchained++;
          continue;
        }
        const told = tornAt(lines, i);
        if (told === undefined) return { ...found(), broken: { path, line: i + 1, why: 'it is no record' } };
        torn++;
        i = told - 1;
        continue;
      }
      const why = faultOf(record, link, key);
      if (why !== undefined) return { ...found(), broken: { path, line: i + 1, why } };
      records++;
      first ??= record.seq;
      link = record;
      const call = record['call'];
      if (typeof call === 'string') {
        if (record['event'] === 'intent') intents.add(call);
        else intents.delete(call);
      }
    }
    if (rest !== undefined && rest !== '') {
      return {
        ...found(),
        broken: { path, line: lines.length + 1, why: 'it was cut off, and no server has begun since' },
      };
    }
  }
  return found();
};

/** The line of the record that tells of what was cut off from a line on; undefined where none does. */
const tornAt = (lines: readonly string[], from: number): number | undefined => {
  const at = lines.findIndex((line, i) => i > from && parseSealed(line) !== undefined);
  if (at < 0) return undefined;
  const told = parseSealed(lines[at] ?? '');
  const bytes = Buffer.byteLength(lines.slice(from, at).join('\n'));
  // Where the last of them ended with a line break, that was counted too.
  return told?.['event'] === 'torn' && (told['bytes'] === bytes || told['bytes'] === bytes + 1) ? at : undefined;
};
