import type { Planned } from '../../endpoint.ts';
import type { Guest } from '../../inventory/resources.ts';
import { assess, type Risk } from '../../rules/risk.ts';
import { touches, type GuestGroup, type Touches } from '../../rules/touches.ts';
import { any, locationOf, sure, type Location, type Match } from './patterns.ts';

/** What is known of a guest; what is undefined is not known, an empty text or list says that there is none. */
export interface GuestFacts {
  readonly vmid: number;
  readonly kind?: 'qemu' | 'lxc' | undefined;
  readonly name?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly pool?: string | undefined;
  readonly node?: string | undefined;
  /** Proxmox VE's own option. */
  readonly protection?: boolean | undefined;
  /** Set for a guest that the request itself makes: it can't be protected yet. */
  readonly isNew?: boolean;
}

/** Guests by number: of thousands, a request is about a few. */
export interface KnownGuests {
  get(vmid: number): GuestFacts | undefined;
  values(): Iterable<GuestFacts>;
}

/** Guests by number, as a policy is asked with them. */
export const byNumber = (guests: readonly GuestFacts[]): KnownGuests =>
  new Map(guests.map((guest) => [guest.vmid, guest]));

/** One request that a policy is asked about. */
export interface Subject {
  readonly request: Planned;
  /** The same as patterns of methods see it. */
  readonly location: Location;
  /** `VERB /template`. */
  readonly route: string;
  readonly risk: Risk;
  /** What raised the class. */
  readonly because: readonly string[];
  readonly tool: string;
  readonly cluster: string;
  readonly guests: readonly GuestFacts[] | 'unknown';
  readonly nodes: readonly string[] | 'unknown';
  /** Those of the nodes that the request itself names. */
  readonly namedNodes: readonly string[] | 'unknown';
  readonly storages: readonly string[] | 'unknown';
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Where a request comes from, and what is known of the guests of its cluster. */
export interface Circumstances {
  readonly tool: string;
  readonly cluster: string;
  readonly now: number;
  /** Every guest of the cluster; undefined where they can't be read. */
  readonly guests: KnownGuests | undefined;
}

/** What a policy is asked about a request whose method has that class. */
export const subjectOf = (request: Planned, base: Risk, { guests: known, ...from }: Circumstances): Subject => {
  const found = touches(request);
  const guests = guestsTouched(found, known);
  return {
    ...from,
    ...assess(request, base),
    request,
    location: locationOf(request),
    route: `${request.method} ${request.path}`,
    guests,
    nodes: nodesTouched(found.nodes, guests, request),
    namedNodes: found.nodes,
    storages: found.storages,
  };
};

/** The guests that a request touches, with what is known of them; of one that is not among those known only its number is. */
export const guestsTouched = (
  { guests: numbers, groups, made, unclear }: Touches,
  known: KnownGuests | undefined,
): readonly GuestFacts[] | 'unknown' => {
  if (unclear) return 'unknown';
  const named = numbers.map(
    (vmid): GuestFacts => known?.get(vmid) ?? { vmid, ...(made.includes(vmid) ? { isNew: true } : {}) },
  );
  if (groups.length === 0) return named;
  if (!known) return 'unknown';
  const meant: GuestFacts[] = [];
  for (const guest of known.values()) {
    if (numbers.includes(guest.vmid)) continue;
    const match = any(groups, (group) => isIn(guest, group));
    if (match === 'maybe') return 'unknown';
    if (match === 'yes') meant.push(guest);
  }
  return [...named, ...meant];
};

const isIn = ({ vmid, node, pool }: GuestFacts, { of, name = '', except }: GuestGroup): Match => {
  if (except.includes(vmid)) return 'no';
  switch (of) {
    case 'cluster':
      return 'yes';
    case 'node':
      return node === undefined ? 'maybe' : sure(node === name);
    case 'pool':
      // Pools lie in pools: `lab/web` is in `lab`.
      return pool === undefined ? 'maybe' : sure(pool === name || pool.startsWith(`${name}/`));
  }
};

/** The same request as if it touched one of its guests alone. */
export const withOnly = (guest: GuestFacts, subject: Subject): Subject => ({
  ...subject,
  guests: [guest],
  nodes: nodesTouched(subject.namedNodes, [guest], subject.request),
});

/** Whoever touches a guest touches the node that it is on; one that the path names is on the node of the path, or there is none. */
const nodesTouched = (
  named: Touches['nodes'],
  guests: Subject['guests'],
  { path, params }: Planned,
): readonly string[] | 'unknown' => {
  const isHere = ({ vmid }: GuestFacts): boolean =>
    path.includes('{node}') && path.includes('{vmid}') && String(params['vmid']) === String(vmid);
  if (named === 'unknown' || guests === 'unknown') return 'unknown';
  const theirs = guests.filter((guest) => guest.isNew !== true && !(guest.node === undefined && isHere(guest)));
  const names = theirs.map(({ node }) => node);
  return names.every((name) => name !== undefined) ? [...new Set([...named, ...names])] : 'unknown';
};

/** The facts of a guest as the inventory has it; its option `protection` is in its configuration and read apart. */
export const factsOf = (
  { vmid, kind, node, name, tags, pool = '', status }: Guest,
  protection?: boolean,
): GuestFacts => ({
  vmid,
  kind,
  node,
  tags,
  pool,
  // The name of a guest on a node that doesn't answer is not told.
  ...(name === undefined && status === 'unknown' ? {} : { name: name ?? '' }),
  ...(protection === undefined ? {} : { protection }),
});
