import { text, type Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { invalidWithin, refuse } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { controllers } from './controllers.ts';
import { dns, ipams } from './ipams.ts';
import { checkPlugin, type Plugin } from './plugins.ts';
import { changeOf, failing, section } from './sections.ts';
import { vnetsOfZone } from './vnets.ts';

const NAMING = ['nodes', 'mtu', 'ipam', 'dns', 'reversedns', 'dnszone', 'dhcp'];

const PLUGINS: Readonly<Record<string, Plugin>> = {
  simple: { needs: [], takes: NAMING },
  vlan: { needs: ['bridge'], takes: [...NAMING, 'bridge-disable-mac-learning'] },
  qinq: { needs: ['bridge', 'tag'], takes: [...NAMING, 'vlan-protocol'] },
  vxlan: { needs: [], takes: [...NAMING, 'peers', 'fabric', 'vxlan-port'] },
  evpn: {
    needs: ['vrf-vxlan', 'controller'],
    takes: [
      ...NAMING,
      'secondary-controllers',
      'exitnodes',
      'exitnodes-local-routing',
      'exitnodes-primary',
      'advertise-subnets',
      'disable-arp-nd-suppression',
      'bridge-disable-mac-learning',
      'rt-import',
      'mac',
    ],
  },
  faucet: { needs: ['dp-id', 'controller'], takes: [...NAMING, 'bridge'] },
};

const fails = failing('zone');

const check = (call: Call, id: string, next: Entry | undefined, before: Entry | undefined): Entry | undefined => {
  const prefix = `${fails(changeOf(next, before))}: `;
  if (!next) {
    const user = vnetsOfZone(call.cluster, id)[0];
    if (user === undefined) return undefined;
    throw refuse(
      `${prefix}zone ${id} is used by vnet ${user} at /usr/share/perl5/PVE/Network/SDN/Zones/Plugin.pm line 149.`,
    );
  }
  checkPlugin(PLUGINS, next);
  checkNames(call.cluster, prefix, next);
  checkController(call.cluster, prefix, id, next);
  return undefined;
};

const checkNames = (cluster: Cluster, prefix: string, zone: Entry): void => {
  for (const name of ['dns', 'reversedns']) {
    const server = zone[name];
    if (typeof server === 'string' && !dns.of(cluster).has(server)) {
      throw invalidWithin(prefix, { [name]: `${server} don't exist` });
    }
  }
  if (zone['dnszone'] !== undefined && zone['dns'] === undefined) {
    throw invalidWithin(prefix, { dnszone: 'missing dns server' });
  }
  const { ipam } = zone;
  if (typeof ipam === 'string' && !ipams.of(cluster).has(ipam))
    throw invalidWithin(prefix, { ipam: `${ipam} not existing` });
};

const checkController = (cluster: Cluster, prefix: string, id: string, zone: Entry): void => {
  const { controller, type } = zone;
  if (type !== 'evpn' || typeof controller !== 'string') return;
  const at = (line: number): string => ` at /usr/share/perl5/PVE/Network/SDN/Zones/EvpnPlugin.pm line ${line}.`;
  const known = controllers.of(cluster).get(controller);
  if (!known) throw refuse(`${prefix}controller ${controller} don't exist${at(354)}`);
  if (known['type'] !== 'evpn') throw refuse(`${prefix}${controller} is not a evpn controller type${at(356)}`);
  const vrf = zone['vrf-vxlan'];
  const twin = [...zones.of(cluster)].find(([other, each]) => other !== id && each['vrf-vxlan'] === vrf)?.[0];
  if (twin !== undefined) throw refuse(`${prefix}vrf-vxlan ${String(vrf)} is already declared in ${twin}${at(366)}`);
};

/** Zones: how virtual networks reach from node to node. */
export const zones = section({
  path: '/cluster/sdn/zones',
  id: 'zone',
  label: 'zone',
  missing: (id) => `sdn '${id}' does not exist`,
  object: (_call, id) => `/sdn/zones/${id}`,
  required: ['zone', 'type'],
  belongs: (call, _id, { type }) => [type, ''].includes(text(call, 'type')),
  check,
});
