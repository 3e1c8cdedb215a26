import {
  getConfig as lxcConfig,
  getMigrate as lxcConditions,
  postMigrate as lxcMigrate,
} from '../../../generated/endpoints/nodes/lxc.ts';
import { getMigrate as qemuConditions, postMigrate as qemuMigrate } from '../../../generated/endpoints/nodes/qemu.ts';
import { getReplication } from '../../../generated/endpoints/nodes/replication.ts';
import type { Planned } from '../../endpoint.ts';
import { asProxmoxError, ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { toFlag, toText } from '../../rules/wire.ts';
import { Arg, defineTool, input, type Plan, type ToolContext } from '../define.ts';
import type { Blocker, Wish } from './blockers.ts';
import { configOf } from './config.ts';
import { containerBlockers } from './container-blockers.ts';
import { guestArgument, label, labelWithNode } from './guest.ts';
import { isManaged, movedAnswer } from './moved.ts';
import { waitArgument } from './power.ts';
import { copiedDisks, vmBlockers } from './vm-blockers.ts';

/** The guest as it was before. */
interface Facts {
  readonly guest: Guest;
}

export const guestMigrate = defineTool<Wish, Facts>({
  name: 'pve_guest_migrate',
  title: 'Migrate a guest',
  description:
    'Move a VM or container to another node, a running VM without a break; says first what stands in the way. Not for moving a disk to another storage.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [qemuConditions, lxcConditions, lxcConfig, getReplication, qemuMigrate, lxcMigrate],
  risk: 'disrupt',
  input: input<Wish>({
    guest: guestArgument,
    target: Arg.text('Node', { minLength: 1 }),
    restart: Arg.optional(Arg.flag('Containers that run: shut down and start again')),
    with_local_disks: Arg.optional(Arg.flag('Copy local disks of a running VM')),
    storage: Arg.optional(Arg.text('Where disks go: a storage, or FROM:TO,…')),
    wait: waitArgument,
  }),
  example: { guest: '100', target: 'pve2' },
  plan: async (context, wish) => {
    const guest = await context.inventory.guest(wish.guest);
    const target = await context.inventory.node(wish.target);
    if (guest.node === target.node) return { steps: [], wait: true, facts: { guest } };
    if (target.status !== 'online') {
      throw blocked(guest, wish, [
        {
          why: `${nameOf(target.node)} is ${nameOf(target.status)}`,
          todo: 'choose another target; pve_node_list tells which are online',
        },
      ]);
    }
    return guest.kind === 'qemu' ? planVm(context, guest, wish) : planContainer(context, guest, wish);
  },
  answer: ([outcome], wish, { guest }, context) => movedAnswer(outcome, guest, wish, context),
});

const planVm = async (context: ToolContext, guest: Guest, wish: Wish): Promise<Plan<Facts>> => {
  const { inventory, requester, signal } = context;
  const { node, vmid } = guest;
  const { target, with_local_disks: withDisks = false, storage } = wish;
  const [conditions, replicated, { storages }] = await Promise.all([
    requester.send(qemuConditions({ node, vmid, target }), { signal }),
    withDisks ? isReplicated(context, guest, target) : undefined,
    inventory.all(),
  ]);
  const running = toFlag(conditions.running);
  const types = new Map(storages.flatMap(({ storage: name, type }) => (type === undefined ? [] : [[name, type]])));
  const blockers = vmBlockers({ guest, running, conditions, replicated, types }, wish);
  if (blockers.length > 0) throw blocked(guest, wish, blockers);
  const copied = copiedDisks(conditions);
  const request = qemuMigrate({
    node,
    vmid,
    target,
    ...(running ? { online: true } : {}),
    // It is needed of those that run only; but what it says is true of the others as well, and is judged by.
    ...(withDisks || copied.length > 0 ? { 'with-local-disks': true } : {}),
    ...(storage === undefined ? {} : { targetstorage: storage }),
  });
  return planned(request, guest, wish, copied);
};

const planContainer = async (context: ToolContext, guest: Guest, wish: Wish): Promise<Plan<Facts>> => {
  const { requester, signal } = context;
  const { node, vmid, status } = guest;
  const { target, storage } = wish;
  const [conditions, config] = await Promise.all([
    // Older releases don't tell it of containers.
    requester.send(lxcConditions({ node, vmid, target }), { signal }).catch(unlessUnknown),
    configOf(context, guest),
  ]);
  const running = conditions ? toFlag(conditions.running) : status === 'running';
  const blockers = containerBlockers(guest, running, config, conditions, wish);
  if (blockers.length > 0) throw blocked(guest, wish, blockers);
  const request = lxcMigrate({
    node,
    vmid,
    target,
    ...(running ? { restart: true } : {}),
    ...(storage === undefined ? {} : { 'target-storage': storage }),
  });
  return planned(request, guest, wish);
};

const planned = (
  request: Planned,
  guest: Guest,
  { target, wait = true }: Wish,
  copied: readonly string[] = [],
): Plan<Facts> => ({
  steps: [
    {
      request,
      reason: `${isManaged(guest) ? 'ask the HA manager to move' : 'migrate'} ${label(guest)} to ${nameOf(target)}${copied.length > 0 ? ` with its disks ${copied.join(', ')}, which are removed here afterwards` : ''}`,
    },
  ],
  wait,
  facts: { guest },
});

const unlessUnknown = (error: unknown): undefined => {
  const known = asProxmoxError(error);
  if (known.code !== 'NOT_SUPPORTED') throw known;
};

/** Whether the disks of a guest are replicated to a node; undefined where that can't be seen. */
const isReplicated = async (
  { requester, signal }: ToolContext,
  { node, vmid }: Guest,
  target: string,
): Promise<boolean | undefined> => {
  try {
    const jobs = await requester.send(getReplication({ node, guest: vmid }), { signal });
    return jobs.some((job: Readonly<Record<string, unknown>>) => toText(job['target']) === target);
  } catch {
    return undefined;
  }
};

const blocked = (guest: Guest, { target }: Wish, blockers: readonly Blocker[]): ProxmoxError => {
  const list = blockers.map(({ why }) => why).join('; ');
  const todo = [...new Set(blockers.map((each) => each.todo))].join('; ');
  return new ProxmoxError('REJECTED', `${labelWithNode(guest)} can't move to ${nameOf(target)}: ${list}.`, {
    next: `${todo.charAt(0).toUpperCase()}${todo.slice(1)}.`,
  });
};
