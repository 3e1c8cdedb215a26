import type { Guest, Node } from '../../inventory/resources.ts';
import { bytes, percent, seconds } from '../answer.ts';
import { defineReadTool, input } from '../define.ts';
import { page, viewArguments, type View } from '../list.ts';

interface Line extends Node {
  readonly guests: readonly Guest[];
}

const online = ({ status }: Node): boolean => status === 'online';

const COLUMNS = {
  all: {
    node: ({ node }: Line) => node,
    status: ({ status }: Line) => status,
    cpu: (line: Line) => (online(line) ? percent(line.cpu) : undefined),
    cores: ({ maxcpu }: Line) => maxcpu,
    mem: (line: Line) => (online(line) ? bytes(line.mem) : undefined),
    maxmem: ({ maxmem }: Line) => bytes(maxmem),
    disk: (line: Line) => (online(line) ? bytes(line.disk) : undefined),
    maxdisk: ({ maxdisk }: Line) => bytes(maxdisk),
    uptime: (line: Line) => (online(line) ? seconds(line.uptime) : undefined),
    guests: ({ guests }: Line) => guests.length,
    running: ({ guests }: Line) => guests.filter(({ status }) => status === 'running').length,
  },
  usual: ['node', 'status', 'cpu', 'cores', 'mem', 'maxmem', 'uptime', 'guests', 'running'],
  key: ({ node }: Line) => node,
};

export const nodeList = defineReadTool<View>({
  name: 'pve_node_list',
  title: 'List nodes',
  description:
    'List the nodes of the cluster with state, load, memory and number of guests; offline ones too. For one use pve_node_get.',
  toolset: 'nodes',
  sees: ['nodes', 'guests'],
  uses: [],
  input: input<View>(viewArguments),
  example: { columns: ['node', 'status', 'cpu'] },
  read: async ({ inventory }, view) => {
    const { nodes, guests } = await inventory.all();
    const lines = nodes.map((node) => ({ ...node, guests: guests.filter((guest) => guest.node === node.node) }));
    return page(lines, COLUMNS, view);
  },
});
