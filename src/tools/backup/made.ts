import type { TaskOutcome } from '../../client/task.ts';
import { asProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { bytes, type ObjectAnswer, type Value } from '../answer.ts';
import type { StepOutcome, ToolContext } from '../define.ts';
import { labelWithNode } from '../guests/guest.ts';
import { taskAnswer } from '../tasks/outcome.ts';
import { newestFirst, readBackups, type Backup } from './backups.ts';
import { notMade } from './not-made.ts';

/** One run of backups: some guests of a node, to one storage. */
export interface Run {
  readonly node: string;
  readonly guests: readonly Guest[];
  readonly storage: string;
}

/** What became of the backup of one guest. */
export interface Result {
  readonly guest: Guest;
  readonly run: Run;
  readonly outcome: StepOutcome;
  /** `gone` where the node did not have it any more. */
  readonly state: 'made' | 'running' | 'failed' | 'gone';
  /** What the log says of a failure: a text of the cluster. */
  readonly why?: string;
}

/** The answer of a call that made backups: each guest with its new backup. Fails where one was not made, and then says which were. */
export const madeAnswer = async (
  outcomes: readonly StepOutcome[],
  runs: readonly Run[],
  context: ToolContext,
): Promise<ObjectAnswer> => {
  const told = await Promise.all(runs.map((run, i) => resultsOf(outcomes[i], run, context)));
  const results = told.flat();
  const { found, notes } = await newBackups(results, context);
  if (results.some(({ state }) => state === 'failed' || state === 'gone')) throw notMade(results, found);
  const [only] = results;
  const answer =
    results.length === 1 && only
      ? answerOfOne(only, found.get(only.guest.vmid), context)
      : answerOfMany(results, outcomes, found);
  return { ...answer, notes: [...answer.notes, ...notes] };
};

const resultsOf = async (
  outcome: StepOutcome | undefined,
  run: Run,
  { follow }: ToolContext,
): Promise<readonly Result[]> => {
  if (!outcome) return [];
  const { task, error } = outcome;
  const all = (state: Result['state'], why?: string): readonly Result[] =>
    run.guests.map((guest) => ({ guest, run, outcome, state, ...(why === undefined ? {} : { why }) }));
  if (!task) return all(error ? 'failed' : 'gone');
  if (task.state === 'running') return all('running');
  const single = run.guests.length === 1;
  if (single && task.state !== 'failed') return all('made');
  // The log of many guests is longer than what a follower keeps of it.
  const log = single ? task.log : await wholeLog(task, follow);
  const told = readLog(log);
  return run.guests.map((guest): Result => {
    const base = { guest, run, outcome };
    if (told.finished.has(guest.vmid)) return { ...base, state: 'made' };
    const why = told.failed.get(guest.vmid);
    if (why !== undefined) return { ...base, state: 'failed', why };
    if (task.state === 'failed') return { ...base, state: 'failed', why: task.exitStatus ?? '' };
    return { ...base, state: log.length === 0 ? 'made' : 'gone' };
  });
};

const MOST_LINES = 5_000;

const wholeLog = async ({ upid, log }: TaskOutcome, follow: ToolContext['follow']): Promise<readonly string[]> => {
  const read = await follow(upid, { wait: false, logLines: MOST_LINES }).catch(() => undefined);
  return read?.log ?? log;
};

/** The guests that a log of backups says are finished, and those that failed with the reason. */
const readLog = (
  lines: readonly string[],
): { readonly finished: ReadonlySet<number>; readonly failed: ReadonlyMap<number, string> } => {
  const finished = new Set<number>();
  const failed = new Map<number, string>();
  for (const line of lines) {
    const [, done] = /^INFO: Finished Backup of VM (\d+)/.exec(line) ?? [];
    if (done !== undefined) finished.add(Number(done));
    const [, wrong, why = ''] = /^ERROR: Backup of VM (\d+) failed - (.*)$/.exec(line) ?? [];
    if (wrong !== undefined) failed.set(Number(wrong), why);
  }
  return { finished, failed };
};

/** The backups that were just made, by guest, as their storages list them. */
const newBackups = async (
  results: readonly Result[],
  context: ToolContext,
): Promise<{ readonly found: ReadonlyMap<number, Backup>; readonly notes: readonly string[] }> => {
  const made = results.filter(({ state }) => state === 'made');
  const notes: string[] = [];
  const found = new Map<number, Backup>();
  for (const [run, those] of Map.groupBy(made, (each) => each.run)) {
    const [first] = those;
    const since = first?.outcome.task?.startedAt ?? 0;
    const vmid = those.length === 1 ? first?.guest.vmid : undefined;
    const { backups } = await readBackups(context, { vmid, storage: run.storage, node: run.node }).catch(
      (error: unknown) => {
        const { code } = asProxmoxError(error);
        notes.push(`what is on ${nameOf(run.storage)} could not be read: ${code}`);
        return { backups: [] };
      },
    );
    const fresh = backups.filter(({ createdAt = 0 }) => createdAt >= since).sort(newestFirst);
    for (const { guest } of those) {
      const backup = fresh.find((each) => each.vmid === guest.vmid);
      if (backup) found.set(guest.vmid, backup);
    }
  }
  return { found, notes };
};

const answerOfOne = (
  { guest, run, outcome }: Result,
  backup: Backup | undefined,
  context: ToolContext,
): ObjectAnswer => {
  const answer = taskAnswer(outcome, `${labelWithNode(guest)} backed up to ${nameOf(run.storage)}`, context);
  return { ...answer, data: { backup: backup?.volume, size: bytes(backup?.size), ...answer.data } };
};

const answerOfMany = (
  results: readonly Result[],
  outcomes: readonly StepOutcome[],
  found: ReadonlyMap<number, Backup>,
): ObjectAnswer => {
  const running = outcomes.flatMap(({ task }) => (task?.state === 'running' ? [task.upid] : []));
  const warned = outcomes.some(({ task }) => task?.state === 'warnings');
  const storages = [...new Set(results.map(({ run }) => nameOf(run.storage)))].join(', ');
  return {
    kind: 'object',
    headline: `${running.length > 0 ? 'Begun, not finished' : 'Done'}: ${results.length} guests backed up to ${storages}.`,
    data: {
      backups: results.map(({ guest, state }): Value => {
        const backup = found.get(guest.vmid);
        return { guest: guest.vmid, name: guest.name, state, size: bytes(backup?.size), backup: backup?.volume };
      }),
      tasks: outcomes.flatMap(({ task }) => task?.upid ?? []),
    },
    notes: [
      ...running.map((upid) => `still running; follow it with pve_task_get {"upid": "${upid}", "wait": true}`),
      ...(warned ? ['a task ended with warnings; pve_task_get shows its log'] : []),
    ],
  };
};
