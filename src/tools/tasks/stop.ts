import { deleteTasksByUpid } from '../../../generated/endpoints/nodes/tasks.ts';
import type { TaskOutcome } from '../../client/task.ts';
import { asProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import { Untrusted, type ObjectAnswer } from '../answer.ts';
import { defineTool, input } from '../define.ts';
import { guestOf, taskLabel } from './entries.ts';
import { taskData, unknownEnd } from './outcome.ts';
import { givenUpid, upidArgument } from './upid.ts';

interface Input {
  readonly upid: string;
}

interface Facts {
  readonly what: string;
  /** How the task stood before. */
  readonly before: TaskOutcome;
}

const ENDED: Readonly<Record<TaskOutcome['state'], string>> = {
  ok: 'it had ended well',
  warnings: 'it had ended with warnings',
  failed: 'it had failed',
  running: 'it runs',
};

export const taskStop = defineTool<Input, Facts>({
  name: 'pve_task_stop',
  title: 'Stop a task',
  description:
    'Stop a running task, such as a backup or migration, and wait until it has ended. What it did may stay half done: not for tasks that only take long.',
  toolset: 'tasks',
  sees: [],
  uses: [deleteTasksByUpid],
  risk: 'disrupt',
  input: input<Input>({ upid: upidArgument }),
  example: { upid: 'UPID:pve1:0000C530:001A2B3C:66F00000:vzdump:100:root@pam:' },
  plan: async ({ inventory, follow }, { upid }) => {
    const { node } = givenUpid(upid);
    const [before, { guests }] = await Promise.all([follow(upid, { wait: false }), inventory.all()]);
    const what = `${taskLabel(before, guests)} on ${nameOf(node)}`;
    const steps =
      before.state === 'running'
        ? [{ request: deleteTasksByUpid({ node, upid }), reason: `stop the task ${what}` }]
        : [];
    return { steps, wait: true, facts: { what, before } };
  },
  answer: async ([outcome], { upid }, { what, before }, { follow, clock }): Promise<ObjectAnswer> => {
    if (!outcome) {
      return {
        kind: 'object',
        headline: `Nothing to do: ${what} does not run, ${ENDED[before.state]}.`,
        data: { task: upid, exit: before.state === 'ok' ? undefined : before.exitStatus },
        notes: [],
      };
    }
    const task = await follow(upid, { wait: true }).catch((error: unknown) => {
      throw unknownEnd(asProxmoxError(error), upid, `stop ${what}`);
    });
    return {
      kind: 'object',
      headline: headlineOf(what, task),
      data: task.state === 'failed' ? stoppedData(task) : taskData(task, clock.now()),
      notes: notesOf(task),
    };
  },
});

const headlineOf = (what: string, { state }: TaskOutcome): string => {
  if (state === 'running') return `Asked to stop, not ended yet: ${what}.`;
  return state === 'failed' ? `Done: ${what} stopped.` : `Not stopped: ${what} came to its own end first.`;
};

const LINES = 5;

/** What was stopped has failed, and that is no news: what counts is how far it came. */
const stoppedData = ({ upid, exitStatus, log }: TaskOutcome): ObjectAnswer['data'] => ({
  task: upid,
  exit: exitStatus,
  log: log.length > 0 ? new Untrusted('task log', log.slice(-LINES)) : undefined,
});

const notesOf = (task: TaskOutcome): string[] => {
  if (task.state === 'running') return [`follow it with pve_task_get {"upid": "${task.upid}", "wait": true}`];
  if (task.state !== 'failed') return [];
  const vmid = guestOf(task);
  return [
    `what it did may be half done${vmid === undefined ? '' : `, and a lock may be left: pve_guest_get {"guest": "${vmid}"} shows it`}`,
  ];
};
