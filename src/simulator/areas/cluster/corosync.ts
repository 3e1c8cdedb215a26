import { entryNode, fixed, list, number, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { digest } from '../../collection.ts';
import { Refusal, refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';
import { shownFingerprint } from '../nodes/certificates/kept.ts';

/** The cluster that nodes are joined in, as corosync knows it. */
interface Membership {
  readonly name: string;
  /** How often its configuration has changed. */
  readonly version: number;
  /** Further members of `totem`. */
  readonly totem: Readonly<Record<string, string>>;
  readonly nodes: readonly Member[];
}

interface Member {
  readonly name: string;
  readonly nodeid: number;
  readonly votes: number;
  /** Addresses by the number of their link. */
  readonly links: Readonly<Record<string, string>>;
}

const state = slice((cluster): { membership?: Membership } =>
  cluster.nodes.length > 1
    ? {
        membership: {
          name: cluster.name,
          version: cluster.nodes.length,
          totem: {},
          nodes: cluster.nodes.map(({ name, ip }, i) => ({ name, nodeid: i + 1, votes: 1, links: { 0: ip } })),
        },
      }
    : {},
);

/** The cluster that the nodes are joined in; absent for one that stands alone. */
export const membershipOf = (cluster: Cluster): Membership | undefined => state(cluster).membership;

/** Members of a node's section, as corosync's file has them: all text. */
const section = ({ name, nodeid, votes, links }: Member): Record<string, string> => ({
  name,
  nodeid: String(nodeid),
  quorum_votes: String(votes),
  ...Object.fromEntries(Object.entries(links).map(([link, address]) => [`ring${link}_addr`, address])),
});

const totemOf = ({ name, version, totem, nodes }: Membership): object => ({
  version: '2',
  secauth: 'on',
  cluster_name: name,
  config_version: String(version),
  ip_version: 'ipv4-6',
  link_mode: 'passive',
  interface: Object.fromEntries(Object.keys(nodes[0]?.links ?? {}).map((link) => [link, { linknumber: link }])),
  ...totem,
});

const status: Handler = ({ cluster }) => {
  const membership = membershipOf(cluster);
  const here = entryNode(cluster)?.name;
  const nodes = cluster.nodes.map(({ name, ip, online }) => ({
    id: `node/${name}`,
    type: 'node',
    name,
    ip,
    nodeid: membership?.nodes.find((member) => member.name === name)?.nodeid ?? 0,
    online: online ? 1 : 0,
    local: name === here ? 1 : 0,
    level: '',
  }));
  if (!membership) return nodes;
  const { name, version } = membership;
  return [
    { id: 'cluster', type: 'cluster', name, nodes: nodes.length, quorate: isQuorate(cluster) ? 1 : 0, version },
    ...nodes,
  ];
};

/** Whether the nodes that are up have more than half of the votes. */
export const isQuorate = (cluster: Cluster): boolean => {
  const up = cluster.nodes.filter(({ online }) => online).length;
  return up * 2 > cluster.nodes.length;
};

const nodes: Handler = ({ cluster }) =>
  (membershipOf(cluster)?.nodes ?? []).map((member) => ({ node: member.name, ...section(member) }));

const joinInfo: Handler = (call) => {
  const { cluster } = call;
  const membership = membershipOf(cluster);
  if (!membership) throw new Refusal(424, 'node is not in a cluster, no join info available!');
  const wanted = text(call, 'node') || (entryNode(cluster)?.name ?? '');
  if (!membership.nodes.some(({ name }) => name === wanted)) throw refuse(`unknown node '${wanted}'`);
  const addresses = new Map(cluster.nodes.map(({ name, ip }) => [name, ip]));
  return {
    config_digest: digest(membership),
    nodelist: membership.nodes.map((member) => ({
      ...section(member),
      pve_addr: addresses.get(member.name) ?? '',
      pve_fp: shownFingerprint(cluster, member.name),
    })),
    preferred_node: wanted,
    totem: totemOf(membership),
  };
};

const totem: Handler = ({ cluster }) => {
  const membership = membershipOf(cluster);
  return membership ? totemOf(membership) : null;
};

const EXISTS = "cluster config '/etc/pve/corosync.conf' already exists";

const create: Handler = (call) => {
  const { cluster } = call;
  if (membershipOf(cluster)) throw refuse(EXISTS);
  const name = text(call, 'clustername');
  return call.begin('clustercreate', name, function* (task) {
    task.log('Corosync Cluster Engine Authentication key generator.');
    task.log('Gathering 2048 bits for key from /dev/urandom.');
    task.log('Writing corosync key to /etc/corosync/authkey.');
    yield CREATE_MS;
    if (membershipOf(cluster)) throw new Error(EXISTS);
    task.log('Writing corosync config to /etc/pve/corosync.conf');
    state(cluster).membership = founded(call, name);
    task.log('Restart corosync and cluster filesystem');
  });
};

const CREATE_MS = 3_000;

const founded = (call: Call, name: string): Membership => {
  const coefficient = text(call, 'token-coefficient');
  const links = Object.keys(call.params)
    .filter((param) => /^link\d$/.test(param))
    .map((param) => [param.slice('link'.length), addressOf(list(call, param))]);
  return {
    name,
    version: 1,
    totem: coefficient === '' ? {} : { token_coefficient: coefficient },
    nodes: call.cluster.nodes.map((node) => ({
      name: node.name,
      nodeid: number(call, 'nodeid') ?? 1,
      votes: number(call, 'votes') ?? 1,
      links: links.length > 0 ? (Object.fromEntries(links) as Record<string, string>) : { 0: node.ip },
    })),
  };
};

/** The address in the parts of a link. */
const addressOf = (parts: readonly string[]): string =>
  (parts.find((part) => !part.startsWith('priority=')) ?? '').replace(/^address=/, '');

/** Status of the cluster and the configuration that joins its nodes. */
export const corosyncHandlers: Handlers = {
  'GET /cluster/status': status,
  'GET /cluster/config/nodes': nodes,
  'GET /cluster/config/join': joinInfo,
  'GET /cluster/config/totem': totem,
  'GET /cluster/config/qdevice': fixed({}),
  'GET /cluster/config/apiversion': fixed('1'),
  'POST /cluster/config': create,
};
