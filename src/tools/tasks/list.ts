import { getTasks as clusterTasks } from '../../../generated/endpoints/cluster.ts';
import { getTasks as nodeTasks } from '../../../generated/endpoints/nodes/tasks.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest, Resources } from '../../inventory/resources.ts';
import { said, Said, seconds, time } from '../answer.ts';
import { Arg, defineReadTool, input, type ToolContext } from '../define.ts';
import { page, viewArguments, type View } from '../list.ts';
import { orNotes } from '../notes.ts';
import { guestOf, readTasks, type TaskEntry } from './entries.ts';

const STATUSES = ['running', 'failed', 'ok'] as const;

interface Input extends View {
  readonly guest?: string;
  readonly node?: string;
  readonly type?: string;
  readonly status?: (typeof STATUSES)[number];
  readonly since?: number;
  readonly user?: string;
}

/** How many tasks of a node are looked at: of long histories the newest. */
const MOST = 300;

interface Line extends TaskEntry {
  readonly name: string | undefined;
  readonly took: number;
}

const COLUMNS = {
  all: {
    time: ({ startedAt }: Line) => time(startedAt),
    node: ({ node }: Line) => node,
    type: ({ type }: Line) => type,
    id: ({ id, name }: Line) => (name === undefined ? id : said`${id} (${name})`),
    user: ({ user }: Line) => user,
    status: ({ state }: Line) => new Said(state),
    took: ({ took }: Line) => seconds(took),
    error: ({ state, exit }: Line) => (state === 'failed' || state === 'warnings' ? exit : undefined),
    upid: ({ upid }: Line) => upid,
  },
  usual: ['time', 'node', 'type', 'id', 'user', 'status', 'took'],
  // The newest first: what counts down from a moment far away orders as text does, and tells tasks apart.
  key: ({ startedAt, node, pid }: Line) => `${1e10 - startedAt}.${1e10 - pid}.${node}`,
};

/** Worth another look: a row names its task then, in the usual columns. */
const isOpen = ({ state }: Line): boolean => state === 'failed' || state === 'running';

const columnsFor = (lines: readonly Line[], { columns = [] }: View): typeof COLUMNS =>
  columns.length > 0
    ? COLUMNS
    : {
        ...COLUMNS,
        all: { ...COLUMNS.all, upid: (line) => (isOpen(line) ? line.upid : '') },
        usual: [
          ...COLUMNS.usual,
          ...(lines.some(({ state }) => state === 'failed') ? ['error'] : []),
          ...(lines.some(isOpen) ? ['upid'] : []),
        ],
      };

interface Found {
  readonly tasks: readonly TaskEntry[];
  readonly notes: readonly string[];
}

/** What every node has sent round: what runs, and the last few that ended. One request, whatever the size of the cluster. */
const recent = async ({ requester, signal }: ToolContext, { offline }: Resources): Promise<Found> => {
  const tasks = readTasks(await requester.send(clusterTasks(), { signal }));
  return {
    // What a node that is down said last tells nothing of now.
    tasks: tasks.filter(({ node }) => !offline.includes(node)),
    notes: [],
  };
};

const BY_STATUS = {
  running: { source: 'active' },
  failed: { source: 'archive', statusfilter: 'error,unknown' },
  ok: { source: 'archive', statusfilter: 'ok,warning' },
} as const;

/** The histories of nodes, filtered by the nodes themselves. */
const histories = async (
  { requester, signal, clock }: ToolContext,
  nodes: readonly string[],
  { type, status, since, user }: Input,
  vmid: number | undefined,
): Promise<Found> => {
  const filter = {
    ...(status === undefined ? { source: 'all' as const } : BY_STATUS[status]),
    ...(vmid === undefined ? {} : { vmid }),
    ...(type === undefined ? {} : { typefilter: type }),
    ...(user === undefined ? {} : { userfilter: user }),
    ...(since === undefined ? {} : { since: Math.floor(clock.now() / 1000) - since * 3_600 }),
    limit: MOST,
  };
  const { values, notes } = await orNotes(
    Object.fromEntries(
      nodes.map((node) => [node, requester.sendPage(nodeTasks({ node, ...filter }), { signal })] as const),
    ),
  );
  const cut = Object.entries(values).flatMap(([node, { data, total = 0 }]) =>
    data.length < total ? [`${nameOf(node)}: only the newest ${data.length} of ${total} tasks were looked at`] : [],
  );
  return { tasks: readTasks(Object.values(values).flatMap(({ data }) => data)), notes: [...notes, ...cut] };
};

/** The number of the guest that is meant: one that is gone still has its tasks. */
const numberOf = async ({ inventory }: ToolContext, guest: string | undefined): Promise<number | undefined> =>
  guest === undefined ? undefined : (guestOf({ id: guest }) ?? (await inventory.guest(guest)).vmid);

/** Which nodes to ask: one that is named has to be up. */
const nodesToAsk = async (
  { inventory }: ToolContext,
  { nodes, offline }: Resources,
  node: string | undefined,
): Promise<readonly string[]> => {
  if (node !== undefined) await inventory.node(node);
  if (node !== undefined && offline.includes(node)) {
    throw new ProxmoxError('NODE_UNREACHABLE', `Node ${nameOf(node)} is offline, and only it has its tasks.`, {
      next: 'Start the node or its network, or leave node out to see the tasks of the others.',
    });
  }
  return node === undefined ? nodes.map((each) => each.node).filter((each) => !offline.includes(each)) : [node];
};

const lineOf = (task: TaskEntry, guests: ReadonlyMap<number, Guest>, nowS: number): Line => ({
  ...task,
  name: guests.get(guestOf(task) ?? 0)?.name,
  took: Math.max(0, (task.endedAt ?? nowS) - task.startedAt),
});

export const taskList = defineReadTool<Input>({
  name: 'pve_task_list',
  title: 'List tasks',
  description:
    'List tasks of the cluster, newest first: what runs, what failed, who began it. For the log and the end of one use pve_task_get.',
  toolset: 'tasks',
  sees: [],
  uses: [clusterTasks, nodeTasks],
  input: input<Input>({
    guest: Arg.optional(Arg.text('Number or name', { minLength: 1 })),
    node: Arg.optional(Arg.text()),
    type: Arg.optional(Arg.text('Such as qmstart, vzdump')),
    status: Arg.optional(Arg.oneOf(STATUSES)),
    since: Arg.optional(Arg.integer('Hours back', { minimum: 1, maximum: 87_600 })),
    user: Arg.optional(Arg.text('Part of who began it')),
    ...viewArguments,
  }),
  example: { status: 'failed', since: 24 },
  read: async (context, given) => {
    const { guest, node, type, status, since, user, ...view } = given;
    const resources = await context.inventory.all();
    const vmid = await numberOf(context, guest);
    const nodes = await nodesToAsk(context, resources, node);
    const isNarrow = [vmid, node, type, since, user].some((each) => each !== undefined);
    // What runs is in the short list of every node, what has ended need not be.
    const isShort = !isNarrow && (status === undefined || status === 'running');
    const found = isShort ? await recent(context, resources) : await histories(context, nodes, given, vmid);
    const tasks = status === 'running' ? found.tasks.filter(({ state }) => state === 'running') : found.tasks;
    const guests = new Map(resources.guests.map((each) => [each.vmid, each]));
    const lines = tasks.map((task) => lineOf(task, guests, Math.floor(context.clock.now() / 1000)));
    const { offline } = resources;
    return page(lines, columnsFor(lines, view), view, [
      ...(node === undefined && offline.length > 0
        ? [`not read, node offline: ${offline.map(nameOf).join(', ')}`]
        : []),
      ...(isShort && status === undefined
        ? [
            'the newest of each node, about 25; with since, guest, node, type or user its whole history is looked through',
          ]
        : []),
      ...found.notes,
      ...(lines.length === 0 ? ["without Sys.Audit on a node, tasks that others began there don't show"] : []),
    ]);
  },
});
