import { createHash } from 'node:crypto';
import { beginsWithRecord, isUnchained, macOf, readLine, START, type Entry, type Link, type Sealed } from './chain.ts';
import type { Line } from './lines.ts';

export interface VerifyOptions {
  /** Without it, signatures are not checked, only that none is missing between others. */
  readonly key?: Buffer;
  /** The number that the first record must have: more than 1 where older files were put elsewhere. */
  readonly first?: number;
  /** The number of the last record from before there was a key. */
  readonly unsignedUntil?: number;
}

/** The result of looking at a chain. */
export interface Verified {
  readonly records: number;
  /** How many of them are signed. */
  readonly signed: number;
  readonly last?: Link;
  /** Lines that a crash cut off, and that were told of when the file was opened again. */
  readonly torn: number;
  /** Lines from before there was a chain. */
  readonly unchained: number;
  /** Calls that have an intent and no outcome: they run, or their server ended while they ran. */
  readonly unfinished: readonly string[];
  /** Whether the last line is not complete: a server is writing it, or ended while it did. */
  readonly unended: boolean;
  /** The first line that is not what was written. */
  readonly broken?: { readonly path: string; readonly line: number; readonly why: string };
}

/** Looks at every line of a chain in their order, until one is not what was written. */
export const verifyChain = async (lines: AsyncIterable<Line>, options: VerifyOptions = {}): Promise<Verified> => {
  const { key, first = 1, unsignedUntil } = options;
  const before = linesBefore();
  const intents = new Set<string>();
  let [records, signed, torn] = [0, 0, 0];
  let link: Link | undefined;
  let unsigned: Line | undefined;
  let unended: Line | undefined;
  const result = (at?: Line, why = ''): Verified => ({
    records,
    signed,
    torn,
    unchained: before.count(),
    unfinished: [...intents],
    unended: unended !== undefined,
    ...(link ? { last: link } : {}),
    ...(at ? { broken: { path: at.path, line: at.number, why } } : {}),
  });

  for await (const line of lines) {
    if (unended) return result(unended, 'the file ends in the middle of it, and there is a later file');
    const entry = readLine(line.bytes);
    if (!entry) {
      if (!line.ended && beginsWithRecord(line.bytes)) return result(line, 'it goes on after the end of a record');
      if (!line.ended) unended = line;
      else if (link) return result(line, CHANGED);
      else before.add(line);
      continue;
    }
    const { record } = entry;
    const strange = link ? undefined : before.unless(record, line);
    if (strange) return result(strange, CHANGED);
    const why = placeFault(entry, link, first) ?? signatureFault(record, signed > 0, options);
    if (why !== undefined) return result(line, why);
    records++;
    if (entry.torn > 0) torn++;
    if (record.mac === undefined) unsigned ??= line;
    else signed++;
    link = { seq: record.seq, hash: record.hash };
    const { call, event } = record;
    if (typeof call !== 'string') continue;
    if (event === 'intent') intents.add(call);
    else intents.delete(call);
  }
  const strange = link ? undefined : before.strange();
  if (strange) return result(strange, CHANGED);
  if (!key || !unsigned || unsignedUntil !== undefined) return result();
  const until = first + records - signed - 1;
  return result(
    unsigned,
    `records ${first} to ${until} are not signed; if there was no key then, say --unsigned-until ${until}`,
  );
};

const CHANGED = 'it is no record, or was changed';

/** The lines before the first record: those of a release without a chain, if that record says so. */
const linesBefore = (): {
  readonly add: (line: Line) => void;
  readonly count: () => number;
  /** The first line that is not what the first record says. */
  readonly unless: (record: Sealed, at: Line) => Line | undefined;
  /** The first line that can not be from a release without a chain. */
  readonly strange: () => Line | undefined;
} => {
  const hash = createHash('sha256');
  let count = 0;
  let firstLine: Line | undefined;
  let strange: Line | undefined;
  return {
    add: (line) => {
      count++;
      firstLine ??= line;
      if (!isUnchained(line.bytes)) strange ??= line;
      hash.update(line.bytes).update('\n');
    },
    count: () => count,
    unless: ({ seq, event, sha256 }, at) => {
      if (event !== 'unchained') return firstLine;
      const told = seq === 1 && count > 0 && sha256 === hash.digest('hex');
      return told ? undefined : (firstLine ?? at);
    },
    strange: () => strange,
  };
};

/** What is wrong with the place of a record in the chain; undefined where nothing is. */
const placeFault = (
  { record: { seq, prev, event }, torn }: Entry,
  after: Link | undefined,
  first: number,
): string | undefined => {
  if (!after && seq !== first)
    return first === 1
      ? `the first record is number ${seq}: those before it are missing`
      : `the first record is number ${seq}, not ${first}`;
  if (after && seq !== after.seq + 1) return `record ${seq} comes after record ${after.seq}`;
  if (after ? prev !== after.hash : seq === 1 && prev !== START.hash)
    return `record ${seq} does not follow the one before it`;
  return event === 'torn' && torn === 0 ? 'what it says was cut off is not there' : undefined;
};

/** What is wrong with the signature of a record. Once records are signed, all are; where not from the first on, a record says so. */
const signatureFault = (
  { seq, hash, mac, event }: Sealed,
  begun: boolean,
  { key, first = 1, unsignedUntil }: VerifyOptions,
): string | undefined => {
  if (mac === undefined) {
    if (begun) return `record ${seq} is not signed, and one before it is`;
    return unsignedUntil !== undefined && seq > unsignedUntil ? `record ${seq} is not signed` : undefined;
  }
  if (!begun && seq !== first && event !== 'keyed') return `record ${seq} is signed, and none says that this begins`;
  if (unsignedUntil !== undefined && seq <= unsignedUntil) return `record ${seq} is signed already`;
  return key && mac !== macOf(hash, key) ? `record ${seq} is not signed with this key` : undefined;
};
