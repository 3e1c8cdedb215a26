import { dirname } from 'node:path';
import type { AuditRecord } from '../../src/dispatch/audit.ts';
import { seal, START, type Link } from '../../src/dispatch/audit/chain.ts';
import { fileSink, type FileSink, type FileSinkOptions } from '../../src/dispatch/audit/file-sink.ts';
import type { FileSystem } from '../../src/dispatch/audit/files.ts';
import { linesOf } from '../../src/dispatch/audit/lines.ts';
import { filesInOrder } from '../../src/dispatch/audit/names.ts';
import { verifyChain, type Verified, type VerifyOptions } from '../../src/dispatch/audit/verify.ts';
import { fakeClock } from '../support/clock.ts';

/** A sink for a file, of a process that is alone. */
export const sinkFor = (path: string, options: Partial<FileSinkOptions> = {}): FileSink =>
  fileSink({
    path,
    clock: fakeClock(),
    maxBytes: 1024 ** 3,
    pid: 1,
    alive: () => false,
    warn: () => undefined,
    ...options,
  });

/** The intent of a change. */
export const intentOf = (call: string, more: Partial<AuditRecord> = {}): AuditRecord => ({
  call,
  at: '2026-01-01T00:00:00.000Z',
  event: 'intent',
  tool: 'pve_x',
  risk: 'change',
  cluster: 'home',
  principal: 'local',
  arguments: {},
  requests: [{ request: 'POST /nodes/pve1/qemu/100/status/start', params: {} }],
  ...more,
});

/** What is found in the chain at a path. */
export const verified = async (fs: FileSystem, path: string, options: VerifyOptions = {}): Promise<Verified> =>
  verifyChain(linesOf(fs, filesInOrder(path, await fs.list(dirname(path)))), options);

/** The lines of a chain of these records. */
export const chainOf = (records: readonly object[], key?: Buffer): string[] => {
  let link: Link = START;
  return records.map((record) => {
    const sealed = seal(record, link, key);
    ({ link } = sealed);
    return sealed.line;
  });
};

/** A file system in memory that counts what it is asked for, and may fail. */
export interface MemoryFiles extends FileSystem {
  readonly files: Map<string, Buffer>;
  /** What was asked for, in order: `append PATH`, `sync PATH`, `rename FROM TO`, `syncFolder PATH`. */
  readonly asked: string[];
  readonly textOf: (path: string) => string;
  readonly set: (path: string, text: string) => void;
  /** Set to let the next write fail after so many bytes of its text. */
  failAfter: number | undefined;
  /** What a write, a sync or a new name waits for, and fails with. */
  appending: () => Promise<void>;
  syncing: () => Promise<void>;
  renaming: () => Promise<void>;
}

export const memoryFiles = (given: Iterable<readonly [string, Buffer]> = []): MemoryFiles => {
  const files = new Map<string, Buffer>(given);
  const asked: string[] = [];
  const bytesOf = (path: string): Buffer => files.get(path) ?? Buffer.alloc(0);
  const disk: MemoryFiles = {
    files,
    asked,
    textOf: (path) => bytesOf(path).toString(),
    set: (path, text) => void files.set(path, Buffer.from(text)),
    failAfter: undefined,
    appending: () => Promise.resolve(),
    syncing: () => Promise.resolve(),
    renaming: () => Promise.resolve(),
    open: (path) => {
      files.set(path, bytesOf(path));
      let isOpen = true;
      const check = (): void => {
        if (!isOpen) throw new Error('EBADF');
      };
      return Promise.resolve({
        append: async (text) => {
          check();
          await disk.appending();
          asked.push(`append ${path}`);
          const { failAfter } = disk;
          disk.failAfter = undefined;
          files.set(path, Buffer.concat([bytesOf(path), Buffer.from(text).subarray(0, failAfter)]));
          if (failAfter !== undefined) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        },
        sync: async () => {
          check();
          asked.push(`sync ${path}`);
          await disk.syncing();
        },
        close: () => {
          isOpen = false;
          return Promise.resolve();
        },
      });
    },
    size: (path) => Promise.resolve(bytesOf(path).length),
    read: (path, from, length) =>
      files.has(path)
        ? Promise.resolve(bytesOf(path).subarray(from, from + length))
        : Promise.reject(Object.assign(new Error('missing'), { code: 'ENOENT' })),
    list: (folder) =>
      Promise.resolve(
        [...files.keys()].filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1)),
      ),
    rename: async (from, to) => {
      await disk.renaming();
      asked.push(`rename ${from} ${to}`);
      files.set(to, bytesOf(from));
      files.delete(from);
    },
    remove: (path) => {
      files.delete(path);
      return Promise.resolve();
    },
    write: (path, text) => {
      disk.set(path, text);
      return Promise.resolve();
    },
    syncFolder: (folder) => {
      asked.push(`syncFolder ${folder}`);
      return Promise.resolve();
    },
  };
  return disk;
};
