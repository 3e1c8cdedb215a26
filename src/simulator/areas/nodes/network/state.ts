import { slice } from '../../../slice.ts';
import type { Cluster, SimNode } from '../../../state.ts';
import { unifiedDiff } from './diff.ts';
import { fileText, inOrder, type Interface } from './file.ts';

/** A version of a node's network configuration; milliseconds since 1970. */
interface File {
  readonly interfaces: readonly Interface[];
  readonly at: number;
  /** Whether the API wrote it. */
  readonly written: boolean;
}

/** The network of a node: what it has, what is configured, and what will be. */
export interface Network {
  readonly cards: readonly string[];
  applied: File;
  pending?: File | undefined;
  /** The interfaces that are up. */
  up: ReadonlySet<string>;
}

const MANUAL = { method: 'manual', method6: 'manual', families: ['inet'] };

const card = (iface: string): Interface => ({ iface, type: 'eth', ...MANUAL });

/** What a node with these bridges usually has: a card for each of them, and its address on the first. */
const usual = ({ ip, bridges }: SimNode): { cards: string[]; interfaces: Interface[] } => {
  const cards = bridges.map((_, i) => `eno${i + 1}`);
  const own = { method: 'static', cidr: `${ip}/24`, address: ip, netmask: '24', gateway: ip.replace(/\d+$/, '1') };
  return {
    cards,
    interfaces: [
      ...cards.map(card),
      ...bridges.map((iface, i) => ({
        iface,
        type: 'bridge',
        autostart: 1,
        ...MANUAL,
        bridge_ports: cards[i] ?? '',
        bridge_stp: 'off',
        bridge_fd: '0',
        ...(i === 0 ? own : {}),
      })),
    ],
  };
};

const begun = (node: SimNode): Network => {
  const { cards, interfaces } = node.network ?? usual(node);
  const named = interfaces.map((entry): Interface => ({ ...entry, iface: String(entry['iface']) }));
  return {
    cards,
    applied: { interfaces: named, at: node.bootedAt, written: false },
    up: new Set(named.filter(({ autostart }) => autostart === 1).map(({ iface }) => iface)),
  };
};

const networks = slice((): Map<string, Network> => new Map());

/** The network of a node. */
export const networkOf = (cluster: Cluster, node: SimNode): Network => {
  const known = networks(cluster).get(node.name);
  if (known) return known;
  const made = begun(node);
  networks(cluster).set(node.name, made);
  return made;
};

/** The interfaces that are configured, and those that nobody configured but the node has. */
export const interfacesOf = ({ cards, applied, pending }: Network): Interface[] => {
  const { interfaces } = pending ?? applied;
  const missing = cards.filter((name) => !interfaces.some(({ iface }) => iface === name));
  return [
    // The first places belong to the loopback interface.
    ...interfaces.map((entry, i) => ({ ...entry, priority: i + 3 })),
    ...missing.map(card),
  ];
};

/** Writes a configuration that is to be applied later. */
export const write = (network: Network, interfaces: readonly Interface[], now: number): void => {
  const kept = interfaces.map(({ priority: _, ...entry }): Interface => entry);
  network.pending = { interfaces: inOrder(kept), at: now, written: true };
};

const NAME = '/etc/network/interfaces';

const stamp = (at: number): string => new Date(at).toISOString().replace('T', ' ').replace(/Z$/, '000000 +0000');

/** What would change if the pending configuration was applied; empty where nothing. */
export const changesOf = ({ applied, pending }: Network): string =>
  pending
    ? unifiedDiff(
        fileText(applied.interfaces, applied.written),
        fileText(pending.interfaces, pending.written),
        `${NAME}\t${stamp(applied.at)}`,
        `${NAME}.new\t${stamp(pending.at)}`,
      )
    : '';

const isBridge = ({ type }: Interface): boolean => type === 'bridge' || type === 'OVSBridge';

/** Makes what is configured the truth: interfaces come up and go, and guests find other bridges. With `boot`, nothing was up before. */
export const apply = (cluster: Cluster, node: SimNode, boot = false): void => {
  const network = networkOf(cluster, node);
  const before = new Set(network.applied.interfaces.filter(isBridge).map(({ iface }) => iface));
  if (network.pending) network.applied = network.pending;
  network.pending = undefined;
  const { interfaces } = network.applied;
  const stays = ({ iface, autostart }: Interface): boolean => autostart === 1 || (!boot && network.up.has(iface));
  network.up = new Set(interfaces.filter(stays).map(({ iface }) => iface));
  node.bridges = [
    ...node.bridges.filter((name) => !before.has(name)),
    ...interfaces.filter((entry) => isBridge(entry) && network.up.has(entry.iface)).map(({ iface }) => iface),
  ];
};
