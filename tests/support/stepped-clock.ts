import type { Clock } from '../../src/clock.ts';

/** A clock that only `advance` moves: whoever sleeps wakes when their time has come, in order. */
export interface SteppedClock extends Clock {
  /** Moves on by `ms`, waking one sleeper after another, and lets each go on as far as it can. */
  advance(ms: number): Promise<void>;
  /** Lets what can go on go on, without time. */
  settle(): Promise<void>;
  /** Puts the clock back or forward without waking anybody, as an operator would. */
  set(now: number): void;
  /** How many sleep. */
  readonly sleepers: number;
}

/** Makes one that begins at `start`. */
export const steppedClock = (start = Date.UTC(2026, 0, 1)): SteppedClock => {
  let now = start;
  const asleep = new Set<{ readonly due: number; readonly wake: () => void }>();
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  return {
    now: () => now,
    settle,
    set: (time) => {
      now = time;
    },
    get sleepers() {
      return asleep.size;
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          asleep.delete(sleeper);
          reject(new Error('aborted'));
        };
        const sleeper = {
          due: now + ms,
          wake: (): void => {
            asleep.delete(sleeper);
            signal?.removeEventListener('abort', stop);
            resolve();
          },
        };
        if (signal?.aborted) {
          reject(new Error('aborted'));
          return;
        }
        signal?.addEventListener('abort', stop, { once: true });
        asleep.add(sleeper);
      }),
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const [next] = [...asleep].sort((a, b) => a.due - b.due);
        if (!next || next.due > end) break;
        now = Math.max(now, next.due);
        next.wake();
        await settle();
      }
      now = end;
    },
  };
};
