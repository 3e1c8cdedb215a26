import { CHANGED, digest, optionsOf, type Entry } from '../../collection.ts';
import { flag, given, list, text, type Call, type Handlers } from '../../call.ts';
import { invalid, refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';

const BUILTIN: Readonly<Record<string, Entry>> = {
  pam: { type: 'pam', comment: 'Linux PAM standard authentication' },
  pve: { type: 'pve', comment: 'Proxmox VE authentication server' },
};

const kept = slice(() => new Map(Object.entries(BUILTIN)));

/** The realms of a cluster, by name. */
export const realms: { readonly of: (cluster: Cluster) => Map<string, Entry> } = { of: kept };

const EVERY = ['comment', 'default'];
const DIRECTORY = [
  ...['base_dn', 'bind_dn', 'capath', 'case-sensitive', 'cert', 'certkey', 'filter', 'group_classes', 'group_dn'],
  ...['group_filter', 'group_name_attr', 'mode', 'password', 'port', 'secure', 'server1', 'server2', 'sslversion'],
  ...['sync-defaults-options', 'sync_attributes', 'tfa', 'user_attr', 'user_classes', 'verify'],
];
const OPENID = [
  ...['acr-values', 'audiences', 'autocreate', 'client-id', 'client-key', 'groups-autocreate', 'groups-claim'],
  ...['groups-overwrite', 'issuer-url', 'prompt', 'query-userinfo', 'scopes', 'username-claim'],
];

/** What each type of realm needs, and what it may have. */
const TYPES: Readonly<Record<string, { readonly needs: readonly string[]; readonly has: readonly string[] }>> = {
  ad: { needs: ['server1', 'domain'], has: [...EVERY, ...DIRECTORY, 'domain'] },
  ldap: { needs: ['server1', 'base_dn', 'user_attr'], has: [...EVERY, ...DIRECTORY] },
  openid: { needs: ['issuer-url', 'client-id'], has: [...EVERY, ...OPENID] },
  pam: { needs: [], has: [...EVERY, 'tfa'] },
  pve: { needs: [], has: [...EVERY, 'tfa'] },
};

const textOf = (realm: Entry, option: string): string => {
  const value = realm[option];
  return typeof value === 'string' ? value : '';
};

/** The kind of second factor that a realm asks for, or undefined where it asks for none. */
export const factorOfRealm = (realm: Entry): string | undefined => /\btype=([^,]+)/.exec(textOf(realm, 'tfa'))?.[1];

const find = (call: Call, prefix = ''): [string, Entry] => {
  const name = text(call, 'realm');
  const realm = kept(call.cluster).get(name);
  if (!realm) throw refuse(`${prefix}domain '${name}' does not exist`);
  return [name, realm];
};

const digestOf = (cluster: Cluster): string => digest([...kept(cluster)]);

/** Options that control the call, and the secret that is kept elsewhere. */
const APART = ['realm', 'check-connection', 'password', 'type'];

/** Refuses options that the type of realm does not have, and a connection that is to be tried. */
const checkOptions = (call: Call, type: string, options: Entry, prefix: string): void => {
  const known = TYPES[type]?.has ?? [];
  const strange = Object.keys(options).find((option) => !known.includes(option));
  if (strange !== undefined) throw refuse(`${prefix}unexpected property '${strange}'`);
  if (flag(call, 'check-connection')) throw refuse(`${prefix}${unreachable(text(call, 'server1'))}`);
};

/** No directory is within reach of the cluster. */
const unreachable = (server: string): string => `unable to connect to server '${server}': Connection refused`;

const keep = ({ cluster }: Call, name: string, realm: Entry): void => {
  const all = kept(cluster);
  // There is one default at most.
  for (const [other, { default: is, ...rest }] of all)
    if (is !== undefined && realm['default'] === 1) all.set(other, rest);
  all.set(name, realm);
};

const create = async (call: Call): Promise<null> => {
  const prefix = 'add auth server failed: ';
  const [name, type] = [text(call, 'realm'), text(call, 'type')];
  const options = await optionsOf(call, APART);
  if (kept(call.cluster).has(name)) throw refuse(`${prefix}domain '${name}' already exists`);
  if (Object.hasOwn(BUILTIN, type)) throw refuse(`${prefix}unable to create builtin type '${type}'`);
  checkOptions(call, type, options, prefix);
  const missing = TYPES[type]?.needs.find((option) => options[option] === undefined);
  if (missing !== undefined) throw refuse(`${prefix}missing value for required option '${missing}'`);
  keep(call, name, { type, ...options });
  return null;
};

const update = async (call: Call): Promise<null> => {
  const prefix = 'update auth server failed: ';
  const options = await optionsOf(call, APART);
  const [name, before] = find(call, prefix);
  const digestGiven = given(call, 'digest');
  if (digestGiven !== undefined && digestGiven !== digestOf(call.cluster)) throw refuse(`${prefix}${CHANGED}`);
  const type = textOf(before, 'type');
  checkOptions(call, type, options, prefix);
  const next = { ...before, ...options };
  for (const option of list(call, 'delete')) {
    if (TYPES[type]?.needs.includes(option)) throw refuse(`${prefix}unable to delete required option '${option}'`);
    Reflect.deleteProperty(next, option);
  }
  keep(call, name, next);
  return null;
};

const remove = (call: Call): null => {
  const [name] = find(call, 'delete auth server failed: ');
  const all = kept(call.cluster);
  const builtin = BUILTIN[name];
  // The built-in ones are there again at once.
  if (builtin) all.set(name, builtin);
  else all.delete(name);
  return null;
};

const sync = (call: Call): string => {
  const [name, realm] = find(call);
  const type = textOf(realm, 'type');
  if (type !== 'ad' && type !== 'ldap') {
    throw refuse(`Cannot sync realm type '${type}'! Only LDAP/AD realms can be synced.`);
  }
  if (given(call, 'scope') === undefined && !/\bscope=/.test(textOf(realm, 'sync-defaults-options'))) {
    throw invalid({ scope: 'Not passed as parameter and not defined in realm default sync options.' });
  }
  return call.begin('auth-realm-sync', name, function* (task) {
    task.log(`${flag(call, 'dry-run') ? 'dry-run ' : ''}sync of realm '${name}' begins`);
    yield 2_000;
    throw new Error(unreachable(textOf(realm, 'server1')));
  });
};

/** The realms that users log in to. No directory and no OpenID provider is simulated: what has to reach one fails. */
export const realmHandlers: Handlers = {
  'GET /access/domains': ({ cluster }) =>
    [...kept(cluster)].map(([realm, { type, comment, default: is, ...options }]) => ({
      realm,
      type,
      ...(comment === undefined ? {} : { comment }),
      ...(is === 1 ? { default: 1 } : {}),
      ...(options['tfa'] === undefined ? {} : { tfa: factorOfRealm(options) }),
    })),
  'POST /access/domains': create,
  'GET /access/domains/{realm}': (call) => ({ ...find(call)[1], digest: digestOf(call.cluster) }),
  'PUT /access/domains/{realm}': update,
  'DELETE /access/domains/{realm}': remove,
  'POST /access/domains/{realm}/sync': sync,
  'POST /access/openid/auth-url': (call) => {
    const name = text(call, 'realm');
    const realm = kept(call.cluster).get(name);
    if (!realm) throw refuse(`authentication domain '${name}' does not exist`);
    if (realm['type'] !== 'openid') throw refuse(`wrong realm type (${textOf(realm, 'type')} != openid)`);
    throw refuse(unreachable(textOf(realm, 'issuer-url')));
  },
};
