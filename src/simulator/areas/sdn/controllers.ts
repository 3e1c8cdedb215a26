import { text, type Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { checkPlugin, type Plugin } from './plugins.ts';
import { changeOf, failing, section } from './sections.ts';
import { zones } from './zones.ts';

const PLUGINS: Readonly<Record<string, Plugin>> = {
  evpn: {
    needs: ['asn'],
    takes: [
      'peers',
      'fabric',
      'nodes',
      'bgp-mode',
      'ebgp-multihop',
      'loopback',
      'peer-group-name',
      'route-map-in',
      'route-map-out',
    ],
  },
  bgp: {
    needs: ['asn', 'peers'],
    takes: [
      'nodes',
      'bgp-mode',
      'bgp-multipath-as-path-relax',
      'ebgp',
      'ebgp-multihop',
      'loopback',
      'route-map-in',
      'route-map-out',
    ],
  },
  isis: { needs: ['isis-domain', 'isis-ifaces', 'isis-net'], takes: ['nodes', 'loopback'] },
  faucet: { needs: [], takes: [] },
};

const fails = failing('controller');

const PLUGIN_FILE = '/usr/share/perl5/PVE/Network/SDN/Controllers/EvpnPlugin.pm';

const check = (
  { cluster }: Call,
  id: string,
  next: Entry | undefined,
  before: Entry | undefined,
): Entry | undefined => {
  const prefix = `${fails(changeOf(next, before))}: `;
  if (!next) {
    const user = [...zones.of(cluster)].find(([, { controller }]) => controller === id)?.[0];
    if (user !== undefined) throw refuse(`${prefix}controller ${id} is used by ${user} at ${PLUGIN_FILE} line 475.`);
    return undefined;
  }
  checkPlugin(PLUGINS, next);
  if (next['type'] === 'evpn' && (next['peers'] === undefined) === (next['fabric'] === undefined)) {
    throw refuse(`${prefix}must have exactly one of peers / fabric defined at ${PLUGIN_FILE} line 496.`);
  }
  return undefined;
};

/** Controllers: who exchanges routes with whom. */
export const controllers = section({
  path: '/cluster/sdn/controllers',
  id: 'controller',
  label: 'controller',
  missing: (id) => `sdn '${id}' does not exist`,
  object: (_call, id) => `/sdn/controllers/${id}`,
  required: ['controller', 'type'],
  belongs: (call, _id, { type }) => [type, ''].includes(text(call, 'type')),
  check,
});
