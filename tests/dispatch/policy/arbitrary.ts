import fc from 'fast-check';
import type { GuestDocument, RuleDocument } from '../../../src/dispatch/policy/document.ts';
import { createPolicy, type Verdict } from '../../../src/dispatch/policy/policy.ts';
import { byNumber, subjectOf, type GuestFacts, type Subject } from '../../../src/dispatch/policy/subject.ts';
import type { Planned, Verb } from '../../../src/endpoint.ts';
import { RISKS, type Risk } from '../../../src/rules/risk.ts';
import { methods } from './ask.ts';

// Small worlds, so that rules and requests meet.
const IDS = [100, 101, 102, 103, 104, 105];
const NODES = ['pve1', 'pve2', 'pve3'];
const TAGS = ['production', 'scratch', 'Protected', 'web'];
const POOLS = ['', 'lab', 'lab/web', 'prod'];
const NAMES = ['', 'web1', 'web2', 'db1'];
const STORAGES = ['local', 'ceph'];
const TOOLS = ['pve_guest_stop', 'pve_guest_configure', 'pve_node_get'];
const CLUSTERS = ['home', 'lab'];
const POLICY_RISKS: readonly Risk[] = RISKS;

// A Wednesday, a Saturday, and hours around the changes of daylight saving time in Vienna.
export const TIMES = [
  Date.UTC(2026, 0, 7, 10),
  Date.UTC(2026, 0, 10, 23),
  Date.UTC(2026, 2, 29, 1, 30),
  Date.UTC(2026, 9, 25, 0, 30),
  Date.UTC(2026, 9, 25, 1, 30),
];

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const oneOrMore = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T | T[]> =>
  fc.oneof(each, fc.array(each, { minLength: 1, maxLength: 3 }));

/** A guest of which everything is known. */
export const guestFacts = (vmid: number): fc.Arbitrary<GuestFacts> =>
  fc.record({
    vmid: fc.constant(vmid),
    kind: pick(['qemu', 'lxc'] as const),
    name: pick(NAMES),
    tags: fc.subarray(TAGS),
    pool: pick(POOLS),
    node: pick(NODES),
    protection: fc.boolean(),
  });

/** Guests of a cluster of which everything is known. */
export const cluster: fc.Arbitrary<readonly GuestFacts[]> = fc
  .subarray(IDS)
  .chain((ids) => fc.tuple(...ids.map(guestFacts)));

const patternsOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(pick(names.filter((name) => name !== '')), pick(['*', 'web*', '*1', 'p*', '?b?', 'x*y']));

const ids = fc.oneof(
  pick<number | string>(IDS),
  pick<number | string>(['100-102', '103-199', '100-999', '105', '1-99']),
);
const guestDocument: fc.Arbitrary<GuestDocument> = fc
  .record(
    {
      id: oneOrMore(ids),
      name: oneOrMore(patternsOf(NAMES)),
      tag: oneOrMore(patternsOf(TAGS)),
      pool: oneOrMore(patternsOf(POOLS)),
      kind: oneOrMore(pick(['qemu', 'lxc'])),
    },
    { requiredKeys: [] },
  )
  .filter((document) => Object.keys(document).length > 0);

const ROUTES = [...methods.keys()];
const ABOUT_GUESTS = ROUTES.filter((route) => /\{vmid\}|\/pools|bulk-action|vzdump|all$|\/storage\//.test(route));

/** The route of any method; those about guests come often. */
export const route: fc.Arbitrary<string> = fc.oneof(pick(ROUTES), pick(ABOUT_GUESTS));

/** A pattern that fits at least one method, whole or in parts. */
const methodPattern: fc.Arbitrary<string> = fc
  .tuple(
    route,
    fc.array(pick(['*', '**', '{x}', 'pve1', '100', undefined]), { minLength: 12, maxLength: 12 }),
    fc.nat(9),
  )
  .map(([each, changes, length]) => {
    const [verb = '', path = ''] = each.split(' ');
    const segments = path
      .split('/')
      .slice(1)
      .map((segment, i) =>
        segment.startsWith('{') ? (changes[i] ?? '*') : i >= length ? (changes[i] ?? segment) : segment,
      );
    return `${length === 0 ? '*' : verb} /${segments.join('/')}`;
  });

/** The conditions that a rule may have, each by itself. */
export const CONDITIONS = {
  method: oneOrMore(methodPattern),
  risk: oneOrMore(pick(POLICY_RISKS)),
  tool: oneOrMore(patternsOf(TOOLS)),
  guest: oneOrMore(fc.oneof(ids, guestDocument)),
  node: oneOrMore(patternsOf(NODES)),
  storage: oneOrMore(patternsOf(STORAGES)),
  cluster: oneOrMore(patternsOf(CLUSTERS)),
  time: oneOrMore(
    pick(['mon..fri 08:00-18:00 UTC', 'sat,sun Europe/Vienna', '22:00-03:00 Europe/Vienna', '02:00-03:00']),
  ),
  protected: fc.constant(true as const),
} satisfies Readonly<Record<Exclude<keyof RuleDocument, 'effect' | 'name' | 'reason'>, unknown>>;

export type ConditionName = keyof typeof CONDITIONS;
export const CONDITION_NAMES = Object.keys(CONDITIONS) as ConditionName[];

/** A rule, with few conditions so that it often matters. */
export const rule = (
  effects: readonly RuleDocument['effect'][] = ['allow', 'deny', 'confirm'],
): fc.Arbitrary<RuleDocument> =>
  fc
    .tuple(pick(effects), fc.subarray(CONDITION_NAMES, { maxLength: 3 }), fc.record(CONDITIONS))
    .map(([effect, names, values]) => ({ effect, ...Object.fromEntries(names.map((name) => [name, values[name]])) }));

export const rules = fc.array(rule(), { maxLength: 6 });

const vmids = fc.oneof(pick(IDS), pick(IDS).map(String), pick(['$newid', 999]));
const list = (values: readonly (string | number)[]): fc.Arbitrary<string> =>
  fc.subarray([...values]).map((some) => some.join(','));

/** Parameters that matter to classes, guests, nodes, storages and labels; each has a value of the kind that it takes, or any. */
const PARAMETERS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  vms: list(IDS),
  exclude: list(IDS),
  newid: vmids,
  all: pick([0, 1, '1', true]),
  pool: pick([...POOLS, '$pool']),
  target: pick([...NODES, '$node']),
  targetstorage: pick(STORAGES),
  scsi0: pick(['local:8', 'ceph:vm-101-disk-0', 'local:vm-100-disk-1,size=8G']),
  delete: pick(['tags', 'name,cores', 'scsi0', 'protection', 1, '1']),
  tags: pick(['', 'web', 'production', 'protected;web', 'scratch', '$tags']),
  name: pick(['web1', 'x', '$name']),
  hostname: pick(['db1', 'x']),
  protection: pick([0, 1]),
  force: pick([0, 1, true]),
  purge: pick([0, 1]),
  remove: pick([0, 1]),
  template: pick([0, 1]),
  resources: pick(['vm:100', 'ct:101,vm:102']),
  command: pick(['reboot', 'shutdown']),
};

const VARIABLES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  node: pick(NODES),
  vmid: vmids,
  storage: pick(STORAGES),
  volume: pick(['local:iso/x.iso', 'ceph:vm-101-disk-0', 'local:backup/vzdump-qemu-102-x.vma', '$volume']),
  poolid: pick([...POOLS.slice(1), '$pool']),
};

/** A request of any method, with its variables and some parameters. */
export const request: fc.Arbitrary<Planned> = fc
  .tuple(route, fc.record(PARAMETERS), fc.subarray(Object.keys(PARAMETERS), { maxLength: 5 }), fc.record(VARIABLES))
  .map(([each, values, names, variables]): Planned => {
    const [method = '', path = ''] = each.split(' ');
    const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']): [string, unknown] => [
      name,
      variables[name] ?? 'x',
    ]);
    const others = [...names, ...(path === '/pools' ? ['poolid'] : [])];
    return {
      method: method as Verb,
      path,
      params: {
        ...Object.fromEntries(others.map((name): [string, unknown] => [name, values[name] ?? variables[name]])),
        ...Object.fromEntries(inPath),
      },
    };
  });

/** Where and when a request is made. */
export const circumstances = fc.record({ tool: pick(TOOLS), cluster: pick(CLUSTERS), now: pick(TIMES) });
export type Made = typeof circumstances extends fc.Arbitrary<infer T> ? T : never;

/** What is asked; the guest that a path names is on the node of the path, or Proxmox VE would refuse it. */
export const ask = (planned: Planned, guests: readonly GuestFacts[] | undefined, made: Made): Subject => {
  const there = guests?.find(({ vmid }) => String(vmid) === String(planned.params['vmid']))?.node;
  const isNamed = planned.path.includes('{node}') && planned.path.includes('{vmid}') && there !== undefined;
  return subjectOf(
    isNamed ? { ...planned, params: { ...planned.params, node: there } } : planned,
    methods.get(`${planned.method} ${planned.path}`)?.risk ?? 'exec',
    { ...made, guests: guests && byNumber(guests) },
  );
};

export const judged = (documents: readonly RuleDocument[], subject: Subject): Verdict =>
  createPolicy(documents).judge(subject);

/** How strict a verdict is: allow, confirm, deny. */
export const strictness = (documents: readonly RuleDocument[], subject: Subject): number =>
  ['allow', 'confirm', 'deny'].indexOf(judged(documents, subject).effect);

/** A rule put among others. */
export const put = <T>(all: readonly T[], at: number, each: T): T[] => [
  ...all.slice(0, at % (all.length + 1)),
  each,
  ...all.slice(at % (all.length + 1)),
];

/** Whether a request gives guests other labels: what rules do about that goes beyond their conditions. */
export const relabels = ({ route: of }: Subject): boolean => /\/config$|\/pools|\/rollback$/.test(of);
