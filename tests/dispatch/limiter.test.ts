import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_LIMITS } from '../../src/config/rate-limits.ts';
import { createLimiter, type Admission, type Limiter, type RateLimits } from '../../src/dispatch/limiter.ts';
import type { Planned } from '../../src/endpoint.ts';
import { asProxmoxError, type ProxmoxError } from '../../src/errors.ts';
import { RISKS } from '../../src/rules/risk.ts';
import { steppedClock, type SteppedClock } from '../support/stepped-clock.ts';
import { configure, start, stop } from './world.ts';

const MINUTE = 60_000;

const open = (limits: Partial<RateLimits> = {}): { readonly clock: SteppedClock; readonly limiter: Limiter } => {
  const clock = steppedClock();
  return { clock, limiter: createLimiter({ limits: { ...RATE_LIMITS, ...limits }, clock }) };
};

const asking = (more: Partial<Admission> = {}): Admission => ({
  cluster: 'home',
  risk: 'read',
  requests: [],
  signal: new AbortController().signal,
  ...more,
});

/** The error that an admission ends with, or undefined where it is let through. */
const refused = (limiter: Limiter, more?: Partial<Admission>): Promise<ProxmoxError | undefined> =>
  limiter.admit(asking(more)).then(() => undefined, asProxmoxError);

/** Lets calls through until the first that is refused or waits; how many that were. */
const burst = async ({ clock, limiter }: ReturnType<typeof open>, more?: Partial<Admission>): Promise<number> => {
  for (let count = 0; ; count++) {
    const stopper = new AbortController();
    const call = refused(limiter, { ...more, signal: stopper.signal }).then((error) => (error ? 'no' : 'yes'));
    const now = await Promise.race([call, clock.settle().then(() => 'waits')]);
    stopper.abort();
    await call;
    if (now !== 'yes') return count;
  }
};

describe('the rate of calls', () => {
  it.each(RISKS)('is bounded for class %s at its own limit, all of it at once at first', async (risk) => {
    const world = open();
    expect(await burst(world, { risk })).toBe(RATE_LIMITS[risk]);
  });

  it('is counted for each class and each cluster alone', async () => {
    const world = open({ destroy: 2 });
    expect(await burst(world, { risk: 'destroy' })).toBe(2);
    expect(await burst(world, { risk: 'destroy', cluster: 'away' })).toBe(2);
    expect(await burst(world, { risk: 'exec' })).toBe(RATE_LIMITS.exec);
  });

  it('is refused with the time after which it will do', async () => {
    const { clock, limiter } = open({ destroy: 3 });
    for (let i = 0; i < 3; i++) await limiter.admit(asking({ risk: 'destroy' }));
    const error = await refused(limiter, { risk: 'destroy' });
    expect(error).toMatchObject({ code: 'RATE_LIMITED', next: 'Try again in 20 s.' });
    expect(error?.message).toBe('The limit of 3 calls of class destroy in a minute is reached. Nothing was sent.');
    await clock.advance(20_000);
    expect(await refused(limiter, { risk: 'destroy' })).toBeUndefined();
  });

  it('is waited for where that takes five seconds or less', async () => {
    const { clock, limiter } = open({ destroy: 3 });
    for (let i = 0; i < 3; i++) await limiter.admit(asking({ risk: 'destroy' }));
    await clock.advance(14_999);
    expect(await refused(limiter, { risk: 'destroy' })).toMatchObject({ code: 'RATE_LIMITED' });
    await clock.advance(1);
    const started = clock.now();
    const call = refused(limiter, { risk: 'destroy' }).then((error) => [error, clock.now() - started]);
    await clock.advance(10_000);
    expect(await call).toEqual([undefined, 5_000]);
  });

  it('does not suffer from a clock that is set back, nor keep calls out', async () => {
    const world = open({ change: 3 });
    await world.limiter.admit(asking({ risk: 'change' }));
    world.clock.set(world.clock.now() - 10 * MINUTE);
    expect(await burst(world, { risk: 'change' })).toBe(2);
    await world.clock.advance(MINUTE);
    expect(await burst(world, { risk: 'change' })).toBe(3);
  });

  it('lets as many wait together as five seconds give, and refuses the others at once', async () => {
    const { clock, limiter } = open({ change: 60 });
    for (let i = 0; i < 60; i++) await limiter.admit(asking({ risk: 'change' }));
    const all = Array.from({ length: 8 }, () => refused(limiter, { risk: 'change' }).then((error) => error?.next));
    await clock.advance(5_000);
    expect(await Promise.all(all)).toEqual([...Array<undefined>(5), ...Array<string>(3).fill('Try again in 6 s.')]);
  });

  it('is told as figures', async () => {
    const { clock, limiter } = open({ destroy: 3 });
    expect(limiter.figures('home')).toEqual([]);
    await limiter.admit(asking({ risk: 'destroy' }));
    const of = { cluster: 'home', risk: 'destroy', perMinute: 3 };
    expect(await limiter.admit(asking({ risk: 'destroy' }))).toEqual({ ...of, left: 1, waitedMs: 0, nextMs: 0 });
    await limiter.admit(asking({ cluster: 'away' }));
    expect(limiter.figures('home')).toEqual([{ ...of, left: 1 }]);
    expect(limiter.figures('away')).toEqual([{ cluster: 'away', risk: 'read', perMinute: 600, left: 599 }]);
    expect(await limiter.admit(asking({ risk: 'destroy' }))).toEqual({ ...of, left: 0, waitedMs: 0, nextMs: 20_000 });
    await clock.advance(MINUTE);
    expect(limiter.figures('home')).toEqual([{ ...of, left: 3 }]);
  });
});

describe('a call that is given up', () => {
  it('ends as CANCELLED at once and leaves its place to the next', async () => {
    const { clock, limiter } = open({ change: 60 });
    for (let i = 0; i < 60; i++) await limiter.admit(asking({ risk: 'change' }));
    const stopper = new AbortController();
    const gone = refused(limiter, { risk: 'change', signal: stopper.signal });
    const goneToo = refused(limiter, { risk: 'change', signal: stopper.signal });
    const started = clock.now();
    const next = refused(limiter, { risk: 'change' }).then((error) => [error, clock.now() - started]);
    await clock.settle();
    stopper.abort();
    expect(await gone).toMatchObject({ code: 'CANCELLED' });
    expect(await goneToo).toMatchObject({ code: 'CANCELLED' });
    await clock.advance(5_000);
    expect(await next).toEqual([undefined, 1_000]);
    expect(clock.sleepers).toBe(0);
  });

  it('before it asked takes no token and is no repetition', async () => {
    const world = open({ change: 6 });
    const more = { risk: 'change', requests: [start()] } as const;
    for (let i = 0; i < 9; i++) {
      expect(await refused(world.limiter, { ...more, signal: AbortSignal.abort() })).toMatchObject({
        code: 'CANCELLED',
      });
    }
    expect(await burst(world, more)).toBe(5);
  });
});

describe('a loop of the same writes', () => {
  const sendTimes = async (
    limiter: Limiter,
    count: number,
    requests: readonly Planned[] = [start()],
  ): Promise<void> => {
    for (let i = 0; i < count; i++) await limiter.admit(asking({ risk: 'change', requests }));
  };

  it('is stopped at the sixth within a minute, and let go on when the first is a minute old', async () => {
    const { clock, limiter } = open();
    await sendTimes(limiter, 1);
    await clock.advance(10_000);
    await sendTimes(limiter, 4);
    const error = await refused(limiter, { risk: 'change', requests: [start()] });
    expect(error).toMatchObject({ code: 'RATE_LIMITED' });
    expect(error?.message).toContain('looks like a loop');
    expect(error?.next).toContain('in 50 s');
    await clock.advance(49_999);
    expect(await refused(limiter, { risk: 'change', requests: [start()] })).toMatchObject({ code: 'RATE_LIMITED' });
    await clock.advance(1);
    expect(await refused(limiter, { risk: 'change', requests: [start()] })).toBeUndefined();
  });

  it('takes nothing from the limit of others', async () => {
    const world = open({ change: 10 });
    await sendTimes(world.limiter, 5);
    for (let i = 0; i < 20; i++) await refused(world.limiter, { risk: 'change', requests: [start()] });
    expect(await burst(world, { risk: 'change' })).toBe(5);
  });

  it.each<[what: string, more: Partial<Admission>, looped: boolean]>([
    ['another method', { requests: [stop] }, false],
    ['another parameter', { requests: [start(5)] }, false],
    ['another cluster', { cluster: 'away' }, false],
    ['a longer plan', { requests: [configure({ a: 1, b: 2 }), stop] }, false],
    ['a read', { risk: 'read', requests: [] }, false],
    ['the same with its parameters in another order', { requests: [configure({ b: 2, a: 1 })] }, true],
  ])('is told from %s', async (_, more, looped) => {
    const { limiter } = open();
    const requests = [configure({ a: 1, b: 2 })];
    await sendTimes(limiter, 5, requests);
    const error = await refused(limiter, { risk: 'change', requests, ...more });
    expect(error?.code).toBe(looped ? 'RATE_LIMITED' : undefined);
  });

  it('is no loop where many were only tried, each given up while it waited', async () => {
    const { clock, limiter } = open({ change: 60 });
    for (let i = 0; i < 60; i++) await limiter.admit(asking({ risk: 'change', requests: [start(i)] }));
    for (let i = 0; i < 9; i++) {
      const stopper = new AbortController();
      const call = refused(limiter, { risk: 'change', requests: [stop], signal: stopper.signal });
      stopper.abort();
      expect(await call).toMatchObject({ code: 'CANCELLED' });
    }
    await clock.advance(MINUTE);
    expect(await refused(limiter, { risk: 'change', requests: [stop] })).toBeUndefined();
  });

  it('is not made out by a clock that is set back', async () => {
    const { clock, limiter } = open();
    await sendTimes(limiter, 5);
    clock.set(clock.now() - 60 * MINUTE);
    expect(await refused(limiter, { risk: 'change', requests: [start()] })).toBeUndefined();
  });

  it('is still seen after many other writes', async () => {
    const { clock, limiter } = open({ change: 100_000 });
    await sendTimes(limiter, 4);
    for (let i = 0; i < 50; i++) {
      await clock.advance(1_000);
      await sendTimes(limiter, 1, [start(i + 1)]);
    }
    await sendTimes(limiter, 1);
    expect(await refused(limiter, { risk: 'change', requests: [start()] })).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

/** Calls as they come: after a pause, perhaps given up after another. */
const calls = fc.array(
  fc.record({
    pause: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 3_000 })),
    patience: fc.option(fc.integer({ min: 0, max: 4_000 }), { freq: 3 }),
  }),
  { minLength: 1, maxLength: 60, size: 'max' },
);

interface Told {
  readonly index: number;
  readonly came: number;
  readonly ended: number;
  readonly error: string | undefined;
}

/** Plays calls against a limit; what became of each, in the order in which they ended. */
const play = async (limit: number, plan: typeof calls extends fc.Arbitrary<infer T> ? T : never): Promise<Told[]> => {
  const { clock, limiter } = open({ change: limit });
  const told: Told[] = [];
  for (const [index, { pause, patience }] of plan.entries()) {
    await clock.advance(pause);
    const stopper = new AbortController();
    const came = clock.now();
    void refused(limiter, { risk: 'change', signal: stopper.signal }).then((error) => {
      told.push({ index, came, ended: clock.now(), error: error?.code });
    });
    if (patience !== null) {
      void clock.sleep(patience).then(() => {
        stopper.abort();
      });
    }
  }
  await clock.advance(10_000);
  expect(clock.sleepers).toBe(0);
  return told;
};

describe('any calls', () => {
  // Small enough to be reached, large enough that several wait at once.
  const limit = fc.integer({ min: 8, max: 40 });

  it('get no more through in any time than the rate gives and the burst, in their order, and none is left waiting', async () => {
    await fc.assert(
      fc.asyncProperty(limit, calls, async (most, plan) => {
        const told = await play(most, plan);
        expect(told).toHaveLength(plan.length);
        expect(told.every(({ came, ended }) => ended - came <= 5_000)).toBe(true);

        const through = told.filter(({ error }) => error === undefined);
        expect(through.map(({ index }) => index)).toEqual(through.map(({ index }) => index).toSorted((a, b) => a - b));
        for (const [first, { ended: from }] of through.entries()) {
          for (const [last, { ended: to }] of through.entries()) {
            if (last < first) continue;
            expect(last - first + 1).toBeLessThanOrEqual(most + ((to - from) * most) / MINUTE + 1e-6);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('that are given up leave all to those who come after', async () => {
    await fc.assert(
      fc.asyncProperty(limit, fc.integer({ min: 1, max: 30 }), async (most, count) => {
        const world = open({ change: most });
        for (let i = 0; i < most; i++) await world.limiter.admit(asking({ risk: 'change' }));
        const stopper = new AbortController();
        const gone = Array.from({ length: count }, () =>
          refused(world.limiter, { risk: 'change', signal: stopper.signal }),
        );
        await world.clock.settle();
        stopper.abort();
        await Promise.all(gone);
        await world.clock.advance(MINUTE);
        expect(await burst(world, { risk: 'change' })).toBe(most);
      }),
      { numRuns: 60 },
    );
  });
});
