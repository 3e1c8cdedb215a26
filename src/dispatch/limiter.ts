import type { Clock } from '../clock.ts';
import type { Page, Planned, Requester, SendOptions } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import type { Risk } from '../rules/risk.ts';
import { canonical } from './canonical.ts';

/** How many calls of each class are let through in a minute, per cluster. */
export type RateLimits = Readonly<Record<Risk, number>>;

/** What asks to be let through. */
export interface Admission {
  readonly cluster: string;
  readonly risk: Risk;
  /** The writes that would be sent; none for a read. */
  readonly requests: readonly Planned[];
  readonly signal: AbortSignal;
}

/** How it stands with one class on one cluster. */
export interface LimitFigures {
  readonly cluster: string;
  readonly risk: Risk;
  readonly perMinute: number;
  /** Calls that would be let through at once. */
  readonly left: number;
}

/** Lets calls through at a bounded rate. */
export interface Limiter {
  /** Resolves when the call may go on; fails as RATE_LIMITED where that would take too long, or where calls repeat themselves. */
  admit(admission: Admission): Promise<void>;
  figures(): readonly LimitFigures[];
}

const MINUTE = 60_000;

/** How long a call waits to be let through, in milliseconds. */
const PATIENCE_MS = 5_000;

/** How often the same writes are sent within a minute before that counts as a loop. */
const MOST_REPEATS = 5;

/** Makes a limiter: a bucket for each class and cluster, which is full at first and fills up again in a minute. */
export const createLimiter = ({ limits, clock }: { readonly limits: RateLimits; readonly clock: Clock }): Limiter => {
  const buckets = new Map<string, { readonly cluster: string; readonly risk: Risk; tokens: number; at: number }>();
  const sent = new Map<string, number[]>();

  const bucketOf = (cluster: string, risk: Risk): { tokens: number; at: number } => {
    const key = canonical([cluster, risk]);
    const now = clock.now();
    const bucket = buckets.get(key) ?? { cluster, risk, tokens: limits[risk], at: now };
    bucket.tokens = Math.min(limits[risk], bucket.tokens + ((now - bucket.at) * limits[risk]) / MINUTE);
    bucket.at = now;
    buckets.set(key, bucket);
    return bucket;
  };

  const checkLoop = (cluster: string, requests: readonly Planned[]): void => {
    if (requests.length === 0) return;
    const since = clock.now() - MINUTE;
    for (const [key, times] of sent) if ((times.at(-1) ?? 0) <= since) sent.delete(key);
    const key = canonical([cluster, requests]);
    const recent = (sent.get(key) ?? []).filter((at) => at > since);
    if (recent.length >= MOST_REPEATS) {
      const wait = seconds((recent[0] ?? 0) - since);
      throw new ProxmoxError(
        'RATE_LIMITED',
        `The same change was sent ${recent.length} times within a minute, which looks like a loop. Nothing was sent.`,
        { next: `Look at what it did so far; the same call is let through again in ${wait} s.` },
      );
    }
    sent.set(key, [...recent, clock.now()]);
  };

  return {
    admit: async ({ cluster, risk, requests, signal }) => {
      const bucket = bucketOf(cluster, risk);
      const missing = 1 - bucket.tokens;
      const waitMs = missing <= 0 ? 0 : (missing * MINUTE) / limits[risk];
      if (waitMs > PATIENCE_MS) {
        throw new ProxmoxError(
          'RATE_LIMITED',
          `The limit of ${limits[risk]} calls of class ${risk} in a minute is reached. Nothing was sent.`,
          { next: `Try again in ${seconds(waitMs)} s.` },
        );
      }
      checkLoop(cluster, requests);
      // Taken before the wait, so that calls that come together wait one after another.
      bucket.tokens -= 1;
      if (waitMs === 0) return;
      await clock.sleep(waitMs, signal).catch(() => {
        bucketOf(cluster, risk).tokens += 1;
        throw new ProxmoxError('CANCELLED', 'The call was cancelled while it waited. Nothing was sent.');
      });
    },
    figures: () =>
      [...buckets.values()].map(({ cluster, risk }) => ({
        cluster,
        risk,
        perMinute: limits[risk],
        left: Math.max(0, Math.floor(bucketOf(cluster, risk).tokens)),
      })),
  };
};

const seconds = (ms: number): number => Math.ceil(ms / 1000);

/** A requester that has at most `most` requests under way at once; others wait their turn, first come, first served. */
export const limited = (requester: Requester, most: number): Requester => {
  let running = 0;
  const waiting: (() => void)[] = [];

  const turn = (signal: AbortSignal | undefined): Promise<void> => {
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
        reject(new ProxmoxError('CANCELLED', 'The call was cancelled before this was sent.'));
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
  const within = async <T>(signal: AbortSignal | undefined, send: () => Promise<T>): Promise<T> => {
    await turn(signal);
    try {
      return await send();
    } finally {
      leave();
    }
  };

  return {
    send: <Result>(request: Planned<Result>, options?: SendOptions): Promise<Result> =>
      within(options?.signal, () => requester.send(request, options)),
    sendPage: <Result>(request: Planned<Result>, options?: SendOptions): Promise<Page<Result>> =>
      within(options?.signal, () => requester.sendPage(request, options)),
  };
};
