import { ProxmoxError } from '../../errors.ts';
import { nameOf } from '../../identifier.ts';
import { label } from '../guests/guest.ts';
import { taskFailed } from '../tasks/outcome.ts';
import type { Backup } from './backups.ts';
import type { Result } from './made.ts';

const SHOWN = 10;

/** The error where not every backup was made: which not, for what reason, and which are done all the same. */
export const notMade = (results: readonly Result[], found: ReadonlyMap<number, Backup>): ProxmoxError => {
  const missing = results.filter(({ state }) => state === 'failed' || state === 'gone');
  const [first] = missing;
  // One request for all of them that Proxmox VE refused.
  const refusal = first?.outcome.error;
  if (first && refusal && !first.outcome.task && results.every(({ outcome }) => outcome === first.outcome))
    return refusal;
  if (first && results.length === 1) return notMadeOne(first);
  const running = results.filter(({ state }) => state === 'running');
  const again = JSON.stringify({ guests: missing.slice(0, SHOWN).map(({ guest }) => String(guest.vmid)) });
  return new ProxmoxError(
    'TASK_FAILED',
    [
      `${missing.length} of ${results.length} guests were not backed up: ${named(missing)}.`,
      ...(running.length > 0 ? [`Still being backed up: ${named(running)}.`] : []),
    ].join(' '),
    {
      ...(first?.outcome.task ? { upid: first.outcome.task.upid } : {}),
      log: missing.slice(0, SHOWN).map(reasonOf),
      done: results
        .filter(({ state }) => state === 'made')
        .map(({ guest }) => {
          const volume = found.get(guest.vmid)?.volume;
          return `back up ${label(guest)}${volume === undefined ? '' : ` (${nameOf(volume)})`}`;
        }),
      next: `Remove the causes, then call pve_backup_create ${again} for those alone.`,
    },
  );
};

const notMadeOne = ({ guest, outcome: { task, step }, run, why }: Result): ProxmoxError =>
  task
    ? taskFailed({ ...task, ...(why === undefined ? {} : { exitStatus: why }) }, step.reason, [])
    : new ProxmoxError('CONFLICT', `${label(guest)} was not backed up: it is no longer on ${nameOf(run.node)}.`, {
        next: 'Call again: where it is now is then looked up.',
      });

const named = (results: readonly Result[]): string => {
  const more = results.length - SHOWN;
  return `${results
    .slice(0, SHOWN)
    .map(({ guest }) => label(guest))
    .join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const reasonOf = ({ guest, run, state, why, outcome: { error } }: Result): string => {
  if (state === 'gone') return `${guest.vmid}: no longer on ${run.node}`;
  return `${guest.vmid}: ${why ?? (error ? `${error.code}, ${error.message}` : '')}`;
};
