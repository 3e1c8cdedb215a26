import { nameOf } from '../../identifier.ts';
import { withUnit } from '../../units.ts';
import type { Line, State } from './coverage.ts';
import { SEEING } from './hidden.ts';
import type { Jobs } from './jobs.ts';
import type { LastRun } from './last-runs.ts';

interface Known {
  readonly days: number;
  /** A text says why they are not known. */
  readonly jobs: Jobs | string;
  readonly runs: readonly LastRun[] | string;
  /** What could not be read of backups. */
  readonly gaps: readonly string[];
}

/** What a table of coverage comes to, in words. */
export const coverageNotes = (lines: readonly Line[], { days, jobs, runs, gaps }: Known): string[] => [
  ...totals(lines, days, gaps.length > 0),
  ...gaps,
  ...(typeof jobs === 'string' ? [`jobs: ${jobs}`] : jobNotes(lines, jobs)),
  ...(typeof runs === 'string' ? [`last runs: ${runs}`] : runNotes(runs)),
];

const totals = (lines: readonly Line[], days: number, isPart: boolean): string[] => {
  const counted = lines.filter(({ guest }) => !guest.template);
  const count = (state: State): number => counted.filter((line) => line.state === state).length;
  const templates = lines.length - counted.length;
  const hidden = count('hidden');
  return [
    [
      `${count('none')} of ${counted.length} guests have no backup${isPart ? ' where it could be looked for' : ''}, ${count('old')} only what is older than ${days} day${days === 1 ? '' : 's'}, ${count('recent')} a newer one`,
      ...(templates > 0 ? [`${templates} template${templates === 1 ? ' is' : 's are'} not counted`] : []),
    ].join('; '),
    ...(hidden > 0
      ? [`the backups of ${hidden} guest${hidden === 1 ? '' : 's'} can not be seen by this server: ${SEEING}`]
      : []),
  ];
};

const jobNotes = (lines: readonly Line[], { covers, disabled, enabled, notes }: Jobs): string[] => {
  const without = lines.filter(({ guest }) => !guest.template && !covers.has(guest.vmid)).length;
  const parts = lines.filter(({ cover }) => cover && cover.leftOut.length > 0).length;
  return [
    enabled === 0
      ? 'no backup job is enabled: nothing is backed up by itself'
      : `${without} of them are in no enabled backup job${notes.length > 0 ? ' that could be read' : ''}`,
    ...(parts > 0 ? [`${inWords(parts)} backed up without the disks under left_out`] : []),
    ...(disabled.length > 0 ? [`disabled jobs: ${disabled.map(nameOf).join(', ')}`] : []),
    ...notes,
  ];
};

const inWords = (count: number): string => (count === 1 ? '1 guest is' : `${count} guests are`);

const LONGEST = 60;
const MOST_FAILED = 3;

/** The nodes whose last run went well in one line, and those of the first that did not. */
const runNotes = (runs: readonly LastRun[]): string[] => {
  const [well, badly] = [runs.filter(({ status }) => status === 'OK'), runs.filter(({ status }) => status !== 'OK')];
  const more = badly.length - MOST_FAILED;
  return [
    ...badly.slice(0, MOST_FAILED).map(failedNote),
    ...(more > 0 ? [`and the last runs on ${more} more nodes did not end well`] : []),
    ...(well.length > 0 ? [`last runs that ended well: ${well.map(whenNote).join(', ')}`] : []),
  ];
};

const whenNote = ({ node, startedAt }: LastRun): string => `${nameOf(node)} ${withUnit(startedAt, 'time')}`;

const failedNote = (run: LastRun): string =>
  `last run on ${nameOf(run.node)}, ${withUnit(run.startedAt, 'time')}: ${JSON.stringify(run.status.slice(0, LONGEST))}; see pve_task_get {"upid": "${run.upid}", "log_lines": 50}`;
