import { ProxmoxError } from '../errors.ts';

/** A queue, first come, first served, of work of which only so much goes on at once. */
export interface Turns {
  /** Does the work when its turn comes; fails as CANCELLED where the signal is aborted before. */
  within<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T>;
  /** How much work waits or goes on. */
  readonly length: number;
  /** How much of it goes on. */
  readonly running: number;
}

/** Makes a queue with at most `most` at work. */
export const createTurns = (most: number): Turns => {
  let running = 0;
  const waiting: (() => void)[] = [];

  const turn = (signal: AbortSignal | undefined): Promise<void> => {
    if (signal?.aborted) return Promise.reject(cancelledWaiting());
    if (running < most) {
      running++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const stop = (): void => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(cancelledWaiting());
      };
      signal?.addEventListener('abort', stop, { once: true });
      waiting.push(go);
    });
  };
  // The place goes to the next one directly: nobody who comes later can take it.
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running--;
  };

  return {
    async within(signal, work) {
      await turn(signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
    get length() {
      return running + waiting.length;
    },
    get running() {
      return running;
    },
  };
};

/** What a call is told that was given up while it waited for its turn. */
export const cancelledWaiting = (): ProxmoxError =>
  new ProxmoxError('CANCELLED', 'The call was cancelled while it waited, before this was sent.');
