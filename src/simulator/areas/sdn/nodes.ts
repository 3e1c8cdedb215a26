import { may, nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { guestsOn } from '../../guests/figures.ts';
import { invalid } from '../../refusal.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import { isOn, vnetsOn } from './apply.ts';
import { fabricNodes, fabrics, memberOf, nodesOfFabric } from './fabrics.ts';
import { isUpToDate, runningOf } from './state.ts';
import { partsOf, subnets } from './subnets.ts';
import { vnets } from './vnets.ts';
import { zones } from './zones.ts';

/** The zones that run on a node, with how they do there. */
export const zonesOn = (cluster: Cluster, node: string): { zone: string; status: string }[] =>
  [...runningOf(cluster, zones.path)]
    .filter(([, entry]) => isOn(entry, node))
    .map(([zone]) => ({ zone, status: isUpToDate(cluster, node) ? 'available' : 'pending' }));

/** The zone of a bridge, for the rights on it: that of a virtual network, or the one of all bridges that a node has by itself. */
export const zoneOfBridge = (cluster: Cluster, bridge: string): string => {
  const zone = runningOf(cluster, vnets.path).get(bridge)?.['zone'];
  return typeof zone === 'string' ? zone : LOCAL;
};

const LOCAL = 'localnetwork';

const zoneList: Handler = (call) =>
  zonesOn(call.cluster, nodeOf(call).name).filter(({ zone }) =>
    may(call, `/sdn/zones/${zone}`, ['SDN.Audit', 'SDN.Allocate'], true),
  );

const networksOf = (call: Call, zone: string): string[] =>
  vnetsOn(runningOf(call.cluster, zones.path), runningOf(call.cluster, vnets.path), text(call, 'node'))
    .filter(([, entry]) => entry['zone'] === zone)
    .map(([id]) => id);

const presentZone = (call: Call): [string, Entry] => {
  const zone = text(call, 'zone');
  const entry = runningOf(call.cluster, zones.path).get(zone);
  if (!entry) throw invalid({ zone: 'zone does not exist' });
  return [zone, entry];
};

const content: Handler = (call) => {
  const zone = text(call, 'zone');
  const status = isUpToDate(call.cluster, text(call, 'node')) ? 'available' : 'pending';
  return networksOf(call, zone).map((vnet) => ({ vnet, status }));
};

const bridges: Handler = (call) => {
  const zone = text(call, 'zone');
  const node = nodeOf(call);
  const names =
    zone === LOCAL
      ? node.bridges.filter((name) => zoneOfBridge(call.cluster, name) === LOCAL)
      : networksOf(call, presentZone(call)[0]);
  return names.map((name) => ({
    name,
    vlan_filtering: '0',
    ports: guestsOn(call.cluster, node.name).flatMap((guest) => portsOf(guest, name)),
  }));
};

/** The cards of a guest that are plugged into a bridge while it runs. */
const portsOf = ({ vmid, kind, config, running }: SimGuest, bridge: string): Entry[] =>
  Object.entries(config).flatMap(([name, value]) => {
    const index = /^net(\d+)$/.exec(name)?.[1];
    if (!running || index === undefined || !`,${value},`.includes(`,bridge=${bridge},`)) return [];
    const tag = /(?:^|,)tag=(\d+)/.exec(value)?.[1];
    return [
      {
        name: `${kind === 'qemu' ? 'tap' : 'veth'}${vmid}i${index}`,
        vmid,
        index: name,
        vlans: [],
        ...(tag === undefined ? {} : { primary_vlan: Number(tag) }),
      },
    ];
  });

const routes: Handler = (call) => {
  const [zone, entry] = presentZone(call);
  if (entry['type'] !== 'evpn') throw invalid({ zone: 'zone is not an EVPN zone' });
  if (!isOn(entry, text(call, 'node'))) throw invalid({ zone: `zone does not exist on node ${text(call, 'node')}` });
  return [...runningOf(call.cluster, subnets.path).keys()]
    .filter((id) => partsOf(id).zone === zone)
    .map((id) => ({
      ip: `${partsOf(id).network}/${partsOf(id).mask}`,
      metric: 0,
      protocol: 'connected',
      nexthops: [],
    }));
};

const addresses: Handler = (call) => {
  const vnet = text(call, 'vnet');
  const zone = zoneOfBridge(call.cluster, vnet);
  if (!runningOf(call.cluster, vnets.path).has(vnet)) throw invalid({ vnet: 'vnet does not exist' });
  const entry = runningOf(call.cluster, zones.path).get(zone) ?? {};
  if (entry['type'] !== 'evpn') throw invalid({ zone: `zone ${zone} is not an EVPN zone.` });
  if (!isOn(entry, text(call, 'node'))) {
    throw invalid({ zone: `zone ${zone} of vnet ${vnet} does not exist on node ${text(call, 'node')}` });
  }
  return call.cluster.nodes.flatMap(({ name, ip }) =>
    guestsOn(call.cluster, name).flatMap((guest) =>
      portsOf(guest, vnet).map(({ index }) => ({
        ip: guest.addresses[0]?.split('/')[0] ?? '',
        mac: /(?:[0-9A-F]{2}:){5}[0-9A-F]{2}/i.exec(guest.config[String(index)] ?? '')?.[0]?.toLowerCase() ?? '',
        nexthop: ip,
      })),
    ),
  );
};

/** The other members of a fabric that a node reaches, with the interfaces of its own that are in it. */
const fabricOn = (call: Call): { readonly peers: Entry[]; readonly cards: string[] } => {
  const { cluster } = call;
  const fabric = text(call, 'fabric');
  const node = text(call, 'node');
  if (!runningOf(cluster, fabrics.path).has(fabric)) throw invalid({ fabric: 'fabric does not exist' });
  const members = runningOf(cluster, fabricNodes.path);
  const own = memberOf(members, fabric, node);
  const up = new Set(cluster.nodes.filter(({ online }) => online).map(({ name }) => `${fabric}/${name}`));
  const peers = nodesOfFabric(members, fabric).filter((key) => key !== `${fabric}/${node}` && up.has(key));
  const cards = Array.isArray(own?.['interfaces']) ? own['interfaces'].map(String) : [];
  return {
    peers: own ? peers.map((key) => ({ ...members.get(key), node: key.split('/')[1] })) : [],
    cards: cards.map((card) => /(?:^|,)name=([^,]+)/.exec(card)?.[1] ?? card),
  };
};

const FABRIC = '/nodes/{node}/sdn/fabrics/{fabric}';
const ZONE = '/nodes/{node}/sdn/zones/{zone}';

/** What became of virtual networks and fabrics on a node. */
export const nodeSdnHandlers: Handlers = {
  'GET /nodes/{node}/sdn/zones': zoneList,
  [`GET ${ZONE}/content`]: content,
  [`GET ${ZONE}/bridges`]: bridges,
  [`GET ${ZONE}/ip-vrf`]: routes,
  'GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf': addresses,
  [`GET ${FABRIC}/interfaces`]: (call) =>
    fabricOn(call).cards.map((name) => ({ name, state: 'Up', type: 'Point-To-Point' })),
  [`GET ${FABRIC}/neighbors`]: (call) =>
    fabricOn(call).peers.map(({ node }) => ({ neighbor: node, status: 'Up', uptime: '1h0m0s' })),
  [`GET ${FABRIC}/routes`]: (call) => {
    const { peers, cards } = fabricOn(call);
    return peers.flatMap(({ ip }) => (typeof ip === 'string' ? [{ route: `${ip}/32`, via: cards }] : []));
  },
};
