import { getLog } from '../../../generated/endpoints/cluster.ts';
import { parseUpid } from '../../rules/upid.ts';
import { toNumber, toText } from '../../rules/wire.ts';
import { Said, time } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { page, viewArguments, type View } from '../list.ts';

/** The severities that can be asked for, with the highest of syslog's numbers that is at least that. */
const AT_LEAST = { error: 3, warning: 4, notice: 5, info: 6 } as const;
type Severity = keyof typeof AT_LEAST;

/** By syslog's number. */
const SEVERITIES = ['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'info', 'debug'];

interface Input extends View {
  readonly severity?: Severity;
  readonly node?: string;
  readonly search?: string;
}

interface Line {
  readonly time: number;
  readonly node: string;
  readonly severity: number;
  readonly tag: string;
  readonly user: string;
  readonly message: string;
  /** The task that the message is about. */
  readonly upid: string | undefined;
  /** Counts the entries of a node. */
  readonly uid: number;
}

const UPID = /UPID:\S+:(?=\s|$)/;

/** How many entries are looked through: more than that the cluster hardly keeps. */
const MOST = 500;
/** Rows of a usual page: they are longer than those of other lists. */

const readLine = (entry: Readonly<Record<string, unknown>>): Line => {
  const message = toText(entry['msg']) ?? '';
  const found = UPID.exec(message)?.[0];
  const task = parseUpid(found);
  return {
    time: toNumber(entry['time']) ?? 0,
    node: toText(entry['node']) ?? '',
    severity: toNumber(entry['pri']) ?? AT_LEAST.info,
    tag: toText(entry['tag']) ?? '',
    user: toText(entry['user']) ?? '',
    // A whole UPID would leave no room for the rest.
    message: task ? message.replace(task.upid, `${task.type}:${task.id}`) : message,
    upid: task?.upid,
    uid: toNumber(entry['uid']) ?? 0,
  };
};

const COLUMNS = {
  all: {
    time: (line: Line) => time(line.time),
    node: ({ node }: Line) => node,
    severity: ({ severity }: Line) => new Said(SEVERITIES[severity] ?? String(severity)),
    tag: ({ tag }: Line) => tag,
    user: ({ user }: Line) => user,
    message: ({ message }: Line) => message,
    upid: ({ upid }: Line) => upid,
  },
  usual: ['time', 'node', 'severity', 'tag', 'user', 'message'],
  // The newest first: what counts down from a number far away orders as text does.
  key: ({ time: at, uid, node }: Line) => `${1e10 - at}.${1e10 - uid}.${node}`,
};

export const clusterLog = defineReadTool<Input>({
  name: 'pve_cluster_log',
  title: 'Read the cluster log',
  description:
    'Read the log of the cluster, newest first: tasks that began and ended, logins, messages of the nodes. For tasks alone use pve_task_list.',
  toolset: 'cluster',
  sees: [],
  uses: [getLog],
  input: input<Input>({
    severity: Arg.optional(Arg.oneOf(Object.keys(AT_LEAST), 'This or worse')),
    node: Arg.optional(Arg.text()),
    search: Arg.optional(Arg.text('Part of message, user or tag')),
    ...viewArguments,
  }),
  example: { severity: 'warning' },
  read: async ({ inventory, requester, signal }, { severity, node, search, ...view }) => {
    const [entries] = await Promise.all([
      requester.send(getLog({ max: MOST }), { signal }),
      node === undefined ? undefined : inventory.node(node),
    ]);
    const text = search?.toLowerCase();
    const lines = entries
      .map(readLine)
      .filter(
        (line) =>
          (severity === undefined || line.severity <= AT_LEAST[severity]) &&
          (node === undefined || line.node === node) &&
          (text === undefined ||
            [line.message, line.user, line.tag, line.upid ?? ''].some((each) => each.toLowerCase().includes(text))),
      );
    return page(lines, COLUMNS, view, [
      ...(entries.length >= MOST ? [`only the newest ${MOST} entries were looked through`] : []),
      ...(entries.length === 0 ? ['without Sys.Syslog on /, only what one did oneself is shown'] : []),
    ]);
  },
});
