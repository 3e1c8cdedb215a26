import { need, text, type Call, type Handler, type Handlers } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';
import { checkPlugin, type Plugin } from './plugins.ts';
import { section } from './sections.ts';
import { runningOf } from './state.ts';
import { holds, partsOf, subnets } from './subnets.ts';

const IPAMS: Readonly<Record<string, Plugin>> = {
  pve: { needs: [], takes: [] },
  netbox: { needs: ['url', 'token'], takes: ['fingerprint'] },
  phpipam: { needs: ['url', 'token', 'section'], takes: ['fingerprint'] },
};

const byType = (call: Call, _id: string, { type }: Entry): boolean => [type, ''].includes(text(call, 'type'));

/** Where addresses are given out; the one of Proxmox VE itself is always there. */
export const ipams = section({
  path: '/cluster/sdn/ipams',
  id: 'ipam',
  label: 'ipam',
  missing: (id) => `sdn '${id}' does not exist`,
  object: (_call, id) => `/sdn/ipams/${id}`,
  required: ['ipam', 'type'],
  waits: false,
  belongs: byType,
  initial: () => [['pve', { type: 'pve' }]],
  check: (_call, _id, next) => {
    if (next) checkPlugin(IPAMS, next);
    return undefined;
  },
});

/** Servers that the names of guests are told. */
export const dns = section({
  path: '/cluster/sdn/dns',
  id: 'dns',
  label: 'dns',
  missing: (id) => `sdn '${id}' does not exist`,
  object: (_call, id) => `/sdn/dns/${id}`,
  required: ['dns', 'type'],
  waits: false,
  belongs: byType,
});

/** An address that was given out. */
interface Lease {
  readonly subnet: string;
  readonly vnet: string;
  readonly ip: string;
  readonly mac?: string;
}

const leases = slice((): Map<string, Lease> => new Map());

const subnetOf = ({ cluster }: Call, vnet: string, ip: string): string => {
  const found = [...runningOf(cluster, subnets.path)].find(
    ([id, entry]) => entry['vnet'] === vnet && holds(id, ip),
  )?.[0];
  if (found === undefined) {
    throw refuse(`can't find any subnet for ip ${ip} at /usr/share/perl5/PVE/Network/SDN/Subnets.pm line 115.`);
  }
  return found;
};

const give = (call: Call, replace: boolean): null => {
  const [vnet, ip, mac] = [text(call, 'vnet'), text(call, 'ip'), text(call, 'mac')];
  const subnet = subnetOf(call, vnet, ip);
  const { zone } = partsOf(subnet);
  if (zone !== text(call, 'zone')) throw refuse(`zone '${text(call, 'zone')}' doesn't exist in IPAM DB`);
  const given = leases(call.cluster);
  const key = `${zone}/${ip}`;
  const taken = given.get(key) ?? (gatewayOf(call.cluster, subnet) === ip ? { mac: '' } : undefined);
  if (taken && !(replace && taken.mac === mac)) throw refuse(`IP '${ip}' already exist`);
  // A guest's card has one address of a network.
  const before = [...given].filter(([, lease]) => replace && lease.vnet === vnet && lease.mac === mac);
  for (const [old] of before) given.delete(old);
  given.set(key, { subnet, vnet, ip, ...(mac === '' ? {} : { mac }) });
  return null;
};

const gatewayOf = (cluster: Cluster, subnet: string): unknown =>
  runningOf(cluster, subnets.path).get(subnet)?.['gateway'];

const takeBack: Handler = (call) => {
  const ip = text(call, 'ip');
  const removed = leases(call.cluster).delete(`${text(call, 'zone')}/${ip}`);
  if (!removed) throw refuse(`IP '${ip}' does not exist in IPAM DB`);
  return null;
};

const status: Handler = (call) => {
  const id = text(call, 'ipam');
  need(call, `/sdn/ipams/${id}`, ['SDN.Audit', 'SDN.Allocate'], true);
  if (id !== 'pve') {
    throw refuse('Currently only PVE IPAM is supported! at /usr/share/perl5/PVE/API2/Network/SDN/Ipams.pm line 319.');
  }
  const place = (subnet: string): Entry => {
    const { zone, network, mask } = partsOf(subnet);
    return { zone, subnet: `${network}/${mask}` };
  };
  const gateways = [...runningOf(call.cluster, subnets.path)].flatMap(([subnet, { gateway, vnet }]) =>
    gateway === undefined ? [] : [{ ...place(subnet), vnet, ip: gateway, gateway: 1 }],
  );
  const given = [...leases(call.cluster).values()].map(({ subnet, mac, ...lease }) => ({
    ...place(subnet),
    ...lease,
    ...(mac === undefined ? {} : { mac, ...guestWith(call.cluster, mac) }),
  }));
  return [...gateways, ...given];
};

const guestWith = ({ guests }: Cluster, mac: string): Entry => {
  const guest = [...guests.values()].find(({ config }) =>
    Object.entries(config).some(
      ([name, value]) => /^net\d+$/.test(name) && value.toUpperCase().includes(mac.toUpperCase()),
    ),
  );
  const name = guest?.config['name'] ?? guest?.config['hostname'];
  return guest ? { vmid: guest.vmid, ...(name === undefined ? {} : { hostname: name }) } : {};
};

const IPS = '/cluster/sdn/vnets/{vnet}/ips';

/** The methods of addresses, and of the servers that are told of them. */
export const ipamHandlers: Handlers = {
  ...ipams.handlers,
  ...dns.handlers,
  'GET /cluster/sdn/ipams/{ipam}/status': status,
  [`POST ${IPS}`]: (call) => give(call, false),
  [`PUT ${IPS}`]: (call) => give(call, true),
  [`DELETE ${IPS}`]: takeBack,
};
