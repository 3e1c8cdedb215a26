import { isIPv4 } from 'node:net';
import { kindOf, need, text, type Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import { zoneOfVnet } from '../sdn/vnets.ts';

/** A name for addresses. */
export interface Alias {
  readonly name: string;
  readonly cidr: string;
  readonly ipversion: 4 | 6;
  readonly comment?: string;
}

/** A set of addresses; the last one that was added comes first. */
export interface IpSet {
  comment?: string;
  entries: Entry[];
}

/** The firewall's configuration of one place: the cluster, a node, a guest or a virtual network. */
export interface Firewall {
  rules: Entry[];
  options: Entry;
  /** By their names in small letters. */
  readonly aliases: Map<string, Alias>;
  readonly ipsets: Map<string, IpSet>;
}

/** Rules that others refer to by their group's name. */
export interface SecurityGroup {
  comment?: string;
  rules: Entry[];
}

interface Firewalls {
  readonly places: Map<string, Firewall>;
  readonly groups: Map<string, SecurityGroup>;
}

const kept = slice((): Firewalls => ({ places: new Map(), groups: new Map() }));

/** Where in the API a firewall is configured; each has rules of its own kind. */
export interface Level {
  /** The path above `rules`, `options` and the like. */
  readonly path: string;
  /** What a host calls this kind of place; a guest's depends on the call. */
  readonly environment: (call: Call) => Environment;
  readonly firewall: (call: Call) => Firewall;
}

export type Environment = 'cluster' | 'host' | 'vm' | 'ct' | 'vnet' | 'group';

const at = (call: Pick<Call, 'cluster'>, place: string): Firewall => {
  const { places } = kept(call.cluster);
  const known = places.get(place);
  if (known) return known;
  const made: Firewall = { rules: [], options: {}, aliases: new Map(), ipsets: new Map() };
  places.set(place, made);
  return made;
};

/** The firewall of the whole cluster. */
export const clusterFirewall = (call: Pick<Call, 'cluster'>): Firewall => at(call, 'cluster');

/** The groups of the cluster, by name. */
export const groupsOf = ({ cluster }: Pick<Call, 'cluster'>): Map<string, SecurityGroup> => kept(cluster).groups;

/** The group of the request, or the refusal that it is not there. */
export const presentGroup = (call: Call): SecurityGroup => {
  const group = groupsOf(call).get(text(call, 'group'));
  if (!group) throw refuse(`no such security group '${text(call, 'group')}'`);
  return group;
};

/** The firewall of the cluster as a level. */
export const CLUSTER: Level = {
  path: '/cluster/firewall',
  environment: () => 'cluster',
  firewall: clusterFirewall,
};

/** The firewall of a node as a level. */
export const NODE: Level = {
  path: '/nodes/{node}/firewall',
  environment: () => 'host',
  firewall: (call) => at(call, `node/${text(call, 'node')}`),
};

/** The firewalls of guests as levels. Whether there is a guest of that number plays no part. */
export const GUESTS: readonly Level[] = ['qemu', 'lxc'].map((kind) => ({
  path: `/nodes/{node}/${kind}/{vmid}/firewall`,
  environment: (call) => (kindOf(call) === 'qemu' ? 'vm' : 'ct'),
  firewall: (call) => at(call, guestPlace(text(call, 'vmid'))),
}));

/** The firewalls of virtual networks as a level. Only these ask for rights in the code, as they hang on the network's zone. */
export const VNET: Level = {
  path: '/cluster/sdn/vnets/{vnet}/firewall',
  environment: () => 'vnet',
  firewall: (call) => {
    const vnet = text(call, 'vnet');
    const zone = zoneOfVnet(call.cluster, vnet);
    if (zone === undefined) {
      throw refuse('invalid vnet specified at /usr/share/perl5/PVE/API2/Firewall/Helpers.pm line 55.');
    }
    const rights = call.route.startsWith('GET ') ? ['SDN.Audit', 'SDN.Allocate'] : ['SDN.Allocate'];
    need(call, `/sdn/zones/${zone}/${vnet}`, rights, true);
    return at(call, `vnet/${vnet}`);
  },
};

const guestPlace = (vmid: number | string): string => `guest/${Number(vmid)}`;

/** Forgets the firewall of a guest that is no more. */
export const forgetGuestFirewall = (call: Pick<Call, 'cluster'>, vmid: number): void => {
  kept(call.cluster).places.delete(guestPlace(vmid));
};

/** Gives a clone a copy of the firewall of the guest that it was made of. */
export const copyGuestFirewall = (call: Pick<Call, 'cluster'>, from: number, to: number): void => {
  const { places } = kept(call.cluster);
  const source = places.get(guestPlace(from));
  if (source) places.set(guestPlace(to), structuredClone(source));
};

/** The family of an address or network. */
export const familyOf = (cidr: string): 4 | 6 => (isIPv4(cidr.split('/')[0] ?? '') ? 4 : 6);

/** The alias that a text names, as seen from a place: the guest's own come before those of the cluster. */
export const aliasOf = (call: Call, level: Level, reference: string): Alias | undefined => {
  const [, scope = '', name = ''] = /^(?:(dc|guest)\/)?(.+)$/.exec(reference) ?? [];
  const key = name.toLowerCase();
  const own = scope === 'dc' ? undefined : level.firewall(call).aliases.get(key);
  return own ?? (scope === 'guest' ? undefined : clusterFirewall(call).aliases.get(key));
};

/** Whether a place sees a set of that name, its own or the cluster's. */
export const seesIpSet = (call: Call, level: Level, name: string): boolean =>
  level.firewall(call).ipsets.has(name) || clusterFirewall(call).ipsets.has(name);
