import { refuse } from '../../../refusal.ts';
import type { Cluster, SimStorage } from '../../../state.ts';

/** A storage on something that was made of a node's disks. */
export interface Wanted {
  readonly name: string;
  readonly type: 'dir' | 'lvm' | 'lvmthin' | 'zfspool';
  readonly content: readonly string[];
  /** What says where it lies: the same on every node that has it. */
  readonly place: Readonly<Record<string, string>>;
}

const liesAt = ({ more }: SimStorage, place: Wanted['place']): boolean =>
  Object.entries(place).every(([option, value]) => more[option] === value);

const withNodes = (storage: SimStorage, nodes: readonly string[]): void => {
  storage.nodes = nodes;
  storage.more = { ...storage.more, nodes: nodes.join(',') };
};

/** Refuses a storage whose name belongs to another one. */
export const checkStorage = ({ storages }: Cluster, { name, type, place }: Wanted): void => {
  const known = storages.find((each) => each.name === name);
  if (!known) return;
  if (known.type !== type || !liesAt(known, place))
    throw refuse(`storage ID '${name}' already exists on another node with different parameters`);
};

/** Adds a storage for a node, or the node to the storage that other nodes have there already. */
export const addStorage = (cluster: Cluster, wanted: Wanted, node: string, total: number): void => {
  checkStorage(cluster, wanted);
  const { name, type, content, place } = wanted;
  const known = cluster.storages.find((each) => each.name === name);
  if (known) {
    withNodes(known, [...new Set([...known.nodes, node])]);
    return;
  }
  const more = { ...place, nodes: node };
  cluster.storages.push({ name, type, content, shared: false, nodes: [node], total, used: 0, volumes: [], more });
};

/** Takes a node off the storages that lie there, and those that no node has any more out of the configuration. */
export const removeStorages = (cluster: Cluster, place: Wanted['place'], node: string): void => {
  for (const storage of [...cluster.storages]) {
    if (!liesAt(storage, place) || !storage.nodes.includes(node)) continue;
    const others = storage.nodes.filter((each) => each !== node);
    if (others.length > 0) withNodes(storage, others);
    else cluster.storages.splice(cluster.storages.indexOf(storage), 1);
  }
};
