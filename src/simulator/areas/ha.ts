import { amended, insteadOf, text, type Call, type Handler, type Handlers } from '../call.ts';
import { refuse } from '../refusal.ts';
import { pursueAll, send } from './ha/machine.ts';
import { isService, motionOf } from './ha/placement.ts';
import { amendRule, rules, withdraw } from './ha/rules.ts';
import { groupHandlers, inError, resources, sidFrom, stateOf } from './ha/services.ts';
import { statusHandlers } from './ha/status.ts';

export { underHa } from './ha/machine.ts';
export { forgetService, haStateOf, isManaged } from './ha/services.ts';

const RESOURCE = '/cluster/ha/resources/{sid}';

/** What a new rule of a type needs beyond what all rules do. */
const NEEDED = { 'node-affinity': 'nodes', 'resource-affinity': 'affinity' };

/** Lets the manager act on what a method has changed. */
const acting = (handlers: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([route, handler]) => {
      if (route.startsWith('GET ')) return [route, handler];
      const acts: Handler = async (call) => {
        const answer: unknown = await handler(call);
        pursueAll(call);
        return answer;
      };
      return [route, insteadOf(handler, acts)];
    }),
  );

/** The methods of rules, with a check that knows what each type of rule has. */
const ruleMethods: Handlers = Object.fromEntries(
  Object.entries(rules.handlers).map(([route, handler]) => {
    if (!/^(?:POST|PUT) /.test(route)) return [route, handler];
    return [route, amended(amendRule(route.startsWith('POST ') ? NEEDED : {}), handler)];
  }),
);

const remove: Handler = (call) => {
  const sid = sidFrom(call);
  const answer = resources.handlers[`DELETE ${RESOURCE}`]?.(call);
  if (text(call, 'purge') !== '0') withdraw(call.cluster, sid);
  return answer;
};

const moving =
  (relocate: boolean): Handler =>
  (call: Call) => {
    const { cluster } = call;
    const sid = sidFrom(call);
    const node = text(call, 'node');
    const entry = resources.of(cluster).get(sid);
    if (!entry || !isService(cluster, sid)) throw refuse(`resource '${sid}' is not HA managed`);
    if (stateOf(cluster, sid, entry) === 'error') throw refuse(inError(sid));
    const { along, blocking } = motionOf(cluster, sid, node);
    const known = cluster.nodes.some(({ name, online }) => name === node && online);
    if (blocking.length === 0 && known) {
      for (const each of [sid, ...along]) send(call, each, node, relocate);
    }
    return {
      sid,
      'requested-node': node,
      ...(along.length > 0 ? { 'comigrated-resources': along } : {}),
      ...(blocking.length > 0 ? { 'blocking-resources': blocking } : {}),
    };
  };

/** High availability: services, the rules of where they run, and the manager that sees to both. */
export const haHandlers: Handlers = {
  ...acting({ ...resources.handlers, [`DELETE ${RESOURCE}`]: remove, ...ruleMethods, ...statusHandlers }),
  ...groupHandlers,
  [`POST ${RESOURCE}/migrate`]: moving(false),
  [`POST ${RESOURCE}/relocate`]: moving(true),
};
