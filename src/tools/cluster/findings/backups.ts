import type { Guest } from '../../../inventory/resources.ts';
import { label } from '../../guests/guest.ts';
import type { Backups, Facts, Finding } from '../facts.ts';
import { counted, fold } from './fold.ts';

const DAY = 86_400;
const FEW = 3;
const LOOK = 'look: pve_backup_coverage {}';

/** Guests without a backup that is young enough, those that run first, and guests that no job covers; templates don't count. */
export const backupFindings = (facts: Facts): Finding[] => {
  const guests = facts.resources.guests.filter(({ template }) => !template);
  return [...(facts.backups ? old(facts, guests, facts.backups) : []), ...uncovered(facts, guests)];
};

const old = (
  { now, backupDays }: Facts,
  guests: readonly Guest[],
  { newest, hidden, complete }: Backups,
): Finding[] => {
  if (guests.length === 0) return [];
  if (newest.size === 0) {
    const text =
      'no backup of any guest is seen: there is none, or the token lacks VM.Backup and Datastore.AllocateSpace';
    return [
      {
        severity: 'notice',
        kind: 'no_backups_seen',
        text: complete ? text : `${text}, or it is on a storage that could not be read`,
      },
    ];
  }
  const those = guests.filter(({ vmid }) => !hidden.has(vmid) && now - (newest.get(vmid) ?? 0) > backupDays * DAY);
  const [running, others] = [those.filter(isRunning), those.filter((guest) => !isRunning(guest))];
  const doubt = complete ? '' : ' on the storages that could be read';
  const text = (some: readonly Guest[], what: string): string =>
    `none of the last ${counted(backupDays, 'day')}${doubt} for ${what}: ${fold(some.map(label), FEW)}; ${LOOK}`;
  return [
    ...(running.length === 0
      ? []
      : [
          {
            severity: complete ? 'warning' : 'notice',
            kind: 'backup_old',
            text: text(running, counted(running.length, 'running guest')),
          } as const,
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            severity: 'notice',
            kind: 'backup_old_not_running',
            text: text(others, `${counted(others.length, 'guest')} not running`),
          } as const,
        ]),
  ];
};

const isRunning = ({ status }: Guest): boolean => status === 'running';

const uncovered = ({ uncovered: numbers }: Facts, guests: readonly Guest[]): Finding[] => {
  const those = guests.filter(({ vmid }) => numbers?.has(vmid));
  return those.length === 0
    ? []
    : [
        {
          severity: 'notice',
          kind: 'no_backup_job',
          text: `${those.length === guests.length ? `none of the ${counted(those.length, 'guest')} is in a job` : `${counted(those.length, 'guest')}: ${fold(those.map(label), FEW)}`}; ${LOOK}`,
        },
      ];
};
