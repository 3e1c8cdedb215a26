import type { Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { invalidWithin, refuse } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { changeOf, failing, section } from './sections.ts';
import { subnetsOfVnet } from './subnets.ts';
import { zones } from './zones.ts';

const fails = failing('vnet');

/** The virtual networks of a zone. */
export const vnetsOfZone = (cluster: Cluster, zone: string): string[] =>
  [...vnets.of(cluster)].filter(([, entry]) => entry['zone'] === zone).map(([id]) => id);

/** The zone of a virtual network; undefined where there is no such network. */
export const zoneOfVnet = (cluster: Cluster, vnet: string): string | undefined => {
  const zone = vnets.of(cluster).get(vnet)?.['zone'];
  return typeof zone === 'string' ? zone : undefined;
};

const check = (
  { cluster }: Call,
  id: string,
  next: Entry | undefined,
  before: Entry | undefined,
): Entry | undefined => {
  const prefix = `${fails(changeOf(next, before))}: `;
  const wrong = (name: string, why: string): Error => invalidWithin(prefix, { [name]: why });
  const hasSubnets = subnetsOfVnet(cluster, id).length > 0;
  if (!next) {
    if (hasSubnets) throw wrong('vnet', "Can't delete vnet if subnets exists");
    return undefined;
  }
  const name = next['zone'];
  if (typeof name !== 'string') throw wrong('zone', 'cannot delete zone');
  const zone = zones.of(cluster).get(name);
  if (!zone) {
    throw refuse(`${prefix}cannot lookup undefined type! at /usr/share/perl5/PVE/API2/Network/SDN/Vnets.pm line 326.`);
  }
  if (before && before['zone'] !== name && hasSubnets) throw wrong('zone', "can't change zone if subnets exist");
  if (next['vlanaware'] === 1 && hasSubnets) {
    throw wrong('vlanaware', 'vlanaware vnet is not compatible with subnets');
  }
  const problem = tagProblem(cluster, id, next, zone['type']);
  if (problem !== undefined) throw wrong('tag', problem);
  if (zone['type'] === 'evpn' && next['vlanaware'] === 1) {
    throw wrong('vlan-aware', "vlan-aware option can't be enabled with evpn");
  }
  return { ...next, type: 'vnet' };
};

const MOST_VXLAN = 16_777_216;
const MOST_VLAN = 4096;

/** What is wrong with the tag of a network, in a zone of this type. */
const tagProblem = (cluster: Cluster, id: string, { tag, zone }: Entry, type: unknown): string | undefined => {
  const twin = [...vnets.of(cluster)].find(
    ([other, each]) => other !== id && tag !== undefined && each['tag'] === tag && each['zone'] === zone,
  )?.[0];
  switch (type) {
    case 'simple':
      return tag === undefined ? undefined : 'vlan tag is not allowed on simple zone';
    case 'vlan':
      if (tag === undefined) return 'missing vlan tag';
      if (Number(tag) > MOST_VLAN) return 'vlan tag max value is 4096';
      return twin === undefined ? undefined : `tag ${Number(tag)} already exist in vnet ${twin}`;
    case 'qinq':
      if (Number(tag) > MOST_VLAN) return 'VLAN tag maximal value is 4096';
      return twin === undefined ? undefined : `tag ${Number(tag)} already exist in zone ${String(zone)} vnet ${twin}`;
    default:
      if (tag === undefined) return 'missing vxlan tag';
      return Number(tag) > MOST_VXLAN ? 'vxlan tag max value is 16777216' : undefined;
  }
};

/** Virtual networks: what guests are plugged into. */
export const vnets = section({
  path: '/cluster/sdn/vnets',
  id: 'vnet',
  label: 'vnet',
  missing: (id) => `sdn vnet '${id}' does not exist`,
  object: (_call, id, { zone }) => `/sdn/zones/${String(zone)}/${id}`,
  required: ['vnet', 'type'],
  check,
});
