import { nameOf } from '../../../identifier.ts';
import type { Guest } from '../../../inventory/resources.ts';
import { labelWithNode } from '../../guests/guest.ts';
import { guestOf } from '../../tasks/entries.ts';
import type { Facts, Finding, Severity } from '../facts.ts';
import { counted, fold } from './fold.ts';

/** States in which a guest does not do its work, and how much that matters; others come and go in everyday life. */
const STATES: Readonly<Record<string, readonly [severity: Severity, kind: string]>> = {
  'io-error': ['critical', 'guest_io_error'],
  'internal-error': ['critical', 'guest_internal_error'],
  'guest-panicked': ['critical', 'guest_panicked'],
  watchdog: ['critical', 'guest_watchdog'],
  paused: ['notice', 'guest_paused'],
  suspended: ['notice', 'guest_suspended'],
  prelaunch: ['notice', 'guest_not_launched'],
  unknown: ['notice', 'guest_state_unknown'],
};

/** Locks without a task behind them, and guests that stand still; what is on a node that is down is told with the node. */
export const guestFindings = (facts: Facts): Finding[] => {
  const { guests, offline } = facts.resources;
  const seen = guests.filter(({ node }) => !offline.includes(node));
  const idle = seen.filter((guest) => !isBusy(facts, guest));
  // Who may not see high availability sees tasks of their own only.
  return [...stuck(idle), ...locked(idle, facts.tasks !== undefined && facts.ha !== undefined)];
};

/** Whether a task runs that may be about the guest: a backup of many guests names none. */
const isBusy = ({ tasks = [] }: Facts, { vmid, node }: Guest): boolean =>
  tasks.some(
    (task) =>
      task.state === 'running' &&
      (guestOf(task) === vmid || (task.node === node && task.type === 'vzdump' && task.id === '')),
  );

const show = (guests: readonly Guest[], list: string): string =>
  guests.length === 1 && guests[0] ? `pve_guest_get {"guest": "${guests[0].vmid}"}` : list;

const stuck = (guests: readonly Guest[]): Finding[] =>
  Object.entries(STATES).flatMap(([status, [severity, kind]]) => {
    const those = guests.filter((guest) => guest.status === status);
    if (those.length === 0) return [];
    const names = fold(those.map(labelWithNode));
    const why = status === 'unknown' ? ' (a guest that was just made shows so for some seconds)' : '';
    const list = status === 'paused' || status === 'unknown' ? `pve_guest_list {"status": "${status}"}` : LIST;
    return [{ severity, kind, text: `${counts(those)}${names}${why}; look: ${show(those, list)}` }];
  });

const LIST = 'pve_guest_list {}';

/** Where names are many, how many they are comes first. */
const counts = (guests: readonly Guest[]): string => (guests.length > 1 ? `${counted(guests.length, 'guest')}: ` : '');

const locked = (guests: readonly Guest[], knowsTasks: boolean): Finding[] => {
  const those = guests.filter(({ lock }) => lock !== undefined);
  if (those.length === 0) return [];
  const names = those.map((guest) => `${labelWithNode(guest)} (${nameOf(guest.lock ?? '')})`);
  const why = knowsTasks ? 'and no task runs there' : 'and whether a task runs there is not known';
  return [
    {
      severity: 'warning',
      kind: 'guest_locked',
      text: `${counts(those)}${fold(names)}, ${why}; look: ${show(those, LIST)}`,
    },
  ];
};
