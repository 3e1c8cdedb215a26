import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest, Node, Storage } from '../../inventory/resources.ts';
import type { ToolContext } from '../define.ts';

/** Where the disks of a new guest go. */
export interface Place {
  readonly node: string;
  readonly storage: string;
  /** The type of the storage: `lvmthin`, `nfs`. */
  readonly type?: string;
}

type Kind = Guest['kind'];

/** What the disks of a kind of guest are called among the contents of a storage. */
export const DISK_CONTENT = { qemu: 'images', lxc: 'rootdir' } as const satisfies Readonly<Record<Kind, string>>;
const WHOSE: Readonly<Record<Kind, string>> = { qemu: 'VMs', lxc: 'containers' };

const holds = ({ content }: Storage, kind: Kind): boolean => content.includes(DISK_CONTENT[kind]);

/**
 * The places for a new guest, the best first: online nodes that have such a storage, by free memory, each with the storage that is wanted or
 * the one with the most room, what is for disks alone first. Fails where there is none.
 */
export const placesFor = async (
  { inventory }: Pick<ToolContext, 'inventory'>,
  kind: Kind,
  { node, storage }: Partial<Place>,
): Promise<readonly Place[]> => {
  if (node !== undefined) await onlineNode({ inventory }, node);
  if (storage !== undefined) await checkHolds({ inventory }, kind, storage, node);
  const { nodes, storages } = await inventory.all();
  const usable = storages.filter(
    (each) => each.status === 'available' && holds(each, kind) && (storage ?? each.storage) === each.storage,
  );
  const places = nodes
    .filter(({ node: name, status }) => status === 'online' && (node ?? name) === name)
    .sort((a, b) => freeMemory(b) - freeMemory(a))
    .flatMap(({ node: name }) => {
      const [best] = usable
        .filter((each) => each.node === name)
        .sort((a, b) => forDisks(b) - forDisks(a) || room(b) - room(a));
      return best
        ? [{ node: name, storage: best.storage, ...(best.type === undefined ? {} : { type: best.type }) }]
        : [];
    });
  if (places.length > 0) return places;
  const what = storage === undefined ? `a storage for disks of ${WHOSE[kind]}` : `storage ${JSON.stringify(storage)}`;
  const where = node === undefined ? 'No online node has' : `Node ${JSON.stringify(node)} does not have`;
  throw new ProxmoxError('NODE_UNREACHABLE', `${where} ${what} that can be used now.`, {
    next: `pve_storage_list {"content": "${DISK_CONTENT[kind]}"} shows where there is one.`,
  });
};

/** Refuses a node that is not there, or not online. */
export const onlineNode = async ({ inventory }: Pick<ToolContext, 'inventory'>, name: string): Promise<void> => {
  const { status } = await inventory.node(name);
  if (status !== 'online') {
    throw new ProxmoxError('NODE_UNREACHABLE', `Node ${JSON.stringify(name)} is not online.`, {
      next: 'Give another node: pve_node_list {} shows which are online.',
    });
  }
};

/** Refuses a storage that takes no disks of this kind of guest, or is not on the node: a host says so late, or in a task. */
export const checkHolds = async (
  { inventory }: Pick<ToolContext, 'inventory'>,
  kind: Kind,
  name: string,
  node: string | undefined,
): Promise<void> => {
  const entries = await inventory.storage(name);
  if (!entries.some((entry) => holds(entry, kind))) {
    const { storages } = await inventory.all();
    const others = [...new Set(storages.filter((each) => holds(each, kind)).map(({ storage }) => storage))];
    throw new ProxmoxError('INVALID_INPUT', `storage: ${JSON.stringify(name)} does not take disks of ${WHOSE[kind]}.`, {
      next: `Storages that do: ${others.map(nameOf).join(', ')}.`,
    });
  }
  if (node === undefined || entries.some((entry) => entry.node === node)) return;
  throw new ProxmoxError('NOT_FOUND', `Storage ${JSON.stringify(name)} is not on node ${JSON.stringify(node)}.`, {
    next: `It is on ${entries.map((entry) => nameOf(entry.node)).join(', ')}.`,
  });
};

const freeMemory = ({ maxmem = 0, mem = 0 }: Node): number => maxmem - mem;
// What takes backups too is mostly a file share, and slower than what is for disks alone.
const forDisks = ({ content }: Storage): number => (content.includes('backup') ? 0 : 1);
const room = ({ maxdisk = 0, disk = 0 }: Storage): number => maxdisk - disk;
