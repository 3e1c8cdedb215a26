import type { TaskProgress } from '../client/task.ts';
import { oneLine } from '../render/clean.ts';

/** One notification's members, as the protocol has them. */
interface Progress {
  readonly progress: number;
  readonly total?: number;
  readonly message: string;
  readonly [key: string]: unknown;
}

const PAUSE_MS = 250;

/** Tells a client how a task goes on, as the protocol wants it: numbers that only rise, and not more than four notifications a second. */
export const createProgress = (
  send: (progress: Progress) => Promise<void>,
  now: () => number = () => performance.now(),
): ((progress: TaskProgress) => void) => {
  let last = 0;
  let sentAt = -Infinity;
  let said = '';
  return ({ message, percent, seconds }) => {
    const at = now();
    const line = `${message === '' ? 'running' : oneLine(message, 160)} (${seconds}s)`;
    if (at - sentAt < PAUSE_MS || line === said) return;
    sentAt = at;
    said = line;
    last = percent !== undefined && percent > last ? percent : last + 0.01;
    // A client that has gone away is no fault of the task's.
    send({ progress: last, ...(percent === undefined ? {} : { total: 100 }), message: line }).catch(() => undefined);
  };
};
