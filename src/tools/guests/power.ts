import { getCurrent as lxcCurrent } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { getCurrent as qemuCurrent } from '../../../generated/endpoints/nodes/qemu/status.ts';
import type { TSchema } from '@sinclair/typebox';
import type { Planned } from '../../endpoint.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { Guest } from '../../inventory/resources.ts';
import type { Answer } from '../answer.ts';
import { Arg, type Plan, type Route, type StepOutcome, type ToolContext } from '../define.ts';
import { taskAnswer, taskData } from '../tasks/outcome.ts';
import { label, labelWithNode } from './guest.ts';

export interface PowerInput {
  readonly guest: string;
  readonly wait?: boolean;
}

/** Whether to wait for the end of the task; the server's instructions explain it. */
export const waitArgument: TSchema = Arg.optional(Arg.flag());

/** What a power tool with a target state asks. */
export const powerReads: readonly Route[] = [qemuCurrent, lxcCurrent];

/** What a power tool knows for its answer. */
export interface PowerFacts {
  readonly guest: Guest;
  /** Set where the guest is already as it should be, so that nothing is sent. */
  readonly already: boolean;
}

/**
 * The plan of a power tool: one request, or none where the guest is already in the state `target`. The cached state is not believed for
 * that: it is asked for again.
 */
export const planPower = async (
  { inventory, requester, signal }: ToolContext,
  { guest: reference, wait = true }: PowerInput,
  verb: string,
  methods: Readonly<Record<Guest['kind'], (params: { readonly node: string; readonly vmid: number }) => Planned>>,
  target?: 'running' | 'stopped',
  options: Readonly<Record<string, number | boolean>> = {},
): Promise<Plan<PowerFacts>> => {
  const guest = await reachableGuest(inventory, reference);
  const { kind, node, vmid } = guest;
  let already = false;
  // The cluster does not know yet of a guest that was made some seconds ago.
  if (target !== undefined && [target, 'unknown'].includes(guest.status)) {
    const current = kind === 'qemu' ? qemuCurrent({ node, vmid }) : lxcCurrent({ node, vmid });
    already = (await requester.send(current, { signal })).status === target;
  }
  return planned(guest, already, wait, verb, methods[kind]({ node, vmid, ...options }));
};

/** The guest, which is to be switched; fails as NODE_UNREACHABLE where its node is offline, before anything else about it is asked. */
export const reachableGuest = async (inventory: Inventory, reference: string): Promise<Guest> => {
  const guest = await inventory.guest(reference);
  const { status } = await inventory.node(guest.node);
  if (status !== 'offline') return guest;
  throw new ProxmoxError('NODE_UNREACHABLE', `${label(guest)} is on ${nameOf(guest.node)}, which is offline.`, {
    next: 'Call again when the node is back; pve_node_list tells.',
  });
};

/** The plan of one request, or of none where the guest is already as it should be. */
export const planned = (
  guest: Guest,
  already: boolean,
  wait: boolean,
  verb: string,
  request: Planned,
): Plan<PowerFacts> => ({
  steps: already ? [] : [{ request, reason: `${verb} ${label(guest)}` }],
  wait,
  facts: { guest, already },
});

/** The answer of a power tool: what is done, or that there was nothing to do. */
export const answerPower = (
  [outcome]: readonly StepOutcome[],
  done: string,
  { guest, already }: PowerFacts,
  context: ToolContext,
): Answer => {
  const what = labelWithNode(guest);
  if (!outcome) {
    return {
      kind: 'object',
      headline: `${already ? `Nothing to do: ${what} is already ${done}` : what}.`,
      data: {},
      notes: [],
    };
  }
  // The HA manager only takes the wish: its task has ended before anything is done.
  if (/^ha(?:start|stop)$/.test(outcome.task?.type ?? '')) {
    return {
      kind: 'object',
      headline: `Asked, not done yet: the HA manager is to see to it that ${what} is ${done}.`,
      data: outcome.task ? taskData(outcome.task, context.clock.now()) : {},
      notes: [`pve_guest_get {"guest":"${guest.vmid}","include":["status"]} shows when it is; look in half a minute`],
    };
  }
  return taskAnswer(outcome, `${what} ${done}`, context);
};
