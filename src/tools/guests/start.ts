import { postStart as lxcStart } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { postStart as qemuStart } from '../../../generated/endpoints/nodes/qemu/status.ts';
import { defineTool, input } from '../define.ts';
import { guestArgument } from './guest.ts';
import { answerPower, planPower, powerReads, waitArgument, type PowerInput } from './power.ts';

export const guestStart = defineTool({
  name: 'pve_guest_start',
  title: 'Start a guest',
  description:
    'Start a stopped VM or container and wait until it runs. Fails with the task log if Proxmox VE reports an error.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [qemuStart, lxcStart, ...powerReads],
  risk: 'change',
  input: input<PowerInput>({ guest: guestArgument, wait: waitArgument }),
  example: { guest: '100' },
  plan: (context, given: PowerInput) =>
    planPower(context, given, 'start', { qemu: qemuStart, lxc: lxcStart }, 'running'),
  answer: (outcomes, _input, facts, context) => answerPower(outcomes, 'running', facts, context),
});
