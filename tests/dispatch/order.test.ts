import { describe, expect, it } from 'vitest';
import { ProxmoxError } from '../../src/errors.ts';
import { RISKS } from '../../src/rules/risk.ts';
import { ACCESS, allows, neededAccess } from '../../src/tools/risk.ts';
import { answerOf, configure, start, step, stop, tasksThatEnd, world } from './world.ts';

const START = 'POST /nodes/{node}/qemu/{vmid}/status/start';
const STATUS = 'GET /nodes/{node}/tasks/{upid}/status';

describe('the order of a call', () => {
  it('that reads is: record, read, record', async () => {
    const { call, events } = world({
      read: async ({ inventory }) => answerOf({ guests: (await inventory.all()).guests.length }),
      reply: () => [],
    });
    expect(await call('pve_test_look')).toEqual(answerOf({ guests: 0 }));
    expect(events).toEqual(['audit intent', 'GET /cluster/resources', 'audit outcome']);
  });

  it('that changes is: plan, record, write, follow, record', async () => {
    const { call, events } = world({
      plan: async ({ inventory }) => {
        await inventory.all();
        return { steps: [step(start())], wait: true, facts: {} };
      },
      reply: (request) => (request.path === '/cluster/resources' ? [] : tasksThatEnd('OK')(request)),
    });
    expect(await call('pve_test_change')).toEqual(answerOf({ done: ['start VM 100'] }));
    expect(events).toEqual(['GET /cluster/resources', 'audit intent', START, STATUS, 'audit outcome']);
  });

  it('sends the steps of a plan one after the other', async () => {
    const steps = [step(start(1), 'one'), step(stop, 'two'), step(start(3), 'three')];
    const { call, sent } = world({ plan: () => Promise.resolve({ steps, wait: true, facts: {} }) });
    expect(await call('pve_test_change')).toEqual(answerOf({ done: ['one', 'two', 'three'] }));
    expect(sent).toEqual(steps.map(({ request }) => request));
  });

  it('sends nothing where the plan is empty', async () => {
    const { call, events } = world({ plan: () => Promise.resolve({ steps: [], wait: true, facts: {} }) });
    expect(await call('pve_test_change')).toEqual(answerOf({ done: [] }));
    expect(events).toEqual(['audit intent', 'audit outcome']);
  });

  it('hands the facts of the plan and what became of each step to the answer', async () => {
    const { call } = world({
      plan: () => Promise.resolve({ steps: [step(start())], wait: true, facts: { before: 'stopped' } }),
      answer: (outcomes, given, facts) =>
        answerOf({ results: outcomes.map(({ result }) => String(result)), ...(facts as object), ...(given as object) }),
      reply: () => 'x',
    });
    expect(await call('pve_test_change', { guest: 'web' })).toEqual(
      answerOf({ results: ['x'], before: 'stopped', guest: 'web' }),
    );
  });
});

describe('a call of a tool', () => {
  it.each([
    ['pve_test_lok', 'Did you mean pve_test_look?'],
    ['constructor', 'Call one of the tools that tools/list names.'],
    ['', 'Call one of the tools that tools/list names.'],
  ])('that does not exist names those like it: %j', async (name, next) => {
    const { fails, events } = world();
    const error = await fails(name);
    expect([error.code, error.message, error.next]).toEqual([
      'UNKNOWN_TOOL',
      `There is no tool ${JSON.stringify(name)}.`,
      next,
    ]);
    expect(events).toEqual([]);
  });

  it.each<[given: unknown, sentence: string]>([
    [{}, '"guest" is missing.'],
    [undefined, '"guest" is missing.'],
    [{ guest: '100', count: 12 }, 'count: must be at most 9, got 12.'],
    [{ guest: 5, count: 1.5 }, 'guest: must be a string, got 5; count: must be an integer, got 1.5.'],
    [['100'], 'must be an object, got ["100"].'],
    ['100', 'must be an object, got "100".'],
  ])('with arguments that do not fit says what is allowed, and gives an example: %j', async (given, sentence) => {
    const { fails, events } = world();
    const error = await fails('pve_test_change', given === undefined ? null : given);
    expect([error.code, error.message, error.next]).toEqual([
      'INVALID_INPUT',
      sentence,
      'Arguments that fit: {"guest":"100"}.',
    ]);
    expect(events).toEqual([]);
  });

  it('that breaks down is INTERNAL, and is recorded', async () => {
    const { fails, records } = world({ read: () => Promise.reject(new TypeError('x is undefined')) });
    expect((await fails('pve_test_look')).code).toBe('INTERNAL');
    expect(records.at(-1)).toMatchObject({ event: 'outcome', result: 'INTERNAL' });
  });
});

describe('the ceiling', () => {
  it('stops a change before anything is asked or planned', async () => {
    let planned = false;
    const { fails, events } = world({
      access: 'read',
      plan: () => {
        planned = true;
        return Promise.resolve({ steps: [], wait: true, facts: {} });
      },
    });
    const error = await fails('pve_test_change');
    expect([error.code, error.message, error.next]).toEqual([
      'DENIED',
      'pve_test_change is of class change, and this server was started with access read. Nothing was sent.',
      'Ask the operator to start the server with --access operate, if that is wanted.',
    ]);
    expect([planned, events]).toEqual([false, ['audit outcome']]);
  });

  it('lets through what its table says, for every class and access', async () => {
    const let_through = await Promise.all(
      ACCESS.map(async (access) => {
        const codes = await Promise.all(
          RISKS.map(async (risk) => {
            if (risk === 'read')
              return world({ access })
                .call('pve_test_look')
                .then(() => risk);
            const plan = { steps: [], wait: true, facts: {} };
            const { call } = world({ access, allowExec: true, risk, plan: () => Promise.resolve(plan) });
            return call('pve_test_change').then(
              () => risk,
              () => '',
            );
          }),
        );
        return [access, codes.filter((code) => code !== '')];
      }),
    );
    expect(let_through).toEqual([
      ['read', ['read']],
      ['operate', ['read', 'change', 'disrupt']],
      ['full', ['read', 'change', 'disrupt', 'destroy', 'exec']],
    ]);
    for (const risk of RISKS)
      for (const access of ACCESS) {
        const enough = ACCESS.indexOf(access) >= ACCESS.indexOf(neededAccess(risk));
        expect(allows({ access, allowExec: true }, risk)).toBe(enough);
        expect(allows({ access, allowExec: false }, risk)).toBe(enough && risk !== 'exec');
      }
  });
});

describe('a plan', () => {
  it.each([
    ['a value out of range', configure({ cores: 0 }), 'INVALID_INPUT', 'cores: must be at least 1, got 0.'],
    ['a name that is none', configure({ coers: 2 }), 'INVALID_INPUT', /^there is no "coers" .*"cores"/],
    ['a path that is none', { method: 'POST', path: '/nodes/{node}/party', params: {} }, 'NOT_SUPPORTED', /party/],
    [
      'a path with its variables filled in',
      { ...stop, path: '/nodes/pve1/qemu/100/status/stop' },
      'NOT_SUPPORTED',
      /stop/,
    ],
  ] as const)('is checked as a whole before anything of it is sent: %s', async (_, request, code, sentence) => {
    const steps = [step(start()), step(request)];
    const { fails, sent, records } = world({ plan: () => Promise.resolve({ steps, wait: true, facts: {} }) });
    const error = await fails('pve_test_change');
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence instanceof RegExp ? sentence : new RegExp(`^${sentence}$`));
    expect(sent).toEqual([]);
    expect(records.map(({ event, result }) => [event, result])).toEqual([['outcome', code]]);
  });

  it.each([
    ['destroy', 'operate', configure({ delete: 'scsi0' }), '--access full'],
    ['destroy', 'operate', configure({ delete: 'cores\0scsi0' }), '--access full'],
    ['exec', 'full', configure({ args: '-device x' }), '--access full --allow-exec'],
  ] as const)(
    'is refused where its parameters make it %s and the access is %s',
    async (risk, access, request, needed) => {
      const plan = { steps: [step(start()), step(request)], wait: true, facts: {} };
      const { fails, sent } = world({ access, plan: () => Promise.resolve(plan) });
      const error = await fails('pve_test_change');
      expect(error.code).toBe('DENIED');
      expect(error.message).toMatch(
        new RegExp(`^PUT /nodes/\\{node\\}/qemu/\\{vmid\\}/config is of class ${risk} \\(`),
      );
      expect(error.next).toBe(`Ask the operator to start the server with ${needed}, if that is wanted.`);
      expect(sent).toEqual([]);
    },
  );

  it('needs a yes where a method of it destroys, whatever the class of its tool', async () => {
    const request = {
      method: 'DELETE',
      path: '/nodes/{node}/qemu/{vmid}',
      params: { node: 'pve1', vmid: 100 },
    } as const;
    const plan = { steps: [step(request)], wait: true, facts: {} };
    const { fails, sent } = world({ access: 'full', plan: () => Promise.resolve(plan) });
    expect((await fails('pve_test_change')).code).toBe('NOT_CONFIRMED');
    expect(sent).toEqual([]);
  });

  it('may fail, and then nothing is sent and the failure is recorded', async () => {
    const plan = (): Promise<never> => Promise.reject(new ProxmoxError('AMBIGUOUS', 'Two guests.'));
    const { fails, sent, records } = world({ plan });
    expect((await fails('pve_test_change')).code).toBe('AMBIGUOUS');
    expect(sent).toEqual([]);
    expect(records).toMatchObject([{ event: 'outcome', result: 'AMBIGUOUS' }]);
  });
});
