import type { Planned } from '../endpoint.ts';
import { splitList } from './formats.ts';
import { isOff, namesIn, textsOf } from './raises/match.ts';
import { parseUpid } from './upid.ts';
import { ownerOf, volumesIn } from './volumes.ts';

/** Guests that a request means by what they belong to, without naming them. */
export interface GuestGroup {
  readonly of: 'cluster' | 'node' | 'pool';
  /** The node or pool. */
  readonly name?: string;
  /** Numbers that are left out. */
  readonly except: readonly number[];
}

/** What a request touches, as far as its path and parameters tell. */
export interface Touches {
  /** Guests by number. */
  readonly guests: readonly number[];
  readonly groups: readonly GuestGroup[];
  /** Numbers of guests that the request makes: Proxmox VE refuses it where there is one of that number already. */
  readonly made: readonly number[];
  /** Set where a guest is meant that only an earlier step will know. */
  readonly unclear: boolean;
  readonly nodes: readonly string[] | 'unknown';
  readonly storages: readonly string[] | 'unknown';
}

type Kind = 'guests' | 'sids' | 'job' | 'task' | 'nodes' | 'mapping' | 'storages' | 'pairs' | 'volumes' | 'fleecing';

/** What parameters of that name hold, on routes of that form; the first that fits decides. */
interface Reading {
  readonly name: RegExp;
  readonly kind: Kind;
  readonly on?: RegExp;
}

const READINGS: readonly Reading[] = [
  { name: /^(?:vmid|newid|vms|guest)$/, kind: 'guests' },
  // The number and the storage of a migration to another cluster are that cluster's.
  { name: /^target-vmid$/, kind: 'guests', on: /^(?!.*\/remote_migrate$)/ },
  { name: /^(?:sid|resources?)$/, kind: 'sids', on: /\/cluster\/ha\// },
  { name: /^id$/, kind: 'job', on: /\/replication/ },
  { name: /^upid$/, kind: 'task' },
  { name: /^(?:node|nodes|node_id|target_node|check-node|exitnodes|exitnodes-primary)$/, kind: 'nodes' },
  { name: /^target$/, kind: 'nodes', on: /\/(?:migrate|migrateall|clone)$|^\w+ \/cluster\/replication/ },
  { name: /^source$/, kind: 'nodes', on: /^\w+ \/cluster\/replication/ },
  { name: /^map$/, kind: 'mapping', on: /\/cluster\/mapping\// },
  { name: /^(?:storage|storages|statestorage|vmstatestorage|import-working-storage)$/, kind: 'storages' },
  { name: /^target-?storage$/, kind: 'pairs', on: /^(?!.*\/remote_migrate$)/ },
  { name: /^fleecing$/, kind: 'fleecing' },
  { name: /^(?:volume|archive|ostemplate|hookscript|cicustom|stateuri|base)$/, kind: 'volumes' },
  { name: /^target$/, kind: 'volumes', on: /\/content\/\{volume\}$/ },
  { name: /^filename$/, kind: 'volumes', on: /\/content$/ },
  { name: /^(?:(?:unused|scsi|virtio|sata|ide|mp)\d+|efidisk\d*|tpmstate\d*|rootfs|cdrom)$/, kind: 'volumes' },
];

/** Finds what a planned request touches: guests, nodes and storages, out of its path, its parameters and their property strings. */
export const touches = (request: Planned): Touches => {
  const route = `${request.method} ${request.path}`;
  const found = { guests: new Set<string>(), nodes: new Set<string>(), storages: new Set<string>() };
  for (const [name, value] of Object.entries(request.params)) {
    const reading = READINGS.find((each) => each.name.test(name) && (each.on?.test(route) ?? true));
    if (!reading || value === undefined) continue;
    for (const text of textsOf(value)) READ[reading.kind](text, found);
    // What has no text can't be looked at, and may name anything.
    if (textsOf(value).length === 0) found.guests.add('');
  }
  const guests = [...found.guests];
  const numbers = guests.flatMap(numberOf);
  return {
    guests: [...new Set(numbers)],
    groups: groupsOf(request, route),
    made: madeBy(request, route),
    unclear: numbers.length < guests.length,
    nodes: known(found.nodes),
    storages: known(found.storages),
  };
};

type Sets = Readonly<Record<'guests' | 'nodes' | 'storages', Set<string>>>;

const add = (set: Set<string>, texts: readonly string[]): void => {
  for (const text of texts) set.add(text);
};

const READ: Readonly<Record<Kind, (text: string, found: Sets) => void>> = {
  guests: (text, { guests }) => add(guests, splitList(text)),
  sids: (text, { guests }) =>
    add(
      guests,
      splitList(text).map((sid) => sid.replace(/^(?:vm|ct):/, '')),
    ),
  job: (text, { guests }) => guests.add(text.replace(/-\d+$/, '')),
  // Whoever stops a task of a guest, does something to the guest.
  task: (text, { guests }) => add(guests, guestNumber(parseUpid(text)?.id ?? '')),
  // A priority may follow: `pve1:2`.
  nodes: (text, { nodes }) =>
    add(
      nodes,
      splitList(text).map((node) => node.replace(/:\d+$/, '')),
    ),
  mapping: (text, { nodes }) => add(nodes, valuesOf(text, 'node')),
  storages: (text, { storages }) => add(storages, splitList(text)),
  // `1` stands for the same storages as before.
  pairs: (text, { storages }) =>
    add(
      storages,
      splitList(text)
        .flatMap((pair) => pair.split(':'))
        .filter((storage) => storage !== '1'),
    ),
  fleecing: (text, { storages }) => add(storages, valuesOf(text, 'storage')),
  volumes: (text, { guests, storages }) => {
    const volumes = volumesIn(text);
    add(
      storages,
      volumes.map(({ storage }) => storage),
    );
    // The name may stand without its storage.
    const names = volumes.length > 0 ? volumes.map(({ name }) => name) : [text];
    add(guests, names.flatMap((name) => ownerOf(name) ?? []).map(String));
  },
};

const valuesOf = (text: string, key: string): string[] =>
  text.split(',').flatMap((part) => (part.startsWith(`${key}=`) ? [part.slice(key.length + 1)] : []));

/** The number of a guest, where an identifier is one: that of a task may be a volume or a service. */
const guestNumber = (id: string): string[] => (/^[1-9]\d{2,8}$/.test(id) ? [id] : []);

const numberOf = (text: string): number[] => (/^\d{1,9}$/.test(text) ? [Number(text)] : []);

/** A hole (`$node`) stands for what only an earlier step knows. */
const known = (names: ReadonlySet<string>): readonly string[] | 'unknown' =>
  [...names].some((name) => name.startsWith('$')) ? 'unknown' : [...names];

const ALL_OF_NODE = /^POST \/nodes\/\{node\}\/(?:startall|stopall|suspendall|migrateall)$/;
const BACKUP = /^POST \/nodes\/\{node\}\/vzdump$|^(?:POST|PUT) \/cluster\/backup(?:$|\/)/;
const PRUNE = /^DELETE \/nodes\/\{node\}\/storage\/\{storage\}\/prunebackups$/;
const HA = /^PUT \/cluster\/ha\/(?:rules\/\{rule\}|groups\/\{group\})$/;

const groupsOf = ({ params }: Planned, route: string): GuestGroup[] => {
  const has = (name: string): boolean => textsOf(params[name]).length > 0;
  const ofNode = (node: unknown, except: readonly number[] = []): GuestGroup =>
    typeof node === 'string' && !node.startsWith('$') ? { of: 'node', name: node, except } : { of: 'cluster', except };
  if (route === 'POST /nodes/{node}/status') return [ofNode(params['node'])];
  if (ALL_OF_NODE.test(route)) return has('vms') ? [] : [ofNode(params['node'])];
  if (route.startsWith('POST /cluster/bulk-action/guest/')) return has('vms') ? [] : [{ of: 'cluster', except: [] }];
  if (PRUNE.test(route)) return has('vmid') ? [] : [{ of: 'cluster', except: [] }];
  if (HA.test(route)) return has('resources') ? [] : [{ of: 'cluster', except: [] }];
  if (!BACKUP.test(route)) return [];
  // Which guests a job has, and which it loses, a change of it does not tell.
  if (route.startsWith('PUT ')) return [{ of: 'cluster', except: [] }];
  const all = params['all'] !== undefined && !isOff(params['all']);
  const pools = textsOf(params['pool']).map((name): GuestGroup => ({ of: 'pool', name, except: [] }));
  if (!all && (has('vmid') || pools.length > 0)) return pools;
  return [ofNode(params['node'], namesIn(params['exclude']).flatMap(numberOf))];
};

const madeBy = ({ params }: Planned, route: string): number[] => {
  const made = route.endsWith('/clone')
    ? params['newid']
    : /^POST \/nodes\/\{node\}\/(?:qemu|lxc)$/.test(route) && (params['force'] === undefined || isOff(params['force']))
      ? params['vmid']
      : undefined;
  return textsOf(made).flatMap(numberOf);
};
