import { number, text, type Call, type Handler, type Handlers } from '../call.ts';
import { usedOf } from '../figures.ts';
import { refuse } from '../refusal.ts';
import type { SimStorage } from '../state.ts';
import { storageOn } from '../volumes.ts';
import { mayUse } from './cluster.ts';

const state = (storage: SimStorage, node: string): Readonly<Record<string, unknown>> => {
  const { type, content, shared, total } = storage;
  const used = usedOf(storage, node);
  return {
    type,
    content: content.join(','),
    shared: shared ? 1 : 0,
    active: 1,
    enabled: 1,
    total,
    used,
    avail: total - used,
  };
};

const list: Handler = (call) => {
  const [node, name, content] = ['node', 'storage', 'content'].map((parameter) => text(call, parameter));
  const wanted = (content ?? '').split(/[,;\s]+/).filter((each) => each !== '');
  return call.cluster.storages
    .filter(
      (storage) =>
        storage.nodes.includes(node ?? '') &&
        mayUse(call, storage.name) &&
        (name === '' || storage.name === name) &&
        (wanted.length === 0 || wanted.some((each) => storage.content.includes(each))),
    )
    .map((storage) => ({
      storage: storage.name,
      ...state(storage, node ?? ''),
      used_fraction: usedOf(storage, node ?? '') / storage.total,
    }));
};

const requested = (call: Call): SimStorage => storageOn(call.cluster, text(call, 'storage'), text(call, 'node'));

const content: Handler = (call) => {
  const storage = requested(call);
  const [kind, vmid] = [text(call, 'content'), number(call, 'vmid')];
  return storage.volumes
    .filter(
      (volume) =>
        (storage.shared || volume.node === text(call, 'node')) &&
        (kind === '' || volume.content === kind) &&
        (vmid === undefined || volume.vmid === vmid),
    )
    .map(({ volid, content: what, format, size, createdAt, vmid: owner, notes, protected: kept }) => ({
      volid,
      content: what,
      format,
      size,
      ctime: createdAt,
      ...(owner === undefined ? {} : { vmid: owner }),
      ...(notes === undefined ? {} : { notes }),
      ...(kept ? { protected: 1 } : {}),
      ...(what === 'images' || what === 'rootdir' ? { parent: null } : {}),
    }));
};

const configuration = ({ name, type, content: kinds, shared, more }: SimStorage): object => ({
  storage: name,
  type,
  content: kinds.join(','),
  ...(shared ? { shared: 1 } : {}),
  ...more,
});

export const storageHandlers: Handlers = {
  'GET /storage': (call) => call.cluster.storages.filter(({ name }) => mayUse(call, name)).map(configuration),
  'GET /storage/{storage}': (call) => {
    const storage = call.cluster.storages.find(({ name }) => name === text(call, 'storage'));
    if (!storage) throw refuse(`storage '${text(call, 'storage')}' does not exist`);
    return configuration(storage);
  },
  'GET /nodes/{node}/storage': list,
  'GET /nodes/{node}/storage/{storage}/status': (call) => state(requested(call), text(call, 'node')),
  'GET /nodes/{node}/storage/{storage}/content': content,
};
