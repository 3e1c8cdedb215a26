import { fullName } from '../../access.ts';
import { may, number, type Handler } from '../../call.ts';
import { endingOf } from '../../../rules/task-ending.ts';
import type { Task } from '../../tasks.ts';

interface Event {
  readonly task: Task;
  readonly time: number;
  readonly msg: string;
  readonly pri: number;
}

const eventsOf = (task: Task): Event[] => [
  { task, time: task.startedAt, msg: `starting task ${task.upid}`, pri: INFO },
  ...(task.endedAt === undefined
    ? []
    : [
        {
          task,
          time: task.endedAt,
          msg: `end task ${task.upid} ${task.exit ?? ''}`,
          pri: endingOf(task.exit ?? '') === 'failed' ? ERROR : INFO,
        },
      ]),
];

const USUAL = 50;
/** Priorities of everyday life and of what failed, as syslog counts. */
const INFO = 6;
const ERROR = 3;
/** Process of the daemon that writes the log. */
const DAEMON_PID = 1_200;

/** The log of the cluster: beginning and end of every task, the newest first. */
export const log: Handler = (call) => {
  const { cluster, principal } = call;
  const all = may(call, '/', ['Sys.Syslog']);
  const events = cluster.tasks
    .list()
    .toReversed()
    .flatMap(eventsOf)
    .sort((a, b) => a.time - b.time)
    .map((event, i) => ({ ...event, uid: String(i + 1) }));
  return events
    .filter(({ task }) => all || task.user === fullName(principal))
    .toReversed()
    .slice(0, number(call, 'max') ?? USUAL)
    .map(({ task: { node, user }, time, msg, pri, uid }) => ({
      uid,
      id: `${uid}:${node}`,
      node,
      pid: DAEMON_PID,
      pri,
      tag: 'pvedaemon',
      time,
      user,
      msg,
    }));
};
