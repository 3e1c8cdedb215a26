import { bytes, time } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { guestNumber } from '../guests/guest.ts';
import { page, viewArguments, type View } from '../list.ts';
import { backupReads, readBackups, type Backup } from './backups.ts';
import { hiddenGuests, hiddenReads, SEEING } from './hidden.ts';

interface Input extends View {
  readonly guest?: string;
  readonly storage?: string;
  readonly node?: string;
}

interface Line extends Backup {
  readonly name?: string;
}

const LATEST_S = 9_999_999_999;

const COLUMNS = {
  all: {
    guest: ({ vmid }: Line) => vmid,
    name: ({ name }: Line) => name,
    created: ({ createdAt }: Line) => time(createdAt),
    size: ({ size }: Line) => bytes(size),
    storage: ({ storage }: Line) => storage,
    node: ({ node, local }: Line) => (local ? node : undefined),
    protected: (line: Line) => (line.protected ? 'yes' : undefined),
    verified: ({ verified }: Line) => verified,
    notes: ({ notes }: Line) => notes,
    volume: ({ volume }: Line) => volume,
  },
  usual: ['guest', 'name', 'created', 'size', 'protected', 'notes', 'volume'],
  // The newest first.
  key: ({ createdAt = 0, volume, node }: Line) => `${LATEST_S - createdAt}:${volume}:${node}`,
};

/** The usual columns, with those that only some storages have something for. */
const usualFor = (lines: readonly Line[]): string[] => [
  ...COLUMNS.usual,
  ...(lines.some(({ verified }) => verified !== undefined) ? ['verified'] : []),
  ...(lines.some(({ local }) => local) ? ['node'] : []),
];

export const backupList = defineReadTool<Input>({
  name: 'pve_backup_list',
  title: 'List backups',
  description:
    'List the backups on all storages and nodes, the newest first. For guests without backups use pve_backup_coverage.',
  toolset: 'backup',
  sees: ['guests', 'storages'],
  uses: [...backupReads, ...hiddenReads],
  input: input<Input>({
    guest: Arg.optional(Arg.text('Number or name')),
    storage: Arg.optional(Arg.text()),
    node: Arg.optional(Arg.text()),
    ...viewArguments,
  }),
  example: { guest: '100' },
  read: async (context, { guest, storage, node, ...view }) => {
    const { inventory } = context;
    const vmid = guest === undefined ? undefined : await guestNumber(inventory, guest);
    const { backups, notes } = await readBackups(context, { vmid, storage, node });
    // One that is gone may have backups; one that never was has none.
    if (guest !== undefined && backups.length === 0) await inventory.guest(guest);
    const { guests } = await inventory.all();
    const asked = vmid === undefined ? guests : guests.filter((each) => each.vmid === vmid);
    const shown = new Set(backups.map((backup) => backup.vmid));
    const hidden = await hiddenGuests(
      context,
      asked.filter((each) => !shown.has(each.vmid)),
    );
    const names = new Map(guests.map(({ vmid: number, name }) => [number, name]));
    const lines = backups.map((backup): Line => {
      const name = backup.vmid === undefined ? undefined : names.get(backup.vmid);
      return { ...backup, ...(name === undefined ? {} : { name }) };
    });
    return page(lines, { ...COLUMNS, usual: usualFor(lines) }, view, [
      ...notes,
      ...(hidden.size > 0
        ? [`backups of ${hidden.size} guest${hidden.size === 1 ? '' : 's'} can not be seen by this server: ${SEEING}`]
        : []),
    ]);
  },
});
