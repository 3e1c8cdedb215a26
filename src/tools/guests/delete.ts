import { deleteLxcByVmid } from '../../../generated/endpoints/nodes/lxc.ts';
import { getCurrent as lxcCurrent } from '../../../generated/endpoints/nodes/lxc/status.ts';
import { deleteQemuByVmid } from '../../../generated/endpoints/nodes/qemu.ts';
import { getCurrent as qemuCurrent } from '../../../generated/endpoints/nodes/qemu/status.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { toFlag, toNumber, toText } from '../../rules/wire.ts';
import { time } from '../answer.ts';
import { Arg, defineTool, input, type ToolContext } from '../define.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { backupsOf, belongingsReads, clonesOf, volumesNamedAfter, type Lookup } from './belongings.ts';
import { configOf, configReads, type Options } from './config.ts';
import { disksOf, listed, type Disk } from './disks.ts';
import { guestArgument, label, labelWithNode } from './guest.ts';
import { snapshotReads, snapshotsOf } from '../snapshots/read.ts';

interface Input {
  readonly guest: string;
  readonly purge?: boolean;
  readonly unreferenced_disks?: boolean;
}

/** What goes with the guest, and what stays of it. */
interface Facts {
  readonly guest: Guest;
  readonly disks: readonly Disk[];
  readonly snapshots: readonly string[];
  readonly backups: Lookup;
  /** Storages that may have more disks of its number. */
  readonly unseen: readonly string[];
}

export const guestDelete = defineTool<Input, Facts>({
  name: 'pve_guest_delete',
  title: 'Destroy a guest',
  description:
    'Destroy a stopped VM or container with its disks and snapshots; backups stay. To only switch it off use pve_guest_shutdown.',
  toolset: 'guests',
  sees: ['guests', 'storages'],
  uses: [
    ...configReads,
    ...snapshotReads,
    ...belongingsReads,
    qemuCurrent,
    lxcCurrent,
    deleteQemuByVmid,
    deleteLxcByVmid,
  ],
  risk: 'destroy',
  input: input<Input>({
    guest: guestArgument,
    purge: Arg.optional(Arg.flag('Also out of backup jobs, replication and HA')),
    unreferenced_disks: Arg.optional(Arg.flag('Also disks of its number that it does not use')),
  }),
  example: { guest: 'legacy-app' },
  plan: async (context, given) => {
    const guest = await context.inventory.guest(given.guest);
    const { kind, node, vmid } = guest;
    const [config, current, snapshots, backups, volumes] = await Promise.all([
      configOf(context, guest),
      currentOf(context, guest),
      snapshotsOf(context, guest).then(({ snapshots: taken }) => taken.map(({ name }) => name)),
      backupsOf(context, guest),
      given.unreferenced_disks ? volumesNamedAfter(context, guest) : undefined,
    ]);
    checkDestroyable(guest, config, current, given);
    const named = disksOf(config, vmid);
    if (guest.template) await checkUnlinked(context, guest, named);
    const disks = [...named, ...unreferenced(volumes, named)];
    const facts = { guest, disks, snapshots, backups, unseen: volumes?.unread ?? [] };
    const params = {
      node,
      vmid,
      ...(given.purge ? { purge: true } : {}),
      ...(given.unreferenced_disks ? { 'destroy-unreferenced-disks': true } : {}),
    };
    const request = kind === 'qemu' ? deleteQemuByVmid(params) : deleteLxcByVmid(params);
    return { steps: [{ request, reason: lossOf(facts) }], wait: true, facts };
  },
  answer: ([outcome], _input, { guest, disks, snapshots, backups }, context) => {
    if (!outcome) throw new Error('a guest is destroyed by one step');
    const answer = taskAnswer(outcome, `${labelWithNode(guest)} destroyed`, context);
    const [last] = backups.lines;
    return {
      ...answer,
      data: {
        disks_lost: listed(disks),
        snapshots_lost: snapshots,
        backups_kept: backups.blind ? undefined : backups.lines.length,
        last_backup: last?.volid,
        last_backup_of: time(toNumber(last?.ctime)),
        ...answer.data,
      },
      notes: [...answer.notes, ...unreadNotes(backups)],
    };
  },
});

type Current = Readonly<Record<string, unknown>>;

const currentOf = async ({ requester, signal }: ToolContext, { kind, node, vmid }: Guest): Promise<Current> => ({
  ...(await (kind === 'qemu'
    ? requester.send(qemuCurrent({ node, vmid }), { signal })
    : requester.send(lxcCurrent({ node, vmid }), { signal }))),
});

/** Refuses what Proxmox VE would refuse too, before anybody is asked; with the call that lifts it. */
const checkDestroyable = (guest: Guest, config: Options, current: Current, { purge }: Input): void => {
  const { vmid } = guest;
  const refused = (why: string, next: string): ProxmoxError =>
    new ProxmoxError('REJECTED', `Proxmox VE would not destroy ${label(guest)}: ${why}.`, { next });
  if (toFlag(config['protection'])) {
    throw refused(
      'it is protected',
      `Ask the person; pve_guest_configure {"guest": "${vmid}", "unset": ["protection"]} lifts the protection.`,
    );
  }
  const lock = toText(config['lock']);
  // The state of a VM that sleeps on a storage goes with it.
  if (lock !== undefined && !(guest.kind === 'qemu' && lock === 'suspended')) {
    throw new ProxmoxError('LOCKED', `Proxmox VE would not destroy ${label(guest)}: it is locked (${nameOf(lock)}).`);
  }
  if (current['status'] === 'running') {
    throw refused('it is running', `Shut it down first: pve_guest_shutdown {"guest": "${vmid}"}.`);
  }
  const { managed } = (current['ha'] ?? {}) as { readonly managed?: unknown };
  if (toFlag(managed) && purge !== true) {
    throw refused(
      'high availability manages it',
      `pve_guest_delete {"guest": "${vmid}", "purge": true} takes it out of that too.`,
    );
  }
};

/** Refuses a template on whose disks others stand: a host says so at the end of a task only. */
const checkUnlinked = async (context: ToolContext, guest: Guest, disks: readonly Disk[]): Promise<void> => {
  const clones = await clonesOf(context, guest, disks);
  const [first] = clones;
  if (first === undefined) return;
  throw new ProxmoxError(
    'REJECTED',
    `Proxmox VE would not destroy ${label(guest)}: these are linked clones of it: ${clones.slice(0, 10).join(', ')}${clones.length > 10 ? ' and others' : ''}.`,
    { next: `Destroy those first, for instance pve_guest_delete {"guest": "${first}"}, or keep it.` },
  );
};

const unreferenced = (volumes: Lookup | undefined, named: readonly Disk[]): Disk[] =>
  (volumes?.lines ?? [])
    .filter(({ volid }) => !named.some(({ volume }) => volume === volid))
    .map(({ volid }, i) => ({ option: `unreferenced${i}`, volume: volid, storage: volid.split(':')[0] ?? '' }));

const MOST_NAMED = 10;

const some = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''}`;

/** What the person who is asked has to know: what is lost, and what of it stays. */
const lossOf = ({ guest, disks, snapshots, backups, unseen }: Facts): string => {
  const names = disks.map(({ volume, size }) => `${nameOf(volume)}${size === undefined ? '' : ` (${nameOf(size)})`}`);
  const { length } = backups.lines;
  const day = dayOf(toNumber(backups.lines[0]?.ctime));
  return [
    `destroy ${label(guest)} with ${names.length === 0 ? 'no disks' : `its disks ${some(names)}`}`,
    ...(unseen.length === 0 ? [] : [`more may be on ${some(unseen)}, which could not be read`]),
    ...(snapshots.length === 0 ? [] : [`its snapshots ${some(snapshots.map(nameOf))}`]),
    length === 0
      ? backups.blind
        ? 'no storage with backups can be seen'
        : `no backup of it is seen${backups.unread.length === 0 ? '' : ` (not read: ${backups.unread.join(', ')})`}`
      : `${length} backup${length === 1 ? '' : 's'} of it stay${length === 1 ? 's' : ''}${day === undefined ? '' : `, the last of ${day}`}`,
  ].join('; ');
};

/** The day of a moment in seconds since 1970; undefined for what is none. */
const dayOf = (seconds: number | undefined): string | undefined =>
  seconds === undefined || !(Math.abs(seconds) < 1e11)
    ? undefined
    : new Date(seconds * 1000).toISOString().slice(0, 10);

const unreadNotes = ({ unread }: Lookup): string[] =>
  unread.length === 0 ? [] : [`not looked at for backups, since it could not be read: ${unread.join(', ')}`];
