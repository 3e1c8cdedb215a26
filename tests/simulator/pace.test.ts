import { describe, expect, it } from 'vitest';
import { createDemo, type DemoOptions } from '../../src/simulator/demo.ts';
import { simulatedClock } from '../../src/simulator/pace.ts';
import { fakeClock } from '../support/clock.ts';

/** Starts a VM in a demo and gives the state of its task after that many milliseconds of this world. */
const started = async (options: DemoOptions, ms: number): Promise<unknown> => {
  const clock = fakeClock();
  const { url, token, fetch } = createDemo(options, clock);
  const headers = { Authorization: `PVEAPIToken=${token}` };
  const ask = async (path: string, method = 'GET'): Promise<unknown> =>
    ((await (await fetch(`${url}/api2/json${path}`, { method, headers })).json()) as { data: unknown }).data;
  const upid = String(await ask('/nodes/pve1/qemu/103/status/start', 'POST'));
  clock.advance(ms);
  return ((await ask(`/nodes/pve1/tasks/${upid}/status`)) as { status: string }).status;
};

describe('time in the simulated cluster', () => {
  it.each<[pace: DemoOptions['pace'], ms: number, status: string]>([
    ['real', 200, 'running'],
    ['real', 10_000, 'stopped'],
    [100, 1, 'running'],
    [100, 200, 'stopped'],
    ['instant', 0, 'stopped'],
  ])('at the pace %s, after %i ms a start is %s', async (pace, ms, status) => {
    expect(await started(pace === undefined ? {} : { pace }, ms)).toBe(status);
  });

  it('begins where it is told to, and sleeps as long as it is slower here', async () => {
    const real = fakeClock(1_000);
    const clock = simulatedClock(10, 5_000, real);
    expect(clock.now()).toBe(5_000);
    real.advance(100);
    expect(clock.now()).toBe(6_000);
    await clock.sleep(500);
    expect(real.slept).toEqual([50]);
    await simulatedClock('instant', undefined, real).sleep(500);
    expect(real.slept).toEqual([50, 0]);
  });

  it('makes the same cluster of the same seed, and another one of another', async () => {
    const names = async (seed: string): Promise<unknown> => {
      const { url, token, fetch } = createDemo({ guests: 30, seed }, fakeClock());
      const answer = await fetch(`${url}/api2/json/cluster/resources?type=vm`, {
        headers: { Authorization: `PVEAPIToken=${token}` },
      });
      return answer.json();
    };
    expect(await names('a')).toEqual(await names('a'));
    expect(await names('a')).not.toEqual(await names('b'));
  });
});
