import type { AuditRecord, AuditSink } from '../../src/dispatch/audit.ts';
import { fileSink, type FileSinkOptions } from '../../src/dispatch/audit/file-sink.ts';
import type { FileSystem } from '../../src/dispatch/audit/files.ts';
import { fakeClock } from '../support/clock.ts';

/** A sink for a file, of a process that is alone. */
export const sinkFor = (path: string, options: Partial<FileSinkOptions> = {}): AuditSink =>
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

/** A file system in memory that counts what it is asked for, and may fail. */
export interface MemoryFiles extends FileSystem {
  readonly files: Map<string, string>;
  readonly counts: { appends: number; syncs: number };
  /** Set to let the next write fail after some of its text. */
  failAfter: number | undefined;
}

export const memoryFiles = (): MemoryFiles => {
  const files = new Map<string, string>();
  const counts = { appends: 0, syncs: 0 };
  const disk: MemoryFiles = {
    files,
    counts,
    failAfter: undefined,
    open: (path) =>
      Promise.resolve({
        append: async (text) => {
          await Promise.resolve();
          counts.appends++;
          const { failAfter } = disk;
          disk.failAfter = undefined;
          files.set(path, (files.get(path) ?? '') + (failAfter === undefined ? text : text.slice(0, failAfter)));
          if (failAfter !== undefined) throw new Error('ENOSPC');
        },
        sync: async () => {
          await Promise.resolve();
          counts.syncs++;
        },
        close: () => Promise.resolve(),
      }),
    size: (path) => Promise.resolve(Buffer.byteLength(files.get(path) ?? '')),
    tail: (path, from) =>
      Promise.resolve(
        Buffer.from(files.get(path) ?? '')
          .subarray(from)
          .toString(),
      ),
    read: (path) => {
      const text = files.get(path);
      return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(text);
    },
    list: () => Promise.resolve([...files.keys()].map((path) => path.replace(/^.*\//, ''))),
    rename: (from, to) => {
      files.set(to, files.get(from) ?? '');
      files.delete(from);
      return Promise.resolve();
    },
    remove: (path) => {
      files.delete(path);
      return Promise.resolve();
    },
    create: (path, text) => {
      if (files.has(path)) return Promise.resolve(false);
      files.set(path, text);
      return Promise.resolve(true);
    },
  };
  return disk;
};
