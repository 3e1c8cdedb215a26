import { fixed, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { collection, digest, type Collection, type Entry } from '../../collection.ts';
import { Refusal } from '../../refusal.ts';
import type { Cluster } from '../../state.ts';
import { realmSyncJobs } from './realm-sync.ts';

const said = (status: number, message: string): Refusal => new Refusal(status, message);

type Named = readonly (readonly [name: string, entry: Entry])[];

/** What every cluster has, until somebody changes it. */
const BUILTIN: Readonly<Record<string, Named>> = {
  sendmail: [['mail-to-root', { 'mailto-user': ['root@pam'], comment: "Send mails to root@pam's email address" }]],
  matcher: [
    ['default-matcher', { mode: 'all', target: ['mail-to-root'], comment: 'Route all notifications to mail-to-root' }],
  ],
};

/** Where an entry comes from, as lists show it. */
const originOf = (kind: string, name: string, entry: Entry): string => {
  const builtin = BUILTIN[kind]?.find(([each]) => each === name)?.[1];
  if (!builtin) return 'user-created';
  return digest(sorted(builtin)) === digest(sorted(entry)) ? 'builtin' : 'modified-builtin';
};

const sorted = (entry: Entry): [string, unknown][] => Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1));

/** One section of the file of notifications; all kinds share it. */
const kindOf = (
  kind: string,
  path: string,
  options: { readonly called: string; readonly check: Check; readonly hidden?: readonly string[] },
): Collection =>
  collection({
    path,
    id: 'name',
    digest: 'alone',
    permanent: true,
    siblings: () => ALL.filter((each) => each !== KINDS[kind]),
    initial: () => BUILTIN[kind] ?? [],
    missing: (name) => said(404, `${options.called} '${name}' not found`),
    exists: (name) => said(400, `Cannot create '${name}', an entity with the same name already exists`),
    check: (call, name, next) => {
      options.check(call, name, next);
      return next;
    },
    show: (_call, name, entry, single) => ({
      ...Object.fromEntries(Object.entries(entry).filter(([member]) => options.hidden?.includes(member) !== true)),
      ...(Array.isArray(entry['secret']) ? { secret: entry['secret'].map(withoutValue) } : {}),
      ...(single ? {} : { origin: originOf(kind, name, entry) }),
    }),
  });

type Check = (call: Call, name: string, next: Entry | undefined) => void;

/** A secret is shown by its name alone. */
const withoutValue = (secret: unknown): string =>
  String(secret)
    .split(',')
    .filter((part) => !part.startsWith('value='))
    .join(',');

/** A target can't go while a matcher sends to it. */
const unused: Check = ({ cluster }, name, next) => {
  if (next || BUILTIN['sendmail']?.some(([each]) => each === name)) return;
  const users = [...matchers.of(cluster)]
    .filter(([, { target }]) => Array.isArray(target) && target.includes(name))
    .map(([matcher]) => matcher);
  if (users.length > 0) throw said(400, `cannot delete '${name}', referenced by: ${users.join(', ')}`);
};

const mailed: Check = (call, name, next) => {
  unused(call, name, next);
  const addressed = [next?.['mailto'], next?.['mailto-user']].some((to) => Array.isArray(to) && to.length > 0);
  if (next && !addressed) {
    throw said(400, 'must at least provide one recipient, either in mailto or in mailto-user');
  }
};

const aimed: Check = ({ cluster }, _name, next) => {
  const wanted = Array.isArray(next?.['target']) ? next['target'].map(String) : [];
  const absent = wanted.find((target) => targetOf(cluster, target) === undefined);
  if (absent !== undefined) throw said(404, `endpoint '${absent}' does not exist`);
};

const PATH = '/cluster/notifications';

const endpoint = (kind: string, check: Check, hidden: readonly string[] = []): Collection =>
  kindOf(kind, `${PATH}/endpoints/${kind}`, { called: 'endpoint', check, hidden });

const ENDPOINTS: Readonly<Record<string, Collection>> = {
  gotify: endpoint('gotify', unused, ['token']),
  sendmail: endpoint('sendmail', mailed),
  smtp: endpoint('smtp', mailed, ['password']),
  webhook: endpoint('webhook', unused),
};

const matchers = kindOf('matcher', `${PATH}/matchers`, { called: 'matcher', check: aimed });

const KINDS: Readonly<Record<string, Collection>> = { ...ENDPOINTS, matcher: matchers };
const ALL = Object.values(KINDS);

/** A target by its name, with its kind. */
const targetOf = (cluster: Cluster, name: string): readonly [kind: string, entry: Entry] | undefined =>
  Object.entries(ENDPOINTS)
    .flatMap(([kind, { of }]) => {
      const entry = of(cluster).get(name);
      return entry ? [[kind, entry] as const] : [];
    })
    .at(0);

const targets: Handler = ({ cluster }) =>
  Object.entries(ENDPOINTS).flatMap(([type, { of }]) =>
    [...of(cluster)].map(([name, entry]) => ({
      name,
      type,
      origin: originOf(type, name, entry),
      ...(entry['comment'] === undefined ? {} : { comment: entry['comment'] }),
      ...(entry['disable'] === undefined ? {} : { disable: entry['disable'] }),
    })),
  );

const test: Handler = (call) => {
  const name = text(call, 'name');
  if (!targetOf(call.cluster, name)) throw said(404, `endpoint '${name}' does not exist`);
  return null;
};

const TYPES = ['package-updates', 'fencing', 'replication', 'vzdump', 'system-mail'];
const FIELDS = ['type', 'hostname', 'job-id'];

const fieldValues: Handler = ({ cluster }) => [
  ...TYPES.map((value) => ({ field: 'type', value })),
  ...[...realmSyncJobs.of(cluster)].map(([value, { comment }]) => ({
    field: 'job-id',
    value,
    ...(comment === undefined ? {} : { comment }),
  })),
  ...cluster.nodes.map(({ name }) => ({ field: 'hostname', value: name })),
];

/** Where notifications go, and which of them. */
export const notificationHandlers: Handlers = {
  ...Object.fromEntries(ALL.flatMap(({ handlers }) => Object.entries(handlers))),
  [`GET ${PATH}/targets`]: targets,
  [`POST ${PATH}/targets/{name}/test`]: test,
  [`GET ${PATH}/matcher-fields`]: fixed(FIELDS.map((name) => ({ name }))),
  [`GET ${PATH}/matcher-field-values`]: fieldValues,
};
