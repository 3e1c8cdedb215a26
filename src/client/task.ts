import { getLog, getStatus } from '../../generated/endpoints/nodes/tasks.ts';
import type { Clock } from '../clock.ts';
import type { Page, Requester } from '../endpoint.ts';
import { asProxmoxError, ProxmoxError, withDetails } from '../errors.ts';
import { endingOf } from '../rules/task-ending.ts';
import { parseSize } from '../rules/size.ts';
import { parseUpid } from '../rules/upid.ts';

/** How a task stands: `running` where nobody waited for its end. */
export interface TaskOutcome {
  readonly upid: string;
  readonly node: string;
  readonly type: string;
  /** What the task is about: mostly the number of a guest. */
  readonly id: string;
  readonly user: string;
  readonly state: 'running' | 'ok' | 'warnings' | 'failed';
  /** Proxmox's own word: `OK`, `WARNINGS: n`, or the text of the error. Absent while it runs. */
  readonly exitStatus?: string;
  readonly warnings: number;
  /** The last lines of the log, oldest first; read where the task failed, warned or is followed with progress. */
  readonly log: readonly string[];
  /** Seconds since 1970. */
  readonly startedAt: number;
}

/** What a follower is told at each look while a task runs: the newest line of its log, and the percentage in it where there is one. */
export interface TaskProgress {
  readonly upid: string;
  /** Empty as long as the log is. */
  readonly message: string;
  readonly percent?: number;
  /** Since the task began. */
  readonly seconds: number;
}

export interface FollowOptions {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** How long to wait for the end; the task goes on when the time is over. 0 looks once. */
  readonly limitMs: number;
  /** Called at each look that finds the task running: also a sign of life, where the log says nothing. */
  readonly progress?: (progress: TaskProgress) => void;
  /** How many of the log's last lines to read in any case; else they are read only where something went wrong. */
  readonly logLines?: number;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 2_000;
const GROWTH = 1.5;
const USUAL_LINES = 20;
const PAGE = 500;
// What Proxmox VE answers for a log that has no line yet.
const EMPTY_LOG = 'no content';

/**
 * Follows a task to its end, or until the time limit. What counts is the task's exit status: a UPID alone says only that something began.
 * Fails when the host can't be asked any more; the error then names the task, whose end is unknown.
 */
export const followTask = async (requester: Requester, upid: string, options: FollowOptions): Promise<TaskOutcome> => {
  const parsed = parseUpid(upid);
  if (!parsed)
    throw new ProxmoxError('INVALID_INPUT', `${JSON.stringify(upid)} is not the identifier of a task (UPID).`);
  const { clock, signal, limitMs, progress, logLines = 0 } = options;
  const send = signal ? { signal } : {};
  const params = { node: parsed.node, upid };
  const log = logReader(Math.max(logLines, USUAL_LINES), (start) =>
    requester.sendPage(getLog({ ...params, start, limit: PAGE }), send),
  );
  const deadline = clock.now() + limitMs;
  let pause = FIRST_PAUSE_MS;

  try {
    for (;;) {
      const { status, exitstatus = '' } = await requester.send(getStatus(params), send);
      const stopped = status === 'stopped';
      const state = stopped ? endingOf(exitstatus) : 'running';
      if (progress || logLines > 0 || (stopped && state !== 'ok')) await log.read();
      if (!stopped) progress?.({ upid, ...newest(log.lines()), seconds: secondsSince(parsed.startedAt, clock) });
      if (stopped || clock.now() >= deadline) {
        return {
          upid,
          node: parsed.node,
          type: parsed.type,
          id: parsed.id,
          user: parsed.user,
          startedAt: parsed.startedAt,
          state,
          ...(stopped ? { exitStatus: exitstatus } : {}),
          warnings: Number(/^WARNINGS: (\d+)$/.exec(exitstatus)?.[1] ?? 0),
          log: log.lines(),
        };
      }
      await clock.sleep(Math.min(pause, Math.max(deadline - clock.now(), 0)), signal);
      pause = Math.min(pause * GROWTH, LONGEST_PAUSE_MS);
    }
  } catch (error) {
    const known = signal?.aborted
      ? new ProxmoxError('CANCELLED', 'The call was cancelled while the task ran; its end is not known.')
      : asProxmoxError(error);
    throw withDetails(known, { upid });
  }
};

interface LogReader {
  /** Reads what is new. */
  read(): Promise<void>;
  lines(): string[];
}

type LogPage = readonly { readonly n: number | string; readonly t: string }[];

/** Reads a log from where it stopped last time; of a long one it skips to the end, since only the last lines are kept. */
const logReader = (keep: number, page: (start: number) => Promise<Page<LogPage>>): LogReader => {
  let next = 0;
  let kept: string[] = [];
  return {
    async read() {
      for (;;) {
        const { data, total = 0 } = await page(next);
        const got = data.filter(({ t }) => !(next === 0 && t === EMPTY_LOG));
        next += got.length;
        kept = [...kept, ...got.map(({ t }) => t)].slice(-keep);
        if (got.length < PAGE) return;
        next = Math.max(next, total - keep);
      }
    },
    lines: () => kept,
  };
};

/** The last line, and the last percentage in all of them. */
const newest = (lines: readonly string[]): Pick<TaskProgress, 'message' | 'percent'> => {
  const percent = lines.map(percentIn).findLast((found) => found !== undefined);
  return { message: lines.at(-1) ?? '', ...(percent === undefined ? {} : { percent }) };
};

/** How far a line says that a task is: a percentage, or what was transferred of what there is, as migrations tell it. */
const percentIn = (line: string): number | undefined => {
  const [, percent] = /(\d{1,3}(?:\.\d+)?)\s?%/.exec(line) ?? [];
  if (percent !== undefined) return Number(percent);
  const [, part, whole] = /transferred ([\d.]+ [KMGT]?i?B) of ([\d.]+ [KMGT]?i?B)/.exec(line) ?? [];
  const [done, all] = [parseSize(part ?? ''), parseSize(whole ?? '')];
  return done === undefined || !all ? undefined : Math.min(100, Math.round((1000 * done) / all) / 10);
};

const secondsSince = (startedAt: number, clock: Clock): number =>
  Math.max(0, Math.round(clock.now() / 1000 - startedAt));
