import { fullName } from '../../access.ts';
import { may, type Call } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import { isTemplate } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { withLockFile } from './lock-file.ts';
import { dropState, saveState } from './suspend.ts';
import { shutDown, switchOff, switchOn, type Patience, type Steps } from './switching.ts';
import { label, noFile, noVm, prefix, presentAt, type Target } from './target.ts';

/** What a caller may ask for beside the deed. */
export interface PowerWish extends Patience {
  readonly skiplock?: boolean;
}

const params = ({ skiplock }: PowerWish): { skiplock?: string } => (skiplock ? { skiplock: '1' } : {});

/** Begins a task on a guest that holds the lock of the guest's file, and gives its UPID. */
const beginLocked = (call: Call, target: Target, verb: string, steps: (task: TaskHandle) => Steps): string =>
  call.begin(
    `${prefix(target)}${verb}`,
    String(target.vmid),
    (task) => withLockFile(call.cluster, target, task, steps(task)),
    target.node,
  );

/** Begins the start of a guest. */
export const beginStart = (call: Call, target: Target, wish: PowerWish = {}): string =>
  beginLocked(call, target, 'start', function* (task) {
    const guest = presentAt(call.cluster, target);
    if (isTemplate(guest)) {
      throw new Error(`you can't start a ${guest.kind === 'qemu' ? 'vm' : 'CT'} if it's a template`);
    }
    const { lock } = guest.config;
    // A backup of a VM that is off has its own process; starting it lets that go on.
    if (guest.kind === 'qemu' && lock === 'backup' && guest.running) {
      guest.running.paused = false;
      return;
    }
    const sleeps = guest.kind === 'qemu' && lock === 'suspended';
    if (!sleeps) checkLock(params(wish), guest);
    if (guest.running) throw new Error(`${label(guest)} ${guest.vmid} already running`);
    if (sleeps) task.log('Resuming suspended VM');
    yield* switchOn(call.cluster, guest, task);
    if (!sleeps) return;
    task.log('Resumed VM, removing state');
    dropState(call.cluster, guest);
  });

/** Begins switching a guest off. */
export const beginStop = (call: Call, target: Target, wish: PowerWish & { readonly overrule?: boolean } = {}): string =>
  call.begin(
    `${prefix(target)}stop`,
    String(target.vmid),
    function* (task) {
      if (wish.overrule) overrule(call, target, task);
      yield* withLockFile(call.cluster, target, task, stopSteps(call, target, wish));
    },
    target.node,
  );

const stopSteps = function* (call: Call, target: Target, wish: PowerWish): Steps {
  const guest = presentAt(call.cluster, target, target.kind === 'qemu' ? noVm(target) : noFile(target));
  if (!guest.running) return;
  checkLock(params(wish), guest);
  yield* switchOff(guest);
};

/** Aborts the tasks that wait for a guest to shut down, as far as they are the caller's. */
const overrule = (call: Call, target: Target, task: TaskHandle): void => {
  const { tasks } = call.cluster;
  const type = `${prefix(target)}shutdown`;
  const privileged = may(call, '/', ['Sys.Modify']);
  const own = fullName(call.principal);
  const overruled = tasks
    .list()
    .filter(
      ({ type: what, id, node, exit, user }) =>
        what === type &&
        id === String(target.vmid) &&
        node === target.node &&
        exit === undefined &&
        (privileged || [user, user.split('!')[0]].includes(own)),
    )
    .map(({ upid }) => upid);
  if (overruled.length === 0) return;
  for (const upid of overruled) tasks.abort(upid);
  task.log(`overruled ${type} tasks: ${overruled.join(', ')}`);
};

/** Begins the shutdown of a guest. */
export const beginShutdown = (call: Call, target: Target, wish: PowerWish = {}): string =>
  beginLocked(call, target, 'shutdown', function* (task) {
    const guest = presentAt(call.cluster, target, target.kind === 'qemu' ? noVm(target) : noFile(target));
    if (!guest.running) return;
    checkLock(params(wish), guest);
    yield* shutDown(guest, task, wish);
  });

/** Begins the reboot of a guest: the task ends when the guest is off, then the host switches it on again. */
export const beginReboot = (call: Call, target: Target, wish: PowerWish = {}): string => {
  const { cluster } = call;
  return beginLocked(call, target, 'reboot', function* (task) {
    const guest = presentAt(cluster, target);
    if (!guest.running) return;
    checkLock({}, guest);
    yield* shutDown(guest, task, wish);
    cluster.tasks.behind((silent) => withLockFile(cluster, target, silent, switchOn(cluster, guest, silent)));
  });
};

/** Begins the reset of a VM: its processors begin anew, its process stays. */
export const beginReset = (call: Call, target: Target, wish: PowerWish): string =>
  beginLocked(call, target, 'reset', function* (task) {
    const guest = presentAt(call.cluster, target);
    checkLock(params(wish), guest);
    if (!guest.running) throw new Error(`VM ${guest.vmid} not running`);
    yield RESET_MS;
    guest.running = { ...guest.running, bootedAt: task.now() };
  });

const RESET_MS = 100;

/** Begins the suspension of a VM: with a storage its state goes there and it is off, else it only stands still. */
export const beginSuspend = (call: Call, target: Target, wish: PowerWish, storage?: string): string =>
  beginLocked(call, target, storage === undefined ? 'pause' : 'suspend', function* (task) {
    const guest = presentAt(call.cluster, target);
    const inBackup = guest.config['lock'] === 'backup';
    if (!inBackup) checkLock(params(wish), guest);
    if (inBackup && storage !== undefined) throw new Error('cannot suspend to disk during backup');
    if (!guest.running) throw new Error(`VM ${guest.vmid} not running`);
    if (storage === undefined) guest.running.paused = true;
    else yield* saveState(call.cluster, guest, task, storage);
  });

/** Begins the resumption of a VM that stands still or whose state lies on a disk. */
export const beginResume = (call: Call, target: Target, wish: PowerWish): string =>
  beginLocked(call, target, 'resume', function* (task) {
    const { cluster } = call;
    const guest = presentAt(cluster, target);
    if (guest.config['lock'] === 'suspended') {
      task.log('Resuming suspended VM');
      yield* switchOn(cluster, guest, task);
      task.log('Resumed VM, removing state');
      dropState(cluster, guest);
      return;
    }
    if (guest.config['lock'] !== 'backup') checkLock(params(wish), guest);
    if (!guest.running) throw new Error(`VM ${guest.vmid} not running`);
    guest.running.paused = false;
  });
