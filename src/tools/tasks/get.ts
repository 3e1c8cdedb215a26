import { getLog, getStatus, getTasks } from '../../../generated/endpoints/nodes/tasks.ts';
import type { TaskOutcome } from '../../client/task.ts';
import { causeIn } from '../../rules/causes.ts';
import { Said, seconds, time, Untrusted } from '../answer.ts';
import { Arg, defineReadTool, input, type ToolContext } from '../define.ts';
import { readTasks } from './entries.ts';
import { taskData } from './outcome.ts';
import { givenUpid, upidArgument } from './upid.ts';

interface Input {
  readonly upid: string;
  readonly wait?: boolean;
  readonly log_lines?: number;
}

const USUAL_LINES = 10;
/** Characters of a log that is asked for: what an answer has room for. */
const LONGEST_LOG = 12_000;

/** When a task ended, in seconds since 1970: only the list of its node tells. Nothing depends on it, so that a list that fails is no failure. */
const endOf = async (
  { requester, signal }: ToolContext,
  { upid, node, type, startedAt }: TaskOutcome,
): Promise<number | undefined> => {
  const list = getTasks({ node, source: 'all', typefilter: type, since: startedAt, until: startedAt });
  const entries = await requester.send(list, { signal }).catch(() => []);
  return readTasks(entries).find((entry) => entry.upid === upid)?.endedAt;
};

export const taskGet = defineReadTool<Input>({
  name: 'pve_task_get',
  title: 'Show a task',
  description:
    'Show how a task stands or ended, and the end of its log. With wait it follows the task to its end first. For others use pve_task_list.',
  toolset: 'tasks',
  sees: [],
  uses: [getStatus, getLog, getTasks],
  input: input<Input>({
    upid: upidArgument,
    wait: Arg.optional(Arg.flag('Wait for the end')),
    log_lines: Arg.optional(Arg.integer('Lines of the log', { minimum: 0, maximum: 500, default: USUAL_LINES })),
  }),
  example: { upid: 'UPID:pve1:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:', wait: true },
  read: async (context, { upid, wait = false, log_lines: lines = USUAL_LINES }) => {
    givenUpid(upid);
    const task = await context.follow(upid, { wait, logLines: lines });
    const ended = task.state === 'running' ? undefined : await endOf(context, task);
    const log = lines === 0 ? [] : task.log.slice(-lines);
    const { task: identifier, state, exit, since } = taskData(task, context.clock.now());
    const cause = task.state === 'failed' ? causeIn(task.exitStatus ?? '', task.log) : undefined;
    return {
      kind: 'object',
      data: {
        task: identifier,
        state,
        exit,
        likely_cause: cause && new Said(cause.sentence),
        type: task.type,
        id: task.id || undefined,
        user: task.user,
        node: task.node,
        started: time(task.startedAt),
        ended: time(ended),
        took: ended === undefined ? undefined : seconds(ended - task.startedAt),
        running: task.state === 'running' ? since : undefined,
        log: log.length > 0 ? new Untrusted('task log', log, LONGEST_LOG) : undefined,
      },
      notes: [
        ...(task.state === 'failed' ? ['the task failed: nothing it should have done may be taken as done'] : []),
        ...(cause ? [cause.next] : []),
      ],
    };
  },
});
