import type { GetResourcesResult } from '../../generated/types/cluster.ts';
import { fitsFormat } from '../rules/formats.ts';
import { toFlag, toNumber, toText } from '../rules/wire.ts';

/** A VM or a container, as the cluster's status daemon sees it. Sizes in bytes, `cpu` as a fraction of all cores, uptime in seconds. */
export interface Guest {
  readonly vmid: number;
  readonly kind: 'qemu' | 'lxc';
  readonly node: string;
  readonly name?: string;
  /** `running`, `stopped`, or `unknown` where the node does not answer. */
  readonly status: string;
  readonly template: boolean;
  readonly tags: readonly string[];
  readonly pool?: string;
  readonly lock?: string;
  readonly hastate?: string;
  readonly cpu?: number;
  readonly maxcpu?: number;
  readonly mem?: number;
  readonly maxmem?: number;
  readonly disk?: number;
  readonly maxdisk?: number;
  readonly uptime?: number;
}

/** A node; without figures where it is offline or the caller may not see them. */
export interface Node {
  readonly node: string;
  /** `online`, `offline` or `unknown`. */
  readonly status: string;
  readonly cpu?: number;
  readonly maxcpu?: number;
  readonly mem?: number;
  readonly maxmem?: number;
  readonly disk?: number;
  readonly maxdisk?: number;
  readonly uptime?: number;
}

/** A storage as one node sees it. */
export interface Storage {
  readonly storage: string;
  readonly node: string;
  readonly status: string;
  readonly type?: string;
  readonly content: readonly string[];
  readonly shared: boolean;
  readonly disk?: number;
  readonly maxdisk?: number;
}

export interface Resources {
  /** By number. */
  readonly guests: readonly Guest[];
  /** By name. */
  readonly nodes: readonly Node[];
  /** By name, then node. */
  readonly storages: readonly Storage[];
  /** Names of nodes that are not online: what is said of their guests and storages may be old. */
  readonly offline: readonly string[];
}

type Entry = GetResourcesResult[number];

/** Sorts the entries of `GET /cluster/resources` into guests, nodes and storages; kinds that are none of these are left out. */
export const readResource = (all: GetResourcesResult): Resources => {
  // What is not the name of a node can't come from one, and must not get into a path.
  const entries = all.filter(({ node }) => node === undefined || fitsFormat('pve-node', node));
  const nodes = entries.filter(({ type, node }) => type === 'node' && node !== undefined).map(readNode);
  return {
    guests: entries
      .filter(isGuest)
      .map(readGuest)
      .sort((a, b) => a.vmid - b.vmid),
    nodes: nodes.sort((a, b) => compare(a.node, b.node)),
    storages: entries
      .filter(({ type, storage }) => type === 'storage' && storage !== undefined)
      .map(readStorage)
      .sort((a, b) => compare(a.storage, b.storage) || compare(a.node, b.node)),
    offline: nodes.filter(({ status }) => status !== 'online').map(({ node }) => node),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isGuest = ({ type, vmid }: Entry): boolean => (type === 'qemu' || type === 'lxc') && toNumber(vmid) !== undefined;

/** The members that an entry has, each read; a loop, since there are thousands of entries. */
const known = <K extends keyof Entry, V>(
  entry: Entry,
  names: readonly K[],
  read: (value: unknown) => V | undefined,
): Partial<Record<K, V>> => {
  const found: Partial<Record<K, V>> = {};
  for (const name of names) {
    const value = read(entry[name]);
    if (value !== undefined) found[name] = value;
  }
  return found;
};

const FIGURES = ['cpu', 'maxcpu', 'mem', 'maxmem', 'disk', 'maxdisk', 'uptime'] as const;
const TEXTS = ['name', 'pool', 'lock', 'hastate'] as const;

const figures = (entry: Entry): Partial<Record<(typeof FIGURES)[number], number>> => known(entry, FIGURES, toNumber);

const readGuest = (entry: Entry): Guest => ({
  vmid: toNumber(entry.vmid) ?? 0,
  kind: entry.type === 'lxc' ? 'lxc' : 'qemu',
  node: entry.node ?? '',
  status: entry.status ?? 'unknown',
  template: toFlag(entry.template),
  tags: splitTags(entry.tags),
  ...known(entry, TEXTS, toText),
  ...figures(entry),
});

/** Tags are written `a;b`, and some releases write commas. */
export const splitTags = (tags: unknown): string[] => (toText(tags) ?? '').split(/[;,\s]+/).filter((tag) => tag !== '');

const readNode = (entry: Entry): Node => ({
  node: entry.node ?? '',
  status: entry.status ?? 'unknown',
  ...figures(entry),
});

const readStorage = (entry: Entry): Storage => {
  const { disk, maxdisk } = figures(entry);
  const type = toText(entry.plugintype);
  return {
    storage: entry.storage ?? '',
    node: entry.node ?? '',
    status: entry.status ?? 'unknown',
    content: (toText(entry.content) ?? '')
      .split(',')
      .filter((each) => each !== '')
      .sort(compare),
    shared: toFlag(entry.shared),
    ...(type === undefined ? {} : { type }),
    ...(disk === undefined ? {} : { disk }),
    ...(maxdisk === undefined ? {} : { maxdisk }),
  };
};
