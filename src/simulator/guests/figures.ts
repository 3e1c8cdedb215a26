import { roomOn } from '../volumes/filesystem.ts';
import { bootDiskOf, coresOf, memoryOf, nameOf, swapOf } from './options.ts';
import { isTemplate, type Cluster, type SimGuest, type SimNode, type SimStorage } from '../state.ts';

/** A factor around 1 that moves slowly and is the same in every run: what makes figures look alive. */
const wobble = (seed: number, now: number): number => 1 + 0.15 * Math.sin(now / 45_000 + seed);

const whole = Math.round;
const second = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** The figures of a guest that its node, its status and the cluster's list share. Sizes in bytes, uptime in seconds. */
export const guestFigures = (guest: SimGuest, node: SimNode, now: number): Readonly<Record<string, unknown>> => {
  const { vmid, kind, config, running, load, fill } = guest;
  const maxmem = memoryOf(guest);
  const size = bootDiskOf(guest);
  const uptime = running ? second(now - running.since) : 0;
  const mem = running ? whole(maxmem * fill * wobble(vmid, now)) : 0;
  return {
    vmid,
    name: nameOf(guest),
    status: running ? 'running' : 'stopped',
    cpu: running ? load * wobble(vmid * 7, now) : 0,
    cpus: coresOf(guest, node.cores),
    mem,
    maxmem,
    disk: kind === 'lxc' && running ? whole(size * 0.4) : 0,
    maxdisk: kind === 'lxc' && running && !isSubvolume(guest) ? roomOn(size) : size,
    diskread: 0,
    diskwrite: 0,
    netin: uptime * 1_200,
    netout: uptime * 900,
    uptime,
    ...(running ? { pid: running.pid } : {}),
    ...(kind === 'lxc' ? { type: 'lxc', maxswap: swapOf(guest), swap: 0 } : { memhost: mem }),
    ...(config['tags'] === undefined ? {} : { tags: config['tags'] }),
    ...(config['lock'] === undefined ? {} : { lock: config['lock'] }),
    ...(isTemplate(guest) ? { template: 1 } : {}),
  };
};

/** Whether the root of a container is a part of its storage's own file system, without one in it. */
const isSubvolume = ({ config }: SimGuest): boolean => /(?:^|[:/])subvol-/.test(config['rootfs'] ?? '');

/** The guests of a node, by number. */
export const guestsOn = ({ guests }: Cluster, node: string): SimGuest[] =>
  [...guests.values()].filter((guest) => guest.node === node).sort((a, b) => a.vmid - b.vmid);

/** The figures of a node; undefined while it is down. `guests` are those of the node, where a caller has them at hand. */
export const nodeFigures = (
  cluster: Cluster,
  node: SimNode,
  now: number,
  guests: readonly SimGuest[] = guestsOn(cluster, node.name),
): { cpu: number; mem: number; uptime: number } | undefined => {
  if (!node.online) return undefined;
  const running = guests.filter((guest) => guest.running);
  const seed = node.name.length + node.bootedAt;
  const busy = running.reduce((sum, guest) => sum + guest.load * coresOf(guest, node.cores), 0) / node.cores;
  const used = running.reduce((sum, guest) => sum + memoryOf(guest) * guest.fill, 0);
  return {
    cpu: Math.min(1, (node.ownLoad + busy) * wobble(seed, now)),
    mem: Math.min(node.memory, whole((node.ownMemory + used) * wobble(seed, now))),
    uptime: second(now - node.bootedAt),
  };
};

/** What is taken of a storage on a node, in bytes. */
export const usedOf = (storage: SimStorage, node: string): number => usage(storage)(node);

/** The same for many nodes: looks at the volumes once. */
export const usage = ({ used, shared, volumes }: SimStorage): ((node: string) => number) => {
  const perNode = new Map<string, number>();
  for (const { size, node = '' } of volumes) {
    const where = shared ? '' : node;
    perNode.set(where, (perNode.get(where) ?? 0) + size);
  }
  return (node) => used + (perNode.get(shared ? '' : node) ?? 0);
};
