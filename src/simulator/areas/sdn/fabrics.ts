import { text, type Call, type Handler, type Handlers } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { controllers } from './controllers.ts';
import { changeOf, failing, section } from './sections.ts';
import { zones } from './zones.ts';

const fails = failing('fabric');

const FILE = '/usr/share/perl5/PVE/API2/Network/SDN/Fabrics/Fabric.pm';

const check = (
  { cluster }: Call,
  id: string,
  next: Entry | undefined,
  before: Entry | undefined,
): Entry | undefined => {
  if (next) return undefined;
  const prefix = `${fails(changeOf(next, before))}: `;
  const users = (entries: ReadonlyMap<string, Entry>): string | undefined =>
    [...entries].find(([, { fabric }]) => fabric === id)?.[0];
  const [controller, zone] = [users(controllers.of(cluster)), users(zones.of(cluster))];
  if (controller !== undefined) {
    throw refuse(`${prefix}this fabric is still used in the EVPN controller "${controller}" at ${FILE} line 243.`);
  }
  if (zone !== undefined) {
    throw refuse(`${prefix}this fabric is still used in the VXLAN zone "${zone}" at ${FILE} line 252.`);
  }
  for (const node of nodesOfFabric(fabricNodes.of(cluster), id)) fabricNodes.of(cluster).delete(node);
  return undefined;
};

/** Fabrics: the network beneath the virtual ones. */
export const fabrics = section({
  path: '/cluster/sdn/fabrics/fabric',
  id: 'id',
  label: 'fabric',
  missing: (id) => `fabric '${id}' does not exist`,
  object: (_call, id) => `/sdn/fabrics/${id}`,
  required: ['id', 'protocol'],
  check,
});

const NODES = '/cluster/sdn/fabrics/node';

const named = (call: Call): string => `${text(call, 'fabric_id')}/${text(call, 'node_id')}`;

/** The members of a fabric, by their keys. */
export const nodesOfFabric = (entries: ReadonlyMap<string, Entry>, fabric: string): string[] =>
  [...entries.keys()].filter((key) => key.startsWith(`${fabric}/`));

const checkNode = (call: Call, key: string, next: Entry | undefined, before: Entry | undefined): Entry | undefined => {
  if (!next) return undefined;
  const prefix = `${failing('fabric node')(changeOf(next, before))}: `;
  const [fabric = '', node = ''] = key.split('/');
  const known = fabrics.of(call.cluster).get(fabric);
  if (!known) throw refuse(`${prefix}fabric '${fabric}' does not exist`);
  if (!call.cluster.nodes.some(({ name }) => name === node)) throw refuse(`${prefix}node '${node}' does not exist`);
  if (next['protocol'] !== known['protocol']) {
    throw refuse(`${prefix}protocol of node '${node}' is not that of fabric '${fabric}'`);
  }
  const twin = [...fabricNodes.of(call.cluster)].find(
    ([other, entry]) => other !== key && next['ip'] !== undefined && entry['ip'] === next['ip'],
  );
  if (twin) throw refuse(`${prefix}IP ${String(next['ip'])} is already used by ${twin[0]}`);
  return undefined;
};

/** The members of fabrics. */
export const fabricNodes = section({
  path: NODES,
  item: `${NODES}/{fabric_id}/{node_id}`,
  id: 'node_id',
  label: 'fabric node',
  named,
  without: ['fabric_id'],
  missing: (key) => `node '${key.split('/')[1] ?? ''}' does not exist in fabric '${key.split('/')[0] ?? ''}'`,
  object: (_call, key) => `/sdn/fabrics/${key.split('/')[0] ?? ''}`,
  belongs: (call, key) => ['', key.split('/')[0]].includes(text(call, 'fabric_id')),
  required: ['fabric_id', 'node_id', 'protocol'],
  check: checkNode,
  show: (_call, key, entry) => ({ ...entry, fabric_id: key.split('/')[0], node_id: key.split('/')[1] }),
});

const all: Handler = async (call) => ({
  fabrics: await fabrics.handlers[`GET ${fabrics.path}`]?.(call),
  nodes: await fabricNodes.handlers[`GET ${NODES}`]?.(call),
});

const list: Handler = (call) => fabricNodes.handlers[`GET ${NODES}`]?.(call);
const create: Handler = (call) => fabricNodes.handlers[`POST ${NODES}`]?.(call);

/** A member of a fabric, as it is among these entries. */
export const memberOf = (entries: ReadonlyMap<string, Entry>, fabric: string, node: string): Entry | undefined =>
  entries.get(`${fabric}/${node}`);

/** The methods of fabrics. */
export const fabricHandlers: Handlers = {
  ...fabrics.handlers,
  ...fabricNodes.handlers,
  [`GET ${NODES}/{fabric_id}`]: list,
  [`POST ${NODES}/{fabric_id}`]: create,
  'GET /cluster/sdn/fabrics/all': all,
};
