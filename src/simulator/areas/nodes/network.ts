import { Enveloped, may, nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { invalid } from '../../refusal.ts';
import { create, portsOf, remove, update } from './network/change.ts';
import type { Interface } from './network/file.ts';
import { apply, changesOf, interfacesOf, networkOf, type Network } from './network/state.ts';

const ofCall = (call: Pick<Call, 'cluster' | 'params'>): Network => networkOf(call.cluster, nodeOf(call));

const shown = ({ cards, up }: Network, entry: Interface): Interface => ({
  ...entry,
  ...(cards.includes(entry.iface) ? { exists: 1 } : {}),
  ...(cards.includes(entry.iface) || up.has(entry.iface) ? { active: 1 } : {}),
});

const BRIDGES = ['bridge', 'OVSBridge'];

const isWanted = (entry: Interface, filter: string): boolean => {
  if (filter === '' || filter === 'include_sdn') return true;
  const type = String(entry['type']);
  return filter === 'any_bridge' || filter === 'any_local_bridge' ? BRIDGES.includes(type) : type === filter;
};

/** Bridges are seen by those who may use or look at them. */
const sees = (call: Call, { iface, type }: Interface): boolean =>
  !BRIDGES.includes(String(type)) || may(call, `/sdn/zones/localnetwork/${iface}`, ['SDN.Audit', 'SDN.Use'], true);

const list: Handler = (call) => {
  const network = ofCall(call);
  const entries = interfacesOf(network)
    .filter((entry) => isWanted(entry, text(call, 'type')) && sees(call, entry))
    .map((entry) => shown(network, entry));
  const changes = changesOf(network);
  return changes === '' ? entries : new Enveloped(entries, { changes });
};

const read: Handler = (call) => {
  const network = ofCall(call);
  const found = interfacesOf(network).find(({ iface }) => iface === text(call, 'iface'));
  if (!found) throw invalid({ iface: 'interface does not exist' });
  const { iface: _, ...options } = shown(network, found);
  return options;
};

const RELOAD_MS = 1_500;

const reload: Handler = (call) =>
  call.begin('srvreload', 'networking', function* (task) {
    const node = nodeOf(call);
    yield RELOAD_MS;
    apply(call.cluster, node);
    const { cards, applied } = ofCall(call);
    const known = new Set([...cards, ...applied.interfaces.map(({ iface }) => iface)]);
    const broken = applied.interfaces.flatMap((entry) =>
      portsOf(entry)
        .filter((port) => !known.has(port.replace(/\.\d+$/, '')))
        .map((port) => ({ iface: entry.iface, port })),
    );
    for (const { iface, port } of broken) {
      task.log(`${iface} : error: ${iface}: bridge port ${port} does not exist`);
    }
    if (broken.length > 0) throw new Error("command 'ifreload -a' failed: exit code 1");
  });

const path = '/nodes/{node}/network';

export const networkHandlers: Handlers = {
  [`GET ${path}`]: list,
  [`POST ${path}`]: (call) => create(call, nodeOf(call), ofCall(call)),
  [`PUT ${path}`]: reload,
  [`DELETE ${path}`]: (call) => {
    ofCall(call).pending = undefined;
    return null;
  },
  [`GET ${path}/{iface}`]: read,
  [`PUT ${path}/{iface}`]: (call) => update(call, nodeOf(call), ofCall(call)),
  [`DELETE ${path}/{iface}`]: (call) => remove(call, ofCall(call)),
};
