import { getNetwork, getStatus, getSubscription } from '../../../generated/endpoints/nodes.ts';
import { getUpdate } from '../../../generated/endpoints/nodes/apt.ts';
import { getInfo } from '../../../generated/endpoints/nodes/certificates.ts';
import { getList } from '../../../generated/endpoints/nodes/disks.ts';
import { getServices } from '../../../generated/endpoints/nodes/services.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { orNotes } from '../notes.ts';
import { certificates } from './parts/certificates.ts';
import { disks } from './parts/disks.ts';
import { network } from './parts/network.ts';
import { readersOf } from './parts/part.ts';
import { services } from './parts/services.ts';
import { status } from './parts/status.ts';
import { subscription } from './parts/subscription.ts';
import { updates } from './parts/updates.ts';

const PARTS = {
  status: readersOf(status),
  services: readersOf(services),
  updates: readersOf(updates),
  certificates: readersOf(certificates),
  subscription: readersOf(subscription),
  disks: readersOf(disks),
  network: readersOf(network),
};
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartName[];

interface Input {
  readonly node: string;
  readonly include?: readonly PartName[];
}

export const nodeGet = defineReadTool<Input>({
  name: 'pve_node_get',
  title: 'Show a node',
  description:
    'Show one node: load, memory, versions, uptime, and a line each on services, updates, certificates and subscription; include shows parts in full. For all nodes use pve_node_list.',
  toolset: 'nodes',
  sees: ['nodes', 'guests'],
  uses: [getStatus, getServices, getUpdate, getInfo, getSubscription, getList, getNetwork],
  input: input<Input>({
    node: Arg.text('Name', { minLength: 1 }),
    include: Arg.optional(Arg.texts('Only these, in full', NAMES)),
  }),
  example: { node: 'pve1' },
  read: async ({ inventory, requester, signal, clock }, { node: name, include }) => {
    const { node, status: state } = await inventory.node(name);
    if (state === 'offline') {
      throw new ProxmoxError('NODE_UNREACHABLE', `Node ${nameOf(node)} is offline.`, {
        next: `Start the node or its network; pve_guest_list {"node": "${nameOf(node)}"} shows what was on it.`,
      });
    }
    const { guests, nodes } = await inventory.all();
    const around = { now: Math.floor(clock.now() / 1000), alone: nodes.length === 1 };
    const readers = NAMES.flatMap((part) => {
      const read = include === undefined ? PARTS[part].brief : include.includes(part) ? PARTS[part].full : undefined;
      return read ? [[part, read((request) => requester.send(request, { signal }), node, around)] as const] : [];
    });
    const { values, notes } = await orNotes(Object.fromEntries(readers));
    const mine = guests.filter((guest) => guest.node === node);
    const { status: figures, ...rest } = values;
    return {
      kind: 'object',
      data: {
        node,
        status: state,
        ...(figures as object),
        guests: { running: mine.filter((guest) => guest.status === 'running').length, all: mine.length },
        ...rest,
      },
      notes,
    };
  },
});
