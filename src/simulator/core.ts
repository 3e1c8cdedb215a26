import { systemClock, type Clock } from '../clock.ts';
import { authenticate } from './access/authentication.ts';
import type { Principal } from './access.ts';
import { answerOf, refusalOf } from './wire/answers.ts';
import { entryNode } from './call.ts';
import { contentOf, segments, splitTarget, Unreadable, type Content } from './wire/decode.ts';
import { createFaults, faultAfter, faultBefore, type FaultRule, type Faults, type Place } from './faults.ts';
import { apiPath, preflight, refused } from './wire/http.ts';
import { rootIndex } from './index-answers.ts';
import { perform } from './perform.ts';
import { route, type Route } from './route.ts';
import type { Cluster } from './state.ts';
import { bareFailure, closed, closing, failure, headerOf, type WireRequest, type WireResponse } from './wire/wire.ts';

/** An embedded cluster: takes requests and gives answers as a Proxmox VE host does, on plain wire values. */
export interface Simulator {
  readonly cluster: Cluster;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** Always resolves to an answer, whatever the request is. */
  handle(request: WireRequest): Promise<WireResponse>;
}

/** How a simulator behaves. */
export interface SimulatorOptions {
  /** Faults from the beginning. */
  readonly faults?: readonly FaultRule[];
  /** Whether every task ends before the answer that names it. */
  readonly instant?: boolean;
}

/** Makes a simulator of a cluster, whose tasks run by the same clock. */
export const createSimulator = (
  cluster: Cluster,
  clock: Pick<Clock, 'now'> & Partial<Clock>,
  { faults: rules = [], instant = false }: SimulatorOptions = {},
): Simulator => {
  const faults = createFaults(rules);
  const stage = { cluster, faults, instant };

  const handle = async (request: WireRequest): Promise<WireResponse> => {
    if (instant) cluster.tasks.settle();
    else cluster.tasks.advance();
    // Where no node is up nobody is there to answer.
    if (!entryNode(cluster)) return closed;
    const early = preflight(request);
    if (early) return early;
    const { path, query } = splitTarget(request.target);
    const api = apiPath(segments(path));
    if (!api) return bareFailure(500, `no such file '${path}'`, `no such file '${path}'\n`);
    const found = await route(request.method, api.inner);
    const place = placeOf(request, api.inner, found);
    return faultBefore(faults, place) ?? faultAfter(faults, place, await attend(request, query, api, found, place));
  };

  const attend = async (
    request: WireRequest,
    query: string,
    { format, inner }: { readonly format: string; readonly inner: readonly string[] },
    found: Route | undefined,
    place: Place,
  ): Promise<WireResponse> => {
    const { method: verb } = request;
    const now = clock.now() + (faults.at('clock-skew', place)?.ms ?? 0);
    const open = found?.method.privileges === 'world';
    const principal = open ? NOBODY : authenticate(request, cluster.access, now);
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
    if (inner.length === 0 && verb === 'GET') return answerOf(await rootIndex(), format);
    if (!found) return failure(501, `Method '${verb} /${inner.join('/')}' not implemented`);
    try {
      const answer = answerOf(await perform(stage, { found, place, principal, content, now }), format);
      return content.upload ? closing(answer) : answer;
    } catch (error) {
      return refusalOf(error, format);
    }
  };

  return {
    cluster,
    faults,
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

const NOBODY: Principal = { userid: '' };

const placeOf = (request: WireRequest, inner: readonly string[], found: Route | undefined): Place => {
  const { node, vmid } = found?.variables ?? {};
  return {
    verb: request.method,
    path: `/${inner.join('/')}`,
    node,
    guest: vmid === undefined ? undefined : Number(vmid),
    ticket: !headerOf(request, 'authorization')?.startsWith('PVEAPIToken='),
  };
};
