import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { ElicitRequestSchema, type ElicitResult, type Tool } from '@modelcontextprotocol/sdk/types.js';
import { onTestFinished } from 'vitest';
import { assemble } from '../../src/cli/assemble.ts';
import { loadConfig } from '../../src/config/load.ts';
import { createServer } from '../../src/server/mcp.ts';
import { createSimulator, type Simulator } from '../../src/simulator/core.ts';
import { createScene, type SceneOptions } from '../../src/simulator/scene.ts';
import { SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import type { Cluster } from '../../src/simulator/state.ts';
import { surface } from '../../src/tools/surface.ts';
import { tools } from '../../src/tools/index.ts';
import { fakeClock, type FakeClock } from './clock.ts';
import { HOST, simulated, type FakeHost, type Reply, type Seen } from './msw.ts';

export interface WorldOptions {
  readonly access?: 'read' | 'operate' | 'full';
  /** Nodes that are down. */
  readonly offline?: readonly string[];
  /** Makes the cluster; the usual scene unless told. */
  readonly scene?: (options: SceneOptions) => Cluster;
  /** Who the server is to the cluster; the scene's token with all rights unless said. */
  readonly token?: string;
  /** More of the server's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The person behind the client: answers what they are asked, with what they typed or a refusal. Absent where the client can't ask. */
  readonly person?: (question: string) => ElicitResult | Promise<ElicitResult>;
  /** Whether the listing says which tools never work: the server then looks at its rights by itself. */
  readonly marks?: boolean;
  /** Stands between the server and the simulated cluster: answers some requests itself, and lets the others through. */
  readonly between?: (...request: Parameters<Reply>) => Response | undefined;
  /** Changes what the simulated cluster answered, before it reaches the server. */
  readonly rewrite?: (response: Response, request: Seen) => Promise<Response>;
}

/** What a model gets of a call. */
export interface Outcome {
  readonly text: string;
  readonly isError: boolean;
  readonly structured: unknown;
  /** What the result says to the client, and not to the model. */
  readonly meta: unknown;
  readonly progress: readonly string[];
}

/** A client connected to a server, whose requests go through msw to a simulated cluster. Time moves only when somebody sleeps. */
export interface World {
  readonly simulator: Simulator;
  readonly clock: FakeClock;
  readonly client: Client;
  readonly list: () => Promise<Tool[]>;
  readonly call: (name: string, args?: Readonly<Record<string, unknown>>) => Promise<Outcome>;
  /** Writes that reached the cluster, as `VERB /path body`. */
  readonly writes: () => string[];
}

/** Opens the door that users come through; everything is closed when the test ends. */
export const openWorld = async (host: FakeHost, options: WorldOptions = {}): Promise<World> => {
  const { access = 'full', offline = [], token = SCENE_TOKEN, env = {}, person, marks = false } = options;
  const { between, rewrite, scene = createScene } = options;
  const clock = fakeClock();
  const simulator = createSimulator(scene({ clock, offline }), clock);
  host.answer(async (request) => {
    const response = between?.(request) ?? (await simulated(simulator)(request));
    return rewrite ? rewrite(response, request) : response;
  });

  const config = await loadConfig({
    argv: ['--access', access],
    env: { PVE_MCP_URL: HOST, PVE_MCP_TOKEN: token, PVE_MCP_AUDIT_FILE: 'none', ...env },
    platform: 'linux',
    home: '/nowhere',
    readFile: () => Promise.resolve(undefined),
  });
  let calls = 0;
  const assembly = await assemble(config, {
    clock,
    callId: () => `call-${++calls}`,
    pid: 1,
    alive: () => false,
    warn: () => undefined,
  });
  const server = createServer({
    version: '0.0.0',
    limits: config,
    plans: config.confirm === 'plan',
    clusters: config.clusters.map(({ name }) => name),
    surface: () => surface(tools),
    dispatcher: () => Promise.resolve(assembly.dispatcher),
    ...(marks ? { unusable: { read: assembly.unusable, atStart: true } } : {}),
  });
  const client = new Client({ name: 'test', version: '0.0.0' }, person ? { capabilities: { elicitation: {} } } : {});
  if (person) client.setRequestHandler(ElicitRequestSchema, ({ params }) => person(params.message));
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  onTestFinished(async () => {
    await client.close();
    await assembly.close();
  });

  return {
    simulator,
    clock,
    client,
    list: async () => (await client.listTools()).tools,
    async call(name, args = {}) {
      const progress: string[] = [];
      const result = await client.callTool({ name, arguments: args }, undefined, {
        onprogress: ({ message = '' }) => progress.push(message),
      });
      const content = result.content as readonly { readonly text?: string }[];
      return {
        text: content.map(({ text = '' }) => text).join('\n'),
        isError: result.isError === true,
        structured: result.structuredContent,
        meta: result._meta,
        progress,
      };
    },
    writes: () =>
      host.seen
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path, body }) => `${method} ${path} ${body}`.trim()),
  };
};
