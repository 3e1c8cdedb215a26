import { getCurrent as lxcCurrent, postSuspend as lxcSuspend } from '../../../generated/endpoints/nodes/lxc/status.ts';
import {
  getCurrent as qemuCurrent,
  postSuspend as qemuSuspend,
} from '../../../generated/endpoints/nodes/qemu/status.ts';
import { ProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { Arg, defineTool, input, type Plan, type ToolContext } from '../define.ts';
import { guestArgument, labelWithNode } from './guest.ts';
import { answerPower, planned, powerReads, waitArgument, type PowerFacts, type PowerInput } from './power.ts';

interface Input extends PowerInput {
  readonly to_disk?: boolean;
}

const SUSPEND = { qemu: qemuSuspend, lxc: lxcSuspend };

export const guestSuspend = defineTool<Input, PowerFacts>({
  name: 'pve_guest_suspend',
  title: 'Suspend a guest',
  description:
    'Pause a VM, which keeps its memory, or with to_disk save its state and switch it off. pve_guest_start resumes it. For containers experimental: it fails on hosts without CRIU.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [qemuSuspend, lxcSuspend, ...powerReads],
  risk: 'disrupt',
  input: input<Input>({
    guest: guestArgument,
    to_disk: Arg.optional(Arg.flag('VMs: save the state to a storage')),
    wait: waitArgument,
  }),
  example: { guest: '101' },
  plan: async (context, { guest: reference, to_disk: toDisk = false, wait = true }) => {
    const guest = await context.inventory.guest(reference);
    if (toDisk && guest.kind === 'lxc') {
      throw new ProxmoxError('INVALID_INPUT', `to_disk is for VMs, and ${labelWithNode(guest)} is none.`, {
        next: 'Leave to_disk out, or use pve_guest_shutdown.',
      });
    }
    return planSuspend(context, guest, toDisk, wait);
  },
  answer: (outcomes, { to_disk: toDisk = false }, facts, context) =>
    answerPower(outcomes, toDisk ? 'suspended to disk' : 'suspended', facts, context),
});

const planSuspend = async (
  { requester, signal }: ToolContext,
  guest: Guest,
  toDisk: boolean,
  wait: boolean,
): Promise<Plan<PowerFacts>> => {
  const { kind, node, vmid } = guest;
  const request = kind === 'qemu' ? qemuCurrent({ node, vmid }) : lxcCurrent({ node, vmid });
  const { status, lock, qmpstatus }: { status: string; lock?: string; qmpstatus?: string } = await requester.send(
    request,
    { signal },
  );
  if (status !== 'running' && lock !== 'suspended') {
    throw new ProxmoxError('REJECTED', `${labelWithNode(guest)} does not run, so there is nothing to suspend.`, {
      next: `Nothing has to be done, or start it: pve_guest_start {"guest":"${vmid}"}.`,
    });
  }
  const already = lock === 'suspended' || (!toDisk && qmpstatus === 'paused');
  return planned(guest, already, wait, 'suspend', SUSPEND[kind]({ node, vmid, ...(toDisk ? { todisk: true } : {}) }));
};
