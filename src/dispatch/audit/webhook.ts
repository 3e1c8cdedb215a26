import { basename, dirname } from 'node:path';
import type { Clock } from '../../clock.ts';
import type { AuditSink } from '../audit.ts';
import type { FileSink } from './file-sink.ts';
import { diskFiles, type FileSystem } from './files.ts';
import { chainsIn } from './names.ts';
import { openSpool, type Spool } from './spool.ts';

export interface WebhookOptions {
  readonly url: string;
  /** Resolves to what is sent along as bearer token. */
  readonly token?: () => Promise<string>;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly alive: (pid: number) => boolean;
  /** Told once when the address takes no records, and once when it does again. */
  readonly warn: (sentence: string) => void;
  /** The disk, unless another is given. */
  readonly fs?: FileSystem;
}

const MOST_RECORDS = 500;
const ANSWER_MS = 30_000;
const LAST_ATTEMPT_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
const ORPHANS_EVERY_MS = 3_600_000;

/**
 * A sink that writes to the file, and sends from the file what is there: lines of JSON, oldest first, until the address has answered 2xx
 * for all. A call waits for the file only. What could not be sent is sent later, by this run or the next one; some of it twice, none never.
 */
export const webhookSink = (file: FileSink, options: WebhookOptions): AuditSink => {
  const { clock } = options;
  const post = createPost(options);
  const spools = new Map<string, Spool>();
  const [pause, end] = [new AbortController(), new AbortController()];
  let most = MOST_RECORDS;
  let failures = 0;
  let waiting = false;
  let orphansAt = 0;
  let running: Promise<void> | undefined;

  /** The chains to send: that of this process and, from the usual file, those of processes that are gone. */
  const chains = async (fs: FileSystem): Promise<string[]> => {
    const path = await file.place();
    if (clock.now() < orphansAt) return [path];
    orphansAt = clock.now() + ORPHANS_EVERY_MS;
    const all = chainsIn(path, await fs.list(dirname(path)));
    return [path, ...all.flatMap((chain) => (chain.pid === undefined || options.alive(chain.pid) ? [] : chain.path))];
  };

  const sendAll = async (): Promise<void> => {
    const fs = options.fs ?? (await diskFiles());
    for (const path of await chains(fs)) {
      const spool = spools.get(path) ?? openSpool(path, fs);
      spools.set(path, spool);
      for (;;) {
        const entries = await spool.next(most);
        if (entries.length === 0) break;
        const { tooLarge } = await post(basename(path), entries.map(({ text }) => `${text}\n`).join(''), end.signal);
        if (tooLarge) most = Math.max(1, Math.floor(entries.length / 2));
        else await spool.sent(entries);
        failures = 0;
      }
    }
  };

  const run = async (): Promise<void> => {
    while (waiting && !end.signal.aborted) {
      waiting = false;
      try {
        await sendAll();
      } catch {
        waiting = true;
        orphansAt = 0;
        if (pause.signal.aborted) break;
        await clock.sleep(Math.min(1_000 * 2 ** failures++, LONGEST_PAUSE_MS), pause.signal).catch(() => undefined);
      }
    }
    running = undefined;
  };

  const wake = (): void => {
    waiting = true;
    running ??= run();
  };

  return {
    write: async (record) => {
      await file.write(record);
      wake();
    },
    start: wake,
    close: async () => {
      pause.abort();
      const late = new AbortController();
      const gaveUp = clock.sleep(LAST_ATTEMPT_MS, late.signal).then(
        () => end.abort(),
        () => undefined,
      );
      await Promise.race([running, gaveUp]);
      late.abort();
      await file.close?.();
    },
  };
};

type Post = (chain: string, body: string, signal: AbortSignal) => Promise<{ readonly tooLarge: boolean }>;

/** Sends lines to the address; fails where it did not take them, and tells the operator when that begins and when it ends. */
const createPost = ({ url, token, fetch, warn }: WebhookOptions): Post => {
  // The rest of the address may be a secret.
  const { host } = new URL(url);
  let dead = false;
  return async (chain, body, signal) => {
    try {
      const secret = await token?.();
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-ndjson',
          'x-audit-chain': chain,
          ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
        },
        body,
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
      });
      await response.body?.cancel();
      if (response.status === 413 && body.indexOf('\n') < body.length - 1) return { tooLarge: true };
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
    } catch (error) {
      if (!dead && !signal.aborted)
        warn(`The audit webhook at ${host} takes no records (${reasonOf(error)}). They wait in the audit file.`);
      dead = true;
      throw error;
    }
    if (dead) warn(`The audit webhook at ${host} takes records again.`);
    dead = false;
    return { tooLarge: false };
  };
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  if (error.name === 'TimeoutError') return `no answer within ${ANSWER_MS / 1_000} s`;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
};
