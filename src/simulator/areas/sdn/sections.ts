import { flag, may, text, type Call, type Handler } from '../../call.ts';
import { collection, type Change, type Collection, type CollectionOptions, type Entry } from '../../collection.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { checkLock, runningOf } from './state.ts';

/** What a kind of section has of its own. */
interface SectionOptions extends Omit<CollectionOptions, 'missing' | 'exists' | 'visible'> {
  /** What errors call it: `zone`. */
  readonly label: string;
  readonly missing: (id: string) => string;
  /** The object that rights on an entry are given for. */
  readonly object: (call: Call, id: string, entry: Entry) => string;
  /** Which entries belong to what the path of the request names. */
  readonly belongs?: (call: Call, id: string, entry: Entry) => boolean;
  /** Whether changes wait until they are applied; the default is yes. */
  readonly waits?: boolean;
}

/** A kind of section, whose changes wait until they are applied. */
export interface Section extends Collection {
  readonly path: string;
  readonly waits: boolean;
  /** The prefix of errors that are raised while the file is changed. */
  readonly failing: (change: Change) => string;
}

/** The prefix of errors within a change of a kind of section. */
export const failing =
  (label: string) =>
  (change: Change): string =>
    `${change} sdn ${label} object failed`;

/** Sections behind the usual five methods, that know what is configured from what was applied. */
export const section = (options: SectionOptions): Section => {
  const { path, label, missing, object, check, waits = true, belongs = () => true } = options;
  const { item = `${path}/{${options.id}}`, show = (_call: Call, _id: string, entry: Entry): Entry => entry } = options;
  const fails = failing(label);
  const sections = collection({
    ...options,
    missing: (id, change): Refusal => refuse(change === 'read' ? missing(id) : `${fails(change)}: ${missing(id)}`),
    exists: (id) => refuse(`${fails('create')}: sdn ${label} object ID '${id}' already defined`),
    without: [...(options.without ?? []), 'running', 'pending'],
    check: (call, id, next, before) => {
      checkLock(call, fails(changeOf(next, before)));
      return check?.(call, id, next, before);
    },
    visible: (call, id, entry) =>
      belongs(call, id, entry) && may(call, object(call, id, entry), ['SDN.Audit', 'SDN.Allocate'], true),
  });
  const key = options.key ?? options.id;
  const named = options.named ?? ((call: Call): string => text(call, options.id));
  const running = (call: Call): ReadonlyMap<string, Entry> => (waits ? runningOf(call.cluster, path) : new Map());
  const shown = (call: Call, id: string, entry: Entry, single: boolean): Entry => ({
    [key]: id,
    ...show(call, id, entry, single),
  });
  const both = (call: Call, id: string, single: boolean): Entry =>
    compared(call, shown, id, sections.of(call.cluster).get(id), running(call).get(id), single);

  const list: Handler = (call) => {
    if (!flag(call, 'pending') && !flag(call, 'running')) return sections.handlers[`GET ${path}`]?.(call);
    const configured = sections.of(call.cluster);
    const all = new Map([...running(call), ...(flag(call, 'pending') ? configured : [])]);
    const ids = [...all]
      .filter(([id, entry]) => belongs(call, id, entry))
      .filter(([id, entry]) => may(call, object(call, id, entry), ['SDN.Audit', 'SDN.Allocate'], true))
      .map(([id]) => id);
    return ids.map((id) => (flag(call, 'pending') ? both(call, id, false) : runningEntry(call, id, false)));
  };

  const runningEntry = (call: Call, id: string, single: boolean): Entry => {
    const entry = running(call).get(id);
    if (!entry) throw refuse(missing(id));
    return shown(call, id, entry, single);
  };

  const read: Handler = (call) => {
    const id = named(call);
    if (flag(call, 'running')) return runningEntry(call, id, true);
    const known = running(call).has(id) || sections.of(call.cluster).has(id);
    return flag(call, 'pending') && known ? both(call, id, true) : sections.handlers[`GET ${item}`]?.(call);
  };

  return {
    ...sections,
    path,
    waits,
    failing: fails,
    handlers: { ...sections.handlers, [`GET ${path}`]: list, [`GET ${item}`]: read },
  };
};

/** What a change is, by what there is before and after it. */
export const changeOf = (next: Entry | undefined, before: Entry | undefined): Change =>
  next ? (before ? 'update' : 'create') : 'delete';

type Show = (call: Call, id: string, entry: Entry, single: boolean) => Entry;

/** An entry as it runs, and what of it waits to be applied. */
const compared = (
  call: Call,
  shown: Show,
  id: string,
  configured: Entry | undefined,
  running: Entry | undefined,
  single: boolean,
): Entry => {
  const now = running && shown(call, id, running, single);
  const next = configured && shown(call, id, configured, single);
  const waiting = Object.fromEntries(
    Object.entries({ ...Object.fromEntries(Object.keys(now ?? {}).map((name) => [name, 'deleted'])), ...next }).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(now?.[name]) && name !== 'type',
    ),
  );
  if (!next) return { ...now, digest: null, state: 'deleted', pending: {} };
  if (Object.keys(waiting).length === 0 && now) return { ...now, digest: null };
  if (now) return { ...now, digest: null, state: 'changed', pending: waiting };
  const own = Object.fromEntries(Object.entries(next).filter(([name, value]) => name === 'type' || value === id));
  const rest = Object.fromEntries(Object.entries(waiting).filter(([name]) => !(name in own)));
  return { ...own, digest: null, state: 'new', pending: rest };
};

/** Whether something of a kind of section waits to be applied. */
export const hasPending = (cluster: Cluster, { path, waits, of }: Section): boolean =>
  waits && JSON.stringify(sorted(of(cluster))) !== JSON.stringify(sorted(runningOf(cluster, path)));

const sorted = (entries: ReadonlyMap<string, Entry>): unknown =>
  [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => [id, Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))]);
