import { dirname } from 'node:path';
import type { Clock } from '../../clock.ts';
import { ProxmoxError } from '../../errors.ts';
import type { AuditRecord, AuditSink } from '../audit.ts';
import { isUnchained, parseSealed, seal, START, type Link } from './chain.ts';
import { diskFiles, type FileSystem, type GrowingFile } from './files.ts';
import { takeLock } from './lock.ts';
import { filesInOrder, lockName, ownName, rotatedName } from './names.ts';

export interface FileSinkOptions {
  readonly path: string;
  readonly clock: Pick<Clock, 'now'>;
  /** Makes the chain one that nobody without it can forge. */
  readonly key?: Buffer;
  /** A file that would grow beyond is put aside, and a new one begun. */
  readonly maxBytes: number;
  /** The number of this process, and whether another one runs. */
  readonly pid: number;
  readonly alive: (pid: number) => boolean;
  /** Told once of each thing that the operator should know. */
  readonly warn: (sentence: string) => void;
  readonly fs?: FileSystem;
}

interface Waiting {
  readonly record: AuditRecord;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Open {
  readonly path: string;
  readonly file: GrowingFile;
  size: number;
  day: string;
  link: Link;
}

// Enough for the longest record.
const TAIL = 256 * 1024;

/** Whether a line is one that was written to its end, by this release or by one without a chain. */
const isWhole = (line: string): boolean => parseSealed(line) !== undefined || isUnchained(line);

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * A sink that appends records to a file, each chained to the one before. Records that come together are written together, with one sync
 * where one of them is the intent of a change. What can't be written rejects, and the next record tries anew.
 */
export const fileSink = (options: FileSinkOptions): AuditSink => {
  const { clock, key, maxBytes, warn } = options;
  let fs: FileSystem | undefined = options.fs;
  let open: Open | undefined;
  let queue: Waiting[] = [];
  let flushing = false;
  let warned = false;
  let locked: string | undefined;

  const files = async (): Promise<FileSystem> => (fs ??= await diskFiles());

  /** The file that is this process's to write: the usual one, or one of its own where another process has that. */
  const choose = async (): Promise<string> => {
    const disk = await files();
    const lock = lockName(options.path);
    if (locked === lock || (await takeLock(lock, { fs: disk, pid: options.pid, alive: options.alive }))) {
      locked = lock;
      return options.path;
    }
    const own = ownName(options.path, options.pid);
    if (!warned) warn(`Another server writes ${options.path}; this one records in ${own}.`);
    warned = true;
    return own;
  };

  /** Opens the file and takes up its chain; a line that was cut off is closed and told of. */
  const begin = async (): Promise<Open> => {
    const disk = await files();
    const path = await choose();
    const size = await disk.size(path);
    const text = size === 0 ? '' : await disk.tail(path, Math.max(0, size - TAIL));
    const lines = text.split('\n');
    const last = lines.map(parseSealed).findLast((record) => record !== undefined);
    // Everything after the last whole line was cut off, by this crash or by one while another was told of.
    const torn = lines.slice(lines.findLastIndex(isWhole) + 1).join('\n');
    const link = last ?? (await lastOfRotated(disk, path));
    const at = last?.['at'];
    const file = await disk.open(path);
    const opened: Open = { path, file, size, day: typeof at === 'string' ? at.slice(0, 10) : dayOf(clock.now()), link };
    if (torn !== '') {
      const told = { event: 'torn', at: new Date(clock.now()).toISOString(), bytes: Buffer.byteLength(torn) };
      await append(opened, [told], torn.endsWith('\n') ? '' : '\n');
    } else if (text !== '' && !text.endsWith('\n')) {
      // Only the line break of the last record is missing.
      await file.append('\n');
      opened.size += 1;
    }
    return opened;
  };

  /** Where the chain of the files that were put aside ends. */
  const lastOfRotated = async (disk: FileSystem, path: string): Promise<Link> => {
    for (const each of filesInOrder(path, await disk.list(dirname(path)))
      .slice(0, -1)
      .reverse()) {
      const size = await disk.size(each);
      const found = (await disk.tail(each, Math.max(0, size - TAIL))).split('\n').map(parseSealed);
      const last = found.findLast((record) => record !== undefined);
      if (last) return last;
    }
    return START;
  };

  const append = async (to: Open, records: readonly object[], before = ''): Promise<void> => {
    let { link } = to;
    const lines = records.map((record) => {
      const sealed = seal(record, link, key);
      link = sealed;
      return `${JSON.stringify(sealed)}\n`;
    });
    const text = before + lines.join('');
    await to.file.append(text);
    to.link = { seq: link.seq, hash: link.hash };
    to.size += Buffer.byteLength(text);
  };

  const rotate = async (from: Open): Promise<Open> => {
    const disk = await files();
    const names = await disk.list(dirname(from.path));
    const taken = new Set(filesInOrder(from.path, names));
    let number = 1;
    while (taken.has(rotatedName(from.path, from.day, number))) number++;
    await from.file.close();
    await disk.rename(from.path, rotatedName(from.path, from.day, number));
    return { path: from.path, file: await disk.open(from.path), size: 0, day: dayOf(clock.now()), link: from.link };
  };

  const writeAll = async (batch: readonly Waiting[]): Promise<void> => {
    open ??= await begin();
    if (open.size > 0 && (open.size > maxBytes || open.day !== dayOf(clock.now()))) open = await rotate(open);
    await append(
      open,
      batch.map(({ record }) => record),
    );
    // On the disk before the change leaves, and not only in memory.
    if (batch.some(({ record }) => record.event === 'intent' && record.requests.length > 0)) await open.file.sync();
  };

  const flush = async (): Promise<void> => {
    if (flushing) return;
    flushing = true;
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      try {
        await writeAll(batch);
        for (const { resolve } of batch) resolve();
      } catch (cause) {
        // What reached the file is looked at anew when it is opened again.
        await open?.file.close().catch(() => undefined);
        open = undefined;
        const error = new ProxmoxError('AUDIT_FAILED', `The audit file ${options.path} cannot be written.`, { cause });
        for (const { reject } of batch) reject(error);
      }
    }
    flushing = false;
  };

  return {
    write: (record) =>
      new Promise((resolve, reject) => {
        queue.push({ record, resolve, reject });
        void flush();
      }),
    close: async () => {
      await open?.file.close();
      open = undefined;
      if (locked !== undefined) await (await files()).remove(locked);
      locked = undefined;
    },
  };
};
