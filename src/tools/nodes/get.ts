import { getStatus } from '../../../generated/endpoints/nodes.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import { toNumber, toText } from '../../rules/wire.ts';
import { bytes, percent, seconds, type Quantity } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';

interface Input {
  readonly node: string;
}

type Figures = Readonly<Record<string, unknown>>;

export const nodeGet = defineReadTool<Input>({
  name: 'pve_node_get',
  title: 'Show a node',
  description: 'Show one node: load, memory, root disk, CPU, kernel, Proxmox VE version, uptime and its guests.',
  toolset: 'nodes',
  sees: ['nodes', 'guests'],
  uses: [getStatus],
  input: input<Input>({ node: Arg.text('Name', { minLength: 1 }) }),
  example: { node: 'pve1' },
  read: async ({ inventory, requester, signal }, { node: name }) => {
    const { node, status } = await inventory.node(name);
    if (status === 'offline') {
      throw new ProxmoxError('NODE_UNREACHABLE', `Node ${nameOf(node)} is offline.`, {
        next: `Start the node or its network; pve_guest_list {"node": "${nameOf(node)}"} shows what was on it.`,
      });
    }
    const [figures, { guests }] = await Promise.all([requester.send(getStatus({ node }), { signal }), inventory.all()]);
    const { memory, rootfs, loadavg, cpuinfo, cpu, pveversion, 'current-kernel': kernel } = figures;
    // The schema forgets this one.
    const { uptime }: Figures = { ...figures };
    const mine = guests.filter((guest) => guest.node === node);
    const used = (of: Figures | undefined): Quantity | undefined => {
      const [part, whole] = [toNumber(of?.['used']), toNumber(of?.['total'])];
      return part === undefined || !whole ? undefined : percent(part / whole);
    };
    const size = (of: Figures | undefined, member: string) => bytes(toNumber(of?.[member]));
    return {
      kind: 'object',
      data: {
        node,
        status,
        uptime: seconds(toNumber(uptime)),
        version: toText(pveversion),
        kernel: toText(kernel.release),
        cpu: {
          load: percent(toNumber(cpu)),
          average: loadavg,
          cores: toNumber(cpuinfo.cpus),
          model: toText(cpuinfo.model),
        },
        memory: { used: size(memory, 'used'), total: size(memory, 'total'), full: used(memory) },
        root_disk: { used: size(rootfs, 'used'), total: size(rootfs, 'total'), full: used(rootfs) },
        guests: { running: mine.filter((guest) => guest.status === 'running').length, all: mine.length },
      },
      notes: [],
    };
  },
});
