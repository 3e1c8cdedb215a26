import type { Method } from '../catalogue/manifest.ts';
import type { Clock } from '../clock.ts';
import { judge, type Judgement } from '../rules/permissions.ts';
import { authenticate, callerOf, fullName, type Principal } from './access.ts';
import { handlers } from './areas/index.ts';
import { Listing, type Call } from './call.ts';
import { parameters, segments, splitTarget, type Given } from './decode.ts';
import { forbidden, Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';
import type { Cluster } from './state.ts';
import { verify } from './verify.ts';
import { bareFailure, failure, success, type WireRequest, type WireResponse } from './wire.ts';

/** An embedded cluster: takes requests and gives answers as a Proxmox VE host does, on plain wire values. */
export interface Simulator {
  readonly cluster: Cluster;
  handle(request: WireRequest): Promise<WireResponse>;
}

const ROOT = ['api2', 'json'];
const VERBS = ['GET', 'POST', 'PUT', 'DELETE'];

/** Makes a simulator of a cluster, whose tasks run by the same clock. */
export const createSimulator = (cluster: Cluster, clock: Pick<Clock, 'now'>): Simulator => {
  const handle = async (request: WireRequest): Promise<WireResponse> => {
    cluster.tasks.advance();
    const { method: verb } = request;
    if (!VERBS.includes(verb)) return bareFailure(501, `method '${verb}' not available`);
    const { path, query } = splitTarget(request.target);
    const parts = segments(path);
    if (ROOT.some((part, i) => parts[i] !== part)) return bareFailure(500, `no such file '${path}'`);
    if ((verb === 'GET' || verb === 'DELETE') && request.body.length > 0) {
      return bareFailure(501, `Unexpected content for method '${verb}'`);
    }
    const inner = parts.slice(ROOT.length);
    const found = await route(verb, inner);
    const open = found?.method.privileges === 'world';
    const principal = open ? NOBODY : authenticate(request, cluster.access, clock.now());
    if ('status' in principal) return principal;
    if (!found) return failure(501, `Method '${verb} /${inner.join('/')}' not implemented`);
    try {
      return answer(await perform(found, principal, parameters(request, query)));
    } catch (error) {
      return refusal(error);
    }
  };

  const perform = async (found: Route, principal: Principal, sent: Given): Promise<unknown> => {
    const { method, variables } = found;
    const given = merged(variables, sent);
    const name = `${method.verb} ${method.path}`;
    const caller = callerOf(principal, cluster.access, (path) => poolOf(cluster, path));
    // A host looks at rights first, then passes the request on to its node, and only there the parameters are checked.
    if (method.ticketOnly && principal.token !== undefined) {
      throw forbidden(`URI '${method.path}' not available with API token, need proper ticket.`);
    }
    permit(method, judge(method.privileges, given, caller));
    const { node } = variables;
    if (node !== undefined) reach(cluster, node);
    const params = await verify(name, given);
    const handler = handlers[name];
    if (!handler) throw new Refusal(501, `Method '${name}' is not simulated by the embedded cluster`);
    const now = clock.now();
    const call: Call = {
      cluster,
      route: name,
      params,
      principal,
      caller,
      now,
      begin: (type, id, script) => {
        const task = cluster.tasks.begin(
          { node: node ?? cluster.nodes[0]?.name ?? '', type, id, user: fullName(principal) },
          script,
        );
        // What a task does at once has happened when the answer leaves, as on a host that is quick.
        cluster.tasks.advance();
        return task.upid;
      },
    };
    return handler(call);
  };

  return { cluster, handle };
};

const NOBODY: Principal = { userid: '' };

const answer = (result: unknown): WireResponse =>
  success(result instanceof Listing ? { data: result.data, total: result.total } : { data: result ?? null });

const refusal = (error: unknown): WireResponse => {
  if (!(error instanceof Refusal)) throw error;
  const { status, message, errors } = error;
  if (status === NO_ROUTE || status === 506) return bareFailure(status, message);
  return failure(status, `${message}\n`, errors ? { errors } : {});
};

/** The variables of the path, and the parameters beside them; naming one twice is allowed only with the same value. */
const merged = (variables: Readonly<Record<string, string>>, sent: Given): Given => {
  const twice = Object.keys(variables).find((name) => sent[name] !== undefined && sent[name] !== variables[name]);
  if (twice !== undefined) {
    throw new Refusal(400, 'Parameter verification failed.', {
      [twice]: 'duplicate parameter (already defined in URI) with conflicting values!',
    });
  }
  return { ...sent, ...variables };
};

const permit = ({ privileges }: Method, { verdict, lack }: Judgement): void => {
  if (verdict !== 'no') return;
  if (lack) throw forbidden(`${lack.path}, ${lack.any ? lack.privileges.join('|') : (lack.privileges[0] ?? '')}`);
  throw forbidden(privileges === 'root@pam' ? 'user != root@pam' : '');
};

const NO_ROUTE = 595;

const reach = ({ nodes }: Cluster, name: string): void => {
  const node = nodes.find((each) => each.name === name);
  if (!node) {
    throw new Refusal(
      500,
      `hostname lookup '${name}' failed - failed to get address info for: ${name}: Name or service not known`,
    );
  }
  if (!node.online) throw new Refusal(NO_ROUTE, 'No route to host');
};

/** The pool of the guest that an object path speaks of. */
const poolOf = ({ guests }: Cluster, path: string): string | undefined => {
  const vmid = /^\/vms\/(\d+)$/.exec(path)?.[1];
  return vmid === undefined ? undefined : guests.get(Number(vmid))?.pool;
};
