import { may, type Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { fabricNodes, fabrics } from '../sdn/fabrics.ts';
import { zonesOn } from '../sdn/nodes.ts';
import { runningOf } from '../sdn/state.ts';

const network = (node: string, kind: 'zone' | 'fabric', name: string, more: Entry): Entry => ({
  id: `network/${node}/${kind}/${name}`,
  type: 'network',
  'network-type': kind,
  network: name,
  node,
  ...more,
});

/** The networks of every node, as the list of resources shows them: the zone that each has by itself, zones, and fabrics. */
export const networks = (call: Call): Entry[] => [
  ...(may(call, '/sdn/zones/localnetwork', ['SDN.Audit'])
    ? call.cluster.nodes.map(({ name }) => network(name, 'zone', 'localnetwork', { status: 'ok' }))
    : []),
  // What a node says of the others is known only while it is up.
  ...call.cluster.nodes
    .filter(({ online }) => online)
    .flatMap(({ name }) => [...zones(call, name), ...fabricsOn(call, name)]),
];

const zones = (call: Call, node: string): Entry[] =>
  zonesOn(call.cluster, node)
    .filter(({ zone }) => may(call, `/sdn/zones/${zone}`, ['SDN.Audit']))
    .map(({ zone, status }) => network(node, 'zone', zone, { status }));

const fabricsOn = (call: Call, node: string): Entry[] => {
  const members = runningOf(call.cluster, fabricNodes.path);
  return [...runningOf(call.cluster, fabrics.path)]
    .filter(([id]) => members.has(`${id}/${node}`))
    .filter(([id]) => may(call, `/sdn/fabrics/${id}`, ['SDN.Audit', 'SDN.Allocate'], true))
    .map(([id, { protocol }]) => network(node, 'fabric', id, { protocol, status: 'ok' }));
};
