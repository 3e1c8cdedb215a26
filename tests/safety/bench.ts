import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { ElicitRequestSchema, type ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import { createClient } from '../../src/client/client.ts';
import { encode } from '../../src/client/encode.ts';
import type { AuditRecord } from '../../src/dispatch/audit.ts';
import { guardOf } from '../../src/dispatch/ceiling.ts';
import { createConfirmer } from '../../src/dispatch/confirm.ts';
import { createDispatcher, type Cluster } from '../../src/dispatch/dispatcher.ts';
import { createLimiter, limited } from '../../src/dispatch/limiter.ts';
import { createPolicy } from '../../src/dispatch/policy/policy.ts';
import { createRights } from '../../src/dispatch/rights.ts';
import type { Planned } from '../../src/endpoint.ts';
import { createInventory } from '../../src/inventory/inventory.ts';
import type { Risk } from '../../src/rules/risk.ts';
import { createServer } from '../../src/server/mcp.ts';
import { createSimulator, type Simulator } from '../../src/simulator/core.ts';
import { createScene } from '../../src/simulator/scene.ts';
import { SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import { simulatorFetch } from '../../src/simulator/wire/fetch.ts';
import { tools } from '../../src/tools/index.ts';
import type { Confirm, Limits } from '../../src/tools/risk.ts';
import { surface } from '../../src/tools/surface.ts';
import { TOOLSETS } from '../../src/tools/toolsets.ts';
import { fakeClock } from '../support/clock.ts';

/** A request as it goes over the wire, or as it would. */
const wireOf = (request: Planned): string => {
  const { path, query, body = '' } = encode(request);
  return `${request.method} ${path} ${query}${body}`;
};

/** What happened during one call, in order. */
export type Event =
  | { readonly kind: 'judged'; readonly wire: string; readonly effect: string; readonly risk: Risk }
  | { readonly kind: 'audit'; readonly record: AuditRecord }
  | { readonly kind: 'sent'; readonly method: string; readonly wire: string };

/** A client in front of a server that has one simulated cluster behind it; everything is seen that goes in, through and out. */
export interface Bench {
  readonly simulator: Simulator;
  /** Calls a tool, and tells what its caller got and what happened. */
  call(
    name: string,
    args: Record<string, unknown>,
  ): Promise<{ readonly text: string; readonly events: readonly Event[] }>;
  close(): Promise<void>;
}

export interface BenchOptions extends Limits {
  readonly confirm: Confirm;
  /** Answers what the person is asked; absent where nobody can be. */
  readonly person?: (question: string) => ElicitResult;
}

/** The secret of the server's own token. */
export const TOKEN_SECRET = SCENE_TOKEN.slice(SCENE_TOKEN.indexOf('=') + 1);

const listed = await surface(tools);

/** Opens a bench; no limit of calls is in the way. */
export const openBench = async ({ access, allowExec, confirm, person }: BenchOptions): Promise<Bench> => {
  const clock = fakeClock();
  const limits: Limits = { access, allowExec };
  const simulator = createSimulator(createScene({ clock }), clock);
  let events: Event[] = [];

  const inner = simulatorFetch(simulator);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = await request.clone().text();
    const wire = `${request.method} ${pathname.replace('/api2/json', '')} ${search.slice(1)}${body}`;
    events.push({ kind: 'sent', method: request.method, wire });
    return inner(request);
  };
  const requester = limited(
    createClient({
      url: 'https://demo.invalid:8006',
      credentials: { token: () => Promise.resolve(SCENE_TOKEN) },
      fetch,
      clock,
      guard: guardOf(limits),
    }),
    8,
  );
  const identity = (): Promise<string> => Promise.resolve(SCENE_TOKEN.slice(0, SCENE_TOKEN.indexOf('=')));
  const cluster: Cluster = {
    name: 'demo',
    requester,
    inventory: createInventory(requester, clock),
    identity,
    rights: createRights(requester, identity, clock),
  };
  // A rule about nothing: with it, what is read is judged, too.
  const rules = createPolicy([{ effect: 'deny', name: 'nothing', guest: 999_999_999 }]);
  const policy = {
    ...rules,
    judge: (subject: Parameters<typeof rules.judge>[0]) => {
      const verdict = rules.judge(subject);
      const { request, risk } = subject;
      events.push({ kind: 'judged', wire: wireOf(request), effect: verdict.effect, risk });
      return verdict;
    },
  };
  let calls = 0;
  let draws = 0;
  const dispatcher = createDispatcher({
    tools,
    clusters: [cluster],
    limits,
    toolsets: TOOLSETS,
    policy: { current: () => Promise.resolve({ policy }) },
    confirmer: createConfirmer({ setting: confirm, clock, random: (bytes) => Buffer.alloc(bytes, ++draws) }),
    limiter: createLimiter({ limits: { read: 1e9, change: 1e9, disrupt: 1e9, destroy: 1e9, exec: 1e9 }, clock }),
    audit: {
      write: (record) => {
        events.push({ kind: 'audit', record });
        return Promise.resolve();
      },
    },
    clock,
    taskWaitMs: 20_000,
    callId: () => `call-${++calls}`,
  });
  const server = createServer({
    version: '0.0.0',
    limits,
    toolsets: TOOLSETS,
    plans: confirm === 'plan',
    clusters: ['demo'],
    surface: () => Promise.resolve(listed),
    dispatcher: () => Promise.resolve(dispatcher),
  });
  const client = new Client({ name: 'fuzz', version: '0' }, person ? { capabilities: { elicitation: {} } } : {});
  if (person) client.setRequestHandler(ElicitRequestSchema, ({ params }) => person(params.message));
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);

  return {
    simulator,
    call: async (name, args) => {
      // Calls that follow each other at once would all be told the same, and a loop of changes be stopped.
      clock.advance(70_000);
      events = [];
      const result = await client.callTool({ name, arguments: args });
      const content = result.content as readonly { readonly text?: string }[];
      return { text: content.map(({ text = '' }) => text).join('\n'), events };
    },
    close: () => client.close(),
  };
};
