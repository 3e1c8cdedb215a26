import { Type } from '@sinclair/typebox';
import type { AuditRecord } from '../../src/dispatch/audit.ts';
import { createConfirmer, type Question, type Reply } from '../../src/dispatch/confirm.ts';
import { createLimiter, type RateLimits } from '../../src/dispatch/limiter.ts';
import { fixedPolicy } from '../../src/dispatch/policy/source.ts';
import { RATE_LIMITS } from '../../src/config/rate-limits.ts';
import type { Confirm, Limits } from '../../src/tools/risk.ts';
import { createDispatcher, type Cluster, type DispatcherOptions } from '../../src/dispatch/dispatcher.ts';
import type { Planned, Requester } from '../../src/endpoint.ts';
import { asProxmoxError, type ProxmoxError } from '../../src/errors.ts';
import { createInventory } from '../../src/inventory/inventory.ts';
import type { Answer, ObjectAnswer } from '../../src/tools/answer.ts';
import { TOOLSETS } from '../../src/tools/toolsets.ts';
import {
  Arg,
  defineReadTool,
  defineTool,
  input,
  type ChangeTool,
  type Step,
  type Tool,
} from '../../src/tools/define.ts';
import { fakeClock, type FakeClock } from '../support/clock.ts';

export const UPID = 'UPID:pve1:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:';

const GUEST = { node: 'pve1', vmid: 100 } as const;
export const start = (timeout?: number): Planned => ({
  method: 'POST',
  path: '/nodes/{node}/qemu/{vmid}/status/start',
  params: { ...GUEST, ...(timeout === undefined ? {} : { timeout }) },
});
export const stop: Planned = { method: 'POST', path: '/nodes/{node}/qemu/{vmid}/status/stop', params: GUEST };
export const configure = (params: Planned['params']): Planned => ({
  method: 'PUT',
  path: '/nodes/{node}/qemu/{vmid}/config',
  params: { ...GUEST, ...params },
});
export const step = (request: Planned, reason = 'start VM 100'): Step => ({ request, reason });

/** The steps that a change tool plans, by its argument `do`; anything else that a tool may be. */
export interface Tools {
  readonly plan?: ChangeTool['plan'];
  readonly read?: (context: Parameters<ChangeTool['plan']>[0]) => Promise<Answer>;
  readonly answer?: ChangeTool['answer'];
  readonly risk?: ChangeTool['risk'];
}

export const answerOf = (data: ObjectAnswer['data']): ObjectAnswer => ({ kind: 'object', data, notes: [] });

const members = {
  guest: Arg.text('Number or name', { minLength: 1 }),
  count: Arg.optional(Arg.integer('How many', { minimum: 1, maximum: 9 })),
  options: Arg.optional(Arg.options('Anything')),
};
interface Input {
  readonly guest: string;
  readonly count?: number;
  readonly options?: Readonly<Record<string, unknown>>;
}
const described = {
  title: 'A tool',
  description: 'Do something.',
  toolset: 'guests',
  sees: [],
  uses: [],
  input: input<Input>(members),
  example: { guest: '100' },
} as const;

const toolsFrom = ({ plan, read, answer, risk = 'change' }: Tools): Readonly<Record<string, () => Promise<Tool>>> => {
  const look = defineReadTool<Input>({
    ...described,
    name: 'pve_test_look',
    read: read ?? ((_, given) => Promise.resolve(answerOf({ guest: given.guest }))),
  });
  const change = defineTool({
    ...described,
    name: 'pve_test_change',
    risk,
    plan: plan ?? (() => Promise.resolve({ steps: [step(start())], wait: true, facts: {} })),
    answer: answer ?? ((outcomes) => answerOf({ done: outcomes.map(({ step: { reason } }) => reason) })),
  });
  return {
    pve_test_look: () => Promise.resolve(look),
    pve_test_change: () => Promise.resolve(change),
    pve_broken: () => Promise.resolve({ ...look, input: { ...described.input, ...Type.Object({}) } }),
  };
};

export interface World {
  readonly clock: FakeClock;
  /** Everything that happened, in order: `GET /…`, `POST /…`, `audit intent`, `audit outcome`. */
  readonly events: string[];
  readonly sent: readonly Planned[];
  readonly records: readonly AuditRecord[];
  readonly call: (name: string, given?: unknown, signal?: AbortSignal, principal?: string) => Promise<Answer>;
  /** The error of a call that must fail. */
  readonly fails: (name: string, given?: unknown, signal?: AbortSignal, principal?: string) => Promise<ProxmoxError>;
}

export interface WorldOptions
  extends Tools, Partial<Pick<DispatcherOptions, 'taskWaitMs' | 'policy'>>, Partial<Limits> {
  readonly confirm?: Confirm;
  readonly ask?: (question: Question) => Promise<Reply>;
  readonly rateLimits?: Partial<RateLimits>;
  /** Answers a request. Where it says nothing, the cluster has one guest, VM 100, and everything else is `null`. */
  readonly reply?: (request: Planned) => unknown;
  readonly audit?: (record: AuditRecord) => Promise<void>;
  readonly clusters?: readonly string[];
  readonly progress?: (message: string) => void;
}

/** A dispatcher with two tools of its own in front of clusters that only answer. */
export const world = (options: WorldOptions = {}): World => {
  const { access = 'operate', allowExec = false, confirm = 'person', ask, taskWaitMs = 10_000 } = options;
  const { reply, audit, clusters = ['home'], progress, policy = fixedPolicy() } = options;
  const clock = fakeClock();
  const events: string[] = [];
  const sent: Planned[] = [];
  const records: AuditRecord[] = [];

  const cluster = (name: string): Cluster => {
    // eslint-disable-next-line @typescript-eslint/require-await -- so that what `reply` throws becomes a rejection.
    const send = async <Result>(request: Planned<Result>): Promise<Result> => {
      const looked = looksAtGuest(request);
      const own = looked === undefined ? undefined : reply?.(request);
      if (looked !== undefined && !Array.isArray(own)) return looked as Result;
      events.push(`${clusters.length > 1 ? `${name}: ` : ''}${request.method} ${request.path}`);
      sent.push(request);
      return (own ?? reply?.(request) ?? null) as Result;
    };
    const requester: Requester = { send, sendPage: async (request) => ({ data: await send(request) }) };
    return { name, requester, inventory: createInventory(requester, clock) };
  };
  let calls = 0;
  let random = 0;
  const dispatcher = createDispatcher({
    tools: toolsFrom(options),
    clusters: clusters.map(cluster),
    limits: { access, allowExec },
    toolsets: TOOLSETS,
    policy,
    confirmer: createConfirmer({ setting: confirm, clock, random: (bytes) => Buffer.alloc(bytes, (random += 1)) }),
    limiter: createLimiter({ limits: { ...RATE_LIMITS, ...options.rateLimits }, clock }),
    clock,
    taskWaitMs,
    callId: () => `call-${(calls += 1)}`,
    audit: {
      write: async (record) => {
        await audit?.(record);
        events.push(`audit ${record.event}`);
        records.push(record);
      },
    },
  });
  const call: World['call'] = (name, given = { guest: '100' }, signal = new AbortController().signal, principal) =>
    dispatcher.call(name, given, {
      signal,
      ...(ask ? { ask } : {}),
      ...(principal === undefined ? {} : { principal }),
      ...(progress ? { progress: ({ message }) => progress(message) } : {}),
    });
  return {
    clock,
    events,
    sent,
    records,
    call,
    fails: async (...args) => {
      const result = await call(...args).catch(asProxmoxError);
      if (!(result instanceof Error)) throw new Error('the call did not fail');
      return result;
    },
  };
};

/** What every plan about the guest is judged with; such a read is no event. */
const looksAtGuest = ({ method, path, params }: Planned): unknown => {
  if (method !== 'GET') return undefined;
  if (path === '/cluster/resources') {
    return [{ id: 'qemu/100', type: 'qemu', vmid: 100, node: 'pve1', name: 'web1', status: 'running' }];
  }
  return path.endsWith('/config') && params['vmid'] === 100 ? { name: 'web1', digest: 'd1' } : undefined;
};

/** Answers as a host whose writes begin one task each, which ends like this. */
export const tasksThatEnd =
  (exitstatus: string | undefined, log: readonly string[] = []) =>
  ({ method, path }: Planned): unknown => {
    if (method !== 'GET') return UPID;
    if (path.endsWith('/log')) return log.map((t, i) => ({ n: i + 1, t }));
    return exitstatus === undefined ? { status: 'running' } : { status: 'stopped', exitstatus };
  };
