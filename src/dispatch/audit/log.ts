import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Clock } from '../../clock.ts';
import { ProxmoxError } from '../../errors.ts';
import { isUnchained, macOf, seal, sha256, START, type Link, type Sealed } from './chain.ts';
import type { FileSystem, GrowingFile } from './files.ts';
import { linesOf } from './lines.ts';
import { takeLock } from './lock.ts';
import { ownName, rotatedIn, rotatedName, ticketName, type Rotated } from './names.ts';
import { readTail, type Tail } from './tail.ts';

export interface LogOptions {
  readonly path: string;
  readonly clock: Pick<Clock, 'now'>;
  /** Makes the chain one that nobody without it can forge. */
  readonly key?: Buffer;
  /** A file that would grow beyond is put aside, and a new one begun. */
  readonly maxBytes: number;
  /** The number of this process, and whether another one runs. */
  readonly pid: number;
  readonly alive: (pid: number) => boolean;
  /** Told what the operator should know. */
  readonly warn: (sentence: string) => void;
}

/** A chain that is open for writing. */
export interface Log {
  /** The file that this process writes. */
  readonly path: string;
  /** Resolves when the records are in the file, though perhaps not on the disk yet. */
  append(records: readonly object[]): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Opens the chain where it ended; one that another process writes is left alone, and this process has its own beside it. */
export const openLog = async (options: LogOptions, fs: FileSystem): Promise<Log> => {
  const { clock, key, maxBytes, pid, alive, warn } = options;
  const lock = await takeLock(options.path, { fs, pid, alive });
  const path = 'release' in lock ? options.path : ownName(options.path, pid);
  if ('holder' in lock)
    warn(
      `Process ${lock.holder} writes ${options.path}; this one records in ${path}. If that is no server, remove ${ticketName(options.path, lock.holder)}.`,
    );
  const release = async (): Promise<void> => ('release' in lock ? lock.release() : undefined);
  try {
    const open = await takeUp(path, options, fs);
    let { file, link, size, day } = open;

    let rotating: Promise<void> | undefined;

    const rotate = async (): Promise<void> => {
      const aside = rotatedName(path, day, link.seq);
      // On the disk first: else a loss of power could take the end of this file and leave the beginning of the next.
      await file.sync();
      await file.close();
      await fs.rename(path, aside);
      file = await fs.open(path);
      await fs.syncFolder(dirname(path));
      size = 0;
    };

    return {
      path,
      append: async (records) => {
        const { text, link: next } = sealAll(records, link, key);
        const [bytes, today] = [Buffer.byteLength(text), dayOf(clock.now())];
        if (size > 0 && (today > day || size + bytes > maxBytes)) await (rotating = rotate());
        await file.append(text);
        if (today > day) day = today;
        link = next;
        size += bytes;
      },
      sync: async () => {
        // What is to be synced may be in the file that is just put aside.
        await rotating;
        await file.sync();
      },
      close: () => file.close().finally(release),
    };
  } catch (error) {
    await release();
    throw error;
  }
};

const sealAll = (
  records: readonly object[],
  after: Link,
  key: Buffer | undefined,
): { readonly text: string; readonly link: Link } => {
  let link = after;
  let text = '';
  for (const record of records) {
    const sealed = seal(record, link, key);
    text += `${sealed.line}\n`;
    ({ link } = sealed);
  }
  return { text, link };
};

interface Open {
  readonly file: GrowingFile;
  readonly link: Link;
  readonly size: number;
  readonly day: string;
}

/** Opens a file where its chain ended, and notes what is not as a server leaves it: a line that was cut off, or a key that is new. */
const takeUp = async (path: string, { clock, key, warn }: LogOptions, fs: FileSystem): Promise<Open> => {
  const aside = rotatedIn(path, await fs.list(dirname(path)));
  const tail = await readTail(fs, path);
  const last = tail.last ?? (await lastOf(aside, fs));
  if (last) checkKey(path, last, key);
  const at = new Date(clock.now()).toISOString();
  const before = last ? undefined : await unchainedPart(path, tail, fs);
  if (!before && (tail.stray || tail.end === 'other'))
    warn(`${path} has lines that were not written as they are: run proxmox-ve-mcp audit verify.`);

  const isNew = key && last && last.mac === undefined;
  const first = sealAll(
    before ? [{ event: 'unchained', at, ...before }] : tail.end === 'cut' ? [tornOf(tail, at)] : [],
    last ?? START,
    isNew ? undefined : key,
  );
  const second = sealAll(isNew ? [{ event: 'keyed', at }] : [], first.link, key);
  const text = `${tail.end === 'nothing' || (tail.end === 'cut' && !before) ? '' : '\n'}${first.text}${second.text}`;

  const file = await fs.open(path);
  try {
    if (text !== '') await file.append(text);
    // A name that is new is on the disk only when its folder is.
    if (tail.size === 0) await fs.syncFolder(dirname(path));
  } catch (error) {
    await file.close();
    throw error;
  }
  const written = tail.last?.['at'];
  return {
    file,
    link: second.link,
    size: tail.size + Buffer.byteLength(text),
    day: typeof written === 'string' ? written.slice(0, 10) : dayOf(clock.now()),
  };
};

const tornOf = ({ rest }: Tail, at: string): object => ({
  event: 'torn',
  at,
  bytes: rest.length,
  sha256: sha256(rest),
});

/** The last record of files that were put aside; undefined where there is none. */
const lastOf = async (files: readonly Rotated[], fs: FileSystem): Promise<Sealed | undefined> => {
  for (const each of files.toReversed()) {
    const { last } = await readTail(fs, each.path);
    if (last) return last;
  }
  return undefined;
};

/** Refuses to go on with a signed chain in another way than it was signed. */
const checkKey = (path: string, { hash, mac }: Sealed, key: Buffer | undefined): void => {
  if (mac === undefined || (key && mac === macOf(hash, key))) return;
  throw new ProxmoxError(
    'AUDIT_FAILED',
    key
      ? `The last record of ${path} is not signed with the key in audit_key_file.`
      : `${path} is signed, and there is no key.`,
    { next: 'Ask the operator to set audit_key_file to its key, or to put the files of that chain elsewhere.' },
  );
};

/** How long the part of a file is that a release without a chain wrote, and its hash; undefined where the file is no such one. */
const unchainedPart = async (
  path: string,
  { size, end }: Tail,
  fs: FileSystem,
): Promise<{ readonly bytes: number; readonly sha256: string } | undefined> => {
  if (size === 0) return undefined;
  const hash = createHash('sha256');
  let whole = 0;
  for await (const { bytes, ended } of linesOf(fs, [path])) {
    if (ended && !isUnchained(bytes)) return undefined;
    if (ended) whole++;
    hash.update(bytes).update('\n');
  }
  return whole === 0 ? undefined : { bytes: size + (end === 'nothing' ? 0 : 1), sha256: hash.digest('hex') };
};
