import { permit } from './access/permit.ts';
import { callerOf } from './access/rights.ts';
import { fullName, type Principal } from './access.ts';
import { handlers } from './areas/index.ts';
import { addressOf } from './areas/nodes/hosts.ts';
import { entryNode, type Call, type Handlers } from './call.ts';
import { segments, type Content, type Given } from './wire/decode.ts';
import { faulty, type Faults, type Place } from './faults.ts';
import { indexAnswers } from './index-answers.ts';
import { poolsReaching } from './pools.ts';
import { forbidden, invalid, Refusal, refuse } from './refusal.ts';
import { route, type Route } from './route.ts';
import type { Cluster } from './state.ts';
import { verify } from './verify.ts';

/** What a method is performed on. */
export interface Stage {
  readonly cluster: Cluster;
  readonly faults: Faults;
  /** Whether tasks take no time. */
  readonly instant: boolean;
}

/** A request that is to be performed. */
export interface Attended {
  readonly found: Route;
  readonly place: Place;
  readonly principal: Principal;
  readonly content: Content;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Performs a method for somebody who was authenticated: rights, node, parameters, then the method itself. Gives its result or throws a refusal. */
export const perform = async (stage: Stage, { found, place, principal, content, now }: Attended): Promise<unknown> => {
  const { cluster, faults, instant } = stage;
  const { method, variables } = found;
  const { given: sent, upload } = content;
  const given = merged(variables, sent);
  const name = `${method.verb} ${method.path}`;
  const caller = callerOf(principal, cluster.access, (path) => poolsReaching(cluster, path));
  // A host looks at rights first, then passes the request on to its node, and only there the parameters are checked.
  if (method.ticketOnly && principal.token !== undefined) {
    throw forbidden(`URI '${method.path}' not available with API token, need proper ticket.\n`);
  }
  const needs = pathless(method.privileges, given, variables);
  if (needs !== undefined) throw forbidden(`, ${needs}`);
  permit(method.privileges, given, caller);
  const { node } = variables;
  if (node !== undefined && !LOCAL.test(method.path)) {
    reach(cluster, node, faults.at('offline', place) !== undefined);
  }
  const handler = handlers[name] ?? (await (indexes ??= indexAnswers()))[name];
  const params = await verify(name, given, handler?.amend);
  if (!handler) throw new Refusal(501, `Method '${name}' is not simulated by the embedded cluster`);
  const call: Call = {
    cluster,
    route: name,
    params,
    principal,
    caller,
    now,
    ...(upload ? { upload } : {}),
    begin: (type, id, script, on) => {
      const beginning = { node: on ?? node ?? entryNode(cluster)?.name ?? '', type, id, user: fullName(principal) };
      const task = cluster.tasks.begin(beginning, faulty(faults, beginning, script));
      // What a task does at once has happened when the answer leaves, as on a host that is quick.
      if (instant) cluster.tasks.settle();
      else cluster.tasks.advance();
      return task.upid;
    },
    perform: async (verb, path, more) => {
      const other = await route(verb, segments(path));
      if (!other) throw refuse(`no handler for '${path}'`);
      return perform(stage, { found: other, place, principal, content: { given: more }, now });
    },
  };
  return handler(call);
};

let indexes: Promise<Handlers> | undefined;

/** The variables of the path, and the parameters beside them; naming one twice is allowed only with the same value. */
const merged = (variables: Readonly<Record<string, string>>, sent: Given): Given => {
  const twice = Object.keys(variables).find((name) => sent[name] !== undefined && sent[name] !== variables[name]);
  if (twice !== undefined) {
    throw invalid({ [twice]: 'duplicate parameter (already defined in URI) with conflicting values!' });
  }
  return { ...sent, ...variables };
};

const NO_ROUTE = 595;

/** Methods that the node which was asked performs itself, whatever node they are about. */
const LOCAL = /^\/nodes\/\{node\}\/(?:wakeonlan|(?:(?:qemu|lxc)\/\{vmid\}\/)?rrd(?:data)?)$/;

const reach = (cluster: Cluster, name: string, cut: boolean): void => {
  const { nodes } = cluster;
  const node = nodes.find((each) => each.name === name);
  const here = entryNode(cluster);
  const address = node ? node.ip : here && addressOf(cluster, here, name);
  if (address === undefined) {
    throw refuse(
      `hostname lookup '${name}' failed - failed to get address info for: ${name}: Name or service not known`,
    );
  }
  if (node?.online && !cut) return;
  // Where there is a machine that is no node of this name, nothing listens.
  const refused = !node && nodes.some(({ ip, online }) => ip === address && online);
  throw new Refusal(NO_ROUTE, refused ? 'Connection refused' : 'No route to host');
};

/** What a check asks for on an object path that can't be one, with these values in it: nobody has that, not even root@pam. */
const pathless = (
  privileges: unknown,
  given: Given,
  variables: Readonly<Record<string, string>>,
): string | undefined => {
  if (!Array.isArray(privileges)) return undefined;
  const [operator, ...rest] = privileges as unknown[];
  if (operator !== 'perm')
    return rest.map((each) => pathless(each, given, variables)).find((each) => each !== undefined);
  const [template, list, ...options] = rest;
  const values = [...String(template).matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => ({ name, value: given[name] }));
  // What stands in the path of a request is bytes; in a parameter the letters of all scripts are letters.
  const fits = values.every(
    ({ name, value }) =>
      typeof value !== 'string' || (name in variables ? /^[\w./-]*$/ : /^[\p{L}\p{N}_./-]*$/u).test(value),
  );
  if (fits) return undefined;
  const names = Array.isArray(list) ? list.map(String) : [];
  return options.includes('any') ? names.join('|') : names[0];
};
