import type { Cluster, SimGuest } from '../../state.ts';
import { activeRules } from './rules.ts';
import { guestOfSid, isManaged, resources } from './services.ts';

/** Nodes where a service may run, the better ones with a higher priority. */
const nodesFor = (cluster: Cluster, sid: string): Map<string, number> => {
  const online = cluster.nodes.filter((node) => node.online).map(({ name }) => name);
  const rule = activeRules(cluster).find((each) => each.nodes !== undefined && each.resources.includes(sid));
  const named = online.flatMap((node): [string, number][] => {
    const priority = rule?.nodes?.get(node);
    return priority === undefined ? [] : [[node, priority]];
  });
  if (rule && (rule.strict || named.length > 0)) return new Map(named);
  return new Map(online.map((node) => [node, 0]));
};

const locationOf = (cluster: Cluster, sid: string): string | undefined => {
  const guest = guestOfSid(cluster, sid);
  return guest && isManaged(cluster, guest) ? guest.node : undefined;
};

/** The services that share a rule with this one. */
const companions = (cluster: Cluster, sid: string, positive: boolean): string[] =>
  activeRules(cluster)
    .filter((rule) => rule.positive === positive && rule.resources.includes(sid))
    .flatMap((rule) => rule.resources)
    .filter((each) => each !== sid && locationOf(cluster, each) !== undefined);

/** Where a service has to go; undefined where it is well placed, or nowhere to be placed. */
export const placeOf = (cluster: Cluster, sid: string, guest: SimGuest): string | undefined => {
  const allowed = nodesFor(cluster, sid);
  for (const other of companions(cluster, sid, false)) {
    // Of two that must be apart the first one stays.
    const node = locationOf(cluster, other);
    if (node !== undefined && (node !== guest.node || other < sid)) allowed.delete(node);
  }
  const best = Math.max(...allowed.values());
  const failsBack = resources.of(cluster).get(sid)?.['failback'] !== 0;
  const friend = companions(cluster, sid, true)
    .filter((other) => other < sid)
    .map((other) => locationOf(cluster, other));
  const stays = allowed.has(guest.node) && (!failsBack || allowed.get(guest.node) === best);
  if (stays && (friend.length === 0 || friend.includes(guest.node))) return undefined;
  const together = friend.find((node) => node !== undefined && allowed.has(node));
  if (together !== undefined) return together === guest.node ? undefined : together;
  if (stays) return undefined;
  return [...allowed]
    .filter(([, priority]) => priority === best)
    .map(([node]) => node)
    .sort((a, b) => servicesOn(cluster, a) - servicesOn(cluster, b))[0];
};

const servicesOn = (cluster: Cluster, node: string): number =>
  [...resources.of(cluster).keys()].filter((sid) => locationOf(cluster, sid) === node).length;

/** What moving a service takes along, and what forbids it. */
export const motionOf = (
  cluster: Cluster,
  sid: string,
  target: string,
): { readonly along: string[]; readonly blocking: { sid: string; cause: string }[] } => {
  const along = [...new Set(companions(cluster, sid, true))].sort();
  const moving = [sid, ...along];
  const blocking = moving.flatMap((each) => [
    ...companions(cluster, each, false)
      .filter((other) => locationOf(cluster, other) === target)
      .map((other) => ({ sid: other, cause: 'resource-affinity' })),
    ...(nodesFor(cluster, each).has(target) || !isStrict(cluster, each) ? [] : [{ sid: each, cause: 'node-affinity' }]),
  ]);
  return { along, blocking };
};

const isStrict = (cluster: Cluster, sid: string): boolean =>
  activeRules(cluster).some((rule) => rule.nodes !== undefined && rule.strict && rule.resources.includes(sid));

/** Whether this is the identifier of a guest that is looked after. */
export const isService = (cluster: Cluster, sid: string): boolean => {
  const guest = guestOfSid(cluster, sid);
  return guest !== undefined && isManaged(cluster, guest);
};
