import { describe, expect, it } from 'vitest';
import { ProxmoxError } from '../../src/errors.ts';
import type { Planned } from '../../src/endpoint.ts';
import type { StepOutcome } from '../../src/tools/define.ts';
import { answerOf, start, step, stop, tasksThatEnd, UPID, world } from './world.ts';

const [one, three] = [start(1), start(3)];
const plan = () =>
  Promise.resolve({
    steps: [step(one, 'one'), step(stop, 'two'), step(three, 'three')],
    wait: true,
    independent: true,
    facts: {},
  });
const answer = (outcomes: readonly StepOutcome[]) =>
  answerOf({
    steps: outcomes.map(({ step: { reason }, error, task }) => `${reason} ${error?.code ?? task?.state ?? 'done'}`),
  });
const refuses = (code: 'REJECTED' | 'CANCELLED') => (request: Planned) => {
  if (request === stop) throw new ProxmoxError(code, 'No.');
  return null;
};

describe('steps that do not need each other', () => {
  it('are all sent, and the tool is told which one was refused', async () => {
    const { call, sent, records } = world({ plan, answer, reply: refuses('REJECTED') });
    expect(await call('pve_test_change')).toEqual(answerOf({ steps: ['one done', 'two REJECTED', 'three done'] }));
    expect(sent).toEqual([one, stop, three]);
    expect(records.at(-1)).toMatchObject({ event: 'outcome', result: 'ok' });
  });

  it('are all sent where the task of one fails, and the tool gets that task', async () => {
    let writes = 0;
    const { call } = world({
      plan,
      answer: (outcomes) =>
        answerOf({ of: outcomes.map(({ error, task }) => [error?.code ?? 'none', task?.state ?? '']) }),
      reply: (request) => {
        if (request.method !== 'GET') writes += 1;
        return tasksThatEnd(writes === 2 ? 'broken' : 'OK')(request);
      },
    });
    expect(await call('pve_test_change')).toEqual(
      answerOf({
        of: [
          ['none', 'ok'],
          ['TASK_FAILED', 'failed'],
          ['none', 'ok'],
        ],
      }),
    );
  });

  it('may end in an error of the tool, which is recorded as such', async () => {
    const { fails, records } = world({
      plan,
      answer: ([, two]) => {
        throw two?.error ?? new Error('nothing failed');
      },
      reply: refuses('REJECTED'),
    });
    expect((await fails('pve_test_change')).code).toBe('REJECTED');
    expect(records.at(-1)).toMatchObject({ event: 'outcome', result: 'REJECTED' });
  });

  it('are not sent any more where the caller gives up', async () => {
    const { fails, sent } = world({ plan, answer, reply: refuses('CANCELLED') });
    const { code, details } = await fails('pve_test_change');
    expect([code, details.done]).toEqual(['CANCELLED', ['one']]);
    expect(sent).toEqual([one, stop]);
  });

  it('are sent on where the end of a task before can not be seen', async () => {
    const { call } = world({
      plan,
      answer,
      reply: ({ method, path }) => {
        if (method !== 'GET') return UPID;
        if (!path.includes('/tasks/')) return null;
        throw new ProxmoxError('UNREACHABLE', 'It cannot be reached.');
      },
    });
    expect(await call('pve_test_change')).toEqual(
      answerOf({ steps: ['one UNREACHABLE', 'two UNREACHABLE', 'three UNREACHABLE'] }),
    );
  });
});
