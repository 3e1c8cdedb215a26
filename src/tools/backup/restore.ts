import { postLxc } from '../../../generated/endpoints/nodes/lxc.ts';
import { postQemu } from '../../../generated/endpoints/nodes/qemu.ts';
import type { Planned } from '../../endpoint.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf, quotedGuestName } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { Arg, defineTool, input } from '../define.ts';
import { configReads } from '../guests/config.ts';
import { label, labelWithNode } from '../guests/guest.ts';
import { newNumber, numberArgument, numberReads } from '../guests/number.ts';
import { powerReads, waitArgument } from '../guests/power.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { backupReads, type Backup } from './backups.ts';
import { backupByVolume, backupLabel, newestBackup } from './find.ts';
import { insideReads } from './inside.ts';
import { checkReplaceable, placeFor } from './place.ts';

interface Input {
  readonly backup: string;
  readonly vmid?: number;
  readonly over?: string;
  readonly storage?: string;
  readonly name?: string;
  readonly unique?: boolean;
  readonly start?: boolean;
  readonly wait?: boolean;
}

interface Facts {
  /** `VM 111 "web1" on pve1`. */
  readonly what: string;
  readonly vmid: number;
  readonly from: string;
  readonly unique: boolean;
  readonly notes: readonly string[];
}

export const backupRestore = defineTool<Input, Facts>({
  name: 'pve_backup_restore',
  title: 'Restore a backup',
  description:
    'Make a new VM or container from a backup. Only with over does it replace an existing guest, whose present disks are then lost.',
  toolset: 'backup',
  sees: ['guests', 'nodes', 'storages'],
  uses: [postQemu, postLxc, ...backupReads, ...insideReads, ...numberReads, ...powerReads, ...configReads],
  risk: 'change',
  input: input<Input>({
    backup: Arg.text('Volume, or a guest (number or name): its newest', { minLength: 1 }),
    vmid: numberArgument,
    over: Arg.optional(Arg.text('Stopped guest to replace')),
    storage: Arg.optional(Arg.text('For the disks')),
    name: Arg.optional(Arg.text('New name')),
    unique: Arg.optional(Arg.flag('New MAC addresses; default: if the original exists')),
    start: Arg.optional(Arg.flag('Start it afterwards')),
    wait: waitArgument,
  }),
  example: { backup: '100' },
  plan: async (context, given) => {
    const { over: overGiven, vmid: numberGiven } = given;
    if (overGiven !== undefined && numberGiven !== undefined) {
      throw new ProxmoxError('INVALID_INPUT', 'vmid: can not be given together with over.', {
        next: 'Give vmid for a new guest, or over for one to replace.',
      });
    }
    const { backup, notes } = given.backup.includes(':')
      ? await backupByVolume(context, given.backup)
      : await newestBackup(context, given.backup);
    const over = overGiven === undefined ? undefined : await context.inventory.guest(overGiven);
    const kind = kindToRestore(backup, over);
    if (over) await checkReplaceable(context, over);
    const [place, vmid] = await Promise.all([
      placeFor(context, { backup, kind, over, wanted: given.storage }),
      over ? over.vmid : newNumber(context, numberGiven),
    ]);
    const { guests } = await context.inventory.all();
    const unique = given.unique ?? (over?.vmid !== backup.vmid && guests.some((guest) => guest.vmid === backup.vmid));
    const name = given.name ?? place.name ?? over?.name;
    const from = await backupLabel(backup, context);
    const what = over ? label(over) : `${kind === 'qemu' ? 'VM' : 'container'} ${vmid}${quotedGuestName(name)}`;
    return {
      steps: [
        {
          request: requestFor(kind, { ...given, vmid, unique, node: place.node, storage: place.storage, over, backup }),
          reason: over ? `replace ${what} and its disks by ${from}` : `restore ${from} as ${what}`,
        },
      ],
      wait: given.wait ?? true,
      facts: { what: over ? labelWithNode(over) : `${what} on ${nameOf(place.node)}`, vmid, from, unique, notes },
    };
  },
  answer: ([outcome], { over, start }, { what, vmid, from, unique, notes }, context) => {
    if (!outcome) return { kind: 'object', data: {}, notes: [] };
    const done = over === undefined ? `${what} restored from ${from}` : `${what} replaced by ${from}`;
    const answer = taskAnswer(outcome, done, context);
    return {
      ...answer,
      notes: [
        ...answer.notes,
        ...(unique ? ['its network cards have new MAC addresses'] : []),
        ...(start ? [`its start is a task of its own; pve_guest_get {"guest": "${vmid}"} shows whether it runs`] : []),
        ...notes,
      ],
    };
  },
});

const kindToRestore = ({ kind, volume }: Backup, over: Guest | undefined): Guest['kind'] => {
  const known = kind ?? over?.kind;
  if (known === undefined) {
    throw new ProxmoxError('REJECTED', `The storage does not tell what ${nameOf(volume)} is a backup of.`);
  }
  if (!over || over.kind === known) return known;
  throw new ProxmoxError(
    'REJECTED',
    `${label(over)} can not be replaced by a backup of a ${known === 'qemu' ? 'VM' : 'container'}.`,
    { next: 'Leave over out to restore it as a new guest, or choose another backup.' },
  );
};

interface Wanted extends Pick<Input, 'start' | 'name'> {
  readonly backup: Backup;
  readonly over: Guest | undefined;
  readonly node: string;
  readonly storage: string | undefined;
  readonly vmid: number;
  readonly unique: boolean;
}

const requestFor = (
  kind: Guest['kind'],
  { node, vmid, backup, over, storage, unique, start, name }: Wanted,
): Planned => {
  const common = {
    node,
    vmid,
    ...(storage === undefined ? {} : { storage }),
    ...(over ? { force: true } : {}),
    ...(unique ? { unique: true } : {}),
    ...(start ? { start: true } : {}),
  };
  return kind === 'qemu'
    ? postQemu({ ...common, archive: backup.volume, ...(name === undefined ? {} : { name }) })
    : postLxc({
        ...common,
        ostemplate: backup.volume,
        restore: true,
        ...(name === undefined ? {} : { hostname: name }),
      });
};
