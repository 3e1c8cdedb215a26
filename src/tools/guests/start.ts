import { getCurrent as lxcCurrent, postStart as lxcStart } from '../../../generated/endpoints/nodes/lxc/status.ts';
import {
  getCurrent as qemuCurrent,
  postResume as qemuResume,
  postStart as qemuStart,
} from '../../../generated/endpoints/nodes/qemu/status.ts';
import type { Guest } from '../../inventory/resources.ts';
import { defineTool, input, type ToolContext } from '../define.ts';
import { guestArgument } from './guest.ts';
import {
  answerPower,
  planned,
  powerReads,
  reachableGuest,
  waitArgument,
  type PowerFacts,
  type PowerInput,
} from './power.ts';

export const guestStart = defineTool<PowerInput, PowerFacts>({
  name: 'pve_guest_start',
  title: 'Start a guest',
  description:
    'Start a stopped VM or container, or resume a suspended one, and wait until it runs. A template can not be started: use pve_guest_clone.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [qemuStart, lxcStart, qemuResume, ...powerReads],
  risk: 'change',
  input: input<PowerInput>({ guest: guestArgument, wait: waitArgument }),
  example: { guest: '100' },
  plan: async (context, { guest: reference, wait = true }) => {
    const guest = await reachableGuest(context.inventory, reference);
    const { kind, node, vmid } = guest;
    const { runs, sleeps } = await stateOf(context, guest);
    if (sleeps) return planned(guest, false, wait, 'resume', qemuResume({ node, vmid }));
    return planned(guest, runs, wait, 'start', (kind === 'qemu' ? qemuStart : lxcStart)({ node, vmid }));
  },
  answer: (outcomes, _input, facts, context) => answerPower(outcomes, 'running', facts, context),
});

// What QEMU calls a VM that has its memory and does nothing: paused, asleep by itself, or not yet let go.
const ASLEEP = ['paused', 'suspended', 'prelaunch'];

/** Whether a guest runs, and whether it only sleeps. What is cached is not believed for that, but that it is off costs nothing. */
const stateOf = async (
  { requester, signal }: ToolContext,
  { kind, node, vmid, status }: Guest,
): Promise<{ readonly runs: boolean; readonly sleeps: boolean }> => {
  if (status === 'stopped') return { runs: false, sleeps: false };
  const request = kind === 'qemu' ? qemuCurrent({ node, vmid }) : lxcCurrent({ node, vmid });
  const now: { readonly status: string; readonly qmpstatus?: string } = await requester.send(request, { signal });
  return { runs: now.status === 'running', sleeps: ASLEEP.includes(now.qmpstatus ?? '') };
};
