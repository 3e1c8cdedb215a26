import type { Call } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';

type Guest = Pick<SimGuest, 'kind' | 'vmid'>;

/** Who has the lock of a guest's file: a task until it gives it back, another process of the host until a moment. */
const holders = slice(() => ({ tasks: new Set<number>(), others: new Map<number, number>() }));

const WAIT_MS = 10_000;
const POLL_MS = 100;

const timeoutText = ({ kind, vmid }: Guest): string =>
  kind === 'qemu'
    ? `can't lock file '/var/lock/qemu-server/lock-${vmid}.conf' - got timeout`
    : `can't lock file '/run/lock/lxc/pve-config-${vmid}.lock' - got timeout`;

/** Lets another process of the host hold the lock of a guest's file until a moment, in milliseconds since 1970. */
export const holdLockFile = (cluster: Cluster, vmid: number, until: number): void => {
  holders(cluster).others.set(vmid, until);
};

/** Until when another process holds the lock of a guest's file; 0 where none does. */
export const heldUntil = (cluster: Cluster, vmid: number): number => holders(cluster).others.get(vmid) ?? 0;

/** Refuses a change of a guest's file while somebody else holds its lock for longer than a host waits. */
export const checkLockFile = ({ cluster, now }: Pick<Call, 'cluster' | 'now'>, guest: Guest): void => {
  if (heldUntil(cluster, guest.vmid) - now > WAIT_MS) throw refuse(timeoutText(guest));
};

/** Does the steps of a task while it holds the lock of a guest's file. It waits for the lock as long as a host does. */
export const withLockFile = function* (
  cluster: Cluster,
  guest: Guest,
  task: TaskHandle,
  steps: Generator<number, void>,
): Generator<number, void> {
  const { tasks } = holders(cluster);
  const taken = (): boolean => tasks.has(guest.vmid) || heldUntil(cluster, guest.vmid) > task.now();
  if (taken()) {
    task.log('trying to acquire lock...');
    for (let waited = 0; taken(); waited += POLL_MS) {
      if (waited >= WAIT_MS) throw new Error(timeoutText(guest));
      yield POLL_MS;
    }
    task.log(' OK');
  }
  tasks.add(guest.vmid);
  try {
    yield* steps;
  } finally {
    tasks.delete(guest.vmid);
  }
};
