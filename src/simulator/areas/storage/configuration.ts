import { given, list, may, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { checkDigest, digest } from '../../collection.ts';
import { forgetStorage } from '../../pools.ts';
import { Refusal, refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster, SimStorage, SimVolume } from '../../state.ts';
import { typeOf } from '../../verify.ts';
import { encryptionKey } from './encryption.ts';
import { storageType } from './types.ts';

const TIB = 1024 ** 4;
const CREATE = 'POST /storage';

/** What lies behind a storage that is no longer configured: it is there again when it is added once more. */
interface Backing {
  readonly total: number;
  readonly used: number;
  readonly volumes: readonly SimVolume[];
}

const backings = slice((): Map<string, Backing> => new Map());

/** The storage with this name. */
const named = ({ storages }: Cluster, name: string): SimStorage => {
  const found = storages.find((each) => each.name === name);
  if (!found) throw refuse(`storage '${name}' does not exist`);
  return found;
};

/** The digest of the file of all storages. */
const digestOf = ({ storages }: Cluster): string =>
  digest(storages.map(({ name, type, content, shared, more }) => [name, type, [...content].sort(), shared, more]));

const shown = async (cluster: Cluster, storage: SimStorage): Promise<object> => {
  const { name, type, content, shared, more } = storage;
  const options = await Promise.all(
    Object.entries(more).map(async ([option, value]): Promise<[string, unknown]> => {
      const kind = await typeOf(CREATE, option);
      return [option, kind === 'boolean' || kind === 'integer' ? Number(value) : value];
    }),
  );
  return {
    storage: name,
    type,
    content: content.join(','),
    ...(shared ? { shared: 1 } : {}),
    ...Object.fromEntries(options),
    digest: digestOf(cluster),
  };
};

/** Options that are kept elsewhere than in the file. */
const SECRET = new Set(['password', 'keyring', 'encryption-key', 'master-pubkey']);
/** Parameters that are no options of a storage. */
const CONTROLS = new Set(['storage', 'type', 'delete', 'digest']);

const givenOptions = ({ params }: Call): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]): [string, string][] =>
      CONTROLS.has(name) || typeof value !== 'string' || (name === 'nodes' && value === '') ? [] : [[name, value]],
    ),
  );

const contentFor = (type: string, wanted: string): readonly string[] => {
  const { holds } = storageType(type);
  const kinds = [...new Set(wanted.split(/[,;\s]+/).filter((kind) => kind !== ''))];
  const foreign = kinds.find((kind) => !holds.includes(kind));
  if (foreign !== undefined) throw refuse(`storage does not support content type '${foreign}'`);
  if (kinds.includes('none') && kinds.length > 1) throw refuse("unable to combine 'none' with other content types");
  if (kinds.length === 0 && !holds.includes('none')) throw refuse("storage does not support content type 'none'");
  return kinds;
};

const nodesFrom = ({ nodes }: Cluster, restriction: string | undefined): readonly string[] =>
  restriction === undefined
    ? nodes.map(({ name }) => name)
    : restriction.split(/[,;\s]+/).filter((name) => name !== '');

/** The parts of a storage that follow from its options. */
const parts = (
  cluster: Cluster,
  type: string,
  options: Readonly<Record<string, string>>,
): Pick<SimStorage, 'content' | 'shared' | 'nodes' | 'more'> => {
  const { content, shared, ...more } = options;
  const { usually, shared: byNature = false } = storageType(type);
  return {
    content: content === undefined ? usually : contentFor(type, content),
    shared: byNature || shared === '1',
    nodes: nodesFrom(cluster, more['nodes']),
    more: Object.fromEntries(Object.entries(more).filter(([name]) => !SECRET.has(name))),
  };
};

const MOUNTED = new Set(['nfs', 'cifs', 'cephfs']);

/** Names what lies behind a storage: the same for two configurations of one place. */
const placeOf = ({ type, more }: Pick<SimStorage, 'type' | 'more'>): string => {
  const { fixed } = storageType(type);
  const names = fixed.length > 0 ? [...fixed, 'subdir', 'namespace'] : ['monhost', 'pool', 'fs-name', 'namespace'];
  return JSON.stringify([type, ...names.map((name) => more[name] ?? '')]);
};

const newBacking = ({ nodes }: Cluster, { more }: Pick<SimStorage, 'more'>, type: string): Backing => {
  const disk = nodes[0];
  const onHost = disk && more['path'] !== undefined && !MOUNTED.has(type);
  return { total: onHost ? disk.disk : 4 * TIB, used: onHost ? disk.usedDisk : 0, volumes: [] };
};

const create: Handler = (call) => {
  const { cluster } = call;
  const [name, type] = [text(call, 'storage'), text(call, 'type')];
  const { fixed, optional } = storageType(type);
  const options = givenOptions(call);
  if (MOUNTED.has(type)) options['path'] ??= `/mnt/pve/${name}`;
  const unknown = Object.keys(options).find((option) => ![...fixed, ...optional].includes(option));
  if (unknown !== undefined) throw refuse(`unexpected property '${unknown}'`);
  const lacking = fixed.find((option) => options[option] === undefined);
  if (lacking !== undefined) throw refuse(`missing value for required option '${lacking}'`);
  const made = parts(cluster, type, options);
  if (cluster.storages.some((each) => each.name === name)) {
    throw refuse(`create storage failed: storage ID '${name}' already defined`);
  }
  const key = encryptionKey(call);
  const fingerprint = key?.fingerprint;
  const more = { ...made.more, ...(fingerprint === undefined ? {} : { 'encryption-key': fingerprint }) };
  const place = placeOf({ type, more });
  const { volumes, ...room } = backings(cluster).get(place) ?? newBacking(cluster, { more }, type);
  backings(cluster).delete(place);
  cluster.storages.push({
    ...made,
    ...room,
    name,
    type,
    more,
    volumes: volumes.map((volume) => ({ ...volume, volid: volume.volid.replace(/^[^:]*/, name) })),
  });
  return { storage: name, type, ...(key ? { config: { 'encryption-key': key.text } } : {}) };
};

/** Carries out a change of the file; what it is refused with has the change in front. */
const within = <T>(change: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal && error.status === 500) throw refuse(`${change} storage failed: ${error.message}`);
    throw error;
  }
};

/** What was the same everywhere is on one node only, once the storage is no longer shared. */
const settle = ({ volumes }: SimStorage, node: string | undefined): void => {
  if (node !== undefined) volumes.splice(0, volumes.length, ...volumes.map((volume) => ({ node, ...volume })));
};

const update: Handler = (call) =>
  within('update', () => {
    const { cluster } = call;
    const storage = named(cluster, text(call, 'storage'));
    const { type, content, shared, more } = storage;
    checkDigest(call, digestOf(cluster));
    const { fixed, optional } = storageType(type);
    const options = givenOptions(call);
    for (const option of Object.keys(options)) {
      if (fixed.includes(option)) throw refuse(`can't change value of fixed parameter '${option}'`);
      if (!optional.includes(option)) throw refuse(`unexpected property '${option}'`);
    }
    const unset = list(call, 'delete');
    for (const option of unset) {
      if (fixed.includes(option)) throw refuse(`unable to delete required option '${option}'`);
      if (!optional.includes(option)) throw refuse(`no such option '${option}'`);
      if (options[option] !== undefined) throw refuse(`cannot set and delete property '${option}' at the same time!`);
    }
    const kept: Record<string, string> = { ...more, content: content.join(','), ...(shared ? { shared: '1' } : {}) };
    for (const option of unset) Reflect.deleteProperty(kept, option);
    const key = encryptionKey(call);
    const next = parts(cluster, type, { ...kept, ...options });
    const lock = key?.fingerprint ?? (unset.includes('encryption-key') ? undefined : more['encryption-key']);
    if (shared && !next.shared) settle(storage, next.nodes[0]);
    Object.assign(storage, next, { more: { ...next.more, ...(lock === undefined ? {} : { 'encryption-key': lock }) } });
    return { storage: storage.name, type, ...(key ? { config: { 'encryption-key': key.text } } : {}) };
  });

const remove: Handler = (call) =>
  within('delete', () => {
    const { cluster } = call;
    const storage = named(cluster, text(call, 'storage'));
    if (cluster.storages.some(({ more }) => more['base']?.startsWith(`${storage.name}:`))) {
      throw refuse("can't remove storage - storage is used as base of another storage");
    }
    const { total, used, volumes } = storage;
    backings(cluster).set(placeOf(storage), { total, used, volumes: [...volumes] });
    cluster.storages.splice(cluster.storages.indexOf(storage), 1);
    forgetStorage(cluster, storage.name);
    return null;
  });

const all: Handler = async (call) => {
  const type = given(call, 'type');
  const seen = call.cluster.storages.filter(
    ({ name, type: of }) =>
      (type === undefined || of === type) &&
      may(call, `/storage/${name}`, ['Datastore.Audit', 'Datastore.AllocateSpace'], true),
  );
  return Promise.all(seen.map((storage) => shown(call.cluster, storage)));
};

/** The configuration of storages. */
export const storageConfigurationHandlers: Handlers = {
  'GET /storage': all,
  'POST /storage': create,
  'GET /storage/{storage}': (call) => shown(call.cluster, named(call.cluster, text(call, 'storage'))),
  'PUT /storage/{storage}': update,
  'DELETE /storage/{storage}': remove,
};
