import { fullName } from '../access.ts';
import { flag, given, need, number, type Call, type Handler, type Handlers } from '../call.ts';
import { invalid, refuse } from '../refusal.ts';
import type { SimGuest } from '../state.ts';
import {
  beginReboot,
  beginReset,
  beginResume,
  beginShutdown,
  beginStart,
  beginStop,
  beginSuspend,
  type PowerWish,
} from './lifecycle/power-tasks.ts';
import { stateStorage } from './lifecycle/suspend.ts';
import { guestAt, label, noVm, targetOf } from './lifecycle/target.ts';

/** Parameters that the host itself uses between nodes. */
const OF_ROOT = [
  ...['skiplock', 'stateuri', 'migratedfrom', 'migration_type', 'migration_network', 'targetstorage', 'force-cpu'],
  ...['keepActive', 'nocheck'],
];

/** Refuses parameters that are for root@pam himself, without a token. */
export const checkRootOnly = (call: Call, names: readonly string[] = OF_ROOT): void => {
  const used = names.find((name) => ![undefined, '0', ''].includes(given(call, name)));
  if (used !== undefined && fullName(call.principal) !== 'root@pam') {
    throw invalid({ [used]: 'Only root may use this option.' });
  }
};

const wishOf = (call: Call): PowerWish => ({
  skiplock: flag(call, 'skiplock'),
  timeout: number(call, 'timeout'),
  force: flag(call, 'forceStop'),
});

const known = (call: Call): SimGuest | undefined => guestAt(call.cluster, targetOf(call));

/** The guest, or the refusal that it does not run. Containers are looked for among what runs, VMs among what there is. */
const running = (call: Call, what: string = label(targetOf(call))): SimGuest => {
  const target = targetOf(call);
  const guest = known(call);
  if (!guest && target.kind === 'qemu') throw refuse(noVm(target));
  if (!guest?.running) throw refuse(`${what} ${target.vmid} not running`);
  return guest;
};

const start: Handler = (call) => {
  checkRootOnly(call);
  const guest = known(call);
  if (guest?.kind === 'lxc' && guest.running) throw refuse(`CT ${guest.vmid} already running`);
  return beginStart(call, targetOf(call), wishOf(call));
};

const stop: Handler = (call) => {
  checkRootOnly(call);
  if (targetOf(call).kind === 'lxc') running(call);
  return beginStop(call, targetOf(call), { ...wishOf(call), overrule: flag(call, 'overrule-shutdown') });
};

const shutdown: Handler = (call) => {
  checkRootOnly(call);
  const target = targetOf(call);
  if (target.kind === 'lxc') running(call);
  if (known(call)?.running?.paused !== true) return beginShutdown(call, target, wishOf(call));
  if (!flag(call, 'forceStop')) throw refuse('VM is paused - cannot shutdown');
  return beginShutdown(call, target, { ...wishOf(call), timeout: 0 });
};

const reboot: Handler = (call) => {
  if (known(call)?.running?.paused) throw refuse('VM is paused - cannot shutdown');
  running(call, 'VM');
  return beginReboot(call, targetOf(call), wishOf(call));
};

const reset: Handler = (call) => {
  checkRootOnly(call);
  running(call);
  return beginReset(call, targetOf(call), wishOf(call));
};

const suspend: Handler = (call) => {
  checkRootOnly(call);
  const guest = running(call);
  if (!flag(call, 'todisk')) return beginSuspend(call, targetOf(call), wishOf(call));
  need(call, `/vms/${guest.vmid}`, ['VM.Config.Disk']);
  if (Object.keys(guest.config).some((name) => name.startsWith('hostpci'))) {
    throw refuse('cannot suspend VM to disk due to passed-through PCI device(s)');
  }
  const storage = stateStorage(call.cluster, guest, given(call, 'statestorage'));
  need(call, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  return beginSuspend(call, targetOf(call), wishOf(call), storage);
};

const resume: Handler = (call) => {
  checkRootOnly(call);
  if (known(call)?.config['lock'] !== 'suspended') running(call);
  return beginResume(call, targetOf(call), wishOf(call));
};

/** Freezing a container's processes into files is done by a program that no host has from the start. */
const checkpoint = (call: Call, verb: 'suspend' | 'resume'): string => {
  const { vmid } = targetOf(call);
  return call.begin(`vz${verb}`, String(vmid), function* (task) {
    yield 100;
    task.log(
      `lxc-checkpoint: ${vmid}: ../src/lxc/criu.c: criu_version_ok: 767 No such file or directory - execing criu failed, is it installed?`,
    );
    if (verb === 'suspend') {
      task.log(
        `lxc-checkpoint: ${vmid}: ../src/lxc/tools/lxc_checkpoint.c: checkpoint: 182 Checkpointing ${vmid} failed`,
      );
    }
    const mode = verb === 'suspend' ? '-s' : '-r --foreground';
    throw new Error(`command 'lxc-checkpoint -n ${vmid} ${mode} -D /var/lib/vz/dump' failed: exit code 1`);
  });
};

const suspendContainer: Handler = (call) => {
  running(call);
  return checkpoint(call, 'suspend');
};

const resumeContainer: Handler = (call) => {
  if (known(call)?.running) throw refuse(`CT ${targetOf(call).vmid} already running`);
  return checkpoint(call, 'resume');
};

const VMS = { start, stop, shutdown, reboot, reset, suspend, resume };
const CONTAINERS = { start, stop, shutdown, reboot, suspend: suspendContainer, resume: resumeContainer };

const verbs = (kind: SimGuest['kind'], handlers: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([verb, handler]) => [`POST /nodes/{node}/${kind}/{vmid}/status/${verb}`, handler]),
  );

export const powerHandlers: Handlers = { ...verbs('qemu', VMS), ...verbs('lxc', CONTAINERS) };
