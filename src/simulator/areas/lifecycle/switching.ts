import { coresOf, memoryOf, nameOf, nextOptions } from '../../guests/options.ts';
import type { Cluster, SimGuest, SimNode } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { applyPending } from '../../guests/unused.ts';
import { disksOf, volumeOn } from '../../volumes/volumes.ts';
import { hasAgent } from '../guests.ts';

/** What is done within a task; each value is a pause in milliseconds. */
export type Steps = Generator<number, void>;

// How long things take here: long enough to be seen, short enough to be waited for.
const START_MS = { qemu: 1_600, lxc: 900 } as const;
const BOOT_MS = { qemu: 5_000, lxc: 1_000 } as const;
const STOP_MS = 500;
const SHUTDOWN_MS = 2_400;
const USUAL_TIMEOUT_S = 60;

/** Whether what runs in a guest is up and listens to requests. */
export const hasBooted = ({ kind, running }: SimGuest, now: number): boolean =>
  running !== undefined && (running.bootedAt ?? running.since) + BOOT_MS[kind] <= now;

/** What a guest does when it is switched on; fails as the host's log says. */
export const switchOn = function* (cluster: Cluster, guest: SimGuest, task: TaskHandle): Steps {
  const options = nextOptions(guest);
  const missing = disksOf(options).find(
    ({ key, volid }) => !key.startsWith('unused') && !volumeOn(cluster, volid, guest.node),
  );
  if (missing) throw new Error(`volume '${missing.volid}' does not exist`);
  if (Object.values(options).some((value) => value.includes('cloudinit'))) task.log('generating cloud-init ISO');
  const node = cluster.nodes.find(({ name }) => name === guest.node);
  if (node) checkNode({ ...guest, config: options }, node, task);
  yield START_MS[guest.kind];
  applyPending(cluster, guest);
  guest.running = {
    since: task.now(),
    pid: 30_000 + (guest.vmid % 30_000),
    name: nameOf(guest),
    ...(guest.kind === 'qemu' && isBlank(cluster, guest) ? { blank: true } : {}),
  };
};

/** Whether a VM has neither a disk with something on it nor a medium. */
const isBlank = (cluster: Cluster, { config, node }: SimGuest): boolean =>
  disksOf(config)
    .filter(({ key }) => /^(?:scsi|virtio|sata|ide)\d/.test(key))
    .every(({ volid }) => volumeOn(cluster, volid, node)?.empty === true || /-cloudinit(?:\.\w+)?$/.test(volid));

/** Fails where the node has not what a guest needs. */
const checkNode = (guest: SimGuest, node: SimNode, task: TaskHandle): void => {
  const { kind, vmid, config } = guest;
  if (kind === 'qemu' && coresOf(guest, Infinity) > node.cores) {
    throw new Error(`MAX ${node.cores} vcpus allowed per VM on this node`);
  }
  const nics = Object.entries(config).filter(([name]) => /^net\d+$/.test(name));
  for (const [name, value] of nics) {
    const bridge = /(?:^|,)bridge=([^,]+)/.exec(value)?.[1];
    if (bridge === undefined || node.bridges.includes(bridge)) continue;
    task.log(`bridge '${bridge}' does not exist`);
    if (kind === 'lxc') throw new Error(`startup for container '${vmid}' failed`);
    task.log(
      `kvm: -netdev type=tap,id=${name},ifname=tap${vmid}i${name.slice(3)},script=/usr/libexec/qemu-server/pve-bridge: network script /usr/libexec/qemu-server/pve-bridge failed with status 6400`,
    );
    throw new Error('start failed: QEMU exited with code 1');
  }
  if (kind === 'qemu' && memoryOf(guest) > node.memory) {
    task.log("kvm: cannot set up guest memory 'pc.ram': Cannot allocate memory");
    throw new Error('start failed: QEMU exited with code 1');
  }
};

/** What a guest does when its power is taken away. */
export const switchOff = function* (guest: SimGuest): Steps {
  if (!guest.running) return;
  yield STOP_MS;
  guest.running = undefined;
};

/** How long a guest is waited for, and whether it is then switched off. */
export interface Patience {
  /** Seconds. */
  readonly timeout?: number | undefined;
  readonly force?: boolean;
}

/** What a guest does when it is asked to shut down; fails when it does not react in time. */
export const shutDown = function* (
  guest: SimGuest,
  task: TaskHandle,
  { timeout = USUAL_TIMEOUT_S, force = false }: Patience,
): Steps {
  const { kind, vmid, running, obeys } = guest;
  if (!running) return;
  // What still boots hears the request when it is up.
  const boots = Math.max(0, (running.bootedAt ?? running.since) + BOOT_MS[kind] - task.now());
  const needs = boots + SHUTDOWN_MS;
  if (obeys && !running.paused && !running.blank && needs <= timeout * 1000) {
    yield needs;
    guest.running = undefined;
    return;
  }
  if (kind === 'qemu' && hasAgent(guest)) {
    task.log(`QEMU Guest Agent is not running - VM ${vmid} qga command 'guest-ping' failed - got timeout`);
  }
  yield timeout * 1000;
  if (!force) throw new Error(kind === 'qemu' ? 'VM quit/powerdown failed - got timeout' : 'container did not stop');
  if (kind === 'qemu') task.log('VM still running - terminating now with SIGTERM');
  yield* switchOff(guest);
};
