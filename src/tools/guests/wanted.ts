import { PutConfig as QemuOptions } from '../../../generated/schemas/nodes/qemu.ts';
import { ProxmoxError } from '../../errors.ts';
import { splitTags, type Guest } from '../../inventory/resources.ts';
import { wantedCloudInit } from './cloud-init.ts';
import type { Options } from './config.ts';
import { label } from './guest.ts';
import { wantedNetwork } from './network.ts';
import { changedProperties } from './properties.ts';
import { checkSet } from './set.ts';
import { mebibytes } from './sizes.ts';

/** What can be changed of a guest. */
export interface Change {
  readonly guest: string;
  readonly cores?: number;
  readonly memory?: string;
  readonly name?: string;
  readonly description?: string;
  readonly tags_add?: readonly string[];
  readonly tags_remove?: readonly string[];
  readonly onboot?: boolean;
  readonly sockets?: number;
  readonly balloon?: string;
  readonly cpu?: string;
  readonly boot?: readonly string[];
  readonly agent?: boolean;
  readonly protection?: boolean;
  readonly network?: Options;
  readonly cloud_init?: Options;
  readonly set?: Options;
  readonly unset?: readonly string[];
}

/** Options of Proxmox VE that are to be set, and those that are to go back to their defaults. */
export interface Wanted {
  readonly set: Options;
  readonly unset: readonly string[];
}

const SIZES = ['memory', 'balloon', 'swap'];
const RESERVED = ['node', 'vmid', 'digest', 'delete'];

/** The options that a change means; fails as INVALID_INPUT for what the guest can't have. */
export const wantedOptions = async (guest: Guest, given: Change, current: Options): Promise<Wanted> => {
  const { cloud_init: cloudInit, network, unset = [] } = given;
  await checkKind(guest, given);
  const parts: readonly Wanted[] = [
    { set: plainOptions(guest, given), unset: [] },
    { set: await inTheirForm(guest, simpleOptions(given), current), unset: [] },
    wantedTags(given, current),
    cloudInit === undefined ? NOTHING : await wantedCloudInit(guest, cloudInit, current),
    network === undefined ? NOTHING : await wantedNetwork(guest, network, current),
  ];
  const set = await inTheirForm(guest, given.set ?? {}, current);
  const named: Options = Object.fromEntries(parts.flatMap((part) => Object.entries(part.set)));
  const gone = [...parts.flatMap((part) => part.unset), ...unset];
  const isSet = (name: string): boolean => Object.hasOwn(named, name) || Object.hasOwn(set, name);
  checkSet(set, Object.keys(named), RESERVED, 'to reset options use unset.');
  const twice = gone.find(isSet);
  if (twice !== undefined) {
    throw new ProxmoxError('INVALID_INPUT', `unset: ${JSON.stringify(twice)} is set, too.`, { next: 'Give it once.' });
  }
  return { set: { ...named, ...set }, unset: [...new Set(gone)] };
};

const NOTHING: Wanted = { set: {}, unset: [] };

const plainOptions = ({ kind }: Guest, { cores, memory, name, description, onboot }: Change): Options => {
  const options = {
    cores,
    memory: memory === undefined ? undefined : sizeOption(kind, 'memory', memory),
    [kind === 'qemu' ? 'name' : 'hostname']: name,
    description,
    onboot,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
};

/** Arguments that are options of Proxmox VE by their names. */
const simpleOptions = ({ sockets, balloon, cpu, boot, agent, protection }: Change): Options =>
  Object.fromEntries(
    Object.entries({ sockets, balloon, cpu, boot, agent, protection }).filter(([, value]) => value !== undefined),
  );

/** Options that may have a simpler form than with Proxmox VE, in the form that it wants. */
const inTheirForm = async (guest: Guest, given: Options, current: Options): Promise<Options> => {
  const options = Object.entries(given).map(async ([name, value]): Promise<[string, unknown]> => [
    name,
    await otherOption(guest, name, value, current[name]),
  ]);
  return Object.fromEntries(await Promise.all(options));
};

const otherOption = async (guest: Guest, name: string, value: unknown, present: unknown): Promise<unknown> => {
  if (SIZES.includes(name) && typeof value === 'string') return sizeOption(guest.kind, name, value);
  if (name === 'boot' && Array.isArray(value)) return `order=${value.join(';')}`;
  if (name === 'agent' && typeof value === 'boolean')
    return changedProperties(guest, name, present, { enabled: value });
  // The type alone leaves the flags as they are; a text with keys replaces all.
  if (name === 'cpu' && typeof value === 'string' && !/[,=]/.test(value)) {
    return changedProperties(guest, name, present, { cputype: value });
  }
  return value;
};

const wantedTags = ({ tags_add: added = [], tags_remove: removed = [] }: Change, current: Options): Wanted => {
  if (added.length === 0 && removed.length === 0) return NOTHING;
  const without = new Set(removed.map((tag) => tag.toLowerCase()));
  const kept = splitTags(current['tags']).filter((tag) => !without.has(tag.toLowerCase()));
  const tags = [...new Set([...kept, ...added.map((tag) => tag.toLowerCase())])];
  return tags.length === 0 ? { set: {}, unset: ['tags'] } : { set: { tags: tags.join(';') }, unset: [] };
};

/** A size with its unit, or in MiB, as the option wants it. */
const sizeOption = (kind: Guest['kind'], name: string, text: string): unknown => {
  const size = mebibytes(text, name);
  return name === 'memory' && kind === 'qemu' ? String(size) : size;
};

/** Refuses what only guests of the other kind have. */
const checkKind = async (guest: Guest, given: Change): Promise<void> => {
  const { kind } = guest;
  const option =
    kind === 'lxc' && given.cloud_init !== undefined
      ? 'cloud_init'
      : await foreignOption(kind, [...Object.keys(simpleOptions(given)), ...Object.keys(given.set ?? {})]);
  if (option === undefined) return;
  const others = kind === 'lxc' ? 'VMs' : 'containers';
  throw new ProxmoxError('INVALID_INPUT', `${option}: only ${others} have that, and this is ${label(guest)}.`, {
    next: `Leave it out; pve_guest_get {"guest":"${guest.vmid}"} shows what it has.`,
  });
};

/** The first of the options that guests of the other kind have, and those of this one don't. */
const foreignOption = async (kind: Guest['kind'], names: readonly string[]): Promise<string | undefined> => {
  if (names.length === 0) return undefined;
  const { PutConfig: LxcOptions } = await import('../../../generated/schemas/nodes/lxc.ts');
  const [own, other] = kind === 'qemu' ? [QemuOptions, LxcOptions] : [LxcOptions, QemuOptions];
  return names.find((name) => !has(own, name) && has(other, name));
};

interface Schema {
  readonly properties: object;
  readonly patternProperties?: object;
}

const has = ({ properties, patternProperties = {} }: Schema, name: string): boolean =>
  Object.hasOwn(properties, name) || Object.keys(patternProperties).some((form) => new RegExp(form).test(name));
