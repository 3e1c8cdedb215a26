import { may, text, type Call, type Handler } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { usage } from '../../guests/figures.ts';
import { poolsOf } from '../../pools.ts';
import type { SimGuest, SimNode, SimStorage } from '../../state.ts';
import { resources as haServices } from '../ha/services.ts';
import { guestEntry } from './guests.ts';
import { networks } from './networks.ts';
import { nodeEntry } from './nodes.ts';

/** Everything in the cluster that the caller may see: pools, guests, nodes, storages, networks. */
export const resources: Handler = (call) => {
  const type = text(call, 'type');
  const wants = (kind: string): boolean => type === '' || type === kind;
  const { nodes, guests } = call.cluster;
  const perNode = Map.groupBy(guests.values(), ({ node }) => node);
  const pools = type === '' ? poolEntries(call) : new Map<string, Entry>();
  const guestEntries = wants('vm') ? entriesOfGuests(call, pools) : [];
  return [
    ...pools.values(),
    ...guestEntries,
    ...(wants('node') ? nodes.map((node) => nodeResource(call, node, perNode.get(node.name))) : []),
    ...(wants('storage') ? storageEntries(call) : []),
    // Networks are shown where no type is asked for, and can't be asked for.
    ...(type === '' ? networks(call) : []),
  ];
};

const nodeResource = (call: Call, node: SimNode, guests: readonly SimGuest[] = []): Entry => ({
  ...nodeEntry(call, node, guests),
  ...(node.online ? { 'cgroup-mode': 2 } : {}),
  ...(haServices.of(call.cluster).size > 0 ? { hastate: node.online ? 'online' : 'unknown' } : {}),
});

const poolEntries = (call: Call): Map<string, Entry> => {
  const seen = [...poolsOf(call.cluster).keys()].sort().filter((pool) => may(call, `/pool/${pool}`, ['Pool.Audit']));
  return new Map(seen.map((pool) => [pool, { id: `/pool/${pool}`, type: 'pool', pool }]));
};

const entriesOfGuests = (call: Call, pools: ReadonlyMap<string, Entry>): Entry[] => {
  const { cluster } = call;
  const nodes = new Map(cluster.nodes.map((node) => [node.name, node]));
  const entries: Entry[] = [];
  for (const guest of cluster.guests.values()) {
    const node = nodes.get(guest.node);
    const pool = pools.get(guest.pool ?? '');
    const seen = may(call, `/vms/${guest.vmid}`, ['VM.Audit']);
    if (!node || (!seen && !pool)) continue;
    const entry = guestEntry(call, guest, node);
    if (pool) addUp(pool, entry);
    if (seen) entries.push(entry);
  }
  return entries;
};

/** A pool has the sums of what runs in it. */
const addUp = (pool: Entry, guest: Entry): void => {
  const of = (entry: Entry, member: string): number => Number(entry[member] ?? 0);
  if (of(guest, 'uptime') === 0) return;
  const maxcpu = of(pool, 'maxcpu') + of(guest, 'maxcpu');
  const busy = of(pool, 'cpu') * of(pool, 'maxcpu') + of(guest, 'cpu') * of(guest, 'maxcpu');
  Object.assign(pool, {
    uptime: Math.max(of(pool, 'uptime'), of(guest, 'uptime')),
    mem: of(pool, 'mem') + of(guest, 'mem'),
    maxmem: of(pool, 'maxmem') + of(guest, 'maxmem'),
    cpu: busy / maxcpu,
    maxcpu,
  });
};

const storageEntries = (call: Call): Entry[] =>
  call.cluster.storages
    .filter(({ name, more }) => more['disable'] !== '1' && may(call, `/storage/${name}`, ['Datastore.Audit']))
    .flatMap((storage) => {
      const used = usage(storage);
      return call.cluster.nodes
        .filter(({ name }) => storage.nodes.includes(name))
        .map((node) => storageEntry(storage, node, used(node.name)));
    });

/** A storage on a node as the list of resources shows it. */
export const storageEntry = (
  { name, type, content, shared, total }: SimStorage,
  node: SimNode,
  used: number,
): Entry => ({
  id: `storage/${node.name}/${name}`,
  type: 'storage',
  storage: name,
  node: node.name,
  plugintype: type,
  content: content.join(','),
  shared: shared ? 1 : 0,
  ...(node.online ? { status: 'available', disk: used, maxdisk: total } : { status: 'unknown' }),
});
