import { deleteContentByVolume } from '../../../generated/endpoints/nodes/storage.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import { withUnit } from '../../units.ts';
import { Arg, defineTool, input, type ToolContext } from '../define.ts';
import { waitArgument } from '../guests/power.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { backupReads, readBackups, type Backup } from './backups.ts';
import { backupByVolume, backupLabel } from './find.ts';

interface Input {
  readonly backup: string;
  readonly wait?: boolean;
}

interface Facts {
  readonly what: string;
  readonly left: string;
  readonly notes: readonly string[];
}

export const backupDelete = defineTool<Input, Facts>({
  name: 'pve_backup_delete',
  title: 'Delete a backup',
  description:
    'Delete one backup for good, unless it is protected. To thin out many by rules, run pve_backup_create with prune.',
  toolset: 'backup',
  sees: ['guests', 'storages'],
  uses: [deleteContentByVolume, ...backupReads],
  risk: 'destroy',
  input: input<Input>({
    backup: Arg.text('Volume, from pve_backup_list', { minLength: 1 }),
    wait: waitArgument,
  }),
  example: { backup: 'nas:backup/vzdump-qemu-100-2025_12_24-02_00_03.vma.zst' },
  plan: async (context, { backup: volume, wait = true }) => {
    const { backup } = await backupByVolume(context, volume);
    if (backup.protected) throw isProtected(backup);
    const what = await backupLabel(backup, context);
    const { left, notes } = await leftAfter(context, backup);
    const age = backup.createdAt === undefined ? [] : [`${ageOf(backup.createdAt, context)} old`];
    return {
      steps: [
        {
          request: deleteContentByVolume({ node: backup.node, storage: backup.storage, volume: backup.volume }),
          reason: `delete the backup ${[what, ...age, left].join(', ')}`,
        },
      ],
      wait,
      facts: { what, left, notes },
    };
  },
  answer: ([outcome], _input, { what, left, notes }, context) => {
    if (!outcome) return { kind: 'object', data: {}, notes: [] };
    const answer = taskAnswer(outcome, `backup ${what} deleted`, context);
    return { ...answer, notes: [...answer.notes, left, ...notes] };
  },
});

const ageOf = (createdAt: number, { clock }: Pick<ToolContext, 'clock'>): string =>
  withUnit(Math.max(0, clock.now() / 1000 - createdAt), 'seconds');

const isProtected = ({ volume, storage, node }: Backup): ProxmoxError =>
  new ProxmoxError('REJECTED', `${nameOf(volume)} is protected, so that it can not be deleted.`, {
    next: `The protection has to be lifted first: PUT /nodes/${nameOf(node)}/storage/${nameOf(storage)}/content/${nameOf(volume)} with protected=0.`,
  });

/** What the guest of a backup has left without it, in words. */
const leftAfter = async (
  context: ToolContext,
  { vmid, volume }: Backup,
): Promise<{ readonly left: string; readonly notes: readonly string[] }> => {
  if (vmid === undefined) return { left: 'its guest is not known', notes: [] };
  const { backups, notes } = await readBackups(context, { vmid });
  // Where several nodes list a file of the same name, it may be the same one.
  const others = backups.filter((each) => each.vmid === vmid && each.volume !== volume);
  if (others.length > 0)
    return { left: `its guest keeps ${others.length} other${others.length === 1 ? '' : 's'}`, notes };
  return { left: notes.length > 0 ? 'no other backup of its guest was found' : 'its guest has NO OTHER backup', notes };
};
