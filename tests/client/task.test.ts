import { describe, expect, it } from 'vitest';
import { followTask, type FollowOptions, type TaskOutcome, type TaskProgress } from '../../src/client/task.ts';
import type { Page, Planned, Requester } from '../../src/endpoint.ts';
import { asProxmoxError, ProxmoxError } from '../../src/errors.ts';
import { fakeClock, type FakeClock } from '../support/clock.ts';

const UPID = 'UPID:pve1:0000C530:001A2B3C:66F00000:qmstart:100:root@pam!test:';

/** How the task stands at one look: its log so far and, at the end, its exit status. */
interface Look {
  readonly exit?: string;
  readonly log?: readonly string[];
}

interface FakeTask extends Requester {
  readonly looks: () => number;
  /** `start` and `limit` of every page of the log that was read. */
  readonly pages: unknown[];
}

/** A host with one task; the last look stays. */
const taskThat = (...looks: readonly Look[]): FakeTask => {
  let looked = 0;
  const pages: unknown[] = [];
  const now = (): Look => looks[Math.min(looked, looks.length) - 1] ?? {};
  const answer = ({ path, params }: Planned): Page<unknown> => {
    expect([params['node'], params['upid']]).toEqual(['pve1', UPID]);
    if (path === '/nodes/{node}/tasks/{upid}/status') {
      looked += 1;
      const { exit } = now();
      return { data: exit === undefined ? { status: 'running' } : { status: 'stopped', exitstatus: exit } };
    }
    expect(path).toBe('/nodes/{node}/tasks/{upid}/log');
    const { log = [] } = now();
    const { start, limit } = params;
    pages.push([start, limit]);
    const lines = log.map((t, i) => ({ n: i + 1, t })).slice(Number(start), Number(start) + Number(limit));
    // A log without lines is answered with one that says so.
    return { data: log.length === 0 ? [{ n: 1, t: 'no content' }] : lines, total: Math.max(log.length, 1) };
  };
  return {
    looks: () => looked,
    pages,
    send: <Result>(request: Planned<Result>) => Promise.resolve(answer(request).data as Result),
    sendPage: <Result>(request: Planned<Result>) => Promise.resolve(answer(request) as Page<Result>),
  };
};

const follow = (
  task: Requester,
  options: Partial<FollowOptions> = {},
  clock: FakeClock = fakeClock(),
): Promise<TaskOutcome> => followTask(task, UPID, { clock, limitMs: 60_000, ...options });

const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `line ${i + 1}`);

describe('the end of a task', () => {
  it('tells the parts of its identifier and that it went well, without reading the log', async () => {
    const task = taskThat({ exit: 'OK', log: ['TASK OK'] });
    expect(await follow(task)).toEqual({
      upid: UPID,
      node: 'pve1',
      type: 'qmstart',
      id: '100',
      user: 'root@pam!test',
      startedAt: 0x66f00000,
      state: 'ok',
      exitStatus: 'OK',
      warnings: 0,
      log: [],
    });
    expect([task.looks(), task.pages]).toEqual([1, []]);
  });

  it.each([
    ['WARNINGS: 2', 'warnings', 2],
    ['job errors', 'failed', 0],
    ['start failed: QEMU exited with code 1', 'failed', 0],
    ['unexpected status', 'failed', 0],
    ['OK, nearly', 'failed', 0],
    ['no WARNINGS: 2', 'failed', 0],
    ['', 'failed', 0],
  ] as const)('that reads %j is %s, with the log', async (exit, state, warnings) => {
    const outcome = await follow(taskThat({ exit, log: ['begun', `TASK ${exit}`] }));
    expect([outcome.state, outcome.exitStatus, outcome.warnings]).toEqual([state, exit, warnings]);
    expect(outcome.log).toEqual(['begun', `TASK ${exit}`]);
  });

  it('is failed where the host gives a status and no word about the end', async () => {
    const silent: Requester = {
      send: <Result>(_: Planned<Result>) => Promise.resolve({ status: 'stopped' } as Result),
      sendPage: <Result>(_: Planned<Result>) => Promise.resolve({ data: [] as Result }),
    };
    expect((await follow(silent)).state).toBe('failed');
  });

  it('is waited for with pauses that grow up to two seconds', async () => {
    const clock = fakeClock();
    const outcome = await follow(taskThat({}, {}, {}, {}, {}, {}, {}, {}, {}, { exit: 'OK' }), {}, clock);
    expect(outcome.state).toBe('ok');
    expect(clock.slept).toEqual([200, 300, 450, 675, 1012.5, 1518.75, 2000, 2000, 2000]);
  });

  it('that does not come within the limit leaves the task running', async () => {
    const clock = fakeClock();
    const begun = clock.now();
    const outcome = await follow(taskThat({ log: ['working'] }), { limitMs: 1000 }, clock);
    expect([outcome.state, 'exitStatus' in outcome, outcome.log]).toEqual(['running', false, []]);
    expect(clock.now() - begun).toBe(1000);
    expect(clock.slept).toEqual([200, 300, 450, 50]);
  });

  it('is looked for once without a pause where the limit is 0', async () => {
    const clock = fakeClock();
    const task = taskThat({});
    expect((await follow(task, { limitMs: 0 }, clock)).state).toBe('running');
    expect([task.looks(), clock.slept]).toEqual([1, []]);
  });
});

describe('the log of a task', () => {
  it('is read from where it stopped, and told at each look while the task runs', async () => {
    const told: TaskProgress[] = [];
    const task = taskThat(
      {},
      { log: ['begun'] },
      { log: ['begun'] },
      { log: ['begun', '5 %', 'copied 1.5 GiB (10.5%)', 'more'] },
      { exit: 'OK', log: ['begun', '5 %', 'copied 1.5 GiB (10.5%)', 'more', 'copied 100 %', 'TASK OK'] },
    );
    const clock = fakeClock(0x66f00000 * 1000);
    const outcome = await follow(task, { progress: (progress) => told.push(progress) }, clock);
    expect(task.pages).toEqual([0, 0, 1, 1, 4].map((start) => [start, 500]));
    expect(told).toEqual([
      { upid: UPID, message: '', seconds: 0 },
      { upid: UPID, message: 'begun', seconds: 0 },
      { upid: UPID, message: 'begun', seconds: 1 },
      { upid: UPID, message: 'more', percent: 10.5, seconds: 1 },
    ]);
    expect(outcome.log).toEqual(['begun', '5 %', 'copied 1.5 GiB (10.5%)', 'more', 'copied 100 %', 'TASK OK']);
  });

  it.each<[line: string, percent: number | undefined]>([
    ['INFO:  42% (13.4 GiB of 32.0 GiB) in 1m 5s, read: 210.0 MiB/s', 42],
    ['transferred 3.0 GiB of 3.0 GiB (100.00%)', 100],
    ['migration active, transferred 512.0 MiB of 8.0 GiB VM-state, 112.0 MiB/s', 6.3],
    ['migration active, transferred 9.1 GiB of 8.0 GiB VM-state, 112.0 MiB/s', 100],
    ['migration active, transferred 0.0 B of 0.0 B VM-state', undefined],
    ['starting VM 101 on remote node', undefined],
  ])('tells how far a task is: %s', async (line, percent) => {
    const told: TaskProgress[] = [];
    const task = taskThat({ log: [line] }, { exit: 'OK', log: [line, 'TASK OK'] });
    await follow(task, { progress: (progress) => told.push(progress) }, fakeClock(0x66f00000 * 1000));
    expect(told.at(-1)?.percent).toBe(percent);
  });

  it.each([
    [600, [0, 580]],
    [500, [0, 500]],
    [499, [0]],
    [5000, [0, 4980]],
  ])('of %i lines is read from its end, and its last 20 lines are kept', async (count, starts) => {
    const lines = numbered(count);
    const task = taskThat({ exit: 'job errors', log: lines });
    expect((await follow(task)).log).toEqual(lines.slice(-20));
    expect(task.pages.map((page) => (page as number[])[0])).toEqual(starts);
  });

  it('is read to its end where the host does not say how long it is', async () => {
    const task = taskThat({ exit: 'job errors', log: numbered(1200) });
    const untold: Requester = { ...task, sendPage: async (request) => ({ data: (await task.sendPage(request)).data }) };
    expect((await follow(untold)).log).toEqual(numbered(1200).slice(-20));
  });

  it('is as long as was asked, whatever the end', async () => {
    const task = taskThat({ exit: 'OK', log: numbered(50) });
    expect((await follow(task, { logLines: 30 })).log).toEqual(numbered(50).slice(-30));
  });

  it('that has no line yet is empty', async () => {
    expect((await follow(taskThat({}), { logLines: 5, limitMs: 0 })).log).toEqual([]);
  });

  it('may hold the words for an empty log among other lines', async () => {
    const log = ['begun', 'no content', 'TASK ERROR: x'];
    expect((await follow(taskThat({ log: ['begun'] }, { exit: 'x', log }), { logLines: 9 })).log).toEqual(log);
  });
});

describe('a task that can not be followed', () => {
  const failing = (error: Error): Requester => ({
    send: () => Promise.reject(error),
    sendPage: () => Promise.reject(error),
  });

  it('is named by the error that hid its end', async () => {
    const lost = new ProxmoxError('UNREACHABLE', 'It cannot be reached.', { request: 'GET /x', status: 502 });
    const error = await follow(failing(lost)).catch(asProxmoxError);
    expect(error).toMatchObject({ code: 'UNREACHABLE', message: 'It cannot be reached.' });
    expect(error).toMatchObject({ details: { upid: UPID, request: 'GET /x', status: 502 } });
  });

  it('is named by an error of another kind too', async () => {
    const error = await follow(failing(new TypeError('no'))).catch(asProxmoxError);
    expect(error).toMatchObject({ code: 'INTERNAL', details: { upid: UPID } });
  });

  it('goes on without us where the caller gives up, and is named', async () => {
    const abort = new AbortController();
    const task = taskThat({});
    const impatient: Requester = {
      ...task,
      send: (request) => {
        abort.abort();
        return task.send(request);
      },
    };
    const error = await follow(impatient, { signal: abort.signal }).catch(asProxmoxError);
    expect(error).toMatchObject({ code: 'CANCELLED', details: { upid: UPID } });
    expect(task.looks()).toBe(1);
  });

  it('is none: nothing is asked', async () => {
    const task = taskThat({});
    await expect(followTask(task, 'OK', { clock: fakeClock(), limitMs: 0 })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(task.looks()).toBe(0);
  });
});
