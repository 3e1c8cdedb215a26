import { text, type Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { machineId } from '../../guests/new-guest.ts';
import { refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';

interface Applied {
  /** What was applied last, by kind of section. */
  running: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  /** How often something was applied. */
  version: number;
  /** The version that each node works with. */
  readonly nodes: Map<string, number>;
  /** The token of whoever keeps others from changing anything. */
  lock?: string | undefined;
}

const applied = slice((): Applied => ({ running: new Map(), version: 0, nodes: new Map() }));

/** What was applied last of a kind of section, known by its path. */
export const runningOf = (cluster: Cluster, path: string): ReadonlyMap<string, Entry> =>
  applied(cluster).running.get(path) ?? new Map();

/** Makes a configuration the one that runs; each node takes it up when it reloads its network. */
export const run = (cluster: Cluster, running: Applied['running']): void => {
  const state = applied(cluster);
  state.running = running;
  state.version++;
};

/** Notes that a node works with what was applied last. */
export const takeUp = (cluster: Cluster, node: string): void => {
  applied(cluster).nodes.set(node, applied(cluster).version);
};

/** Whether a node works with what was applied last. */
export const isUpToDate = (cluster: Cluster, node: string): boolean =>
  (applied(cluster).nodes.get(node) ?? 0) === applied(cluster).version;

/** Whether somebody keeps others from changing anything. */
export const isLocked = (cluster: Cluster): boolean => applied(cluster).lock !== undefined;

/** Keeps others from changing anything, until the token is given back. */
export const lock = (cluster: Cluster): string => {
  const token = machineId(cluster);
  applied(cluster).lock = token;
  return token;
};

/** Lets everybody change things again. */
export const unlock = (cluster: Cluster): void => {
  applied(cluster).lock = undefined;
};

/** Refuses a change while somebody else holds the lock; `prefix` tells what was tried. */
export const checkLock = (call: Call, prefix: string): void => {
  const token = applied(call.cluster).lock;
  if (token === undefined ? text(call, 'lock-token') === '' : text(call, 'lock-token') === token) return;
  throw refuse(`${prefix}: invalid lock token provided! at /usr/share/perl5/PVE/Network/SDN.pm line 291.`);
};
