import type { Planned } from '../../endpoint.ts';
import type { Guest } from '../../inventory/resources.ts';
import { assess, type Risk } from '../../rules/risk.ts';
import { touches, type GuestGroup, type Touches } from '../../rules/touches.ts';

/** What is known of a guest; what is undefined is not known, an empty text or list says that there is none. */
export interface GuestFacts {
  readonly vmid: number;
  readonly kind?: 'qemu' | 'lxc';
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly pool?: string;
  readonly node?: string;
  /** Proxmox VE's own option. */
  readonly protection?: boolean;
  /** Set for a guest that the request itself makes: it can't be protected yet. */
  readonly isNew?: boolean;
}

/** One request that a policy is asked about. */
export interface Subject {
  readonly request: Planned;
  /** `VERB /template`. */
  readonly route: string;
  readonly risk: Risk;
  /** What raised the class. */
  readonly because: readonly string[];
  readonly tool: string;
  readonly cluster: string;
  readonly guests: readonly GuestFacts[] | 'unknown';
  readonly nodes: readonly string[] | 'unknown';
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
  readonly guests: readonly GuestFacts[] | undefined;
}

/** What a policy is asked about a request whose method has that class. */
export const subjectOf = (request: Planned, base: Risk, { guests: known, ...from }: Circumstances): Subject => {
  const found = touches(request);
  const guests = guestsTouched(found, known);
  // Whoever touches a guest touches the node that it is on.
  const theirs = guests === 'unknown' ? [] : guests.flatMap(({ node }) => node ?? []);
  return {
    ...from,
    ...assess(request, base),
    request,
    route: `${request.method} ${request.path}`,
    guests,
    nodes: found.nodes === 'unknown' ? 'unknown' : [...new Set([...found.nodes, ...theirs])],
    storages: found.storages,
  };
};

/** The guests that a request touches, with what is known of them; of one that is not among those known only its number is. */
export const guestsTouched = (
  { guests: numbers, groups, made, unclear }: Touches,
  known: readonly GuestFacts[] | undefined,
): readonly GuestFacts[] | 'unknown' => {
  if (unclear || (groups.length > 0 && !known)) return 'unknown';
  const named = numbers.map(
    (vmid): GuestFacts =>
      known?.find((guest) => guest.vmid === vmid) ?? { vmid, ...(made.includes(vmid) ? { isNew: true } : {}) },
  );
  const meant = (known ?? []).filter(
    (guest) => !numbers.includes(guest.vmid) && groups.some((group) => isIn(guest, group)),
  );
  return [...named, ...meant];
};

const isIn = ({ vmid, node, pool }: GuestFacts, { of, name, except }: GuestGroup): boolean => {
  if (except.includes(vmid)) return false;
  switch (of) {
    case 'cluster':
      return true;
    case 'node':
      return node === undefined || node === name;
    case 'pool':
      // Pools lie in pools: `lab/web` is in `lab`.
      return pool === undefined || pool === name || pool.startsWith(`${name ?? ''}/`);
  }
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
