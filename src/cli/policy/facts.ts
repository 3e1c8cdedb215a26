import { systemClock } from '../../clock.ts';
import { ConfigError, type Config } from '../../config/config.ts';
import { loadConfig, type Surroundings } from '../../config/load.ts';
import { guestsKnown } from '../../dispatch/known-guests.ts';
import { byNumber, type GuestFacts, type KnownGuests } from '../../dispatch/policy/subject.ts';
import type { Policy } from '../../dispatch/policy/policy.ts';
import type { Planned } from '../../endpoint.ts';
import { asProxmoxError, ProxmoxError, withDetails } from '../../errors.ts';
import { createInventory } from '../../inventory/inventory.ts';
import { splitTags } from '../../inventory/resources.ts';
import { nearest } from '../../nearest.ts';

/** What is known of the guests of the cluster, and from where. */
export interface Facts {
  readonly guests: KnownGuests | undefined;
  readonly from: string;
}

/** Nothing is known. */
export const NOTHING: Facts = {
  guests: undefined,
  from: 'nothing is known of guests: connect a cluster, or describe them with --guest 100,name=web1,tags=prod,…',
};

const KEYS = ['kind', 'name', 'tags', 'pool', 'node', 'protection'] as const;
type Key = (typeof KEYS)[number];

const wrong = (sentence: string): ProxmoxError =>
  new ProxmoxError('INVALID_INPUT', sentence, {
    next: 'Describe a guest as --guest 100,kind=qemu,name=web1,tags=prod;web,pool=lab,node=pve1,protection=1.',
  });

/**
 * Guests as the operator describes them, undefined where no description is given. What is left out of one is not known, and an empty value
 * says that there is none.
 */
export const described = (texts: readonly string[]): Facts | undefined =>
  texts.length === 0
    ? undefined
    : {
        guests: byNumber(texts.map(readGuest)),
        from: `the cluster is taken to have ${texts.length === 1 ? 'this guest' : 'these guests'} and no other, as --guest says`,
      };

const readGuest = (text: string): GuestFacts => {
  const [number = '', ...pairs] = text.split(',');
  if (!/^[1-9]\d{0,8}$/.test(number))
    throw wrong(`--guest must begin with a number; got ${JSON.stringify(text.slice(0, 80))}.`);
  const given = new Map(pairs.map(readPair));
  const [kind, protection, tags] = [given.get('kind'), given.get('protection'), given.get('tags')];
  if (kind !== undefined && kind !== 'qemu' && kind !== 'lxc') throw wrong('--guest: kind must be qemu or lxc.');
  if (protection !== undefined && !/^[01]$/.test(protection)) throw wrong('--guest: protection must be 1 or 0.');
  return {
    vmid: Number(number),
    kind,
    name: given.get('name'),
    tags: tags === undefined ? undefined : splitTags(tags),
    pool: given.get('pool'),
    node: given.get('node'),
    protection: protection === undefined ? undefined : protection === '1',
  };
};

const readPair = (text: string): [Key, string] => {
  const [, name = '', value] = /^([^=]*)=(.*)$/s.exec(text) ?? [text];
  const key = KEYS.find((each) => each === name);
  if (key && value !== undefined) return [key, value];
  const [like] = nearest(name === '' ? text : name, KEYS, 1);
  throw wrong(
    `--guest: ${JSON.stringify(text.slice(0, 80))} is not one of ${KEYS.join(', ')} with its value${like === undefined || key ? '' : `; did you mean ${like}?`}`,
  );
};

/** What the cluster says of the guests that requests touch; asks the cluster, and only reads. Fails where it can't be reached. */
export const fromCluster = async (
  world: Surroundings,
  { name, requests, policy }: { readonly name: string; readonly requests: readonly Planned[]; readonly policy: Policy },
): Promise<Facts> => {
  const [config, { clientsOf }] = await Promise.all([connections(world), import('../assemble.ts')]);
  const clients = await clientsOf({ ...config, access: 'read', allowExec: false }, systemClock);
  try {
    const requester = clients.find((each) => each.name === name)?.client;
    if (!requester) throw new ProxmoxError('MISCONFIGURED', `There is no cluster ${name}.`);
    const inventory = createInventory(requester, systemClock);
    const { guests } = await inventory.all();
    const signal = AbortSignal.timeout(LONGEST_MS);
    const known = await guestsKnown(requests, { policy, context: { inventory, requester, signal } });
    return {
      guests: known.guests,
      from: `the cluster ${name} says so; it has ${guests.length} guests that the server can see`,
    };
  } catch (error) {
    throw withDetails(asProxmoxError(error), { next: WITHOUT });
  } finally {
    await Promise.all(clients.map(({ client }) => client.close()));
  }
};

const LONGEST_MS = 30_000;
const WITHOUT = 'Check the connection, or do without it: --offline, or --guest with what is known.';

const connections = (world: Surroundings): Promise<Config> =>
  loadConfig(world).catch((error: unknown) => {
    throw error instanceof ConfigError ? new ProxmoxError('INVALID_INPUT', error.message, { next: WITHOUT }) : error;
  });
