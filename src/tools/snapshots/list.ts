import { isIdentifier } from '../../identifier.ts';
import { Said, time } from '../answer.ts';
import { defineReadTool, input } from '../define.ts';
import { guestArgument, labelWithNode } from '../guests/guest.ts';
import { page, viewArguments, type View } from '../list.ts';
import { snapshotReads, snapshotsOf } from './read.ts';
import { treeOf, type Place } from './tree.ts';

interface Input extends View {
  readonly guest: string;
}

interface Line extends Place {
  readonly index: number;
}

const nameIn = ({ snapshot, depth }: Line): string | Said => {
  const before = '> '.repeat(Math.min(depth, 10));
  if (!snapshot) return new Said(`${before}(now)`);
  return isIdentifier(snapshot.name) ? new Said(`${before}${snapshot.name}`) : snapshot.name;
};

const COLUMNS = {
  all: {
    snapshot: nameIn,
    on: ({ parent }: Line) => parent,
    taken: ({ snapshot }: Line) => time(snapshot?.takenAt),
    memory: ({ snapshot }: Line) => (snapshot?.withMemory ? 'yes' : undefined),
    notes: ({ snapshot }: Line) => snapshot?.notes,
  },
  usual: ['snapshot', 'on', 'taken', 'memory', 'notes'],
  key: ({ index }: Line) => String(index),
};

export const snapshotList = defineReadTool<Input>({
  name: 'pve_snapshot_list',
  title: 'List snapshots',
  description:
    'List the snapshots of one guest as a tree, the oldest first, and where its present state stands. Snapshots are no backups.',
  toolset: 'snapshots',
  sees: ['guests'],
  uses: snapshotReads,
  input: input<Input>({ guest: guestArgument, ...viewArguments }),
  example: { guest: '102' },
  read: async (context, { guest: reference, ...view }) => {
    const guest = await context.inventory.guest(reference);
    const places = treeOf(await snapshotsOf(context, guest));
    const none = places.length === 1 ? [`${labelWithNode(guest)} has no snapshot`] : [];
    return page(
      places.map((place, index) => ({ ...place, index })),
      COLUMNS,
      view,
      none,
    );
  },
});
