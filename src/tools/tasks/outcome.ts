import { ProxmoxError } from '../../errors.ts';
import type { TaskOutcome } from '../../client/task.ts';
import { causeIn } from '../../rules/causes.ts';
import { LOCK_HELD } from '../../rules/texts.ts';
import { Said, seconds, Untrusted, type ObjectAnswer, type Value } from '../answer.ts';
import type { StepOutcome, ToolContext } from '../define.ts';

/** The sentence of a finished change, the task behind it, and how to go on where it still runs. */
export const taskAnswer = (
  outcome: StepOutcome | undefined,
  done: string,
  { clock }: Pick<ToolContext, 'clock'>,
): ObjectAnswer => {
  const task = outcome?.task;
  if (!task) return { kind: 'object', headline: `Done: ${done}.`, data: {}, notes: [] };
  if (task.state === 'running') {
    return {
      kind: 'object',
      headline: `Begun, not finished: ${done}.`,
      data: taskData(task, clock.now()),
      notes: [`still running; follow it with pve_task_get {"upid": "${task.upid}", "wait": true}`],
    };
  }
  const notes =
    task.state === 'warnings' ? [`the task ended with ${task.warnings} warning${task.warnings === 1 ? '' : 's'}`] : [];
  return { kind: 'object', headline: `Done: ${done}.`, data: taskData(task, clock.now()), notes };
};

const STATES: Readonly<Record<TaskOutcome['state'], Said>> = {
  ok: new Said('finished: OK'),
  warnings: new Said('finished with warnings'),
  failed: new Said('failed'),
  running: new Said('running'),
};

/** The members that tell of a task; its log only where there is something to see in it. */
export const taskData = (task: TaskOutcome, nowMs: number): Readonly<Record<string, Value>> => ({
  task: task.upid,
  state: STATES[task.state],
  exit: task.state === 'failed' || task.state === 'warnings' ? task.exitStatus : undefined,
  since: task.state === 'running' ? seconds(Math.max(0, nowMs / 1000 - task.startedAt)) : undefined,
  log: task.log.length > 0 && task.state !== 'ok' ? new Untrusted('task log', task.log) : undefined,
});

/** The error of a task that ended badly: never a success, whatever the first answer was. One that met a lock has done nothing. */
export const taskFailed = (task: TaskOutcome, what: string, done: readonly string[]): ProxmoxError => {
  const { upid, exitStatus = '', log } = task;
  const known = causeIn(exitStatus, log);
  const details = {
    upid,
    proxmox: exitStatus,
    log,
    ...(known ? { likely: known.sentence, next: known.next } : {}),
    ...(done.length > 0 ? { done } : {}),
  };
  return LOCK_HELD.test(exitStatus)
    ? new ProxmoxError('LOCKED', `Proxmox VE did not ${what}: another operation holds the lock on it.`, details)
    : new ProxmoxError('TASK_FAILED', `Proxmox VE began to ${what}, but the task failed.`, details);
};

/** The error where a task was begun and could not be followed: what went wrong, and that its end is not known. */
export const unknownEnd = (error: ProxmoxError, upid: string, what: string): ProxmoxError =>
  new ProxmoxError(error.code, `Proxmox VE began to ${what}, and the end of the task is not known: ${error.message}`, {
    ...error.details,
    upid,
    next: `Ask for its end with pve_task_get {"upid": ${JSON.stringify(upid)}}, and do not repeat the call before.`,
  });
