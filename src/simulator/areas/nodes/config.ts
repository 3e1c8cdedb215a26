import { given, list, nodeOf, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { checkDigest, digest, optionsOf, type Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';

/** The configuration of each node; absent for one that has no file yet. */
const files = slice(
  ({ nodes }): Map<string, Entry> =>
    new Map(nodes.flatMap(({ name, options }) => (options ? [[name, { ...options }] as const] : []))),
);

/** A key of a property string; the value of the default key may stand alone. */
const property = (value: unknown, key: string, isDefault = false): string | undefined => {
  const parts = typeof value === 'string' ? value.split(',') : [];
  const named = parts.find((part) => part.startsWith(`${key}=`));
  return (
    named?.slice(key.length + 1) ?? (isDefault ? parts.find((part) => part !== '' && !part.includes('=')) : undefined)
  );
};

const DOMAIN = /^acmedomain\d+$/;

const domainsOf = (options: Entry): string[] => [
  ...(property(options['acme'], 'domains') ?? '').split(';').filter((domain) => domain !== ''),
  ...Object.entries(options).flatMap(([name, value]) =>
    DOMAIN.test(name) ? (property(value, 'domain', true) ?? []) : [],
  ),
];

/** The domains that a node asks certificates for. */
export const acmeDomains = (cluster: Cluster, node: string): string[] => domainsOf(files(cluster).get(node) ?? {});

/** The name of the account that it asks with. */
export const acmeAccount = (cluster: Cluster, node: string): string =>
  property(files(cluster).get(node)?.['acme'], 'account') ?? 'default';

/** The address of a node's network card that wakes it, or undefined where nobody told it. */
export const wakeAddress = (cluster: Cluster, node: string): string | undefined =>
  property(files(cluster).get(node)?.['wakeonlan'], 'mac', true);

const shown = (options: Entry): Entry =>
  // A description is kept as lines of comment.
  typeof options['description'] === 'string' ? { ...options, description: `${options['description']}\n` } : options;

const read: Handler = (call) => {
  const options = files(call.cluster).get(text(call, 'node'));
  if (!options) return {};
  const wanted = given(call, 'property') ?? 'all';
  const members = Object.entries(shown(options)).filter(([name]) => wanted === 'all' || name === wanted);
  return { ...Object.fromEntries(members), digest: digest(options) };
};

const change = async (call: Call): Promise<null> => {
  const { name } = nodeOf(call);
  const before = files(call.cluster).get(name);
  checkDigest(call, digest(before ?? {}));
  const deleted = list(call, 'delete');
  const kept = Object.entries(before ?? {}).filter(([option]) => !deleted.includes(option));
  const next: Entry = { ...Object.fromEntries(kept), ...(await optionsOf(call)) };
  const domains = domainsOf(next);
  const twice = domains.find((domain, i) => domains.indexOf(domain) !== i);
  if (twice !== undefined) throw refuse(`duplicate domain '${twice}' in ACME config properties`);
  files(call.cluster).set(name, next);
  return null;
};

export const configHandlers: Handlers = {
  'GET /nodes/{node}/config': read,
  'PUT /nodes/{node}/config': change,
};
