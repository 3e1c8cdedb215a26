import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { endingOf, type Ending } from '../../rules/task-ending.ts';
import { parseUpid, type Upid } from '../../rules/upid.ts';
import { toNumber, toText } from '../../rules/wire.ts';
import { label } from '../guests/guest.ts';

/** A task as a list has it. `endedAt` is in seconds since 1970. */
export interface TaskEntry extends Upid {
  readonly state: Ending | 'running';
  readonly endedAt?: number;
  /** Proxmox's own word for how it ended; absent while it runs. */
  readonly exit?: string;
}

interface Listed {
  readonly upid: string;
  readonly endtime?: unknown;
  readonly status?: unknown;
}

/** The tasks of a list, the newest first; what has no UPID is left out. */
export const readTasks = (list: readonly Listed[]): TaskEntry[] =>
  list.flatMap(readTask).sort((a, b) => b.startedAt - a.startedAt || b.pid - a.pid);

const readTask = ({ upid, endtime, status }: Listed): TaskEntry[] => {
  const parsed = parseUpid(upid);
  if (!parsed) return [];
  const endedAt = toNumber(endtime);
  // The lists have a status for running tasks too, or not: what runs has no end.
  if (endedAt === undefined) return [{ ...parsed, state: 'running' }];
  const exit = toText(status) ?? '';
  return [{ ...parsed, state: endingOf(exit), endedAt, exit }];
};

/** The number of the guest that a task is about; undefined for the others. */
export const guestOf = ({ id }: Pick<Upid, 'id'>): number | undefined =>
  /^[1-9]\d{2,8}$/.test(id) ? Number(id) : undefined;

/** `qmstart of VM 105 "legacy-app"`: how sentences of ours call a task. */
export const taskLabel = ({ type, id }: Pick<Upid, 'type' | 'id'>, guests: readonly Guest[]): string => {
  if (id === '') return nameOf(type);
  const vmid = guestOf({ id });
  const guest = vmid === undefined ? undefined : guests.find((each) => each.vmid === vmid);
  return `${nameOf(type)} of ${guest ? label(guest) : vmid === undefined ? nameOf(id) : `guest ${vmid}`}`;
};
