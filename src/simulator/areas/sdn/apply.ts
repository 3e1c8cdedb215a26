import { flag, text, type Call, type Handler, type Handlers } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import type { Cluster, SimNode } from '../../state.ts';
import { controllers } from './controllers.ts';
import { fabricNodes, fabrics } from './fabrics.ts';
import { prefixLists, routeMapEntries } from './routing.ts';
import { hasPending, type Section } from './sections.ts';
import { checkLock, isLocked, lock, run, runningOf, takeUp, unlock } from './state.ts';
import { subnets } from './subnets.ts';
import { vnets } from './vnets.ts';
import { zones } from './zones.ts';

const SECTIONS: readonly Section[] = [
  zones,
  vnets,
  subnets,
  controllers,
  fabrics,
  fabricNodes,
  prefixLists,
  routeMapEntries,
];

const pending = (cluster: Cluster): boolean => SECTIONS.some((each) => hasPending(cluster, each));

const release = (call: Call): void => {
  if (text(call, 'lock-token') !== '' && text(call, 'release-lock') !== '0') unlock(call.cluster);
};

/** The virtual networks that these entries put on a node: those of zones that are there. */
export const vnetsOn = (
  zoneEntries: ReadonlyMap<string, Entry>,
  vnetEntries: ReadonlyMap<string, Entry>,
  node: string,
): [string, Entry][] =>
  [...vnetEntries].filter(([, { zone }]) => {
    const entry = typeof zone === 'string' ? zoneEntries.get(zone) : undefined;
    return entry !== undefined && isOn(entry, node);
  });

/** Whether a zone is on a node: on all of them unless some are named. */
export const isOn = ({ nodes }: Entry, node: string): boolean =>
  typeof nodes !== 'string' || nodes.split(/[,;\s]+/).includes(node);

const reload = (cluster: Cluster, node: SimNode, before: ReadonlySet<string>): void => {
  const bridges = vnetsOn(runningOf(cluster, zones.path), runningOf(cluster, vnets.path), node.name).map(([id]) => id);
  node.bridges = [...node.bridges.filter((name) => !before.has(name) && !bridges.includes(name)), ...bridges];
  takeUp(cluster, node.name);
};

const RELOAD_MS = 1_500;

const apply: Handler = (call) => {
  const { cluster } = call;
  checkLock(call, 'could not commit SDN config');
  const before = new Set(runningOf(cluster, vnets.path).keys());
  run(cluster, new Map(SECTIONS.map(({ path, of }) => [path, structuredClone(of(cluster))] as const)));
  release(call);
  return call.begin('reloadnetworkall', '', function* (task) {
    for (const node of cluster.nodes) {
      task.log(`${node.name}: reloading network config`);
      if (!node.online) {
        task.log(`${node.name}: No route to host`);
        continue;
      }
      call.begin(
        'srvreload',
        'networking',
        function* () {
          yield RELOAD_MS;
          reload(cluster, node, before);
        },
        node.name,
      );
    }
    yield RELOAD_MS;
  });
};

const acquire: Handler = (call) => {
  const prefix = 'could not acquire lock for SDN config';
  checkLock(call, prefix);
  if (!flag(call, 'allow-pending') && pending(call.cluster)) {
    throw refuse(`${prefix}: configuration has pending changes at /usr/share/perl5/PVE/API2/Network/SDN.pm line 149.`);
  }
  return lock(call.cluster);
};

const giveBack: Handler = (call) => {
  if (!flag(call, 'force') && isLocked(call.cluster)) checkLock(call, 'could not release lock');
  unlock(call.cluster);
  return null;
};

const rollback: Handler = (call) => {
  const { cluster } = call;
  checkLock(call, 'could not rollback SDN configuration');
  for (const { path, of } of SECTIONS) {
    const entries = of(cluster);
    entries.clear();
    for (const [id, entry] of structuredClone(runningOf(cluster, path))) entries.set(id, entry);
  }
  release(call);
  return null;
};

/** What a node's file of interfaces has of virtual networks. */
const interfaces = (zoneEntries: ReadonlyMap<string, Entry>, vnetEntries: ReadonlyMap<string, Entry>, node: string) =>
  vnetsOn(zoneEntries, vnetEntries, node).flatMap(([id, { alias, tag }]) => [
    `auto ${id}`,
    `iface ${id}`,
    ...(tag === undefined ? [] : [`\t# tag ${Number(tag)}`]),
    ...(typeof alias === 'string' ? [`\talias ${alias}`] : []),
  ]);

const dryRun: Handler = (call) => {
  const { cluster } = call;
  const node = text(call, 'node');
  const now = interfaces(runningOf(cluster, zones.path), runningOf(cluster, vnets.path), node);
  const next = interfaces(zones.of(cluster), vnets.of(cluster), node);
  const diff = [
    ...now.filter((line) => !next.includes(line)).map((line) => `-${line}`),
    ...next.filter((line) => !now.includes(line)).map((line) => `+${line}`),
  ];
  return { 'frr-diff': '', 'interfaces-diff': diff.map((line) => `${line}\n`).join('') };
};

/** Applying what was configured, taking it back, and keeping others from either. */
export const applyHandlers: Handlers = {
  'PUT /cluster/sdn': apply,
  'POST /cluster/sdn/lock': acquire,
  'DELETE /cluster/sdn/lock': giveBack,
  'POST /cluster/sdn/rollback': rollback,
  'GET /cluster/sdn/dry-run': dryRun,
};
