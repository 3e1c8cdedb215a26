import { given, list, may, type Call, type Handler, type Handlers } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { consoleOf, datacenterOf, rangeOf, USUAL_MAC_PREFIX } from '../../datacenter.ts';
import { partsOf } from '../../guests/property-parts.ts';
import { readProperties } from '../../guests/read-properties.ts';
import { refuse } from '../../refusal.ts';
import { inputShape } from '../../verify.ts';

const UPDATE = 'PUT /cluster/options';

/** Tags that the caller may see and set: those of guests, and those that the datacenter names. */
const allowedTags = (call: Call): string[] => {
  const { cluster } = call;
  const access = partsOf(datacenterOf(cluster).get('user-tag-access') ?? '', '');
  const privileged = may(call, '/', ['Sys.Modify']);
  const mode = access.get('user-allow') ?? 'free';
  const inUse = [...cluster.guests.values()]
    .filter(({ vmid, config }) => config['tags'] !== undefined && may(call, `/vms/${vmid}`, ['VM.Audit']))
    .flatMap(({ config }) => split(config['tags']));
  return [
    ...new Set([
      ...(privileged || mode === 'free' || mode === 'existing' ? inUse : []),
      ...(privileged || mode !== 'none' ? split(access.get('user-allow-list')) : []),
      ...(privileged ? split(datacenterOf(cluster).get('registered-tags')) : []),
    ]),
  ].sort();
};

const split = (text = ''): string[] => text.split(';').filter((part) => part.trim() !== '');

/** What those see who may not audit. */
const PUBLIC = new Set(['console', 'tag-style']);

const read: Handler = async (call) => {
  const audited = may(call, '/', ['Sys.Audit']);
  const shown: Entry = audited ? { description: '', mac_prefix: USUAL_MAC_PREFIX } : {};
  for (const [name, value] of datacenterOf(call.cluster)) {
    if (audited || PUBLIC.has(name)) shown[name] = await shownAs(name, value);
  }
  return { ...shown, ...consoleOf(call.cluster), 'allowed-tags': allowedTags(call) };
};

/** An option as it is read: property strings become objects, lists of tags arrays, and notes end with a newline. */
const shownAs = async (name: string, value: string): Promise<unknown> => {
  if (name === 'description') return value.endsWith('\n') ? value : `${value}\n`;
  if (name === 'registered-tags') return split(value);
  const { 'x-pve-properties': table, type } = (await inputShape(UPDATE, name)) ?? {};
  if (type === 'boolean') return Number(value);
  // Limits of bandwidth stay as they were written.
  if (table === undefined || name === 'bwlimit') return value;
  const properties = await readProperties(table, value);
  const tags = properties['user-allow-list'];
  return tags === undefined ? properties : { ...properties, 'user-allow-list': split(String(tags)) };
};

const update: Handler = (call) => {
  const options = datacenterOf(call.cluster);
  const { lower, upper } = rangeOf(given(call, 'next-id'));
  if (lower > upper) throw refuse(`lower (${lower}) <= upper (${upper}) boundary rule broken`);
  for (const [name, value] of Object.entries(call.params)) {
    if (name !== 'delete' && typeof value === 'string' && value !== '') options.set(name, value);
  }
  for (const name of list(call, 'delete')) options.delete(name);
  return null;
};

/** The options of the datacenter. */
export const optionHandlers: Handlers = { 'GET /cluster/options': read, [UPDATE]: update };
