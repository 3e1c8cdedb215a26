import { BlockList, isIP, isIPv4 } from 'node:net';
import { text, type Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { invalidWithin } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { changeOf, failing, section } from './sections.ts';
import { vnets, zoneOfVnet } from './vnets.ts';

const fails = failing('subnet');

/** The subnets of a virtual network. */
export const subnetsOfVnet = (cluster: Cluster, vnet: string): string[] =>
  [...subnets.of(cluster)].filter(([, entry]) => entry['vnet'] === vnet).map(([id]) => id);

/** The parts of a subnet's identifier `ZONE-ADDRESS-BITS`. */
export const partsOf = (id: string): { readonly zone: string; readonly network: string; readonly mask: string } => {
  const [, zone = '', network = '', mask = ''] = /^([^-]+)-(.+)-(\d+)$/.exec(id) ?? [];
  return { zone, network, mask };
};

const isNetwork = (id: string): boolean => {
  const { network, mask } = partsOf(id);
  return isIP(network) !== 0 && Number(mask) <= (isIPv4(network) ? 32 : 128);
};

/** Whether an address lies within a subnet. */
export const holds = (id: string, address: string): boolean => {
  const { network, mask } = partsOf(id);
  if (!isNetwork(id) || isIP(address) === 0) return false;
  const family = isIPv4(network) ? 'ipv4' : 'ipv6';
  const block = new BlockList();
  block.addSubnet(network, Number(mask), family);
  return isIPv4(address) === (family === 'ipv4') && block.check(address, family);
};

/** A new subnet may be named by its network alone; what it is called follows from its zone. */
const named = (call: Call): string => {
  const subnet = text(call, 'subnet');
  const zone = zoneOfVnet(call.cluster, text(call, 'vnet'));
  return subnet.includes('/') && zone !== undefined ? `${zone}-${subnet.replace('/', '-')}` : subnet;
};

const check = (call: Call, id: string, next: Entry | undefined, before: Entry | undefined): Entry | undefined => {
  const { cluster } = call;
  const vnet = text(call, 'vnet');
  const wrong = (name: string, why: string): Error =>
    invalidWithin(`${fails(changeOf(next, before))}: `, { [name]: why });
  if (before && before['vnet'] !== vnet) throw wrong('vnet', 'wrong vnet');
  if (!next) return undefined;
  if (!isNetwork(id) || partsOf(id).zone !== zoneOfVnet(cluster, vnet)) {
    throw wrong('subnet', 'value does not look like a valid CIDR network');
  }
  if (vnets.of(cluster).get(vnet)?.['vlanaware'] === 1) {
    throw wrong('vnet', "you can't add a subnet on a vlanaware vnet");
  }
  const { network, mask } = partsOf(id);
  const { gateway } = next;
  if (typeof gateway === 'string' && Number(mask) < 32 && !holds(id, gateway)) {
    throw wrong('gateway', `${gateway} is not in subnet ${network}/${mask}`);
  }
  const ranges = Array.isArray(next['dhcp-range']) ? next['dhcp-range'].map(String) : [];
  for (const range of ranges) {
    for (const end of ['start-address', 'end-address']) {
      const address = new RegExp(`(?:^|,)${end}=([^,]+)`).exec(range)?.[1] ?? '';
      if (!holds(id, address)) throw wrong('dhcp-range', `${end} ${address} is not in subnet ${network}/${mask}`);
    }
  }
  return { ...next, type: 'subnet', vnet };
};

/** Subnets: the addresses of a virtual network. */
export const subnets = section({
  path: '/cluster/sdn/vnets/{vnet}/subnets',
  id: 'subnet',
  label: 'subnet',
  named,
  without: ['vnet'],
  missing: (id) => `sdn subnet '${id}' does not exist`,
  object: (_call, id, { vnet }) => `/sdn/zones/${partsOf(id).zone}/${String(vnet)}`,
  belongs: (call, _id, { vnet }) => vnet === text(call, 'vnet'),
  required: ['subnet', 'type', 'vnet'],
  check,
  show: (_call, id, entry) => ({
    'dhcp-range': [],
    ...entry,
    ...partsOf(id),
    id,
    cidr: `${partsOf(id).network}/${partsOf(id).mask}`,
  }),
});
