import { flag, guestOf, nodeOf, number, text, type Call, type Handler, type Handlers } from '../call.ts';
import { checkLock } from '../change.ts';
import { refuse } from '../refusal.ts';
import { isTemplate, type SimGuest } from '../state.ts';
import type { Script, TaskHandle } from '../tasks.ts';
import { applyPending } from '../unused.ts';
import { hasAgent, missingFile, presentGuest } from './guests.ts';

// How long things take here: long enough to be seen, short enough to be waited for.
const START_MS = { qemu: 1_600, lxc: 900 } as const;
const STOP_MS = 500;
const SHUTDOWN_MS = 2_400;
const USUAL_TIMEOUT_S = 60;

type Steps = Generator<number, void>;

/** What a guest does when it is switched on; fails as the host's log says. */
const switchOn = function* (call: Call, guest: SimGuest, task: TaskHandle): Steps {
  if (Object.values(guest.config).some((value) => value.includes('cloudinit'))) task.log('generating cloud-init ISO');
  yield START_MS[guest.kind];
  const bridge = Object.entries({ ...guest.config, ...guest.pending })
    .filter(([name]) => /^net\d+$/.test(name))
    .map(([, value]) => /bridge=([^,]+)/.exec(value ?? '')?.[1])
    .find((name) => name !== undefined && !nodeOf(call).bridges.includes(name));
  if (bridge !== undefined) {
    task.log(`bridge '${bridge}' does not exist`);
    if (guest.kind === 'lxc') throw new Error(`startup for container '${guest.vmid}' failed`);
    task.log(
      `kvm: -netdev type=tap,id=net0,ifname=tap${guest.vmid}i0,script=/usr/libexec/qemu-server/pve-bridge: network script /usr/libexec/qemu-server/pve-bridge failed with status 6400`,
    );
    throw new Error('start failed: QEMU exited with code 1');
  }
  applyPending(call.cluster, guest);
  guest.running = { since: task.now(), pid: 30_000 + guest.vmid };
};

/** What a guest does when it is asked to shut down; fails when it does not react in time. */
const switchOff = function* (call: Call, guest: SimGuest, task: TaskHandle): Steps {
  const timeout = number(call, 'timeout') ?? USUAL_TIMEOUT_S;
  if (guest.obeys && timeout * 1000 >= SHUTDOWN_MS) {
    yield SHUTDOWN_MS;
    guest.running = undefined;
    return;
  }
  yield timeout * 1000;
  if (hasAgent(guest)) {
    task.log(`QEMU Guest Agent is not running - VM ${guest.vmid} qga command 'guest-ping' failed - got timeout`);
  }
  if (!flag(call, 'forceStop')) {
    throw new Error(guest.kind === 'qemu' ? 'VM quit/powerdown failed - got timeout' : 'container did not stop');
  }
  if (guest.kind === 'qemu') task.log('VM still running - terminating now with SIGTERM');
  yield STOP_MS;
  guest.running = undefined;
};

/** The guest of a task: it looks for it itself, so that one that is missing or locked makes the task fail, not the request. */
const taskGuest = (call: Call, missing: string): SimGuest => {
  const guest = guestOf(call);
  if (!guest) throw new Error(missing);
  checkLock(call.params, guest);
  return guest;
};

const task = (call: Call, verb: string, script: Script): string =>
  call.begin(`${call.route.includes('/{node}/lxc') ? 'vz' : 'qm'}${verb}`, text(call, 'vmid'), script);

const start: Handler = (call) => {
  const known = guestOf(call);
  if (known && isTemplate(known)) {
    throw refuse(`you can't start a ${known.kind === 'qemu' ? 'vm' : 'CT'} if it's a template`);
  }
  if (known?.kind === 'lxc' && known.running) throw refuse(`CT ${known.vmid} already running`);
  return task(call, 'start', function* (handle) {
    const guest = taskGuest(call, missingFile(call));
    if (guest.running) throw new Error(`VM ${guest.vmid} already running`);
    yield* switchOn(call, guest, handle);
  });
};

const stop: Handler = (call) => {
  const known = guestOf(call);
  if (known?.kind === 'lxc' && !known.running) throw refuse(`CT ${known.vmid} not running`);
  const missing = `unable to find configuration file for VM ${text(call, 'vmid')} on node '${text(call, 'node')}'`;
  return task(call, 'stop', function* () {
    const guest = taskGuest(call, missing);
    if (!guest.running) return;
    yield STOP_MS;
    guest.running = undefined;
  });
};

const shutdown: Handler = (call) => {
  const known = guestOf(call);
  if (known?.kind === 'lxc' && !known.running) throw refuse(`CT ${known.vmid} not running`);
  return task(call, 'shutdown', function* (handle) {
    const guest = taskGuest(call, missingFile(call));
    if (guest.running) yield* switchOff(call, guest, handle);
  });
};

const reboot: Handler = (call) => {
  const known = presentGuest(call);
  if (!known.running) throw refuse(`VM ${known.vmid} not running`);
  return task(call, 'reboot', function* (handle) {
    const guest = taskGuest(call, missingFile(call));
    yield* switchOff(call, guest, handle);
    yield* switchOn(call, guest, handle);
  });
};

const VERBS = { start, stop, shutdown, reboot };

export const powerHandlers: Handlers = Object.fromEntries(
  ['qemu', 'lxc'].flatMap((kind) =>
    Object.entries(VERBS).map(([verb, handler]) => [`POST /nodes/{node}/${kind}/{vmid}/status/${verb}`, handler]),
  ),
);
