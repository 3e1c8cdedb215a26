import { fixed, list, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { collection, type Entry } from '../../collection.ts';
import { invalid, refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';
import { CHALLENGES } from './acme-challenges.ts';

const DIRECTORIES = [
  { name: "Let's Encrypt V2", url: 'https://acme-v02.api.letsencrypt.org/directory' },
  { name: "Let's Encrypt V2 Staging", url: 'https://acme-staging-v02.api.letsencrypt.org/directory' },
] as const;

const TERMS = 'https://letsencrypt.org/documents/LE-SA-v1.6-August-18-2025.pdf';

interface Account {
  readonly directory: string;
  readonly tos: string;
  readonly location: string;
  readonly createdAt: number;
  contact: readonly string[];
}

const accountsOf = slice((): Map<string, Account> => new Map());

/** The accounts with certificate authorities, by name. */
export const acmeAccounts = (cluster: Cluster): ReadonlyMap<string, unknown> => accountsOf(cluster);

const absent = (name: string): string => `ACME account config file '${name}' does not exist.`;
const taken = (name: string): string => `ACME account config file '${name}' already exists.`;

const nameOf = (call: Call): string => text(call, 'name') || 'default';

const known = (call: Call): Account => {
  const name = nameOf(call);
  const account = accountsOf(call.cluster).get(name);
  if (!account) throw invalid({ name: absent(name) });
  return account;
};

const contactOf = (call: Call): string[] => list(call, 'contact').map((address) => `mailto:${address}`);

/** How long a certificate authority takes to answer, in milliseconds. */
const ANSWER_MS = 1_500;

const register: Handler = (call) => {
  const { cluster } = call;
  const accounts = accountsOf(cluster);
  const name = nameOf(call);
  if (accounts.has(name)) throw invalid({ name: taken(name) });
  const directory = text(call, 'directory') || DIRECTORIES[0].url;
  return call.begin('acmeregister', '', function* (task) {
    task.log('Generating ACME account key..');
    yield ANSWER_MS;
    task.log('Registering ACME account..');
    yield ANSWER_MS;
    if (accounts.has(name)) throw new Error(taken(name));
    const location = `${new URL(directory).origin}/acme/acct/${Number.parseInt(cluster.unique(8), 16)}`;
    const createdAt = task.now();
    accounts.set(name, { directory, tos: text(call, 'tos_url'), location, createdAt, contact: contactOf(call) });
    task.log(`Registration successful, account URL: '${location}'`);
  });
};

const readAccount: Handler = (call) => {
  const { directory, tos, location, createdAt, contact } = known(call);
  return {
    account: { contact, createdAt: new Date(createdAt).toISOString(), status: 'valid' },
    directory,
    location,
    ...(tos === '' ? {} : { tos }),
  };
};

/** A task on an account, which has to be there when it begins and when the authority has answered. */
const onAccount = (type: string, call: Call, work: (account: Account, log: (line: string) => void) => void): string => {
  known(call);
  const name = nameOf(call);
  return call.begin(type, '', function* (task) {
    yield ANSWER_MS;
    const account = accountsOf(call.cluster).get(name);
    if (!account) throw new Error(absent(name));
    work(account, (line) => {
      task.log(line);
    });
  });
};

const updateAccount: Handler = (call) => {
  const contact = contactOf(call);
  if (contact.length === 0) return onAccount('acmerefresh', call, () => undefined);
  return onAccount('acmeupdate', call, (account) => {
    account.contact = contact;
  });
};

const FOLDER = '/etc/pve/priv/acme';

const deactivate: Handler = (call) =>
  onAccount('acmedeactivate', call, (_account, log) => {
    const name = nameOf(call);
    log(`Renaming account file from '${FOLDER}/${name}' to '${FOLDER}/_deactivated_${name}_0'`);
    accountsOf(call.cluster).delete(name);
  });

const FOR_DNS = new Set(['api', 'data', 'validation-delay']);

/** A plugin that answers on a port of its own needs no credentials of a name server. */
const fitting = (entry: Entry): Entry => {
  const dns = entry['type'] === 'dns';
  const foreign = Object.keys(entry).find((name) => !dns && FOR_DNS.has(name));
  if (foreign !== undefined) throw refuse(`unexpected property '${foreign}'`);
  if (dns && entry['api'] === undefined) throw refuse("missing value for required option 'api'");
  return entry;
};

/** How certificate authorities are shown that a name is one's own. */
export const acmePlugins = collection({
  path: '/cluster/acme/plugins',
  id: 'id',
  key: 'plugin',
  lenient: true,
  required: ['api'],
  initial: () => [['standalone', { type: 'standalone' }]],
  missing: (id, change) =>
    refuse(change === 'read' ? `ACME plugin '${id}' not defined` : `ACME plugin ID '${id}' does not exist`),
  exists: (id) => refuse(`ACME plugin ID '${id}' already exists`),
  check: (_call, _id, next) => next && fitting(next),
  visible: (call, _id, { type }) => text(call, 'type') === '' || text(call, 'type') === type,
});

const meta: Handler = fixed({
  caaIdentities: ['letsencrypt.org'],
  termsOfService: TERMS,
  website: 'https://letsencrypt.org',
});

/** Accounts and plugins for certificates, and what a certificate authority tells. */
export const acmeHandlers: Handlers = {
  ...acmePlugins.handlers,
  'GET /cluster/acme/account': ({ cluster }) => [...accountsOf(cluster).keys()].sort().map((name) => ({ name })),
  'POST /cluster/acme/account': register,
  'GET /cluster/acme/account/{name}': readAccount,
  'PUT /cluster/acme/account/{name}': updateAccount,
  'DELETE /cluster/acme/account/{name}': deactivate,
  'GET /cluster/acme/tos': fixed(TERMS),
  'GET /cluster/acme/meta': meta,
  'GET /cluster/acme/directories': fixed(DIRECTORIES),
  'GET /cluster/acme/challenge-schema': fixed(CHALLENGES),
};
