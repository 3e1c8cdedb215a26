import { deletes, either, given, isOff, off, on, set, some, type Raise } from './match.ts';

const BACKUP = /^POST \/nodes\/\{node\}\/vzdump$|^(?:POST|PUT) \/cluster\/backup(?:$|\/)/;
const NEW_BACKUP = /^POST (?:\/nodes\/\{node\}\/vzdump|\/cluster\/backup)$/;
const CHANGED_JOB = /^PUT \/cluster\/backup\/\{id\}$/;
const COVERED = ['vmid', 'all', 'pool', 'exclude', 'node'] as const;

/** What raises the class of requests about backups and replication. */
export const BACKUP_RAISES: readonly Raise[] = [
  {
    to: 'destroy',
    because: 'old backups are pruned afterwards',
    when: either(
      // Where nothing is said, the retention of the storage decides.
      on(
        NEW_BACKUP,
        either(given('prune-backups'), ({ remove }) => !isOff(remove)),
      ),
      on(CHANGED_JOB, either(given('prune-backups'), set('remove'), deletes(/^remove$|^prune-backups$/))),
    ),
  },
  {
    to: 'destroy',
    because: 'later backups prune older ones',
    when: on(
      /^(?:POST|PUT) \/storage(?:$|\/)/,
      some(/^prune-backups$/, (text) => !/^keep-all=(?:1|on|yes|true)$/i.test(text)),
    ),
  },
  {
    to: 'destroy',
    because: 'the protection of a backup is lifted',
    when: on(/^PUT \/nodes\/\{node\}\/storage\/\{storage\}\/content\/\{volume\}$/, off('protected')),
  },
  {
    to: 'destroy',
    because: 'the replication is removed, and with full its copies too',
    when: on(/^(?:POST|PUT) \/cluster\/replication/, given('remove_job')),
  },
  {
    to: 'disrupt',
    because: 'the guest is stopped or paused for the backup',
    when: on(
      BACKUP,
      some(/^mode$/, (text) => text !== 'snapshot'),
    ),
  },
  { to: 'disrupt', because: 'backups that run are stopped', when: on(BACKUP, set('stop')) },
  { to: 'disrupt', because: 'a directory of the host is written', when: on(BACKUP, given('dumpdir', 'tmpdir')) },
  {
    to: 'disrupt',
    because: 'guests may no longer be backed up',
    when: on(CHANGED_JOB, either(off('enabled'), given(...COVERED), deletes(new RegExp(`^(?:${COVERED.join('|')})$`)))),
  },
  {
    to: 'disrupt',
    because: 'guests are no longer replicated',
    when: on(/^PUT \/cluster\/replication\/\{id\}$/, set('disable')),
  },
];
