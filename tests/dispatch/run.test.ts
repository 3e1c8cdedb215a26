import { describe, expect, it } from 'vitest';
import { bind, readOnly } from '../../src/dispatch/bound.ts';
import type { Planned, Requester } from '../../src/endpoint.ts';
import { asProxmoxError, ProxmoxError } from '../../src/errors.ts';
import type { ToolContext } from '../../src/tools/define.ts';
import { answerOf, configure, start, step, stop, tasksThatEnd, UPID, world, type WorldOptions } from './world.ts';

const plan =
  (...requests: readonly (readonly [Planned, string])[]) =>
  () =>
    Promise.resolve({ steps: requests.map(([request, reason]) => step(request, reason)), wait: true, facts: {} });

describe('a write that was not planned', () => {
  const attempt = async ({ requester }: Pick<ToolContext, 'requester'>): Promise<never> => {
    await requester.send(stop);
    throw new Error('it was sent');
  };

  it.each<[when: string, tool: string, WorldOptions, allowed: Planned[]]>([
    ['by a tool that reads', 'pve_test_look', { read: attempt }, []],
    ['while it is planned', 'pve_test_change', { plan: attempt }, []],
    [
      'after the plan was sent',
      'pve_test_change',
      { answer: (_outcomes, _given, _facts, context) => attempt(context) },
      [start()],
    ],
  ])('is refused: %s', async (_, name, tools, allowed) => {
    const { fails, sent, records } = world(tools);
    const error = await fails(name);
    expect([error.code, error.message]).toEqual(['UNPLANNED', `POST ${stop.path} was not planned. It was not sent.`]);
    expect(sent).toEqual(allowed);
    expect(records.at(-1)).toMatchObject({ event: 'outcome', result: 'UNPLANNED' });
  });

  it('is refused as a page too', async () => {
    const { fails, sent } = world({
      read: async ({ requester }) => answerOf({ total: (await requester.sendPage(stop)).total }),
    });
    expect((await fails('pve_test_look')).code).toBe('UNPLANNED');
    expect(sent).toEqual([]);
  });
});

describe('a requester for a plan', () => {
  const sent: Planned[] = [];
  const send = <Result>(request: Planned<Result>): Promise<Result> => {
    sent.push(request);
    return Promise.resolve(null as Result);
  };
  const inner: Requester = { send, sendPage: async (request) => ({ data: await send(request) }) };
  const codeOf = async (requester: Requester, request: Planned): Promise<string> => {
    // Refusals may be thrown or rejected: both keep the request here.
    try {
      await requester.send(request);
      return 'sent';
    } catch (error) {
      return asProxmoxError(error).code;
    }
  };
  const attempt = async (requester: Requester, ...requests: readonly Planned[]): Promise<string[]> => {
    sent.length = 0;
    const codes: string[] = [];
    for (const request of requests) codes.push(await codeOf(requester, request));
    expect(sent).toHaveLength(codes.filter((code) => code === 'sent').length);
    return codes;
  };
  const config = configure({ cores: 2, tags: 'a' });

  it('sends each planned write once', async () => {
    const bound = bind(inner, [step(stop), step(start())]);
    expect(await attempt(bound, start(), stop, stop, start())).toEqual(['sent', 'sent', 'UNPLANNED', 'UNPLANNED']);
  });

  it('sends a write as often as it was planned', async () => {
    const bound = bind(inner, [step(stop), step(stop)]);
    expect(await attempt(bound, stop, stop, stop)).toEqual(['sent', 'sent', 'UNPLANNED']);
  });

  it.each<[string, Planned]>([
    ['another verb', { ...config, method: 'POST' }],
    ['another path', { ...config, path: '/nodes/{node}/lxc/{vmid}/config' }],
    ['another value', configure({ cores: 3, tags: 'a' })],
    ['a number as text', configure({ cores: '2', tags: 'a' })],
    ['a parameter more', configure({ cores: 2, tags: 'a', args: 'x' })],
    ['a parameter less', configure({ cores: 2 })],
    ['another guest', configure({ cores: 2, tags: 'a', vmid: 101 })],
  ])('refuses what differs from the plan: %s', async (_, request) => {
    expect(await attempt(bind(inner, [step(config)]), request, config)).toEqual(['UNPLANNED', 'sent']);
  });

  it('sends the same request whatever the order of its parameters', async () => {
    const bound = bind(inner, [step(config)]);
    expect(await attempt(bound, configure({ tags: 'a', cores: 2 }))).toEqual(['sent']);
  });

  it('reads without a plan', async () => {
    const version: Planned = { method: 'GET', path: '/version', params: {} };
    expect(await attempt(readOnly(inner), version, version, stop)).toEqual(['sent', 'sent', 'UNPLANNED']);
  });
});

describe('a step that fails', () => {
  const refuses = (which: Planned, error: Error) => (request: Planned) => {
    if (request === which) throw error;
    return null;
  };
  const lost = new ProxmoxError('REJECTED', 'Proxmox VE refused this.', { status: 500, proxmox: 'no' });

  it('after another says what was done before, and nothing after it is sent', async () => {
    const [one, three] = [start(1), start(3)];
    const { fails, sent } = world({
      plan: plan([one, 'one'], [stop, 'two'], [three, 'three']),
      reply: refuses(stop, lost),
    });
    const error = await fails('pve_test_change');
    expect([error.code, error.details.proxmox, error.details.done]).toEqual(['REJECTED', 'no', ['one']]);
    expect(sent).toEqual([one, stop]);
  });

  it('first has nothing done before it', async () => {
    const { fails } = world({ plan: plan([stop, 'one'], [start(), 'two']), reply: refuses(stop, lost) });
    expect((await fails('pve_test_change')).details.done ?? []).toEqual([]);
  });

  it('makes the view of the cluster new, as one that succeeds does', async () => {
    for (const reply of [refuses(stop, lost), () => null]) {
      let looks = 0;
      const { call } = world({
        plan: async ({ inventory }) => {
          await inventory.all();
          return plan([stop, 'stop it'])();
        },
        reply: (request) => {
          if (request.path !== '/cluster/resources') return reply(request);
          looks += 1;
          return [{ id: 'qemu/100', type: 'qemu', vmid: 100, node: 'pve1', status: 'running' }];
        },
      });
      await call('pve_test_change').catch(() => undefined);
      await call('pve_test_change').catch(() => undefined);
      expect(looks).toBe(2);
    }
  });
});

describe('a task', () => {
  it('that fails is TASK_FAILED with its identifier, its last lines and its own words', async () => {
    const log = ['begun', 'TASK ERROR: no space'];
    const { fails, records } = world({ reply: tasksThatEnd('no space', log) });
    const error = await fails('pve_test_change');
    expect([error.code, error.message]).toEqual([
      'TASK_FAILED',
      'Proxmox VE began to start VM 100, but the task failed.',
    ]);
    expect(error.details).toMatchObject({ upid: UPID, log, proxmox: 'no space' });
    expect(records.at(-1)).toMatchObject({ result: 'TASK_FAILED', tasks: [UPID] });
  });

  it('that fails second says what was done before, with its task', async () => {
    let writes = 0;
    const { fails, sent } = world({
      plan: plan([start(1), 'one'], [start(2), 'two'], [start(3), 'three']),
      reply: (request) => {
        if (request.method !== 'GET') writes += 1;
        return tasksThatEnd(writes === 1 ? 'OK' : 'broken')(request);
      },
    });
    const error = await fails('pve_test_change');
    expect([error.code, error.details.done]).toEqual(['TASK_FAILED', [`one (${UPID})`]]);
    expect(sent.filter(({ method }) => method !== 'GET')).toHaveLength(2);
  });

  it('that warns is a success', async () => {
    const answer = ([outcome]: readonly { readonly task?: { readonly state: string } }[]) =>
      answerOf({ state: outcome?.task?.state });
    const { call } = world({ answer, reply: tasksThatEnd('WARNINGS: 1') });
    expect(await call('pve_test_change')).toEqual(answerOf({ state: 'warnings' }));
  });

  it.each([
    [true, 10_000],
    [false, 0],
  ])('that still runs is handed back after the wait that the plan asks for: %s', async (wait, ms) => {
    const { call, clock } = world({
      plan: () => Promise.resolve({ steps: [step(start())], wait, facts: {} }),
      answer: ([outcome]) => answerOf({ state: outcome?.task?.state, upid: outcome?.task?.upid }),
      reply: tasksThatEnd(undefined),
    });
    const begun = clock.now();
    expect(await call('pve_test_change')).toEqual(answerOf({ state: 'running', upid: UPID }));
    expect(clock.now() - begun).toBe(ms);
  });

  it('is told as it goes on to whoever listens', async () => {
    const told: string[] = [];
    const { call } = world({
      progress: (message) => told.push(message),
      reply: tasksThatEnd(undefined, ['begun', 'half']),
      taskWaitMs: 200,
    });
    await call('pve_test_change');
    expect(told).toEqual(['half', 'half']);
  });

  it('whose end can not be seen is named, and the call says not to repeat it', async () => {
    const { fails, records } = world({
      reply: ({ method }) => {
        if (method !== 'GET') return UPID;
        throw new ProxmoxError('UNREACHABLE', 'It cannot be reached.');
      },
    });
    const error = await fails('pve_test_change');
    expect([error.code, error.details.upid]).toEqual(['UNREACHABLE', UPID]);
    expect(error.next).toMatch(/pve_task_get .*do not repeat/);
    expect(records.at(-1)).toMatchObject({ result: 'UNREACHABLE', tasks: [UPID] });
  });

  it('goes on where the caller gives up; the error and the record name it', async () => {
    const abort = new AbortController();
    const { fails, records, sent } = world({
      plan: plan([start(1), 'one'], [start(2), 'two']),
      reply: (request) => {
        if (request.path.includes('/tasks/')) abort.abort();
        return tasksThatEnd(undefined)(request);
      },
    });
    const error = await fails('pve_test_change', { guest: '100' }, abort.signal);
    expect([error.code, error.details.upid]).toEqual(['CANCELLED', UPID]);
    expect(records.at(-1)).toMatchObject({ result: 'CANCELLED', tasks: [UPID] });
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
