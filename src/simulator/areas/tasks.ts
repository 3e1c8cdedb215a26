import { parseUpid } from '../../rules/upid.ts';
import { fullName } from '../access.ts';
import {
  flag,
  list as elements,
  Listing,
  may,
  need,
  number,
  Raw,
  text,
  type Call,
  type Handler,
  type Handlers,
} from '../call.ts';
import { invalid, refuse } from '../refusal.ts';
import type { Task } from '../tasks.ts';

/** A task's user in the two members that answers have. */
const who = (user: string): { user: string; tokenid?: string } => {
  const [name = '', tokenid] = user.split('!');
  return { user: name, ...(tokenid === undefined ? {} : { tokenid }) };
};

const common = ({ upid, node, id, type, startedAt }: Task): object => ({ upid, node, id, type, starttime: startedAt });

const ended = ({ endedAt, exit }: Task): object => (exit === undefined ? {} : { endtime: endedAt, status: exit });

const requested = (call: Call): Task => {
  const upid = text(call, 'upid');
  if (!parseUpid(upid)) throw invalid({ upid: 'unable to parse worker upid' });
  const task = call.cluster.tasks.find(upid);
  if (task?.node !== text(call, 'node')) throw invalid({ upid: 'no such task' });
  return task;
};

/** A user owns what was begun in his name, by his tokens too; a token only what it began itself. */
const owns = ({ principal }: Pick<Call, 'principal'>, { user }: Pick<Task, 'user'>): boolean =>
  [user, user.split('!')[0]].includes(fullName(principal));

const checkSees = (call: Call, task: Pick<Task, 'user'>): void => {
  if (!owns(call, task)) need(call, `/nodes/${text(call, 'node')}`, ['Sys.Audit']);
};

const status: Handler = (call) => {
  const task = requested(call);
  checkSees(call, task);
  const { pid, pstart, exit } = task;
  return {
    ...common(task),
    ...who(task.user),
    pid,
    pstart,
    status: exit === undefined ? 'running' : 'stopped',
    ...(exit === undefined ? {} : { exitstatus: exit }),
  };
};

const NO_FILE = 'unable to open file - No such file or directory';

const log: Handler = (call) => {
  const upid = parseUpid(text(call, 'upid'));
  if (!upid) throw invalid({ upid: 'unable to parse worker upid' });
  checkSees(call, upid);
  const task = call.cluster.tasks.find(upid.upid);
  const lines = task?.node === text(call, 'node') ? task.lines : [NO_FILE];
  const [start, limit] = [number(call, 'start'), number(call, 'limit')];
  if (flag(call, 'download')) {
    if (start !== undefined || limit !== undefined) {
      throw refuse("'download' cannot be used together with 'start' or 'limit' parameters");
    }
    return new Raw(lines.map((line) => `${line}\n`).join(''), 'text/plain');
  }
  if (lines.length === 0) return new Listing([{ n: 1, t: 'no content' }], 1);
  const first = start ?? 0;
  const shown = lines.slice(first, limit === 0 ? undefined : first + (limit ?? 50));
  return new Listing(
    shown.map((t, i) => ({ n: first + i + 1, t })),
    lines.length,
  );
};

const abort: Handler = (call) => {
  const task = requested(call);
  if (!owns(call, task)) need(call, `/nodes/${task.node}`, ['Sys.Modify']);
  call.cluster.tasks.abort(task.upid);
  return null;
};

const KINDS: Readonly<Record<string, (exit: string) => boolean>> = {
  ok: (exit) => exit === 'OK',
  warning: (exit) => exit.startsWith('WARNINGS: '),
  error: (exit) => exit !== 'OK' && !exit.startsWith('WARNINGS: '),
  unknown: () => false,
};

const list: Handler = (call) => {
  const [vmid, type, user, source] = ['vmid', 'typefilter', 'userfilter', 'source'].map((name) => text(call, name));
  const [since, until] = [number(call, 'since'), number(call, 'until')];
  const wanted = elements(call, 'statusfilter');
  const auditor = may(call, `/nodes/${text(call, 'node')}`, ['Sys.Audit']);
  const start = number(call, 'start') ?? 0;
  const fits = ({ exit }: Task, kind: string): boolean => exit !== undefined && KINDS[kind]?.(exit) === true;
  const found = call.cluster.tasks
    .list()
    .filter(
      (task) =>
        task.node === text(call, 'node') &&
        (auditor || owns(call, task)) &&
        (source === 'all' || (task.exit === undefined) === (source === 'active')) &&
        (vmid === '' || task.id === vmid) &&
        (type === '' || task.type === type) &&
        (user === '' || task.user.includes(user ?? '')) &&
        (since === undefined || task.startedAt >= since) &&
        (until === undefined || task.startedAt <= until) &&
        (!flag(call, 'errors') || fits(task, 'error')) &&
        (wanted.length === 0 || wanted.some((kind) => fits(task, kind))),
    );
  // A list without anything in it has no total.
  if (found.length === 0) return [];
  return new Listing(found.slice(start, start + (number(call, 'limit') ?? 50)).map(listed), found.length);
};

const listed = (task: Task): object => ({
  ...common(task),
  pid: task.pid,
  pstart: task.pstart,
  // What runs is told as the file of active workers has it.
  ...(task.exit === undefined
    ? { status: 'RUNNING', saved: '0', user: task.user }
    : { ...who(task.user), ...ended(task) }),
});

/** How many tasks each node sends round. */
const RECENT = 25;

const ofCluster: Handler = (call) => {
  const auditor = may(call, '/', ['Sys.Audit']);
  const all = call.cluster.tasks.list();
  const perNode = Map.groupBy(all, ({ node }) => node);
  const isRecent = (task: Task): boolean => (perNode.get(task.node)?.indexOf(task) ?? 0) < RECENT;
  return all
    .filter((task) => isRecent(task) && (auditor || owns(call, task)))
    .map((task) => ({
      ...common(task),
      ...who(task.user),
      ...(task.exit === undefined ? { pid: task.pid } : { ...ended(task), saved: isFromFile(task, all) ? '1' : 1 }),
    }));
};

/** Whether a node has read of this task in its file of workers, which it does when it begins another: flags are text from then on. */
const isFromFile = ({ upid, node, endedAt = 0 }: Task, all: readonly Task[]): boolean =>
  all
    .slice(
      0,
      all.findIndex((each) => each.upid === upid),
    )
    .some((each) => each.node === node && each.startedAt >= endedAt);

export const taskHandlers: Handlers = {
  'GET /nodes/{node}/tasks': list,
  'GET /nodes/{node}/tasks/{upid}': () => [{ name: 'log' }, { name: 'status' }],
  'GET /nodes/{node}/tasks/{upid}/status': status,
  'GET /nodes/{node}/tasks/{upid}/log': log,
  'DELETE /nodes/{node}/tasks/{upid}': abort,
  'GET /cluster/tasks': ofCluster,
};
