import { fullName } from '../../access.ts';
import { may, number, type Handler } from '../../call.ts';
import type { Task } from '../../tasks.ts';

interface Event {
  readonly task: Task;
  readonly time: number;
  readonly msg: string;
}

const eventsOf = (task: Task): Event[] => [
  { task, time: task.startedAt, msg: `starting task ${task.upid}` },
  ...(task.endedAt === undefined
    ? []
    : [{ task, time: task.endedAt, msg: `end task ${task.upid} ${task.exit ?? ''}` }]),
];

const USUAL = 50;
/** Priority of a notice of everyday life, as syslog counts. */
const INFO = 6;
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
    .map(({ task: { node, user }, time, msg, uid }) => ({
      uid,
      id: `${uid}:${node}`,
      node,
      pid: DAEMON_PID,
      pri: INFO,
      tag: 'pvedaemon',
      time,
      user,
      msg,
    }));
};
