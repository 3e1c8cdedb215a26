import { postStop as lxcStop } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { postStop as qemuStop } from '../../../generated/endpoints/nodes/qemu/status.ts';
import { defineTool, input } from '../define.ts';
import { guestArgument } from './guest.ts';
import { answerPower, planPower, powerReads, waitArgument, type PowerInput } from './power.ts';

export const guestStop = defineTool({
  name: 'pve_guest_stop',
  title: 'Stop a guest hard',
  description:
    'Cut the power of a VM or container; unsaved data in it is lost. Use pve_guest_shutdown unless it does not react.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [qemuStop, lxcStop, ...powerReads],
  risk: 'disrupt',
  input: input<PowerInput>({ guest: guestArgument, wait: waitArgument }),
  example: { guest: '100' },
  plan: (context, given: PowerInput) => planPower(context, given, 'stop', { qemu: qemuStop, lxc: lxcStop }, 'stopped'),
  answer: (outcomes, _input, facts, context) => answerPower(outcomes, 'stopped', facts, context),
});
