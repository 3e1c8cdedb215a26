import { slice } from './slice.ts';
import type { Cluster, SimGuest } from './state.ts';

/** A pool. Its guests are those that name it. */
export interface SimPool {
  comment?: string;
  readonly storages: Set<string>;
  /** Numbers of guests that were put into it and are not there. */
  readonly absent: Set<number>;
}

/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
const lineage = (name: string): string[] => {
  const parts = name.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
};

/** The pools of a cluster by name; to begin with, those that its guests name. */
export const poolsOf = slice(({ guests }): Map<string, SimPool> => {
  const names = [...guests.values()].flatMap(({ pool }) => (pool === undefined ? [] : lineage(pool)));
  return new Map([...new Set(names)].sort().map((name) => [name, emptyPool()]));
});

/** A pool without members. */
export const emptyPool = (): SimPool => ({ storages: new Set(), absent: new Set() });

/** The pools whose rights reach what an object path speaks of: that of a guest, those of a storage. */
export const poolsReaching = (cluster: Cluster, path: string): readonly string[] => {
  const [, kind, name = ''] = /^\/(vms|storage)\/([^/]+)$/.exec(path) ?? [];
  if (kind === 'vms') {
    const pool = cluster.guests.get(Number(name))?.pool;
    return pool === undefined ? [] : [pool];
  }
  if (kind !== 'storage') return [];
  return [...poolsOf(cluster)].filter(([, { storages }]) => storages.has(name)).map(([pool]) => pool);
};

/** Puts a new guest into a pool, where that is there; without one, into the pool that its number was put into before. */
export const placeGuest = (cluster: Cluster, guest: SimGuest, wanted?: string): void => {
  const pools = [...poolsOf(cluster)];
  const pool = pools.find(([name, { absent }]) => (wanted === undefined ? absent.has(guest.vmid) : name === wanted));
  for (const [, { absent }] of pools) absent.delete(guest.vmid);
  if (pool) guest.pool = pool[0];
};

/** Takes a guest that is gone out of the pools and the rules, as its destruction does. */
export const forgetGuest = (cluster: Cluster, vmid: number): void => {
  for (const { absent } of poolsOf(cluster).values()) absent.delete(vmid);
  dropRules(cluster, `/vms/${vmid}`);
};

/** Takes a storage that is gone out of the pools and the rules. */
export const forgetStorage = (cluster: Cluster, storage: string): void => {
  for (const { storages } of poolsOf(cluster).values()) storages.delete(storage);
  dropRules(cluster, `/storage/${storage}`);
};

/** Drops the rules of an object path. */
export const dropRules = ({ access }: Cluster, path: string): void => {
  access.rules = access.rules.filter((rule) => rule.path !== path);
};
