import type { Cluster, Running, SimGuest } from '../../state.ts';
import { applyPending } from '../../guests/unused.ts';
import { hasAgent } from '../guests/present.ts';
import type { Info, Mode } from './phases.ts';

/** What is done within a task; each value is a pause in milliseconds. */
type Steps = Generator<number, void>;

const SHUTDOWN_MS = 2_400;
const SUSPENDED_MS = 300;

/** A guest that is to be copied, and what that takes. */
interface Subject {
  readonly cluster: Cluster;
  readonly guest: SimGuest;
  readonly now: () => number;
  readonly info: Info;
  readonly copy: () => Steps;
}

/** Brings a guest to a stand, copies it, and lets it go on; whatever happens, it runs afterwards if it ran before. */
export const standStill = (subject: Subject, mode: Mode): Steps => {
  const { guest } = subject;
  if (!guest.running) return whileOff(subject);
  if (mode === 'stop') return whileStopped(subject, guest.running);
  return mode === 'suspend' ? whileSuspended(subject, guest.running) : whileRunning(subject);
};

/** A VM that is off gets a process without processors for the time of its copy. */
const whileOff = function* ({ guest, info, copy }: Subject): Steps {
  if (guest.kind === 'qemu') info('starting kvm to execute backup task');
  yield* copy();
  if (guest.kind === 'qemu') info('stopping kvm after backup task');
};

const online = ({ now, info }: Subject, since: number): void => {
  info(`guest is online again after ${Math.max(1, Math.round((now() - since) / 1000))} seconds`);
};

const whileStopped = function* (subject: Subject, { pid }: Running): Steps {
  const { cluster, guest, now, info, copy } = subject;
  const { kind, vmid } = guest;
  const since = now();
  info('stopping virtual guest');
  if (!guest.obeys) {
    throw new Error(`command '${kind === 'qemu' ? 'qm' : 'pct'} shutdown ${vmid} --skiplock' failed: exit code 255`);
  }
  const again = (): void => {
    if (guest.running) return;
    info('restarting vm');
    applyPending(cluster, guest);
    guest.running = { since: now(), pid: pid + 1 };
    online(subject, since);
  };
  yield SHUTDOWN_MS;
  guest.running = undefined;
  try {
    // A VM goes on as soon as its copy has begun; a container when it is complete.
    if (kind === 'qemu') again();
    yield* copy();
  } finally {
    again();
  }
};

const whileSuspended = function* (subject: Subject, running: Running): Steps {
  const { guest, now, info, copy } = subject;
  const [since, before] = [now(), running.paused ?? false];
  info('suspending guest');
  running.paused = true;
  try {
    if (guest.kind === 'lxc') info('starting final sync');
    yield SUSPENDED_MS;
  } finally {
    running.paused = before;
  }
  info('resume vm');
  online(subject, since);
  yield* copy();
};

const whileRunning = function* ({ guest, info, copy }: Subject): Steps {
  if (guest.kind === 'lxc') {
    info("create storage snapshot 'vzdump'");
    yield* copy();
    info("cleanup temporary 'vzdump' snapshot");
    return;
  }
  if (hasAgent(guest)) {
    info("issuing guest-agent 'fs-freeze' command");
    info("issuing guest-agent 'fs-thaw' command");
  }
  yield* copy();
};
