import { digest } from '../../collection.ts';
import { flag, given, list, may, nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { usedOf } from '../../guests/figures.ts';
import { invalid, refuse } from '../../refusal.ts';
import { rrdPoints, since, type Curve } from '../../rrd.ts';
import type { SimStorage } from '../../state.ts';
import { requestedStorage } from './names.ts';
import { storageType } from './types.ts';

/** Whether a storage is switched on and the node has it. */
const isOn = ({ more, nodes }: SimStorage, node: string): boolean => more['disable'] !== '1' && nodes.includes(node);

const state = (storage: SimStorage, node: string): Readonly<Record<string, unknown>> => {
  const { type, content, shared } = storage;
  const on = isOn(storage, node);
  const total = on ? storage.total : 0;
  const used = on ? usedOf(storage, node) : 0;
  return {
    type,
    content: content.join(','),
    shared: shared ? 1 : 0,
    active: on ? 1 : 0,
    enabled: on ? 1 : 0,
    total,
    used,
    avail: Math.max(0, total - used),
  };
};

const formatsOf = ({ type, more }: SimStorage): object => {
  const { formats } = storageType(type);
  const usual = more['format'] ?? formats[0];
  return {
    format: [Object.fromEntries(formats.map((format) => [format, 1])), usual],
    formats: { default: usual, supported: [...formats].sort() },
  };
};

const known = (call: Call, name: string): SimStorage => {
  const storage = call.cluster.storages.find((each) => each.name === name);
  if (!storage) throw invalid({ storage: 'No such storage.' });
  return storage;
};

const all: Handler = (call) => {
  const node = text(call, 'node');
  const [name, target] = [given(call, 'storage'), given(call, 'target')];
  const wanted = list(call, 'content');
  if (name !== undefined) known(call, name);
  return call.cluster.storages
    .filter(
      (storage) =>
        may(call, `/storage/${storage.name}`, ['Datastore.Audit', 'Datastore.AllocateSpace'], true) &&
        (name === undefined || storage.name === name) &&
        (!flag(call, 'enabled') || isOn(storage, node)) &&
        (wanted.length === 0 || (isOn(storage, node) && wanted.some((each) => storage.content.includes(each)))) &&
        (target === undefined || target === node || (storage.shared && isOn(storage, node) && isOn(storage, target))),
    )
    .map((storage) => {
      const figures = state(storage, node);
      const total = Number(figures['total']);
      return {
        storage: storage.name,
        ...figures,
        ...(total > 0 ? { used_fraction: Number(figures['used']) / total } : {}),
        ...(flag(call, 'format') ? formatsOf(storage) : {}),
        ...(storage.type.startsWith('iscsi') ? { select_existing: 1 } : {}),
      };
    });
};

const measured = (call: Call): Readonly<Record<string, Curve>> => {
  const storage = requestedStorage(call);
  const { name: node, bootedAt } = nodeOf(call);
  const here = storage.volumes.filter((volume) => storage.shared || volume.node === node);
  const used = (time: number): number =>
    storage.used + here.reduce((sum, { createdAt, size }) => (createdAt <= time ? sum + size : sum), 0);
  return { total: since(bootedAt, storage.total), used: since(bootedAt, used) };
};

const rrddata: Handler = (call) => {
  const name = text(call, 'storage');
  return rrdPoints(`storage ${name}`, text(call, 'timeframe'), call.now, measured(call));
};

/** The name of the file with a drawing; the drawing itself is not made. */
const drawing: Handler = (call) => {
  const file = `/var/lib/rrdcached/db/pve-storage-9.0/${text(call, 'node')}/${text(call, 'storage')}`;
  const fields = measured(call);
  const wanted = list(call, 'ds');
  const unknown = wanted.find((name) => !(name in fields));
  if (unknown !== undefined) throw refuse(`RRD error: No DS called '${unknown}' in '${file}'`);
  return { filename: `${file}_${wanted.join('_')}.png` };
};

const identity: Handler = (call) => {
  const { name, type, more } = requestedStorage(call);
  return { type, id: digest([call.cluster.name, type, more['path'] ?? more['server'] ?? name]).slice(0, 32) };
};

/** What storages a node has, and how full they are. */
export const storageStatusHandlers: Handlers = {
  'GET /nodes/{node}/storage': all,
  'GET /nodes/{node}/storage/{storage}/status': (call) => state(known(call, text(call, 'storage')), text(call, 'node')),
  'GET /nodes/{node}/storage/{storage}/rrd': drawing,
  'GET /nodes/{node}/storage/{storage}/rrddata': rrddata,
  'GET /nodes/{node}/storage/{storage}/identity': identity,
};
