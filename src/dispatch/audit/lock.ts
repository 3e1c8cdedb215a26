import type { FileSystem } from './files.ts';

/** What a lock is taken with. */
export interface LockMeans {
  readonly fs: Pick<FileSystem, 'create' | 'read' | 'remove'>;
  readonly pid: number;
  /** Whether a process of that number runs on this machine. */
  readonly alive: (pid: number) => boolean;
}

/** Takes the lock of a file for this process; false where another one that runs has it. A lock of a process that is gone is taken over. */
export const takeLock = async (path: string, { fs, pid, alive }: LockMeans): Promise<boolean> => {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await fs.create(path, `${pid}\n`)) return true;
    const owner = Number((await fs.read(path).catch(() => '')).trim());
    if (owner === pid) return true;
    if (Number.isInteger(owner) && owner > 0 && alive(owner)) return false;
    await fs.remove(path).catch(() => undefined);
  }
  return false;
};
