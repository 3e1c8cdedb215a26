import { judge } from '../../rules/permissions.ts';
import { flag, given, list, may, need, text, type Call, type Handler, type Handlers } from '../call.ts';
import { usage } from '../guests/figures.ts';
import { dropRules, emptyPool, poolsOf, type SimPool } from '../pools.ts';
import { refuse } from '../refusal.ts';
import { guestEntry } from './cluster/guests.ts';
import { storageEntry } from './cluster/resources.ts';

const present = (call: Call, prefix = ''): { readonly name: string; readonly pool: SimPool } => {
  const name = text(call, 'poolid');
  const pool = poolsOf(call.cluster).get(name);
  if (!pool) throw refuse(`${prefix}pool '${name}' does not exist`);
  return { name, pool };
};

const comment = ({ comment: said }: SimPool): object => (said === undefined ? {} : { comment: said });

const listed: Handler = (call) => {
  const name = given(call, 'poolid');
  if (name !== undefined) {
    need(call, `/pool/${name}`, ['Pool.Audit']);
    return [{ poolid: name, ...details(call) }];
  }
  return [...poolsOf(call.cluster)]
    .filter(([poolid]) => may(call, `/pool/${poolid}`, ['Pool.Audit']))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([poolid, pool]) => ({ poolid, ...comment(pool) }));
};

const details = (call: Call): object => {
  const { name, pool } = present(call);
  const type = text(call, 'type');
  return {
    ...comment(pool),
    members: [
      ...(type === 'storage' ? [] : guestMembers(call, name).filter((guest) => type === '' || guest['type'] === type)),
      ...(type === '' || type === 'storage' ? storageMembers(call, pool) : []),
    ],
  };
};

const guestMembers = (call: Call, name: string): Record<string, unknown>[] => {
  const { guests, nodes } = call.cluster;
  return [...guests.values()]
    .filter((guest) => guest.pool === name)
    .sort((a, b) => a.vmid - b.vmid)
    .flatMap((guest) => {
      const node = nodes.find((each) => each.name === guest.node);
      if (!node) return [];
      const { pool: _, tags, lock, ...entry } = guestEntry(call, guest, node);
      // Of a guest that was just made a pool tells nothing that had to be looked up.
      return [
        'name' in entry
          ? { ...entry, ...(tags === undefined ? {} : { tags }), ...(lock === undefined ? {} : { lock }) }
          : entry,
      ];
    });
};

/** Each storage once: on the first node that has it. */
const storageMembers = ({ cluster }: Call, { storages }: SimPool): object[] =>
  cluster.storages
    .filter(({ name }) => storages.has(name))
    .flatMap((storage) => {
      const node = cluster.nodes.find(({ name }) => storage.nodes.includes(name));
      return node ? [storageEntry(storage, node, usage(storage)(node.name))] : [];
    });

const create: Handler = (call) => {
  const prefix = 'create pool failed: ';
  const name = text(call, 'poolid');
  const pools = poolsOf(call.cluster);
  if (pools.has(name)) throw refuse(`${prefix}pool '${name}' already exists`);
  const parent = /^(.*)\/[^/]+$/.exec(name)?.[1];
  if (parent !== undefined && !pools.has(parent)) {
    throw refuse(`${prefix}parent '${parent}' of pool '${name}' does not exist`);
  }
  const pool = emptyPool();
  setComment(call, pool);
  pools.set(name, pool);
  return null;
};

const setComment = (call: Call, pool: SimPool): void => {
  const wanted = given(call, 'comment');
  if (wanted === '') delete pool.comment;
  else if (wanted !== undefined) pool.comment = wanted;
};

const CHANGE = 'update pools failed: ';

/** Refuses, in the words of a change, who may not modify the permissions of an object. */
const checkModify = ({ caller }: Call, path: string): void => {
  const { verdict, lack } = judge(['perm-modify', '{path}'], { path }, caller);
  if (verdict === 'no') throw quoted(`${path}, ${lack?.privileges.join('|') ?? ''}`);
};

const quoted = (what: string): Error => refuse(`${CHANGE}403 Permission check failed (${what})`);

const update: Handler = (call) => {
  const { name, pool } = present(call, CHANGE);
  const vmids = [...new Set(list(call, 'vms').map(Number))];
  const storages = [...new Set(list(call, 'storage'))];
  const removes = flag(call, 'delete');
  for (const vmid of vmids) checkGuest(call, name, pool, vmid);
  for (const storage of storages) checkStorage(call, pool, storage);
  setComment(call, pool);
  for (const vmid of vmids) {
    if (removes) leave(call, pool, vmid);
    else join(call, name, pool, vmid);
  }
  for (const storage of storages) {
    if (removes) pool.storages.delete(storage);
    else pool.storages.add(storage);
  }
  return null;
};

/** The pool that a number belongs to, whether a guest of that number is there or not. */
const poolOf = ({ cluster }: Call, vmid: number): string | undefined =>
  cluster.guests.get(vmid)?.pool ?? [...poolsOf(cluster)].find(([, { absent }]) => absent.has(vmid))?.[0];

const checkGuest = (call: Call, name: string, pool: SimPool, vmid: number): void => {
  checkModify(call, `/vms/${vmid}`);
  const current = poolOf(call, vmid);
  if (flag(call, 'delete')) {
    if (current !== name) throw refuse(`${CHANGE}VM ${vmid} is not a pool member`);
    return;
  }
  if (current === name) throw refuse(`${CHANGE}VM ${vmid} is already a pool member`);
  if (current === undefined) return;
  if (!flag(call, 'allow-move')) {
    throw refuse(`${CHANGE}VM ${vmid} belongs already to pool '${current}' and 'allow-move' is not set`);
  }
  if (!may(call, `/pool/${current}`, ['Pool.Allocate'])) throw quoted(`/pool/${current}, Pool.Allocate`);
};

const checkStorage = (call: Call, { storages }: SimPool, storage: string): void => {
  checkModify(call, `/storage/${storage}`);
  const removes = flag(call, 'delete');
  if (storages.has(storage) === removes) return;
  throw refuse(`${CHANGE}Storage '${storage}' is ${removes ? 'not' : 'already'} a pool member`);
};

const leave = ({ cluster }: Call, pool: SimPool, vmid: number): void => {
  pool.absent.delete(vmid);
  const guest = cluster.guests.get(vmid);
  if (guest) delete guest.pool;
};

const join = ({ cluster }: Call, name: string, pool: SimPool, vmid: number): void => {
  for (const other of poolsOf(cluster).values()) other.absent.delete(vmid);
  const guest = cluster.guests.get(vmid);
  if (guest) guest.pool = name;
  else pool.absent.add(vmid);
};

const remove: Handler = (call) => {
  const prefix = 'delete pool failed: ';
  const { name, pool } = present(call, prefix);
  const pools = poolsOf(call.cluster);
  const within = [...pools.keys()].filter((other) => other.startsWith(`${name}/`)).sort();
  const guests = [...call.cluster.guests.values()].filter((guest) => guest.pool === name).map(({ vmid }) => vmid);
  const storage = call.cluster.storages.find((each) => pool.storages.has(each.name));
  const member =
    within[0] !== undefined
      ? `pool '${within[0]}'`
      : guests.length > 0
        ? `VM ${Math.min(...guests)}`
        : storage && `storage '${storage.name}'`;
  if (member !== undefined) throw refuse(`${prefix}pool '${name}' is not empty (contains ${member})`);
  pools.delete(name);
  dropRules(call.cluster, `/pool/${name}`);
  return null;
};

/** Pools, in both spellings: with the name as a parameter, and in the path. */
export const poolHandlers: Handlers = {
  'GET /pools': listed,
  'POST /pools': create,
  'PUT /pools': update,
  'DELETE /pools': remove,
  'GET /pools/{poolid}': (call) => ({ poolid: text(call, 'poolid'), ...details(call) }),
  'PUT /pools/{poolid}': update,
  'DELETE /pools/{poolid}': remove,
};
