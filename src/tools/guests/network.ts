import { ProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import type { Options } from './config.ts';
import { changedProperties, propertiesOf } from './properties.ts';
import type { Wanted } from './wanted.ts';

/** Our words for properties of network cards. */
const WORDS: Readonly<Record<Guest['kind'], Readonly<Record<string, string>>>> = {
  qemu: { vlan: 'tag', vlans: 'trunks', mac: 'macaddr' },
  lxc: { vlan: 'tag', vlans: 'trunks', mac: 'hwaddr', gateway: 'gw', gateway6: 'gw6' },
};

/** The network cards as they are wanted: what is not named of one stays, its hardware address above all; null takes a card away. */
export const wantedNetwork = async (guest: Guest, network: Options, current: Options): Promise<Wanted> => {
  const unset = Object.keys(network).filter((name) => network[name] === null);
  const changed = Object.entries(network).filter(([, value]) => value !== null);
  const set = changed.map(async ([name, value]): Promise<[string, unknown]> => {
    if (!/^net\d+$/.test(name)) throw noCard(name);
    return [name, await wantedCard(guest, name, value, current[name])];
  });
  return { set: Object.fromEntries(await Promise.all(set)), unset };
};

const wantedCard = async (guest: Guest, name: string, given: unknown, present: unknown): Promise<unknown> => {
  const change = await asChange(guest, name, given);
  // What is no object of properties is left to the check of the request.
  if (change === undefined) return given;
  const usual = guest.kind === 'qemu' ? { model: 'virtio' } : { name: name.replace('net', 'eth') };
  return changedProperties(guest, name, present, present === undefined ? { ...usual, ...change } : change);
};

const asChange = async (guest: Guest, name: string, given: unknown): Promise<Options | undefined> => {
  if (typeof given === 'string') {
    const { properties, faults } = (await propertiesOf(guest, name, given)) ?? { faults: [] };
    return faults.length > 0 ? undefined : properties;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const words = WORDS[guest.kind];
  return Object.fromEntries(
    Object.entries(given).map(([key, value]: [string, unknown]) => [
      Object.hasOwn(words, key) ? (words[key] ?? key) : key,
      value,
    ]),
  );
};

const noCard = (name: string): ProxmoxError =>
  new ProxmoxError('INVALID_INPUT', `network: ${JSON.stringify(name.slice(0, 80))} is not the name of a card.`, {
    next: 'Give it by the names of cards: {"net0":{"bridge":"vmbr0","vlan":20}}.',
  });
