import { principalOf } from '../../access.ts';
import { rightsOf, type Held } from '../../access/rights.ts';
import { given, need, type Handler } from '../../call.ts';
import { poolsOf, poolsReaching } from '../../pools.ts';
import type { Cluster } from '../../state.ts';

const TOP_PATHS = ['/', '/access', '/access/groups', '/nodes', '/pool', '/sdn', '/storage', '/vms'];

/** What somebody holds: the caller, one of its tokens, or whoever is named. */
export const permissions: Handler = (call) => {
  const { cluster, caller } = call;
  const name = given(call, 'userid') ?? caller.userid;
  const principal = principalOf(name);
  if (name !== caller.userid && principal.userid !== caller.userid) need(call, '/access', ['Sys.Audit']);
  const held = rightsOf(principal, cluster.access, (path) => poolsReaching(cluster, path));
  const path = given(call, 'path');
  if (path !== undefined && path !== '') return { [path]: shown(held(path)) };
  return Object.fromEntries(
    pathsWithRights(cluster).flatMap((each) => (held(each).size === 0 ? [] : [[each, shown(held(each))]])),
  );
};

const shown = (held: Held): Record<string, number> =>
  Object.fromEntries([...held].map(([privilege, reaches]) => [privilege, reaches ? 1 : 0]));

/** The paths on which somebody may hold something of its own: those of rules, and the members of pools. */
const pathsWithRights = (cluster: Cluster): string[] => [
  ...new Set([
    ...TOP_PATHS,
    ...cluster.access.rules.map(({ path }) => path),
    ...[...cluster.guests.values()].flatMap(({ vmid, pool }) => (pool === undefined ? [] : [`/vms/${vmid}`])),
    ...[...poolsOf(cluster).values()].flatMap(({ storages, absent }) => [
      ...[...storages].map((storage) => `/storage/${storage}`),
      ...[...absent].map((vmid) => `/vms/${vmid}`),
    ]),
  ]),
];
