import type { Clock } from '../../src/clock.ts';

/** A clock that stands still: sleeping moves it on at once, and it keeps what was slept. */
export interface FakeClock extends Clock {
  readonly slept: readonly number[];
  advance(ms: number): void;
}

/** A clock that begins at `start`, in milliseconds since 1970. */
export const fakeClock = (start = Date.UTC(2026, 0, 1)): FakeClock => {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: (ms, signal) => {
      if (signal?.aborted) return Promise.reject(new Error('aborted'));
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
};
