import { getConfig as lxcConfig } from '../../generated/endpoints/nodes/lxc.ts';
import { getConfig as qemuConfig } from '../../generated/endpoints/nodes/qemu.ts';
import { manifest } from '../catalogue/manifest.ts';
import type { Planned } from '../endpoint.ts';
import { asProxmoxError } from '../errors.ts';
import type { Guest, Resources } from '../inventory/resources.ts';
import { assess, isAtLeast } from '../rules/risk.ts';
import { touches } from '../rules/touches.ts';
import { toFlag } from '../rules/wire.ts';
import type { ToolContext } from '../tools/define.ts';
import type { Policy } from './policy/policy.ts';
import { factsOf, guestsTouched, type GuestFacts, type KnownGuests } from './policy/subject.ts';

/** What is known of the cluster's guests; nothing where they can't be read, or were not looked at since nothing touches one. */
export interface Known {
  readonly guests?: KnownGuests;
  /** The state of those that are touched, for a yes that is only for this state. */
  readonly states?: readonly unknown[];
}

interface Means {
  readonly policy: Policy;
  readonly context: Pick<ToolContext, 'inventory' | 'requester' | 'signal'>;
}

/** How many guests are looked at one by one; a plan that touches more is judged by what the cluster's list says. */
const MOST_CONFIGS = 25;

/** What is known of the cluster's guests; of those that the requests could hurt, their protection too. */
export const guestsKnown = async (
  requests: readonly Planned[],
  { policy, context: { inventory, requester, signal } }: Means,
): Promise<Known> => {
  const found = requests.map(touches);
  if (found.every(({ guests, groups, unclear }) => guests.length === 0 && groups.length === 0 && !unclear)) {
    return { states: [] };
  }
  const resources = await inventory.all().catch(() => undefined);
  if (!resources) return {};
  const named = new Set(found.flatMap(({ guests }) => guests));
  const methods = await manifest();
  // Where nothing is interrupted or lost the list is enough, unless a rule goes by protection.
  const harms =
    policy.asksForProtection ||
    requests.some((each) =>
      isAtLeast(assess(each, methods.get(`${each.method} ${each.path}`)?.risk ?? 'exec').risk, 'disrupt'),
    );
  const isLookedAt = harms && named.size <= MOST_CONFIGS;
  const looked = await Promise.all(
    resources.guests
      .filter(({ vmid }) => isLookedAt && named.has(vmid))
      .map(async (guest) => ({ guest, config: await configOf(guest, requester, signal) })),
  );
  const configs = new Map(looked.map(({ guest, config }) => [guest.vmid, config]));
  const protections = looked.map(
    ({ guest, config }) => [guest.vmid, factsOf(guest, config && toFlag(config['protection']))] as const,
  );
  const guests = protections.length === 0 ? listed(resources) : withThese(new Map(protections), listed(resources));
  const touched = new Set(
    found.flatMap((each) => {
      const those = guestsTouched(each, guests);
      return (those === 'unknown' ? [...guests.values()] : those).map(({ vmid }) => vmid);
    }),
  );
  const states = resources.guests
    .filter(({ vmid }) => touched.has(vmid))
    .map(({ vmid, name, status, node }) => ({ vmid, name, status, node, digest: configs.get(vmid)?.['digest'] }));
  return { guests, states };
};

const lists = new WeakMap<Resources, KnownGuests>();

/** The guests as the cluster's list has them; made once for each list, which many calls share, and of a guest when it is asked for. */
export const listed = (resources: Resources): KnownGuests => {
  const known = lists.get(resources) ?? lazily(resources.guests);
  lists.set(resources, known);
  return known;
};

const lazily = (guests: readonly Guest[]): KnownGuests => {
  const facts = new Map<number, GuestFacts>();
  const of = (guest: Guest): GuestFacts => {
    const known = facts.get(guest.vmid) ?? factsOf(guest);
    facts.set(guest.vmid, known);
    return known;
  };
  return {
    get: (vmid) => {
      const guest = withNumber(guests, vmid);
      return guest && of(guest);
    },
    values: () => guests.values().map(of),
  };
};

/** The guest of that number in a list that is in the order of numbers. */
const withNumber = (guests: readonly Guest[], vmid: number): Guest | undefined => {
  let [from, to] = [0, guests.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((guests[middle]?.vmid ?? Infinity) < vmid) from = middle + 1;
    else to = middle;
  }
  return guests[from]?.vmid === vmid ? guests[from] : undefined;
};

/** Guests of which more is known, in place of what a list says of them. */
const withThese = (these: ReadonlyMap<number, GuestFacts>, others: KnownGuests): KnownGuests => ({
  get: (vmid) => these.get(vmid) ?? others.get(vmid),
  *values() {
    for (const guest of others.values()) yield these.get(guest.vmid) ?? guest;
  },
});

type Options = Readonly<Record<string, unknown>>;

const configOf = (
  { kind, node, vmid }: Guest,
  requester: ToolContext['requester'],
  signal: AbortSignal,
): Promise<Options | undefined> => {
  const request = kind === 'qemu' ? qemuConfig({ node, vmid }) : lxcConfig({ node, vmid });
  return requester.send(request as Planned<object> as Planned<Options>, { signal }).catch((error: unknown) => {
    // Where it is not, or can't be reached, nothing could be done to it either: that is the answer, and not a doubt about its protection.
    if (['NOT_FOUND', 'NODE_UNREACHABLE'].includes(asProxmoxError(error).code)) throw error;
    return undefined;
  });
};
