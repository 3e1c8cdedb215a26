import type { Entry } from '../../collection.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import { hasAgent } from '../guests/present.ts';
import { guestNumberOf, replicatable, unfitText } from './volumes.ts';

/** How a job went so far; times in seconds since 1970. */
export interface JobState {
  /** When it was made, or asked to run at once. */
  readonly wantedAt?: number | undefined;
  readonly lastTry: number;
  readonly lastSync: number;
  readonly duration?: number;
  readonly failures: number;
  readonly error?: string | undefined;
  readonly log: readonly string[];
}

const DURATION_S = 3.4;

/** One run of a job, at a moment in seconds since 1970: how it stands after it. */
export const synchronise = (cluster: Cluster, id: string, job: Entry, before: JobState, at: number): JobState => {
  const guest = cluster.guests.get(guestNumberOf(id));
  const error = problem(cluster, guest, job['target']);
  const lines = [
    'start replication job',
    ...(guest && error === undefined ? deeds(cluster, guest, id, job, before, at) : []),
    error === undefined ? 'end replication job' : `end replication job with error: ${error}`,
  ];
  const time = new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const log = lines.map((line) => `${time} ${id}: ${line}`);
  return error === undefined
    ? { lastTry: at, lastSync: at, duration: DURATION_S, failures: 0, log }
    : { ...before, wantedAt: undefined, lastTry: at, failures: before.failures + 1, error, log };
};

const problem = (cluster: Cluster, guest: SimGuest | undefined, target: unknown): string | undefined => {
  if (!guest) return 'no such guest';
  const { unfit } = replicatable(cluster, guest);
  if (unfit !== undefined) return unfitText(unfit);
  const node = cluster.nodes.find(({ name }) => name === target);
  if (node?.online) return undefined;
  const [name, ip] = [node?.name ?? '', node?.ip ?? ''];
  return `command '/usr/bin/ssh -e none -o 'BatchMode=yes' -o 'HostKeyAlias=${name}' root@${ip} -- pvesr prepare-local-job' failed: exit code 255`;
};

/** What the log tells of a run that succeeds. */
const deeds = (
  cluster: Cluster,
  guest: SimGuest,
  id: string,
  { rate }: Entry,
  { lastSync }: JobState,
  at: number,
): string[] => {
  const { volumes } = replicatable(cluster, guest);
  const [old, snapshot] = [lastSync, at].map((seconds) => `__replicate_${id}_${seconds}__`);
  const freezes = guest.running && (guest.kind === 'lxc' || hasAgent(guest));
  const each = (line: (volid: string) => string): string[] => volumes.map(line);
  return [
    `guest => ${guest.kind === 'qemu' ? 'VM' : 'CT'} ${guest.vmid}, running => ${guest.running?.pid ?? 0}`,
    `volumes => ${volumes.join(',')}`,
    ...(freezes ? ['freeze guest filesystem'] : []),
    ...each((volid) => `create snapshot '${snapshot ?? ''}' on ${volid}`),
    ...(freezes ? ['thaw guest filesystem'] : []),
    `using secure transmission, rate limit: ${typeof rate === 'number' ? `${rate} MByte/s` : 'none'}`,
    ...(lastSync === 0
      ? each((volid) => `full sync '${volid}' (${snapshot ?? ''})`)
      : [
          ...each((volid) => `incremental sync '${volid}' (${old ?? ''} => ${snapshot ?? ''})`),
          ...each((volid) => `delete previous replication snapshot '${old ?? ''}' on ${volid}`),
        ]),
  ];
};
