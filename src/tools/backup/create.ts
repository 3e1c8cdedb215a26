import { postVzdump } from '../../../generated/endpoints/nodes/vzdump.ts';
import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { Arg, defineTool, input, type ToolContext } from '../define.ts';
import { label } from '../guests/guest.ts';
import { waitArgument } from '../guests/power.ts';
import { backupReads } from './backups.ts';
import { madeAnswer, type Run } from './made.ts';
import { targetStorage } from './target.ts';

interface Input {
  readonly guests?: readonly string[];
  readonly pool?: string;
  readonly storage?: string;
  readonly mode?: 'snapshot' | 'suspend' | 'stop';
  readonly notes?: string;
  readonly protected?: boolean;
  readonly prune?: boolean;
  readonly wait?: boolean;
}

export const backupCreate = defineTool<Input, readonly Run[]>({
  name: 'pve_backup_create',
  title: 'Back up guests',
  description:
    'Back up guests now, running or not, and wait for the end. Older backups stay unless prune is true. To go back quickly, use a snapshot.',
  toolset: 'backup',
  sees: ['guests', 'storages'],
  uses: [postVzdump, ...backupReads],
  risk: 'change',
  input: input<Input>({
    guests: Arg.optional(Arg.texts('Numbers or names')),
    pool: Arg.optional(Arg.text('All of this pool')),
    storage: Arg.optional(Arg.text('Default: the one with most room')),
    mode: Arg.optional(Arg.oneOf(['snapshot', 'suspend', 'stop'], 'suspend and stop interrupt running guests')),
    notes: Arg.optional(Arg.text('{{guestname}} and {{node}} are filled in', { maxLength: 1_000 })),
    protected: Arg.optional(Arg.flag('Against deletion')),
    prune: Arg.optional(Arg.flag('Delete older ones by the rules of the storage')),
    wait: waitArgument,
  }),
  example: { guests: ['100'] },
  plan: async (context, given) => {
    const guests = await chosenGuests(context, given);
    const groups = [...Map.groupBy(guests, ({ node }) => node)].sort(([a], [b]) => (a < b ? -1 : 1));
    const runs = await Promise.all(
      groups.map(async ([node, those]): Promise<Run> => {
        return { node, guests: those, storage: await targetStorage(context, node, 'backup', given.storage) };
      }),
    );
    return {
      steps: runs.map((run) => ({ request: requestFor(run, given), reason: reasonFor(run) })),
      wait: given.wait ?? true,
      independent: true,
      facts: runs,
    };
  },
  answer: (outcomes, _input, runs, context) => madeAnswer(outcomes, runs, context),
});

const chosenGuests = async (
  { inventory }: Pick<ToolContext, 'inventory'>,
  { guests: named = [], pool }: Input,
): Promise<readonly Guest[]> => {
  const { guests } = await inventory.all();
  const pooled = pool === undefined ? [] : guests.filter((guest) => guest.pool === pool);
  if (pool !== undefined && pooled.length === 0) {
    const pools = [...new Set(guests.flatMap((guest) => guest.pool ?? []))].map(nameOf);
    throw new ProxmoxError('NOT_FOUND', `There is no guest in a pool ${JSON.stringify(pool)}.`, {
      next: pools.length > 0 ? `Pools with guests: ${pools.join(', ')}.` : 'Name the guests.',
    });
  }
  const found = await Promise.all(named.map((each) => inventory.guest(each)));
  const chosen = [...new Map([...pooled, ...found].map((guest) => [guest.vmid, guest])).values()];
  if (chosen.length > 0) return chosen.sort((a, b) => a.vmid - b.vmid);
  throw new ProxmoxError('INVALID_INPUT', 'No guest was named.', { next: 'Give guests, such as ["100"], or pool.' });
};

const requestFor = ({ node, guests, storage }: Run, { mode = 'snapshot', notes, protected: kept, prune }: Input) =>
  postVzdump({
    node,
    vmid: guests.map(({ vmid }) => vmid).join(','),
    storage,
    // What is not said here, a file of the node may say otherwise.
    mode,
    compress: 'zstd',
    ...(prune ? {} : { remove: false }),
    ...(notes === undefined ? {} : { 'notes-template': oneLine(notes) }),
    ...(kept ? { protected: true } : {}),
  });

/** The template has one line; a backslash begins what stands for another character. */
const oneLine = (notes: string): string => notes.replaceAll('\\', '\\\\').replace(/\r?\n/g, '\\n');

const SHOWN = 5;

const reasonFor = ({ node, guests, storage }: Run): string => {
  const more = guests.length - SHOWN;
  const names = guests.slice(0, SHOWN).map(label).join(', ');
  return `back up ${names}${more > 0 ? ` and ${more} more` : ''} on ${nameOf(node)} to storage ${nameOf(storage)}`;
};
