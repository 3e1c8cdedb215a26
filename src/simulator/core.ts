import type { Method } from '../catalogue/manifest.ts';
import { systemClock, type Clock } from '../clock.ts';
import { judge, type Judgement } from '../rules/permissions.ts';
import { authenticate, callerOf, fullName, type Principal } from './access.ts';
import { handlers } from './areas/index.ts';
import { Enveloped, Raw, type Call, type Handlers } from './call.ts';
import { contentOf, segments, splitTarget, Unreadable, type Content, type Given } from './decode.ts';
import { indexAnswers } from './index-answers.ts';
import { apiPath, preflight, refused, type Format } from './http.ts';
import { forbidden, invalid, Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';
import type { Cluster } from './state.ts';
import { verify } from './verify.ts';
import { bareFailure, encodedTwice, failure, success, type WireRequest, type WireResponse } from './wire.ts';

/** An embedded cluster: takes requests and gives answers as a Proxmox VE host does, on plain wire values. */
export interface Simulator {
  readonly cluster: Cluster;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** Always resolves to an answer, whatever the request is. */
  handle(request: WireRequest): Promise<WireResponse>;
}

/** Makes a simulator of a cluster, whose tasks run by the same clock. */
export const createSimulator = (cluster: Cluster, clock: Pick<Clock, 'now'> & Partial<Clock>): Simulator => {
  const handle = async (request: WireRequest): Promise<WireResponse> => {
    cluster.tasks.advance();
    const early = preflight(request);
    if (early) return early;
    const { path, query } = splitTarget(request.target);
    const api = apiPath(segments(path));
    if (!api) return bareFailure(500, `no such file '${path}'`, `no such file '${path}'\n`);
    const { format, inner } = api;
    const { method: verb } = request;
    const found = await route(verb, inner);
    const open = found?.method.privileges === 'world';
    const principal = open ? NOBODY : authenticate(request, cluster.access, clock.now());
    if ('status' in principal) return principal;
    if (format !== 'json' && format !== 'extjs') {
      return refused(501, `no formatter for uri ${['', ...inner].join('/')}, ${format}`);
    }
    if ((verb === 'GET' || verb === 'DELETE') && request.body.length > 0) {
      return refused(501, `Unexpected content for method '${verb}'`);
    }
    let content: Content;
    try {
      content = contentOf(request, query, found?.method.path.endsWith('/upload') ?? false);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return bareFailure(error.status, error.message, `${error.message}${error.died ? '\n' : ''}`);
    }
    if (!found) return failure(501, `Method '${verb} /${inner.join('/')}' not implemented`);
    try {
      return answer(await perform(found, principal, content), format);
    } catch (error) {
      return refusal(error, format);
    }
  };

  const perform = async (found: Route, principal: Principal, { given: sent, upload }: Content): Promise<unknown> => {
    const { method, variables } = found;
    const given = merged(variables, sent);
    const name = `${method.verb} ${method.path}`;
    const caller = callerOf(principal, cluster.access, (path) => poolOf(cluster, path));
    // A host looks at rights first, then passes the request on to its node, and only there the parameters are checked.
    if (method.ticketOnly && principal.token !== undefined) {
      throw forbidden(`URI '${method.path}' not available with API token, need proper ticket.\n`);
    }
    const needs = pathless(method.privileges, given);
    if (needs !== undefined) throw forbidden(`, ${needs}`);
    permit(method, judge(method.privileges, given, caller));
    const { node } = variables;
    if (node !== undefined) reach(cluster, node);
    const handler = handlers[name] ?? (await (indexes ??= indexAnswers()))[name];
    const params = await verify(name, given, handler?.amend);
    if (!handler) throw new Refusal(501, `Method '${name}' is not simulated by the embedded cluster`);
    const now = clock.now();
    const call: Call = {
      cluster,
      route: name,
      params,
      principal,
      caller,
      now,
      ...(upload ? { upload } : {}),
      begin: (type, id, script, on) => {
        const task = cluster.tasks.begin(
          { node: on ?? node ?? cluster.nodes[0]?.name ?? '', type, id, user: fullName(principal) },
          script,
        );
        // What a task does at once has happened when the answer leaves, as on a host that is quick.
        cluster.tasks.advance();
        return task.upid;
      },
    };
    return handler(call);
  };

  return {
    cluster,
    clock: {
      now: () => clock.now(),
      sleep: (ms, signal) => (clock.sleep ? clock.sleep(ms, signal) : systemClock.sleep(ms, signal)),
    },
    handle: (request) =>
      handle(request).catch((error: unknown) =>
        failure(500, `fault of the embedded cluster: ${error instanceof Error ? error.message : String(error)}\n`),
      ),
  };
};

let indexes: Promise<Handlers> | undefined;

const NOBODY: Principal = { userid: '' };

/** The texts of parameters are right, but names of parameters are encoded twice over. */
const shown = (errors: Readonly<Record<string, string>> | undefined): { errors?: Record<string, string> } =>
  errors
    ? {
        errors: Object.fromEntries(
          Object.entries(errors).map(([name, why]) => [encodedTwice(encodedTwice(name)), why]),
        ),
      }
    : {};

const answer = (result: unknown, format: Format): WireResponse => {
  if (result instanceof Raw) {
    return {
      status: 200,
      reason: 'OK',
      headers: [
        ['Content-Type', result.type],
        ['Connection', 'Keep-Alive'],
      ],
      body: result.body,
    };
  }
  const envelope = result instanceof Enveloped ? { data: result.data, ...result.more } : { data: result ?? null };
  return success(format === 'extjs' ? { ...envelope, success: 1 } : envelope);
};

const refusal = (error: unknown, format: Format): WireResponse => {
  if (!(error instanceof Refusal)) throw error;
  const { status, message, errors } = error;
  if (status === NO_ROUTE || status === BROKEN_PROXY) return bareFailure(status, message);
  if (format === 'extjs' && status !== 401) {
    return success({
      data: null,
      success: 0,
      // A method's own number is a text, that of an ordinary error is none.
      status: status === 500 ? 500 : String(status),
      message: `${message}\n`,
      ...shown(errors),
    });
  }
  return failure(status, status === NOT_READY ? message : `${message}\n`, shown(errors));
};

/** The variables of the path, and the parameters beside them; naming one twice is allowed only with the same value. */
const merged = (variables: Readonly<Record<string, string>>, sent: Given): Given => {
  const twice = Object.keys(variables).find((name) => sent[name] !== undefined && sent[name] !== variables[name]);
  if (twice !== undefined) {
    throw invalid({ [twice]: 'duplicate parameter (already defined in URI) with conflicting values!' });
  }
  return { ...sent, ...variables };
};

const permit = ({ privileges }: Method, { verdict, lack }: Judgement): void => {
  if (verdict !== 'no') return;
  if (lack) throw forbidden(`${lack.path}, ${lack.any ? lack.privileges.join('|') : (lack.privileges[0] ?? '')}`);
  throw forbidden(privileges === 'root@pam' ? 'user != root@pam' : undefined);
};

const NO_ROUTE = 595;
const BROKEN_PROXY = 596;
const NOT_READY = 424;

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

/** What a check asks for on an object path that can't be one, with these values in it: nobody has that, not even root@pam. */
const pathless = (privileges: unknown, given: Given): string | undefined => {
  if (!Array.isArray(privileges)) return undefined;
  const [operator, ...rest] = privileges as unknown[];
  if (operator !== 'perm') return rest.map((each) => pathless(each, given)).find((each) => each !== undefined);
  const [template, list, ...options] = rest;
  const path = String(template).replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const value = given[name];
    return typeof value === 'string' ? value : whole.replace(/\W/g, '');
  });
  if (/^[\w./-]+$/.test(path)) return undefined;
  const names = Array.isArray(list) ? list.map(String) : [];
  return options.includes('any') ? names.join('|') : names[0];
};

/** The pool of the guest that an object path speaks of. */
const poolOf = ({ guests }: Cluster, path: string): string | undefined => {
  const vmid = /^\/vms\/(\d+)$/.exec(path)?.[1];
  return vmid === undefined ? undefined : guests.get(Number(vmid))?.pool;
};
