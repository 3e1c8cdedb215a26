import type { Call } from '../../call.ts';
import type { SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { label } from '../lifecycle/target.ts';

/** What is done with every guest: how a log announces it, and how it begins as a task of its own; a text instead says why not. */
export interface Deed {
  readonly announce: (guest: SimGuest) => string;
  readonly begin: (guest: SimGuest) => { readonly upid: string } | { readonly skip: string };
  /** Seconds that are waited after it, where the guest's configuration has that. */
  readonly delay?: (guest: SimGuest) => number;
}

const POLL_MS = 500;
const WORKERS = 4;

interface Child {
  readonly guest: SimGuest;
  readonly upid: string;
}

/** Works through guests, group after group, some of each at a time, and gives those that failed. */
export const workThrough = function* (
  { cluster }: Call,
  task: TaskHandle,
  groups: readonly (readonly SimGuest[])[],
  deed: Deed,
  workers = WORKERS,
): Generator<number, SimGuest[]> {
  const failed: SimGuest[] = [];
  const fail = (guest: SimGuest, why: string): void => {
    task.log(`${deed.announce(guest)} failed: ${why}`);
    failed.push(guest);
  };
  for (const group of groups) {
    const open = [...group];
    let active: Child[] = [];
    while (open.length > 0 || active.length > 0) {
      for (const guest of open.splice(0, workers - active.length)) {
        const child = begun(guest, deed, task, fail);
        if (child) active.push(child);
      }
      if (active.length > 0) yield POLL_MS;
      const exits = active.map((child) => ({ ...child, exit: cluster.tasks.find(child.upid)?.exit }));
      for (const { guest, exit } of exits) {
        if (exit !== undefined && exit !== 'OK' && !exit.startsWith('WARNINGS: ')) fail(guest, exit);
      }
      active = exits.filter(({ exit }) => exit === undefined);
    }
    const delay = Math.max(0, ...group.map((guest) => deed.delay?.(guest) ?? 0));
    if (delay > 0) {
      task.log(`Waiting for ${delay} seconds (startup delay)`);
      yield delay * 1000;
    }
  }
  return failed;
};

const begun = (
  guest: SimGuest,
  deed: Deed,
  task: TaskHandle,
  fail: (guest: SimGuest, why: string) => void,
): Child | undefined => {
  try {
    const result = deed.begin(guest);
    if ('upid' in result) {
      task.log(deed.announce(guest));
      return { guest, upid: result.upid };
    }
    task.log(result.skip);
  } catch (error) {
    fail(guest, error instanceof Error ? error.message : '');
  }
  return undefined;
};

/** `VM 100, CT 200`. */
export const named = (guests: readonly SimGuest[]): string =>
  guests.map((guest) => `${label(guest)} ${guest.vmid}`).join(', ');

const LAST = Infinity;

/** The number of a guest's `startup` option under a key; `order` is the one that may stand alone. */
const startupOf = ({ config }: SimGuest, key: 'order' | 'up' | 'down'): number | undefined => {
  const { startup = '' } = config;
  const found = new RegExp(`(?:^|,)${key}=(\\d+)`).exec(startup)?.[1];
  const alone = key === 'order' ? /^(\d+)/.exec(startup)?.[1] : undefined;
  const value = found ?? alone;
  return value === undefined ? undefined : Number(value);
};

/** How long is waited after a guest was started, in seconds. */
export const upDelay = (guest: SimGuest): number => startupOf(guest, 'up') ?? 0;

/** How long a guest has for its shutdown, in seconds; undefined where its configuration does not tell. */
export const downTimeout = (guest: SimGuest): number | undefined => startupOf(guest, 'down');

/** Guests in groups that start together: by their order, those without one at last; each group by number. */
export const startGroups = (guests: readonly SimGuest[]): SimGuest[][] => {
  const byOrder = new Map<number, SimGuest[]>();
  for (const guest of [...guests].sort((a, b) => a.vmid - b.vmid)) {
    const order = startupOf(guest, 'order') ?? LAST;
    byOrder.set(order, [...(byOrder.get(order) ?? []), guest]);
  }
  return [...byOrder].sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)).map(([, group]) => group);
};
