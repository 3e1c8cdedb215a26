import { getLog, getStatus } from '../../../generated/endpoints/nodes/tasks.ts';
import { ProxmoxError } from '../../errors.ts';
import { parseUpid } from '../../rules/upid.ts';
import { time, Untrusted } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { taskData } from './outcome.ts';

interface Input {
  readonly upid: string;
  readonly wait?: boolean;
  readonly log_lines?: number;
}

const USUAL_LINES = 10;

export const taskGet = defineReadTool<Input>({
  name: 'pve_task_get',
  title: 'Show a task',
  description:
    'Show how a task stands or ended, with the end of its log. With wait it follows the task to its end first.',
  toolset: 'tasks',
  sees: [],
  uses: [getStatus, getLog],
  input: input<Input>({
    upid: Arg.text('UPID:…, from the call that began it', { minLength: 1 }),
    wait: Arg.optional(Arg.flag('Wait for the end', { default: false })),
    log_lines: Arg.optional(Arg.integer('Lines of the log', { minimum: 0, maximum: 500, default: USUAL_LINES })),
  }),
  example: { upid: 'UPID:pve1:0000C530:001A2B3C:66F00000:qmstart:100:root@pam:', wait: true },
  read: async ({ follow, clock }, { upid, wait = false, log_lines: lines = USUAL_LINES }) => {
    if (!parseUpid(upid)) {
      throw new ProxmoxError(
        'INVALID_INPUT',
        `upid: ${JSON.stringify(upid.slice(0, 120))} is not the identifier of a task.`,
        {
          next: 'Give the whole UPID, from "UPID:" to the colon at its end.',
        },
      );
    }
    const task = await follow(upid, { wait, logLines: lines });
    const log = lines === 0 ? [] : task.log.slice(-lines);
    const { task: identifier, state, exit, since } = taskData(task, clock.now());
    return {
      kind: 'object',
      data: {
        task: identifier,
        state,
        exit,
        type: task.type,
        id: task.id || undefined,
        user: task.user,
        node: task.node,
        started: time(task.startedAt),
        running: task.state === 'running' ? since : undefined,
        log: log.length > 0 ? new Untrusted('task log', log) : undefined,
      },
      notes: task.state === 'failed' ? ['the task failed: nothing it should have done may be taken as done'] : [],
    };
  },
});
