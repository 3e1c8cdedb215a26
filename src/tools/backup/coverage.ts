import { getTasks } from '../../../generated/endpoints/cluster.ts';
import { asProxmoxError } from '../../errors.ts';
import type { Guest } from '../../inventory/resources.ts';
import { bytes, Said, time } from '../answer.ts';
import { Arg, defineReadTool, input } from '../define.ts';
import { kindOf } from '../guests/guest.ts';
import { page, viewArguments, type View } from '../list.ts';
import { backupReads, newestFirst, readBackups, type Backup } from './backups.ts';
import { coverageNotes } from './coverage-notes.ts';
import { hiddenGuests, hiddenReads } from './hidden.ts';
import { jobReads, readJobs, type Cover, type Jobs } from './jobs.ts';
import { lastRuns } from './last-runs.ts';

interface Input extends View {
  readonly days?: number;
}

/** How well a guest is backed up. */
export interface Line {
  readonly guest: Guest;
  readonly state: State;
  readonly last?: Backup;
  readonly count: number;
  readonly cover?: Cover;
}

export type State = 'none' | 'old' | 'hidden' | 'recent';

const WORDS: Readonly<Record<State, Said>> = {
  none: new Said('none found'),
  old: new Said('old'),
  hidden: new Said('not visible'),
  recent: new Said('recent'),
};

const USUAL_DAYS = 7;
const DAY_S = 86_400;

/** The worst first; templates, which seldom change, last. */
const RANKS: Readonly<Record<State, number>> = { none: 0, old: 1, hidden: 2, recent: 4 };
const rankOf = ({ guest, state, cover }: Line): number =>
  guest.template ? 5 : state === 'recent' && !cover ? 3 : RANKS[state];

const COLUMNS = {
  all: {
    guest: ({ guest }: Line) => guest.vmid,
    name: ({ guest }: Line) => guest.name,
    kind: ({ guest }: Line) => kindOf(guest),
    backup: ({ state }: Line) => WORDS[state],
    last: ({ last }: Line) => time(last?.createdAt),
    size: ({ last }: Line) => bytes(last?.size),
    backups: ({ count }: Line) => count,
    jobs: ({ cover }: Line) => cover?.jobs.join(','),
    left_out: ({ cover }: Line) => cover?.leftOut.join(','),
    storage: ({ last }: Line) => last?.storage,
    node: ({ guest }: Line) => guest.node,
    volume: ({ last }: Line) => last?.volume,
  },
  usual: ['guest', 'name', 'kind', 'backup', 'last', 'size', 'jobs'],
  key: (line: Line) => `${rankOf(line)}-${String(line.guest.vmid).padStart(9, '0')}`,
};

export const backupCoverage = defineReadTool<Input>({
  name: 'pve_backup_coverage',
  title: 'Show who is backed up',
  description:
    'Show for every guest when it was last backed up and which jobs cover it, the uncovered first. For the backups themselves use pve_backup_list.',
  toolset: 'backup',
  sees: ['guests', 'storages'],
  uses: [...backupReads, ...jobReads, getTasks, ...hiddenReads],
  input: input<Input>({
    days: Arg.optional(Arg.integer(`Older than this is old (${USUAL_DAYS})`, { minimum: 1, maximum: 3_650 })),
    ...viewArguments,
  }),
  example: { days: 7 },
  read: async (context, { days = USUAL_DAYS, ...view }) => {
    const { inventory, clock } = context;
    const [{ guests }, { backups, notes }, jobs, runs] = await Promise.all([
      inventory.all(),
      readBackups(context, {}),
      orFailure(readJobs(context)),
      orFailure(lastRuns(context)),
    ]);
    const since = clock.now() / 1000 - days * DAY_S;
    const byGuest = Map.groupBy(backups, ({ vmid }) => vmid);
    const seen = guests.map((guest) => lineOf(guest, byGuest.get(guest.vmid) ?? [], since, jobs));
    const poor = seen.filter(({ state }) => state !== 'recent').map(({ guest }) => guest);
    const hidden = poor.length === 0 ? new Set<number>() : await hiddenGuests(context, poor);
    const lines = seen.map((line): Line => (hidden.has(line.guest.vmid) ? { ...line, state: 'hidden' } : line));
    const isPart = lines.some(({ cover }) => cover && cover.leftOut.length > 0);
    const columns = isPart ? { ...COLUMNS, usual: [...COLUMNS.usual, 'left_out'] } : COLUMNS;
    return page(lines, columns, view, coverageNotes(lines, { days, jobs, runs, gaps: notes }));
  },
});

const lineOf = (guest: Guest, backups: readonly Backup[], since: number, jobs: Jobs | string): Line => {
  // A number may have been that of another guest before.
  const own = backups.filter(({ kind }) => kind === undefined || kind === guest.kind).sort(newestFirst);
  const [last] = own;
  const cover = typeof jobs === 'string' ? undefined : jobs.covers.get(guest.vmid);
  return {
    guest,
    state: !last ? 'none' : (last.createdAt ?? 0) < since ? 'old' : 'recent',
    count: own.length,
    ...(last ? { last } : {}),
    ...(cover ? { cover } : {}),
  };
};

/** A part of the answer, or in words why it is missing. */
const orFailure = async <T>(part: Promise<T>): Promise<T | string> => {
  try {
    return await part;
  } catch (error) {
    const known = asProxmoxError(error);
    if (known.code === 'CANCELLED') throw known;
    return `${known.code}, ${known.message}`;
  }
};
