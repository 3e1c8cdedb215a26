import { dirname } from 'node:path';
import type { FileSystem } from './files.ts';
import { ticketName, ticketsIn } from './names.ts';

/** What a lock is taken with. */
export interface LockMeans {
  readonly fs: Pick<FileSystem, 'list' | 'remove' | 'write'>;
  readonly pid: number;
  /** Whether a process of that number runs on this machine. */
  readonly alive: (pid: number) => boolean;
}

/**
 * Takes the lock of a file for this process; resolves to how it is given back, or to the process that has it. A process has it where it
 * wrote a ticket of its own and then saw none of another that runs. So two never have it: of two, one wrote its ticket last, and saw the
 * other's. Tickets of processes that are gone count for nothing, whenever they are removed; where two come at once, both may go without.
 */
export const takeLock = async (
  path: string,
  { fs, pid, alive }: LockMeans,
): Promise<{ readonly release: () => Promise<void> } | { readonly holder: number }> => {
  const ticket = ticketName(path, pid);
  const release = (): Promise<void> => fs.remove(ticket);
  await fs.write(ticket, '');
  const others = ticketsIn(path, await fs.list(dirname(path))).filter((each) => each !== pid);
  const holder = others.find(alive);
  if (holder !== undefined) {
    await release();
    return { holder };
  }
  await Promise.all(others.map((gone) => fs.remove(ticketName(path, gone))));
  return { release };
};
