import { beginsWithRecord, readLine, type Entry, type Sealed } from './chain.ts';
import type { FileSystem } from './files.ts';

/** How a file ends. */
export interface Tail {
  /** In bytes. */
  readonly size: number;
  /** The last record of a chain; undefined where the file has none. */
  readonly last?: Sealed;
  /** What comes after the last line break. `cut` is what a crash leaves: the beginning of a line. */
  readonly end: 'nothing' | 'record' | 'cut' | 'other';
  /** The bytes after the last line break. */
  readonly rest: Buffer;
  /** Whether lines with an end come after the last record, or without one. */
  readonly stray: boolean;
}

const FIRST_LOOK = 64 * 1024;
const LF = 0x0a;

/** Finds the last record of a file, looking no further back than it has to. */
export const readTail = async (fs: Pick<FileSystem, 'size' | 'read'>, path: string): Promise<Tail> => {
  const size = await fs.size(path);
  for (let length = FIRST_LOOK; ; length *= 4) {
    const from = Math.max(0, size - length);
    const found = tailOf(size === 0 ? Buffer.alloc(0) : await fs.read(path, from, size - from), from === 0);
    if (found) return { size, ...found };
  }
};

/** The tail in the end of a file; undefined where it would have to be seen from further back. */
const tailOf = (bytes: Buffer, whole: boolean): Omit<Tail, 'size'> | undefined => {
  let end = bytes.lastIndexOf(LF);
  if (end < 0 && !whole) return undefined;
  const rest = bytes.subarray(end + 1);
  const unended = readLine(rest);
  if (unended) return { last: unended.record, end: 'record', rest, stray: false };
  const left = rest.length === 0 ? 'nothing' : beginsWithRecord(rest) ? 'other' : 'cut';
  let stray = false;
  while (end >= 0) {
    const begin = end === 0 ? 0 : bytes.lastIndexOf(LF, end - 1) + 1;
    const entry: Entry | undefined = readLine(bytes.subarray(begin, end));
    if (entry) return { last: entry.record, end: left, rest, stray };
    stray = true;
    end = begin - 1;
  }
  return whole ? { end: left, rest, stray } : undefined;
};
