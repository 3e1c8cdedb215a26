import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { sceneAccess } from './scene/access.ts';
import { SCENE_BACKUP_JOBS } from './scene/backup-jobs.ts';
import { createCrowd } from './scene/crowd.ts';
import { sceneGuests } from './scene/guests.ts';
import { sceneStorages } from './scene/storages.ts';
import type { Cluster, SimNode } from './state.ts';
import { createTasks } from './tasks.ts';

const GIB = 1024 ** 3;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The names of the nodes that every scene has. */
export const SCENE_NODES: readonly string[] = ['pve1', 'pve2', 'pve3'];

/** What a scene is to be like. */
export interface SceneOptions {
  readonly clock: Pick<Clock, 'now'>;
  /** Nodes that are down. */
  readonly offline?: readonly string[];
  /** How many nodes there are, three or more. */
  readonly nodes?: number;
  /** How many guests there are beside those that every scene has. */
  readonly guests?: number;
  /** What everything that is drawn follows from. */
  readonly seed?: string;
}

/** A small company's cluster: three nodes, guests of both kinds in many states, four storages. The same in every run. */
export const createScene = (options: SceneOptions): Cluster => {
  const { clock, offline = [], nodes: count = SCENE_NODES.length, guests: more = 0, seed = 'scene' } = options;
  const now = clock.now();
  const nodes = [...SCENE_NODES, ...Array.from({ length: count - SCENE_NODES.length }, (_, i) => `pve${i + 4}`)];
  const crowd = createCrowd(more, nodes, 'ceph', seed, now);
  const own = sceneGuests(now);
  const storages = sceneStorages(own, nodes, now);
  const shared = storages.find(({ name }) => name === 'ceph');
  if (shared) {
    shared.volumes.push(...crowd.volumes);
    // Large enough for every crowd.
    shared.total = Math.max(shared.total, 2 * crowd.volumes.reduce((sum, { size }) => sum + size, shared.used));
  }
  const guests = new Map([...own, ...crowd.guests].map((guest) => [guest.vmid, guest]));
  let drawn = 0;
  return {
    name: 'demo',
    nodes: nodes.map((name, i) => makeNode(name, i, now, !offline.includes(name))),
    guests,
    storages,
    access: sceneAccess(),
    tasks: createTasks(() => clock.now()),
    backupJobs: SCENE_BACKUP_JOBS,
    unique: (digits) => createHash('sha256').update(`${seed} ${++drawn}`).digest('hex').slice(0, digits),
  };
};

const makeNode = (name: string, i: number, now: number, online: boolean): SimNode => ({
  name,
  ip: `192.0.2.${11 + i}`,
  online,
  cores: [16, 16, 8][i] ?? 32,
  model: ['AMD EPYC 4464P', 'AMD EPYC 4464P', 'Intel Core i5-12500'][i] ?? 'AMD EPYC 9354P',
  memory: ([64, 64, 32][i] ?? 512) * GIB,
  ownMemory: 3 * GIB,
  ownLoad: 0.02,
  disk: 94 * GIB,
  usedDisk: (18 + 7 * (i % 8)) * GIB,
  bootedAt: now - (41 - 12 * (i % 3)) * DAY - 5 * HOUR,
  bridges: ['vmbr0', 'vmbr1'],
  // One of them can be woken.
  ...(i === 2 ? { options: { wakeonlan: 'BC:24:11:00:00:03' } } : {}),
});
