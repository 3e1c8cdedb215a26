import { parseUpid } from '../../rules/upid.ts';
import { flag, Listing, number, text, type Call, type Handler, type Handlers } from '../call.ts';
import { forbidden, invalid } from '../refusal.ts';
import type { Task } from '../tasks.ts';

/** A task's user in the two members that answers have. */
const who = (user: string): { user: string; tokenid?: string } => {
  const [name = '', tokenid] = user.split('!');
  return { user: name, ...(tokenid === undefined ? {} : { tokenid }) };
};

const common = ({ upid, node, id, type, startedAt, user }: Task): object => ({
  upid,
  node,
  id,
  type,
  starttime: startedAt,
  ...who(user),
});

const ended = ({ endedAt, exit }: Task): object => (exit === undefined ? {} : { endtime: endedAt, status: exit });

const requested = (call: Call): Task => {
  const upid = text(call, 'upid');
  if (!parseUpid(upid)) throw invalid({ upid: 'unable to parse worker upid' });
  const task = call.cluster.tasks.find(upid);
  if (task?.node !== text(call, 'node')) throw invalid({ upid: 'no such task' });
  return task;
};

/** Users see their own tasks; those of others need Sys.Audit on the node. */
const sees = ({ principal, caller }: Call, task: Task): boolean =>
  task.user.split('!')[0] === principal.userid || caller.has(`/nodes/${task.node}`, 'Sys.Audit') === 'yes';

const seen = (call: Call, task: Task): Task => {
  if (!sees(call, task)) throw forbidden(`/nodes/${task.node}, Sys.Audit`);
  return task;
};

const status: Handler = (call) => {
  const task = seen(call, requested(call));
  const { pid, pstart, exit } = task;
  return {
    ...common(task),
    pid,
    pstart,
    status: exit === undefined ? 'running' : 'stopped',
    ...(exit === undefined ? {} : { exitstatus: exit }),
  };
};

const NO_FILE = 'unable to open file - No such file or directory';

const log: Handler = (call) => {
  if (!parseUpid(text(call, 'upid'))) throw invalid({ upid: 'unable to parse worker upid' });
  const task = call.cluster.tasks.find(text(call, 'upid'));
  if (!task) return new Listing([{ n: 1, t: NO_FILE }], 1);
  const { lines } = seen(call, task);
  const start = number(call, 'start') ?? 0;
  const limit = number(call, 'limit') ?? 50;
  const shown = lines.slice(start, limit === 0 ? undefined : start + limit);
  if (lines.length === 0) return new Listing([{ n: 1, t: 'no content' }], 0);
  return new Listing(
    shown.map((t, i) => ({ n: start + i + 1, t })),
    lines.length,
  );
};

const abort: Handler = (call) => {
  const task = requested(call);
  if (
    task.user.split('!')[0] !== call.principal.userid &&
    call.caller.has(`/nodes/${task.node}`, 'Sys.Modify') !== 'yes'
  ) {
    throw forbidden(`/nodes/${task.node}, Sys.Modify`);
  }
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
  const wanted = text(call, 'statusfilter')
    .split(/[,;\s]+/)
    .filter((kind) => kind !== '');
  const start = number(call, 'start') ?? 0;
  const found = call.cluster.tasks
    .list()
    .filter(
      (task) =>
        task.node === text(call, 'node') &&
        sees(call, task) &&
        (source === 'all' || (task.exit === undefined) === (source === 'active')) &&
        (vmid === '' || task.id === vmid) &&
        (type === '' || task.type === type) &&
        (user === '' || task.user.includes(user ?? '')) &&
        (since === undefined || task.startedAt >= since) &&
        (until === undefined || task.startedAt <= until) &&
        (!flag(call, 'errors') || (task.exit !== undefined && KINDS['error']?.(task.exit) === true)) &&
        (wanted.length === 0 || wanted.some((kind) => task.exit !== undefined && KINDS[kind]?.(task.exit) === true)),
    );
  const shown = found.slice(start, start + (number(call, 'limit') ?? 50));
  return new Listing(
    shown.map((task) => ({
      ...common(task),
      pid: task.pid,
      pstart: task.pstart,
      ...(task.exit === undefined ? { status: 'RUNNING' } : ended(task)),
    })),
    found.length,
  );
};

const RECENT = 25;

const ofCluster: Handler = (call) =>
  call.cluster.tasks
    .list()
    .filter((task) => sees(call, task))
    .slice(0, RECENT)
    .map((task) => ({
      ...common(task),
      ...ended(task),
      ...(task.exit === undefined ? { pid: task.pid } : { saved: '1' }),
    }));

export const taskHandlers: Handlers = {
  'GET /nodes/{node}/tasks': list,
  'GET /nodes/{node}/tasks/{upid}': () => [{ name: 'log' }, { name: 'status' }],
  'GET /nodes/{node}/tasks/{upid}/status': status,
  'GET /nodes/{node}/tasks/{upid}/log': log,
  'DELETE /nodes/{node}/tasks/{upid}': abort,
  'GET /cluster/tasks': ofCluster,
};
