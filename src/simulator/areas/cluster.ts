import { number, text, type Call, type Handler, type Handlers } from '../call.ts';
import { guestFigures, nodeFigures, usedOf } from '../figures.ts';
import { invalid } from '../refusal.ts';
import { coresOf, nameOf } from '../options.ts';
import { isTemplate, type SimGuest, type SimNode, type SimStorage } from '../state.ts';

const RELEASE = { release: '9.2', version: '9.2.11', repoid: '14a22df3000000' };

const guestEntry = (guest: SimGuest, node: SimNode, now: number): object => {
  const { vmid, kind, pool } = guest;
  const fixed = {
    id: `${kind}/${vmid}`,
    type: kind,
    node: node.name,
    vmid,
    name: nameOf(guest),
    template: isTemplate(guest) ? 1 : 0,
    ...(pool === undefined ? {} : { pool }),
  };
  // Nobody measures the guests of a node that is down.
  if (!node.online) return { ...fixed, status: 'unknown' };
  const figures = guestFigures(guest, node, now);
  const { cpu, mem, maxmem, disk, maxdisk, diskread, diskwrite, netin, netout, uptime, status, tags, lock } = figures;
  return {
    ...fixed,
    ...{ cpu, mem, maxmem, disk, maxdisk, diskread, diskwrite, netin, netout, uptime, status },
    maxcpu: coresOf(guest, node.cores),
    memhost: kind === 'qemu' ? mem : 0,
    ...(tags === undefined ? {} : { tags }),
    ...(lock === undefined ? {} : { lock }),
  };
};

const nodeEntry = ({ cluster, caller, now }: Call, node: SimNode): object => {
  const fixed = {
    id: `node/${node.name}`,
    type: 'node',
    node: node.name,
    status: node.online ? 'online' : 'offline',
    level: '',
  };
  const figures = nodeFigures(cluster, node, now);
  if (!figures || caller.has(`/nodes/${node.name}`, 'Sys.Audit') !== 'yes') return fixed;
  return {
    ...fixed,
    ...figures,
    maxcpu: node.cores,
    maxmem: node.memory,
    disk: node.usedDisk,
    maxdisk: node.disk,
    'cgroup-mode': 2,
  };
};

const storageEntry = (storage: SimStorage, node: SimNode): object => {
  const { name, type, content, shared, total } = storage;
  const fixed = {
    id: `storage/${node.name}/${name}`,
    type: 'storage',
    storage: name,
    node: node.name,
    plugintype: type,
    content: content.join(','),
    shared: shared ? 1 : 0,
  };
  return node.online
    ? { ...fixed, status: 'available', disk: usedOf(storage, node.name), maxdisk: total }
    : { ...fixed, status: 'unknown' };
};

const resources: Handler = (call) => {
  const { cluster, caller, now } = call;
  const type = text(call, 'type');
  const wants = (kind: string): boolean => type === '' || type === kind;
  const node = (name: string): SimNode | undefined => cluster.nodes.find((each) => each.name === name);
  const guests = [...cluster.guests.values()]
    .filter(({ vmid }) => wants('vm') && caller.has(`/vms/${vmid}`, 'VM.Audit') === 'yes')
    .flatMap((guest) => {
      const on = node(guest.node);
      return on ? [guestEntry(guest, on, now)] : [];
    });
  const storages = cluster.storages
    .filter(({ name }) => wants('storage') && mayUse(call, name))
    .flatMap((storage) =>
      cluster.nodes.filter(({ name }) => storage.nodes.includes(name)).map((on) => storageEntry(storage, on)),
    );
  const pools = [...new Set([...cluster.guests.values()].flatMap(({ pool }) => (pool === undefined ? [] : [pool])))];
  return [
    ...(type === '' ? pools : [])
      .filter((pool) => caller.has(`/pool/${pool}`, 'Pool.Audit') === 'yes')
      .map((pool) => ({ id: `/pool/${pool}`, type: 'pool', pool })),
    ...guests,
    ...(wants('node') ? cluster.nodes.map((each) => nodeEntry(call, each)) : []),
    ...storages,
  ];
};

/** Whether the caller may see a storage. */
export const mayUse = ({ caller }: Call, storage: string): boolean =>
  ['Datastore.Audit', 'Datastore.AllocateSpace'].some(
    (privilege) => caller.has(`/storage/${storage}`, privilege) === 'yes',
  );

const status: Handler = ({ cluster }) => [
  {
    id: 'cluster',
    type: 'cluster',
    name: cluster.name,
    nodes: cluster.nodes.length,
    quorate: cluster.nodes.filter(({ online }) => online).length * 2 > cluster.nodes.length ? 1 : 0,
    version: 3,
  },
  ...cluster.nodes.map(({ name, ip, online }, i) => ({
    id: `node/${name}`,
    type: 'node',
    name,
    ip,
    nodeid: i + 1,
    online: online ? 1 : 0,
    local: i === 0 ? 1 : 0,
    level: '',
  })),
];

const LOWEST = 100;

const nextId: Handler = (call) => {
  const wanted = number(call, 'vmid');
  const { guests } = call.cluster;
  if (wanted !== undefined) {
    const taken = guests.get(wanted);
    if (taken) throw invalid({ vmid: `${taken.kind === 'qemu' ? 'VM' : 'CT'} ${wanted} already exists` });
    return String(wanted);
  }
  let id = LOWEST;
  while (guests.has(id)) id++;
  return String(id);
};

export const clusterHandlers: Handlers = {
  'GET /version': () => RELEASE,
  'GET /nodes/{node}/version': () => RELEASE,
  'GET /cluster/resources': resources,
  'GET /cluster/status': status,
  'GET /cluster/nextid': nextId,
  'GET /nodes': (call) => call.cluster.nodes.map((node) => nodeEntry(call, node)),
};
