import { deleteSnapshotBySnapname as lxcDelete } from '../../../generated/endpoints/nodes/lxc/snapshot.ts';
import { deleteSnapshotBySnapname as qemuDelete } from '../../../generated/endpoints/nodes/qemu/snapshot.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { withUnit } from '../../units.ts';
import { defineTool, input } from '../define.ts';
import { guestArgument, label } from '../guests/guest.ts';
import { waitArgument } from '../guests/power.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { nameArgument, snapshotNamed, snapshotReads, snapshotsOf } from './read.ts';

interface Input {
  readonly guest: string;
  readonly name: string;
  readonly wait?: boolean;
}

export const snapshotDelete = defineTool<Input, { readonly guest: Guest }>({
  name: 'pve_snapshot_delete',
  title: 'Delete a snapshot',
  description:
    'Delete one snapshot of a guest: it can not be gone back to any more. The present state and the other snapshots stay.',
  toolset: 'snapshots',
  sees: ['guests'],
  uses: [...snapshotReads, qemuDelete, lxcDelete],
  risk: 'destroy',
  input: input<Input>({ guest: guestArgument, name: nameArgument, wait: waitArgument }),
  example: { guest: '102', name: 'before-upgrade' },
  plan: async (context, { guest: reference, name, wait = true }) => {
    const guest = await context.inventory.guest(reference);
    const { kind, node, vmid } = guest;
    const { takenAt } = snapshotNamed(name, await snapshotsOf(context, guest), guest);
    const params = { node, vmid, snapname: name };
    return {
      steps: [
        {
          request: kind === 'qemu' ? qemuDelete(params) : lxcDelete(params),
          reason: `delete the snapshot ${nameOf(name)}${takenAt === undefined ? '' : ` of ${withUnit(takenAt, 'time')}`} of ${label(guest)}`,
        },
      ],
      wait,
      facts: { guest },
    };
  },
  answer: ([outcome], { name }, { guest }, context) =>
    taskAnswer(outcome, `snapshot ${nameOf(name)} of ${label(guest)} deleted`, context),
});
