import { ProxmoxError } from '../../errors.ts';
import type { AuditRecord, AuditSink } from '../audit.ts';
import { diskFiles, type FileSystem } from './files.ts';
import { openLog, type Log, type LogOptions } from './log.ts';

export interface FileSinkOptions extends LogOptions {
  /** The disk, unless another is given. */
  readonly fs?: FileSystem;
}

/** A sink that appends to a file. */
export interface FileSink extends AuditSink {
  /** Resolves to the file that this process writes, and opens it where it is not yet. */
  place(): Promise<string>;
}

interface Waiting {
  readonly record: AuditRecord;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Only the intent of a change has to be on the disk before anything else happens. */
const mustLast = ({ record }: Waiting): boolean => record.event === 'intent' && record.requests.length > 0;

/**
 * A sink that appends records to a file, each chained to the one before. Records that come together are written together, and synced
 * together where one of them is the intent of a change; only intents wait for that. What can't be written rejects as AUDIT_FAILED, and the
 * next record tries anew.
 */
export const fileSink = (options: FileSinkOptions): FileSink => {
  const { clock, path, warn } = options;
  const said = new Set<string>();
  const warnOnce = (sentence: string): void => {
    if (!said.has(sentence)) warn(sentence);
    said.add(sentence);
  };
  let log: Promise<Log> | undefined;
  let queue: Waiting[] = [];
  let unsynced: Waiting[] = [];
  let writing: Promise<void> | undefined;
  let syncing: Promise<void> | undefined;
  let failing = false;
  let lost = 0;

  const opened = (): Promise<Log> => {
    if (log) return log;
    const opening = (async () => openLog({ ...options, warn: warnOnce }, options.fs ?? (await diskFiles())))();
    log = opening;
    opening.catch(() => {
      if (log === opening) log = undefined;
    });
    return opening;
  };

  /** Lets go of a file that could not be written or synced, and refuses what is not certain to be in it. */
  const failed = async (cause: unknown, records: readonly Waiting[], broken: Promise<Log>): Promise<void> => {
    const error =
      cause instanceof ProxmoxError
        ? cause
        : new ProxmoxError('AUDIT_FAILED', `The audit file ${path} cannot be written.`, { cause });
    const all = [...records];
    // What reached the file is looked at anew when it is opened again.
    if (log === broken) {
      log = undefined;
      all.push(...unsynced);
      unsynced = [];
    }
    lost += all.length;
    if (!failing)
      warn(
        `${error.message.replace(/\.$/, reasonOf(cause))} Until that is put right, changes are refused and reads are not recorded.`,
      );
    failing = true;
    for (const { reject } of all) reject(error);
    await broken.then((open) => open.close()).catch(() => undefined);
  };

  const writeAll = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      const opening = opened();
      try {
        const open = await opening;
        const missing = lost;
        const gap = missing > 0 ? [{ event: 'lost', at: new Date(clock.now()).toISOString(), records: missing }] : [];
        await open.append([...gap, ...batch.map(({ record }) => record)]);
        if (log !== opening) throw new Error('a sync failed meanwhile');
        lost -= missing;
        if (failing) warn(`The audit file ${path} is written again.`);
        failing = false;
        for (const waiting of batch) if (!mustLast(waiting)) waiting.resolve();
        unsynced.push(...batch.filter(mustLast));
        if (unsynced.length > 0) syncing ??= syncAll();
      } catch (error) {
        await failed(error, batch, opening);
      }
    }
    writing = undefined;
  };

  /** Syncs what has been written, while more is written. What waits for it is always in the file that is open. */
  const syncAll = async (): Promise<void> => {
    while (unsynced.length > 0) {
      const batch = unsynced;
      unsynced = [];
      const opening = opened();
      try {
        await (await opening).sync();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        await failed(error, batch, opening);
      }
    }
    syncing = undefined;
  };

  return {
    place: async () => (await opened()).path,
    write: (record) =>
      new Promise((resolve, reject) => {
        queue.push({ record, resolve, reject });
        writing ??= writeAll();
      }),
    close: async () => {
      await writing;
      await syncing;
      const open = log;
      log = undefined;
      await open?.then((it) => it.close()).catch(() => undefined);
    },
  };
};

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code}).` : '.';
