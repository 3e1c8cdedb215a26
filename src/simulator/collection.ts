import { createHash } from 'node:crypto';
import { list, text, type Call, type Handler, type Handlers } from './call.ts';
import { Refusal, refuse } from './refusal.ts';
import { slice } from './slice.ts';
import type { Cluster } from './state.ts';
import { inputShape, knows } from './verify.ts';

/** One section of a configuration file: its options as answers write them. */
export type Entry = Record<string, unknown>;

export type Change = 'create' | 'read' | 'update' | 'delete';

/** What a kind of configuration has of its own; everything else follows from the schema of its methods. */
export interface CollectionOptions {
  /** Path of the list: `/cluster/metrics/server`. */
  readonly path: string;
  /** Path of one entry; the list's path with the identifier unless given. */
  readonly item?: string;
  /** Variable of the path that names an entry, and the member that holds it in answers. */
  readonly id: string;
  /** The member of answers with the identifier, where that has another name. */
  readonly key?: string;
  /** What is said of an entry that is not there. */
  readonly missing: (id: string, change: Change) => Refusal;
  /** What is said of one that is there already. */
  readonly exists: (id: string) => Refusal;
  /** Whether entries carry the digest of their file, or only the answer of one entry alone; the default is yes. */
  readonly digest?: boolean | 'alone';
  /** Whether the answer of one entry alone leaves its identifier out. */
  readonly nameless?: boolean;
  /** Other kinds whose sections are in the same file: no two have the same name, and they share the digest. */
  readonly siblings?: () => readonly Collection[];
  /** What a refused change begins with. */
  readonly prefix?: (change: Change) => string;
  /** Whether what a fresh cluster has comes back when it is deleted. */
  readonly permanent?: boolean;
  /** What a fresh cluster has. */
  readonly initial?: (cluster: Cluster) => readonly (readonly [id: string, entry: Entry])[];
  /** The identifier that a call means, where that is more than its parameter. */
  readonly named?: (call: Call) => string;
  /** Parameters that are no options, beyond the usual ones. */
  readonly without?: readonly string[];
  /** Options that can't be taken away. Where they are told, only known options can be. */
  readonly required?: readonly string[];
  /** Whether deleting what is not there is fine. */
  readonly lenient?: boolean;
  /** An identifier where the caller may leave it out. */
  readonly newId?: (call: Call) => string;
  /** Looks at what would be kept, and refuses it or gives it back corrected. `before` is absent for a new entry, `next` for one that goes. */
  readonly check?: (call: Call, id: string, next: Entry | undefined, before: Entry | undefined) => Entry | undefined;
  /** An entry as answers show it; `single` for that of one entry alone. */
  readonly show?: (call: Call, id: string, entry: Entry, single: boolean) => Entry;
  /** Which entries a caller sees in the list. */
  readonly visible?: (call: Call, id: string, entry: Entry) => boolean;
  /** What a method that changes something answers; null unless given. */
  readonly answer?: (call: Call, id: string, change: Change) => unknown;
}

/** A kind of configuration: its handlers, and its entries in a cluster. */
export interface Collection {
  readonly handlers: Handlers;
  readonly of: (cluster: Cluster) => Map<string, Entry>;
  /** The digest of its file: it changes exactly when an entry does. */
  readonly digestOf: (cluster: Cluster) => string;
}

/** Parameters that control a change and are no options. */
const CONTROLS = new Set(['delete', 'digest', 'force', 'node', 'lock-token']);

/** What is said of a change that was made for another state of a file. */
export const CHANGED = 'detected modified configuration - file changed by other user? Try again.';

/** SHA-1 of a value's JSON form. */
export const digest = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('hex');

/** Refuses a change that was made for another state of its file. */
export const checkDigest = (call: Pick<Call, 'params'>, current: string): void => {
  const wanted = text(call, 'digest');
  if (wanted !== '' && wanted !== current) throw refuse(CHANGED);
};

/** The parameters of a call as options with the types that the schema gives them; what controls the call is left out. */
export const optionsOf = async (call: Call, without: readonly string[] = []): Promise<Entry> => {
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(call.params)) {
    if (CONTROLS.has(name) || without.includes(name) || value === undefined || value === null) continue;
    entries.push([name, await typed(call.route, name, value)]);
  }
  return Object.fromEntries(entries);
};

/** The first of these names that is no option of the call's method; undefined where all are. */
export const firstUnknown = async (
  { route }: Pick<Call, 'route'>,
  names: readonly string[],
  without: readonly string[] = [],
): Promise<string | undefined> => {
  for (const name of names) {
    if (CONTROLS.has(name) || without.includes(name) || !(await knows(route, name))) return name;
  }
  return undefined;
};

/** Refuses to take away options that an entry must have, or that there are not. */
const checkDelete = (call: Call, required: readonly string[], unknown: string | undefined): void => {
  const names = list(call, 'delete');
  if (unknown !== undefined) throw refuse(`no such option '${unknown}'`);
  const needed = names.find((name) => required.includes(name));
  if (needed !== undefined) throw refuse(`unable to delete required option '${needed}'`);
};

const typed = async (route: string, name: string, value: string | readonly string[]): Promise<unknown> => {
  if (typeof value !== 'string') return value;
  const type = (await inputShape(route, name))?.type;
  return type === 'integer' || type === 'number' || type === 'boolean' ? Number(value) : value;
};

/** Sections of one configuration file behind the usual five methods: list, create, read, update, delete. */
export const collection = (options: CollectionOptions): Collection => {
  const { path, id, key = id, missing, exists, check, newId } = options;
  const { item = `${path}/{${id}}` } = options;
  const show = options.show ?? ((_call: Call, _id: string, entry: Entry): Entry => entry);
  const { visible = () => true, answer = () => null, digest: hasDigest = true } = options;
  const { named = (call: Call): string => text(call, id), without = [], required, lenient = false } = options;
  const { nameless, siblings = () => [], prefix, permanent, initial = () => [] } = options;
  const of = slice(
    (cluster): Map<string, Entry> =>
      new Map(initial(cluster).map(([name, entry]): [string, Entry] => [name, { ...entry }])),
  );
  const file = (cluster: Cluster): Map<string, Entry>[] => [
    of(cluster),
    ...siblings().map((sibling) => sibling.of(cluster)),
  ];
  const digestOf = (cluster: Cluster): string => {
    const sections = file(cluster).flatMap((entries) => [...entries]);
    return digest(sections.sort(([a], [b]) => (a < b ? -1 : 1)));
  };

  const shown = (call: Call, name: string, entry: Entry, single: boolean): Entry => ({
    ...(single && nameless ? {} : { [key]: name }),
    ...show(call, name, entry, single),
    ...(hasDigest === true || (hasDigest && single) ? { digest: digestOf(call.cluster) } : {}),
  });

  const present = (call: Call, change: Change): [string, Entry] => {
    const name = named(call);
    const entry = of(call.cluster).get(name);
    if (!entry) throw missing(name, change);
    return [name, entry];
  };

  const create = async (call: Call): Promise<unknown> => {
    const name = named(call) || (newId?.(call) ?? '');
    const wanted = await optionsOf(call, [id, ...without]);
    if (file(call.cluster).some((entries) => entries.has(name))) throw exists(name);
    of(call.cluster).set(name, (check ? check(call, name, wanted, undefined) : undefined) ?? wanted);
    return answer(call, name, 'create');
  };

  const update = async (call: Call): Promise<unknown> => {
    const set = await optionsOf(call, [id, ...without]);
    const unknown = required && (await firstUnknown(call, list(call, 'delete')));
    const [name, before] = present(call, 'update');
    checkDigest(call, digestOf(call.cluster));
    if (required) checkDelete(call, required, unknown);
    const wanted: Entry = { ...before, ...set };
    for (const option of list(call, 'delete')) Reflect.deleteProperty(wanted, option);
    of(call.cluster).set(name, (check ? check(call, name, wanted, before) : undefined) ?? wanted);
    return answer(call, name, 'update');
  };

  const remove = (call: Call): unknown => {
    if (lenient && !of(call.cluster).has(named(call))) return null;
    const [name, before] = present(call, 'delete');
    checkDigest(call, digestOf(call.cluster));
    check?.(call, name, undefined, before);
    const usual = permanent ? initial(call.cluster).find(([each]) => each === name)?.[1] : undefined;
    if (usual) of(call.cluster).set(name, { ...usual });
    else of(call.cluster).delete(name);
    return answer(call, name, 'delete');
  };

  const within =
    (change: Change, work: Handler): Handler =>
    async (call) => {
      try {
        return await work(call);
      } catch (error) {
        const plain = error instanceof Refusal && error.status === 500;
        throw plain && prefix ? refuse(prefix(change) + error.message) : error;
      }
    };

  return {
    of,
    digestOf,
    handlers: {
      [`GET ${path}`]: (call) =>
        [...of(call.cluster)]
          .filter(([name, entry]) => visible(call, name, entry))
          .map(([name, entry]) => shown(call, name, entry, false)),
      [`GET ${item}`]: (call) => shown(call, ...present(call, 'read'), true),
      // Some kinds are created at the list, some under their own name; a handler without a method of the API is never called.
      [`POST ${path}`]: within('create', create),
      [`POST ${item}`]: within('create', create),
      [`PUT ${item}`]: within('update', update),
      [`DELETE ${item}`]: within('delete', remove),
    },
  };
};
