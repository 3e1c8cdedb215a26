import type { Call } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import { refuse } from '../../refusal.ts';
import type { SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { beginStart } from '../lifecycle/power-tasks.ts';
import { shutDown } from '../lifecycle/switching.ts';
import { copyVolumes } from './copy.ts';
import { timedLog, type TimedLog } from './log.ts';
import { checkMounts, scanMounts } from './lxc.ts';
import { arrive, planMove, type Move } from './plan.ts';
import { checkDevices, copyVm, scanDisks } from './qemu.ts';

const SETTLE_MS = 500;
const CONNECT_MS = 3_000;
const SHUTDOWN_S = 180;

/** Begins the migration of a guest, in a task of its own on the guest's node, and gives the UPID. */
export const beginMove = (call: Call, guest: SimGuest, move: Move): string =>
  call.begin(
    guest.kind === 'qemu' ? 'qmigrate' : 'vzmigrate',
    String(guest.vmid),
    (task) => moveGuest(call, guest, move, task),
    guest.node,
  );

/** Moves a guest to another node, step by step; it is there, with its local volumes, only when the last step is done. */
export const moveGuest = function* (
  call: Call,
  guest: SimGuest,
  move: Move,
  task: TaskHandle,
): Generator<number, void> {
  const log = timedLog(task);
  const wasRunning = guest.running;
  let begun = false;
  checkLock(call.params, guest);
  guest.config['lock'] = 'migrate';
  try {
    yield* prepare(call, guest, move, task, log);
    begun = true;
    yield* travel(call, guest, move, task, log);
  } catch (error) {
    // A container that was switched off for this runs again where it is.
    const wakes = wasRunning !== undefined && !guest.running;
    if (wakes) guest.running = wasRunning;
    if (begun) log.info('aborting phase 1 - cleanup resources');
    if (wakes) log.info('start container on source node');
    log.error(`migration aborted (duration ${log.duration()}): ${error instanceof Error ? error.message : ''}`);
    throw new Error('migration aborted', { cause: error });
  } finally {
    Reflect.deleteProperty(guest.config, 'lock');
    if (wasRunning && guest.node !== move.target) guest.running ??= wasRunning;
  }
  if (guest.kind === 'lxc' && wasRunning) {
    log.info('start container on target node');
    beginStart(call, guest);
  }
  log.info(`migration finished successfully (duration ${log.duration()})`);
};

/** What is checked before anything is done. */
const prepare = function* (
  call: Call,
  guest: SimGuest,
  move: Move,
  task: TaskHandle,
  log: TimedLog,
): Generator<number, void> {
  const { cluster } = call;
  const { kind, running } = guest;
  if (kind === 'qemu') checkDevices(cluster, guest, move);
  else if (running && !move.restart) throw refuse('lxc live migration is currently not implemented');
  else checkMounts(guest);
  const target = cluster.nodes.find(({ name }) => name === move.target);
  if (!target?.online) {
    yield CONNECT_MS;
    throw new Error("Can't connect to destination address using public key");
  }
  if (kind === 'lxc' && running) {
    log.info(`shutdown CT ${guest.vmid}`);
    yield* shutDown(guest, task, { timeout: move.timeout ?? SHUTDOWN_S, force: true });
  }
  const what = `${kind === 'qemu' ? 'VM' : 'CT'} ${guest.vmid}`;
  log.info(`starting migration of ${what} to node '${target.name}' (${target.ip})`);
};

const travel = function* (
  call: Call,
  guest: SimGuest,
  move: Move,
  task: TaskHandle,
  log: TimedLog,
): Generator<number, void> {
  const plan = planMove(call.cluster, guest, move);
  if (guest.kind === 'qemu') {
    scanDisks(plan, log);
    yield* copyVm(guest, move, plan, task, log);
  } else {
    scanMounts(plan, log);
    yield* copyVolumes(plan.journeys, task, log);
    log.info('start final cleanup');
  }
  yield SETTLE_MS;
  arrive(call.cluster, guest, plan, move.target);
  // The process over there is a new one.
  if (guest.running) guest.running = { ...guest.running, since: task.now() };
};
