import { flag, may, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { checkDigest, optionsOf, type Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { section } from './sections.ts';
import { checkLock, runningOf } from './state.ts';

const LISTS = '/cluster/sdn/prefix-lists';
const ITEM = `${LISTS}/{id}`;
const ENTRIES = `${ITEM}/entries`;
const ENTRY = `${ENTRIES}/{url_seq}`;

/** An entry of a prefix list, as the list keeps it: one property string. */
const written = (entry: Entry): string =>
  ['seq', 'action', 'prefix', 'ge', 'le']
    .filter((name) => entry[name] !== undefined)
    .map((name) => `${name}=${String(entry[name])}`)
    .join(',');

const NUMBERS = new Set(['seq', 'ge', 'le']);

const readEntry = (line: string): Entry =>
  Object.fromEntries(
    line.split(',').map((part): [string, unknown] => {
      const [name = '', value = ''] = part.split('=', 2);
      return [name, NUMBERS.has(name) ? Number(value) : value];
    }),
  );

const linesOf = ({ entries }: Entry): string[] => (Array.isArray(entries) ? entries.map(String) : []);

const STEP = 5;

/** Every entry gets a number, and they are kept in its order. */
const numbered = (lines: readonly string[]): string[] => {
  let last = 0;
  return lines
    .map((line) => {
      const entry = readEntry(line);
      const seq = typeof entry['seq'] === 'number' ? entry['seq'] : last + STEP;
      last = Math.max(last, seq);
      return { ...entry, seq };
    })
    .sort((a, b) => a.seq - b.seq)
    .map(written);
};

const checkNumbers = (prefix: string, lines: readonly string[]): void => {
  const numbers = lines.map((line) => readEntry(line)['seq']);
  const twice = numbers.find((seq, i) => numbers.indexOf(seq) !== i);
  if (twice !== undefined) throw refuse(`${prefix}duplicate sequence number ${Number(twice)}`);
};

/** Prefix lists: which networks a route may lead to. */
export const prefixLists = section({
  path: LISTS,
  id: 'id',
  label: 'prefix list',
  without: ['verbose'],
  missing: (id) => `prefix list '${id}' does not exist`,
  object: (_call, id) => `/sdn/prefix-lists/${id}`,
  required: ['id'],
  check: (_call, _id, next) => {
    if (!next) return undefined;
    const entries = numbered(linesOf(next));
    checkNumbers('', entries);
    return { ...next, entries };
  },
  show: (_call, _id, entry) => ({ ...entry, entries: linesOf(entry) }),
});

const list = (call: Call): [string, Entry] => {
  const id = text(call, 'id');
  const known = prefixLists.of(call.cluster).get(id);
  if (!known) throw refuse(`prefix list '${id}' does not exist`);
  return [id, known];
};

const entryOf = (call: Call): [id: string, lines: string[], at: number] => {
  const [id, known] = list(call);
  const lines = linesOf(known);
  const at = lines.findIndex((line) => String(readEntry(line)['seq']) === text(call, 'url_seq'));
  if (at < 0) throw refuse(`prefix list '${id}' has no entry '${text(call, 'url_seq')}'`);
  return [id, lines, at];
};

const keep = (call: Call, id: string, lines: readonly string[]): null => {
  const entries = numbered(lines);
  checkNumbers('', entries);
  prefixLists.of(call.cluster).set(id, { ...prefixLists.of(call.cluster).get(id), entries });
  return null;
};

const prefix = prefixLists.failing('update');

const addEntry: Handler = async (call) => {
  const wanted = await optionsOf(call, ['id']);
  checkLock(call, prefix);
  const [id, known] = list(call);
  return keep(call, id, [...linesOf(known), written(wanted)]);
};

const changeEntry: Handler = async (call) => {
  const wanted = await optionsOf(call, ['id', 'url_seq']);
  checkLock(call, prefix);
  checkDigest(call, prefixLists.digestOf(call.cluster));
  const [id, lines, at] = entryOf(call);
  const gone = call.params['delete'] ?? [];
  const before = Object.entries(readEntry(lines[at] ?? '')).filter(([name]) => !gone.includes(name));
  return keep(call, id, lines.with(at, written({ ...Object.fromEntries(before), ...wanted })));
};

const removeEntry: Handler = (call) => {
  checkLock(call, prefix);
  const [id, lines, at] = entryOf(call);
  return keep(call, id, lines.toSpliced(at, 1));
};

const MAPS = '/cluster/sdn/route-maps';
const MAP_ENTRIES = `${MAPS}/entries`;

const mapOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));
const orderOf = (key: string): number => Number(key.slice(key.lastIndexOf('/') + 1));

/** Entries of route maps: what is done with routes, one after the other. */
export const routeMapEntries = section({
  path: MAP_ENTRIES,
  item: `${MAP_ENTRIES}/{route-map-id}/entry/{order}`,
  id: 'order',
  label: 'route map entry',
  named: (call) => `${text(call, 'route-map-id')}/${text(call, 'order')}`,
  without: ['route-map-id'],
  missing: (key) => `route map entry '${mapOf(key)}' ${orderOf(key)} does not exist`,
  object: (_call, key) => `/sdn/route-maps/${mapOf(key)}`,
  belongs: (call, key) => ['', mapOf(key)].includes(text(call, 'route-map-id')),
  required: ['route-map-id', 'order', 'action'],
  show: (_call, key, entry) => ({ match: [], set: [], ...entry, 'route-map-id': mapOf(key), order: orderOf(key) }),
});

const maps: Handler = (call) => {
  const { cluster } = call;
  const keys = flag(call, 'running') ? runningOf(cluster, MAP_ENTRIES).keys() : routeMapEntries.of(cluster).keys();
  return [...new Set([...keys].map(mapOf))]
    .filter((id) => may(call, `/sdn/route-maps/${id}`, ['SDN.Audit', 'SDN.Allocate'], true))
    .map((id) => ({ id }));
};

const ofMap: Handler = (call) => routeMapEntries.handlers[`GET ${MAP_ENTRIES}`]?.(call);

/** The methods of prefix lists and route maps. */
export const routingHandlers: Handlers = {
  ...prefixLists.handlers,
  [`GET ${ENTRIES}`]: (call) => linesOf(list(call)[1]).map(readEntry),
  [`POST ${ENTRIES}`]: addEntry,
  [`GET ${ENTRY}`]: (call) => {
    const [, lines, at] = entryOf(call);
    return readEntry(lines[at] ?? '');
  },
  [`PUT ${ENTRY}`]: changeEntry,
  [`DELETE ${ENTRY}`]: removeEntry,
  ...routeMapEntries.handlers,
  [`GET ${MAPS}`]: maps,
  [`GET ${MAP_ENTRIES}/{route-map-id}`]: ofMap,
};
