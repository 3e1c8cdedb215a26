import type { Clock } from '../clock.ts';
import type { Page, Planned, Requester, SendOptions } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import type { Risk } from '../rules/risk.ts';
import { canonical } from './canonical.ts';
import { cancelledWaiting, createTurns, type Turns } from './turns.ts';

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

/** How a call was let through. */
export interface Admitted extends LimitFigures {
  readonly waitedMs: number;
  /** When the next call of the class would be let through, from now; 0 for at once. */
  readonly nextMs: number;
}

/** Lets calls through at a bounded rate. */
export interface Limiter {
  /** Resolves when the call may go on; fails as RATE_LIMITED where that would take too long, or where calls repeat themselves. */
  admit(admission: Admission): Promise<Admitted>;
  /** Of the classes of one cluster that were called so far. */
  figures(cluster: string): readonly LimitFigures[];
}

/** How many requests a cluster gets at once, and how many there are now. */
export interface Load {
  readonly most: number;
  readonly running: number;
  readonly waiting: number;
}

/** A requester that has a bounded number of requests under way. */
export interface LimitedRequester extends Requester {
  load(): Load;
}

interface Bucket {
  readonly cluster: string;
  readonly risk: Risk;
  /** As of `at`. */
  tokens: number;
  at: number;
  /** Those who wait for a token, one after another. */
  readonly turns: Turns;
}

const MINUTE = 60_000;

/** How long a call waits to be let through, in milliseconds. */
const PATIENCE_MS = 5_000;

/** How often the same writes are sent within a minute before that counts as a loop. */
const MOST_REPEATS = 5;

/** Makes a limiter: a bucket for each class and cluster, which is full at first and fills up again in a minute. */
export const createLimiter = ({ limits, clock }: { readonly limits: RateLimits; readonly clock: Clock }): Limiter => {
  const buckets = new Map<string, Bucket>();
  const checkLoop = loopCheck(clock);

  const bucketOf = (cluster: string, risk: Risk): Bucket => {
    const key = canonical([cluster, risk]);
    const bucket = buckets.get(key) ?? { cluster, risk, tokens: limits[risk], at: clock.now(), turns: createTurns(1) };
    buckets.set(key, bucket);
    return bucket;
  };

  /** The tokens that are there now. */
  const filled = (bucket: Bucket): number => {
    const now = clock.now();
    // A clock that was set back takes nothing away.
    const gained = (Math.max(0, now - bucket.at) * limits[bucket.risk]) / MINUTE;
    bucket.tokens = Math.min(limits[bucket.risk], bucket.tokens + gained);
    bucket.at = now;
    return bucket.tokens;
  };
  const figuresOf = (bucket: Bucket): LimitFigures => ({
    cluster: bucket.cluster,
    risk: bucket.risk,
    perMinute: limits[bucket.risk],
    left: Math.floor(filled(bucket)),
  });
  const timeFor = (tokens: number, risk: Risk): number => Math.ceil((tokens * MINUTE) / limits[risk]);

  return {
    admit: async ({ cluster, risk, requests, signal }) => {
      const bucket = bucketOf(cluster, risk);
      const waitMs = timeFor(bucket.turns.length + 1 - filled(bucket), risk);
      if (waitMs > PATIENCE_MS) {
        throw new ProxmoxError(
          'RATE_LIMITED',
          `The limit of ${limits[risk]} calls of class ${risk} in a minute is reached. Nothing was sent.`,
          { next: `Try again in ${seconds(waitMs)} s.` },
        );
      }
      const forget = checkLoop(cluster, requests);
      const begun = clock.now();
      try {
        await bucket.turns.within(signal, async () => {
          while (filled(bucket) < 1) await clock.sleep(timeFor(1 - bucket.tokens, risk), signal);
          bucket.tokens -= 1;
        });
      } catch {
        forget();
        throw cancelledWaiting();
      }
      const nextMs = timeFor(Math.max(0, bucket.turns.length + 1 - filled(bucket)), risk);
      return { ...figuresOf(bucket), waitedMs: Math.max(0, clock.now() - begun), nextMs };
    },
    figures: (cluster) => [...buckets.values()].filter((bucket) => bucket.cluster === cluster).map(figuresOf),
  };
};

/** Remembers writes for a minute and fails for one that repeats itself; what it hands back takes the write out again. */
const loopCheck = (clock: Clock): ((cluster: string, requests: readonly Planned[]) => () => void) => {
  const sent = new Map<string, readonly number[]>();

  return (cluster, requests) => {
    if (requests.length === 0) return () => undefined;
    const now = clock.now();
    const isRecent = (at: number): boolean => at > now - MINUTE && at <= now;
    for (const [known, times] of sent) {
      if (times.some(isRecent)) break;
      sent.delete(known);
    }
    const key = canonical([cluster, requests]);
    const recent = (sent.get(key) ?? []).filter(isRecent);
    if (recent.length >= MOST_REPEATS) {
      const wait = seconds((recent[0] ?? now) + MINUTE - now);
      throw new ProxmoxError(
        'RATE_LIMITED',
        `The same change was sent ${recent.length} times within a minute, which looks like a loop. Nothing was sent.`,
        { next: `Look at what it did so far; the same call is let through again in ${wait} s.` },
      );
    }
    // Put at the end, so that the oldest come first and looking for what is over ends at the first that isn't.
    sent.delete(key);
    sent.set(key, [...recent, now]);
    return () => {
      const left = [...(sent.get(key) ?? [])];
      const mine = left.indexOf(now);
      if (mine >= 0) sent.set(key, left.toSpliced(mine, 1));
    };
  };
};

const seconds = (ms: number): number => Math.ceil(ms / 1000);

/** A requester that has at most `most` requests under way at once; others wait their turn, first come, first served. */
export const limited = (requester: Requester, most: number): LimitedRequester => {
  const turns = createTurns(most);
  return {
    send: <Result>(request: Planned<Result>, options?: SendOptions): Promise<Result> =>
      turns.within(options?.signal, () => requester.send(request, options)),
    sendPage: <Result>(request: Planned<Result>, options?: SendOptions): Promise<Page<Result>> =>
      turns.within(options?.signal, () => requester.sendPage(request, options)),
    load: () => ({ most, running: turns.running, waiting: turns.length - turns.running }),
  };
};
