import { basename } from 'node:path';
import { readLine, START, type Entry, type Link } from './chain.ts';
import type { FileSystem } from './files.ts';
import { linesOf, withFiles } from './lines.ts';
import { rotatedIn, sentName } from './names.ts';

/** What of a chain has still to be sent. Where that stands is kept beside the chain; what is lost of it is sent again. */
export interface Spool {
  /** The next records, at most so many; none where all are sent. */
  next(most: number): Promise<readonly Entry[]>;
  /** Notes that records were sent. */
  sent(entries: readonly Entry[]): Promise<void>;
}

const MOST_BYTES = 512 * 1024;
const nameOf = (file: string): string => basename(file);

/** Opens the spool that the files of a chain are. */
export const openSpool = (path: string, fs: FileSystem): Spool => {
  let cursor: Link | undefined;
  // Where the next record begins in the file after the one that ends with record `base`.
  let hint = { base: 0, offset: 0 };
  let reached = hint;

  const next: Spool['next'] = (most) =>
    withFiles(fs, path, async (files) => {
      const { seq } = (cursor ??= await standing(path, fs));
      const rotated = rotatedIn(path, files.map(nameOf));
      const done = rotated.filter(({ last }) => last <= seq).length;
      const base = rotated[done - 1]?.last ?? 0;
      const found: Entry[] = [];
      let bytes = 0;
      const unread = files.slice(done);
      for await (const line of linesOf(fs, unread, base === hint.base ? hint.offset : 0)) {
        const entry = readLine(line.bytes);
        if (!entry || entry.record.seq <= seq) continue;
        found.push(entry);
        bytes += entry.text.length;
        const before = rotated[done + unread.indexOf(line.path) - 1];
        reached = { base: before?.last ?? 0, offset: line.offset + line.bytes.length + 1 };
        if (found.length >= most || bytes >= MOST_BYTES) break;
      }
      return found;
    });

  return {
    next,
    sent: async (entries) => {
      const last = entries.at(-1)?.record;
      if (!last) return;
      cursor = { seq: last.seq, hash: last.hash };
      hint = reached;
      const file = sentName(path);
      await fs.write(`${file}.new`, `${JSON.stringify(cursor)}\n`);
      await fs.rename(`${file}.new`, file);
    },
  };
};

/** The last record that was sent; the start where the chain is another than it was then. */
const standing = async (path: string, fs: FileSystem): Promise<Link> => {
  const sent = await readSent(sentName(path), fs);
  if (!sent) return START;
  return withFiles(fs, path, async (files) => {
    const gone = rotatedIn(path, files.map(nameOf)).filter(({ last }) => last < sent.seq).length;
    let isOther = false;
    for await (const { bytes } of linesOf(fs, files.slice(gone))) {
      const record = readLine(bytes)?.record;
      if (!record) continue;
      if (record.seq === sent.seq) return record.hash === sent.hash ? sent : START;
      if (record.seq > sent.seq) return record.seq === sent.seq + 1 && record.prev !== sent.hash ? START : sent;
      // A chain that does not reach so far was begun anew.
      isOther = true;
    }
    return isOther ? START : sent;
  });
};

const readSent = async (file: string, fs: FileSystem): Promise<Link | undefined> => {
  const text = (await fs.size(file)) > 0 ? (await fs.read(file, 0, 1024)).toString() : '';
  const [, seq, hash = ''] = /^\{"seq":(\d+),"hash":"([0-9a-f]{64})"\}\n$/.exec(text) ?? [];
  return seq === undefined ? undefined : { seq: Number(seq), hash };
};
