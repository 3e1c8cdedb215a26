import type { TaskOutcome } from '../client/task.ts';
import type { Planned, Requester } from '../endpoint.ts';
import { asProxmoxError, withDetails } from '../errors.ts';
import { parseUpid } from '../rules/upid.ts';
import type { Plan, StepOutcome, ToolContext } from '../tools/define.ts';
import { taskFailed, unknownEnd } from '../tools/tasks/outcome.ts';
import { bind } from './bound.ts';

interface Means {
  readonly requester: Requester;
  readonly context: Pick<ToolContext, 'signal' | 'follow'>;
  /** Told of each request before it goes out. */
  readonly sending: (request: Planned) => void;
  /** Told of each task that a request began. */
  readonly began: (upid: string | undefined) => void;
}

/**
 * Sends the plan in order and follows each task to its end. Stops at the first that fails, and says what was done before; independent steps
 * are sent whatever became of the others.
 */
export const sendPlan = async (
  { steps, wait, independent = false }: Plan,
  { requester, context: { signal, follow }, sending, began }: Means,
): Promise<StepOutcome[]> => {
  const bound = bind(requester, steps);
  const outcomes: StepOutcome[] = [];
  const done = (): string[] =>
    outcomes.flatMap(({ step, task, error }) => (error ? [] : [`${step.reason}${task ? ` (${task.upid})` : ''}`]));
  for (const step of steps) {
    let task: TaskOutcome | undefined;
    try {
      sending(step.request);
      const result = await bound.send(step.request, { signal });
      const upid = parseUpid(result)?.upid;
      began(upid);
      task =
        upid === undefined
          ? undefined
          : await follow(upid, { wait }).catch((error: unknown) => {
              throw unknownEnd(asProxmoxError(error), upid, step.reason);
            });
      if (task?.state === 'failed') throw taskFailed(task, step.reason, done());
      outcomes.push({ step, result, ...(task ? { task } : {}) });
      // What builds on it would meet its lock: the answer says what was left out.
      if (task?.state === 'running' && !independent) break;
    } catch (error) {
      const known = asProxmoxError(error);
      if (independent && known.code !== 'CANCELLED') {
        outcomes.push({ step, result: undefined, error: known, ...(task ? { task } : {}) });
        continue;
      }
      throw outcomes.length === 0 ? known : withDetails(known, { done: done() });
    }
  }
  return outcomes;
};
