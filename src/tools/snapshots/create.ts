import { postSnapshot as lxcSnapshot } from '../../../generated/endpoints/nodes/lxc/snapshot.ts';
import { postSnapshot as qemuSnapshot } from '../../../generated/endpoints/nodes/qemu/snapshot.ts';
import { ProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { Arg, defineTool, input } from '../define.ts';
import { guestArgument, label } from '../guests/guest.ts';
import { waitArgument } from '../guests/power.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { snapshotReads, snapshotsOf } from './read.ts';

interface Input {
  readonly guest: string;
  readonly name: string;
  readonly memory?: boolean;
  readonly notes?: string;
  readonly wait?: boolean;
}

interface Facts {
  readonly guest: Guest;
  /** Whether memory was asked for where there is none to save. */
  readonly isOff: boolean;
}

const NAME = /^[a-z][\w-]{1,39}$/i;

export const snapshotCreate = defineTool<Input, Facts>({
  name: 'pve_snapshot_create',
  title: 'Take a snapshot',
  description:
    'Take a snapshot of a VM or container, which can be gone back to. It lies on the same storage as the disks: for safety against their loss use pve_backup_create.',
  toolset: 'snapshots',
  sees: ['guests'],
  uses: [...snapshotReads, qemuSnapshot, lxcSnapshot],
  risk: 'change',
  input: input<Input>({
    guest: guestArgument,
    name: Arg.text('Letters, digits, - and _'),
    memory: Arg.optional(Arg.flag('Save the memory of a running VM too')),
    notes: Arg.optional(Arg.text('Why it was taken', { maxLength: 8_192 })),
    wait: waitArgument,
  }),
  example: { guest: '100', name: 'before-upgrade', notes: 'before the upgrade to release 2' },
  plan: async (context, { guest: reference, name, memory = false, notes, wait = true }) => {
    checkName(name);
    const guest = await context.inventory.guest(reference);
    const { kind, node, vmid } = guest;
    if (memory && kind === 'lxc') {
      throw new ProxmoxError('INVALID_INPUT', 'memory: the memory of a container can not be saved.', {
        next: 'Leave memory out.',
      });
    }
    const { snapshots } = await snapshotsOf(context, guest);
    if (snapshots.some((each) => each.name === name)) {
      throw new ProxmoxError('REJECTED', `${label(guest)} has a snapshot ${name} already.`, {
        next: `Choose another name; pve_snapshot_list {"guest":"${vmid}"} shows those that are taken.`,
      });
    }
    const params = { node, vmid, snapname: name, ...(notes === undefined ? {} : { description: notes }) };
    const request =
      kind === 'qemu' ? qemuSnapshot({ ...params, ...(memory ? { vmstate: true } : {}) }) : lxcSnapshot(params);
    return {
      steps: [{ request, reason: `take the snapshot ${name} of ${label(guest)}` }],
      wait,
      facts: { guest, isOff: memory && guest.status === 'stopped' },
    };
  },
  answer: ([outcome], { name }, { guest, isOff }, context) => {
    const answer = taskAnswer(outcome, `snapshot ${name} of ${label(guest)} taken`, context);
    return isOff ? { ...answer, notes: [...answer.notes, 'the VM does not run: there was no memory to save'] } : answer;
  },
});

const checkName = (name: string): void => {
  if (NAME.test(name) && !/^(?:current|pending|vzdump)$/i.test(name)) return;
  throw new ProxmoxError('INVALID_INPUT', `name: ${JSON.stringify(name.slice(0, 80))} is not the name of a snapshot.`, {
    next: 'Give 2 to 40 letters, digits, - and _, a letter first; current, pending and vzdump are taken.',
  });
};
