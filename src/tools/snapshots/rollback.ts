import { postRollback as lxcRollback } from '../../../generated/endpoints/nodes/lxc/snapshot.ts';
import { postRollback as qemuRollback } from '../../../generated/endpoints/nodes/qemu/snapshot.ts';
import { withUnit } from '../../units.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { Arg, defineTool, input } from '../define.ts';
import { guestArgument, label, labelWithNode } from '../guests/guest.ts';
import { waitArgument } from '../guests/power.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { nameArgument, snapshotNamed, snapshotReads, snapshotsOf, type Snapshot } from './read.ts';

interface Input {
  readonly guest: string;
  readonly name: string;
  readonly start?: boolean;
  readonly wait?: boolean;
}

interface Facts {
  readonly guest: Guest;
  readonly snapshot: Snapshot;
}

export const snapshotRollback = defineTool<Input, Facts>({
  name: 'pve_snapshot_rollback',
  title: 'Go back to a snapshot',
  description:
    'Put a guest back to a snapshot: what changed on its disks and in its configuration since is lost. A running guest is stopped. Take a snapshot of the present state first if it may be needed.',
  toolset: 'snapshots',
  sees: ['guests'],
  uses: [...snapshotReads, qemuRollback, lxcRollback],
  risk: 'destroy',
  input: input<Input>({
    guest: guestArgument,
    name: nameArgument,
    start: Arg.optional(Arg.flag('Start it afterwards')),
    wait: waitArgument,
  }),
  example: { guest: '102', name: 'before-upgrade' },
  plan: async (context, { guest: reference, name, start, wait = true }) => {
    const guest = await context.inventory.guest(reference);
    const { kind, node, vmid } = guest;
    const snapshot = snapshotNamed(name, await snapshotsOf(context, guest), guest);
    const params = { node, vmid, snapname: name, ...(start === undefined ? {} : { start }) };
    const since = snapshot.takenAt === undefined ? '' : ` of ${withUnit(snapshot.takenAt, 'time')}`;
    return {
      steps: [
        {
          request: kind === 'qemu' ? qemuRollback(params) : lxcRollback(params),
          reason: `roll ${label(guest)} back to its snapshot ${nameOf(name)}${since}`,
        },
      ],
      wait,
      facts: { guest, snapshot },
    };
  },
  answer: ([outcome], { name, start }, { guest, snapshot }, context) => {
    const answer = taskAnswer(outcome, `${labelWithNode(guest)} is as it was in its snapshot ${nameOf(name)}`, context);
    const isOff = !start && !snapshot.withMemory && outcome?.task?.state !== 'running';
    return isOff
      ? { ...answer, notes: [...answer.notes, `it is off now; pve_guest_start {"guest":"${guest.vmid}"} starts it`] }
      : answer;
  },
});
