import { getResources } from '../../generated/endpoints/cluster.ts';
import { getVersion as nodeVersion } from '../../generated/endpoints/nodes.ts';
import { getLxc } from '../../generated/endpoints/nodes/lxc.ts';
import { getQemu } from '../../generated/endpoints/nodes/qemu.ts';
import { getVersion } from '../../generated/endpoints/version.ts';
import type { Clock } from '../clock.ts';
import type { Requester } from '../endpoint.ts';
import { asProxmoxError, ProxmoxError } from '../errors.ts';
import { isIdentifier, nameOf } from '../identifier.ts';
import { nearest } from '../nearest.ts';
import { readResource, type Guest, type Node, type Resources, type Storage } from './resources.ts';

/** The cluster as it is now, from one request that is kept for some seconds. A node that is down costs nothing and hides nothing. */
export interface Inventory {
  /** Everything, at most as old as the cache's age. */
  all(options?: Freshness): Promise<Resources>;
  /** One guest by number, by name, or by `name@node`; fails as NOT_FOUND or, with the candidates, as AMBIGUOUS. */
  guest(reference: number | string): Promise<Guest>;
  /** One node by name. */
  node(name: string): Promise<Node>;
  /** Every entry of one storage by name: a storage that is not shared has one per node. */
  storage(name: string): Promise<readonly Storage[]>;
  /** The release of Proxmox VE on a node, or on the host that answers: `9.2`. Undefined where it doesn't say. */
  readonly release: (node?: string) => Promise<string | undefined>;
  /** Forgets what is cached of the cluster: after a change of ours. */
  forget(): void;
}

interface Freshness {
  /** Asks the cluster even where something is cached. */
  readonly fresh?: boolean;
}

const KEPT_MS = 5_000;
// Nodes are upgraded one by one, and a server may run for weeks.
const RELEASE_KEPT_MS = 600_000;

/** An inventory of the cluster behind `requester`; calls that come together share one request. */
export const createInventory = (requester: Requester, clock: Clock): Inventory => {
  let cached: { readonly at: number; readonly resources: Promise<Resources> } | undefined;

  const load = (): Promise<Resources> => {
    const resources = requester.send(getResources()).then(readResource);
    const entry = { at: clock.now(), resources };
    cached = entry;
    resources.catch(() => {
      if (cached === entry) cached = undefined;
    });
    return resources;
  };
  const all = ({ fresh = false }: Freshness = {}): Promise<Resources> =>
    !fresh && cached && clock.now() - cached.at < KEPT_MS ? cached.resources : load();

  const releases = new Map<string, { readonly at: number; readonly release: Promise<string | undefined> }>();
  const release: Inventory['release'] = (node) => {
    const known = releases.get(node ?? '');
    if (known && clock.now() - known.at < RELEASE_KEPT_MS) return known.release;
    const asked: Promise<{ readonly release?: unknown }> = requester.send(
      node === undefined ? getVersion() : nodeVersion({ node }),
    );
    // Whoever asks goes on without knowing; the request itself then fails, if the host can't be reached.
    const told = asked.then(toRelease, () => {
      releases.delete(node ?? '');
      return undefined;
    });
    releases.set(node ?? '', { at: clock.now(), release: told });
    return told;
  };

  /** Looks in what is cached, then once more in what is true now: a guest may have been made a second ago. */
  const find = async <T>(
    pick: (resources: Resources) => T | undefined,
    missing: (resources: Resources) => ProxmoxError,
  ): Promise<T> => {
    const before = cached;
    const found = pick(await all());
    if (found !== undefined) return found;
    const resources = before === undefined || before !== cached ? await all() : await all({ fresh: true });
    const second = pick(resources);
    if (second !== undefined) return second;
    throw missing(resources);
  };

  /** Guests whose name the cluster does not tell yet, since they were made some seconds ago: their nodes know it. */
  const justMade = async (): Promise<Guest[]> => {
    const { guests, offline } = await all();
    const nameless = guests.filter(({ name, node }) => name === undefined && !offline.includes(node));
    const places = [...new Map(nameless.map((guest) => [`${guest.kind} ${guest.node}`, guest])).values()];
    const lists = await Promise.allSettled(
      places.map(async ({ kind, node }) => requester.send(kind === 'qemu' ? getQemu({ node }) : getLxc({ node }))),
    );
    const names = new Map(
      lists
        .flatMap((list) => (list.status === 'fulfilled' ? list.value : []))
        .map(({ vmid, name }) => [Number(vmid), name]),
    );
    return nameless.flatMap((guest) => {
      const name = names.get(guest.vmid);
      return name === undefined ? [] : [{ ...guest, name }];
    });
  };

  return {
    all,
    guest: (reference) =>
      find(
        ({ guests }) => pickGuest(guests, reference),
        ({ guests }) => missingGuest(guests, reference),
      ).catch(async (error: unknown) => {
        const made = asProxmoxError(error).code === 'NOT_FOUND' ? pickGuest(await justMade(), reference) : undefined;
        if (!made) throw error;
        return made;
      }),
    node: (name) =>
      find(
        ({ nodes }) => nodes.find(({ node }) => node === name),
        ({ nodes }) =>
          notFound(
            `There is no node ${quote(name)}.`,
            nodes.map(({ node }) => node),
            name,
            'pve_node_list',
          ),
      ),
    storage: (name) =>
      find(
        ({ storages }) => orUndefined(storages.filter(({ storage }) => storage === name)),
        ({ storages }) =>
          notFound(
            `There is no storage ${quote(name)}.`,
            storages.map(({ storage }) => storage),
            name,
            'pve_storage_list',
          ),
      ),
    release,
    forget: () => {
      cached = undefined;
    },
  };
};

const toRelease = ({ release }: { readonly release?: unknown }): string | undefined =>
  typeof release === 'string' ? release : undefined;

const orUndefined = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

const pickGuest = (guests: readonly Guest[], reference: number | string): Guest | undefined => {
  const text = String(reference).trim();
  if (/^\d+$/.test(text)) {
    const byNumber = guests.find(({ vmid }) => vmid === Number(text));
    if (byNumber) return byNumber;
  }
  const [, name = text, node] = /^(.+)@([^@]+)$/.exec(text) ?? [];
  const exact = guests.filter((guest) => guest.name === name && (node === undefined || guest.node === node));
  const matches =
    exact.length > 0
      ? exact
      : guests.filter(
          (guest) => guest.name?.toLowerCase() === name.toLowerCase() && (node === undefined || guest.node === node),
        );
  if (matches.length <= 1) return matches[0];
  const candidates = matches
    .map(({ vmid, node: on, status }) => `${vmid} (${nameOf(on)}, ${nameOf(status)})`)
    .join(', ');
  throw new ProxmoxError('AMBIGUOUS', `${matches.length} guests are named ${quote(name)}: ${candidates}.`, {
    next: `Call again with the number, for instance guest: "${matches[0]?.vmid ?? ''}".`,
  });
};

const missingGuest = (guests: readonly Guest[], reference: number | string): ProxmoxError => {
  const text = String(reference).trim();
  const names = guests.flatMap(({ vmid, name = '' }) => (isIdentifier(name) ? [String(vmid), name] : [String(vmid)]));
  return notFoundNear(
    `There is no guest ${quote(text)} in this cluster, or the token may not see it.`,
    nearest(text, names),
    'pve_guest_list',
  );
};

const notFound = (sentence: string, names: readonly string[], wrong: string, tool: string): ProxmoxError => {
  const known = [...new Set(names)].filter(isIdentifier);
  const like = nearest(wrong, known);
  return notFoundNear(sentence, like.length > 0 ? like : known.slice(0, 5), tool);
};

const notFoundNear = (sentence: string, like: readonly string[], tool: string): ProxmoxError =>
  new ProxmoxError('NOT_FOUND', sentence, {
    next: like.length > 0 ? `Did you mean ${like.map(quote).join(', ')}? ${tool} lists all.` : `${tool} lists all.`,
  });

const quote = (text: string): string => JSON.stringify(text.slice(0, 80));
