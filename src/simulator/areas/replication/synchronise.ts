import type { Entry } from '../../collection.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import { guestNumberOf, replicatable, type JobState } from './jobs.ts';

const DURATION_S = 3.4;

/** One run of a job, at a moment in seconds since 1970: how it stands after it. */
export const synchronise = (cluster: Cluster, id: string, job: Entry, before: JobState, at: number): JobState => {
  const guest = cluster.guests.get(guestNumberOf(id));
  const target = typeof job['target'] === 'string' ? job['target'] : '';
  const log: string[] = [];
  const say = (line: string): void => {
    log.push(`${new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ')} ${id}: ${line}`);
  };
  say('start replication job');
  const error = problem(cluster, guest, target);
  if (guest && error === undefined) {
    tell(cluster, guest, id, job, before, at, say);
    say('end replication job');
    return { lastTry: at, lastSync: at, duration: DURATION_S, failures: 0, log };
  }
  say(`end replication job with error: ${error ?? ''}`);
  return { ...before, wantedAt: undefined, lastTry: at, failures: before.failures + 1, error, log };
};

const problem = (cluster: Cluster, guest: SimGuest | undefined, target: string): string | undefined => {
  if (!guest) return 'no such guest';
  const node = cluster.nodes.find(({ name }) => name === target);
  return node?.online
    ? undefined
    : `command '/usr/bin/ssh -e none -o 'BatchMode=yes' -o 'HostKeyAlias=${target}' root@${node?.ip ?? target} -- pvesr prepare-local-job' failed: exit code 255`;
};

const tell = (
  cluster: Cluster,
  guest: SimGuest,
  id: string,
  { rate }: Entry,
  { lastSync }: JobState,
  at: number,
  say: (line: string) => void,
): void => {
  const volumes = replicatable(cluster, guest);
  const snapshot = (seconds: number): string => `__replicate_${id}_${seconds}__`;
  const freezes = guest.kind === 'lxc' || /(?:^|,)(?:enabled=)?1(?:,|$)/.test(guest.config['agent'] ?? '');
  say(`guest => ${guest.kind === 'qemu' ? 'VM' : 'CT'} ${guest.vmid}, running => ${guest.running?.pid ?? 0}`);
  say(`volumes => ${volumes.join(',')}`);
  if (guest.running && freezes) say('freeze guest filesystem');
  for (const volid of volumes) say(`create snapshot '${snapshot(at)}' on ${volid}`);
  if (guest.running && freezes) say('thaw guest filesystem');
  say(`using secure transmission, rate limit: ${typeof rate === 'number' ? `${rate} MByte/s` : 'none'}`);
  for (const volid of volumes) {
    say(
      lastSync === 0
        ? `full sync '${volid}' (${snapshot(at)})`
        : `incremental sync '${volid}' (${snapshot(lastSync)} => ${snapshot(at)})`,
    );
  }
  if (lastSync > 0)
    for (const volid of volumes) say(`delete previous replication snapshot '${snapshot(lastSync)}' on ${volid}`);
};
