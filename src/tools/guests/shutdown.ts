import { postShutdown as lxcShutdown } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { postShutdown as qemuShutdown } from '../../../generated/endpoints/nodes/qemu/status.ts';
import { PostShutdown } from '../../../generated/schemas/nodes/qemu/status.ts';
import { Arg, defineTool, input, pick } from '../define.ts';
import { guestArgument } from './guest.ts';
import { answerPower, planPower, powerReads, waitArgument, type PowerInput } from './power.ts';

interface Input extends PowerInput {
  readonly timeout?: number;
  readonly then_stop?: boolean;
}

export const guestShutdown = defineTool({
  name: 'pve_guest_shutdown',
  title: 'Shut a guest down',
  description:
    'Ask a VM or container to shut down cleanly and wait until it is off. Never cuts the power unless then_stop is true; of a guest under HA the HA manager may.',
  toolset: 'guests',
  sees: ['guests'],
  uses: [qemuShutdown, lxcShutdown, ...powerReads],
  risk: 'disrupt',
  input: input<Input>({
    guest: guestArgument,
    ...pick(PostShutdown, ['timeout'], { timeout: { description: 'Seconds to give it (60)' } }),
    then_stop: Arg.optional(Arg.flag('Cut the power when the time is over')),
    wait: waitArgument,
  }),
  example: { guest: '100', timeout: 120 },
  plan: (context, given: Input) =>
    planPower(context, given, 'shut down', { qemu: qemuShutdown, lxc: lxcShutdown }, 'stopped', {
      timeout: given.timeout ?? 60,
      ...(given.then_stop ? { forceStop: true } : {}),
    }),
  answer: (outcomes, _input, facts, context) => answerPower(outcomes, 'stopped', facts, context),
});
