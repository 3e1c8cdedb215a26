import { postReboot as lxcReboot } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { postReboot as qemuReboot } from '../../../generated/endpoints/nodes/qemu/status.ts';
import { PostReboot } from '../../../generated/schemas/nodes/qemu/status.ts';
import { defineTool, input, pick } from '../define.ts';
import { guestArgument } from './guest.ts';
import { answerPower, planPower, waitArgument, type PowerInput } from './power.ts';

interface Input extends PowerInput {
  readonly timeout?: number;
}

export const guestReboot = defineTool({
  name: 'pve_guest_reboot',
  title: 'Reboot a guest',
  description:
    'Shut a running VM or container down cleanly and start it again; pending configuration changes take effect. One that is off is not started.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [qemuReboot, lxcReboot],
  risk: 'disrupt',
  input: input<Input>({
    guest: guestArgument,
    ...pick(PostReboot, ['timeout'], { timeout: { description: 'Seconds to give the shutdown' } }),
    wait: waitArgument,
  }),
  example: { guest: '100' },
  plan: (context, given: Input) =>
    planPower(context, given, 'reboot', { qemu: qemuReboot, lxc: lxcReboot }, undefined, {
      ...(given.timeout === undefined ? {} : { timeout: given.timeout }),
    }),
  answer: (outcomes, _input, facts, context) => answerPower(outcomes, 'rebooted', facts, context),
});
