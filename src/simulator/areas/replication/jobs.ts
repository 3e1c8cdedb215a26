import { nextMoment, parseCalendarEvent } from '../../calendar.ts';
import { may, need, type Call } from '../../call.ts';
import { collection, type Entry } from '../../collection.ts';
import { refuse } from '../../refusal.ts';
import { slice } from '../../slice.ts';
import type { Cluster } from '../../state.ts';
import { synchronise, type JobState } from './synchronise.ts';
import { guestNumberOf, replicatable, unfitText } from './volumes.ts';

const states = slice((): Map<string, JobState> => new Map());

const FRESH: JobState = { lastTry: 0, lastSync: 0, failures: 0, log: [] };

/** How a job went so far. */
export const stateOf = (cluster: Cluster, id: string): JobState => states(cluster).get(id) ?? FRESH;

/** Refuses those who may not change what a job's guest is copied to. */
export const needReplicate = (call: Call, id: string): void => {
  need(call, `/vms/${guestNumberOf(id)}`, ['VM.Replicate']);
};

const check = (call: Call, id: string, next: Entry | undefined, before: Entry | undefined): Entry | undefined => {
  needReplicate(call, id);
  if (!next || before) return undefined;
  const { cluster } = call;
  const vmid = guestNumberOf(id);
  const guest = cluster.guests.get(vmid);
  const { target, source } = next;
  if (!guest) throw refuse(`Guest '${vmid}' does not exist.`);
  // A node alone has no list of members, and is not even a target that it could be compared with.
  const members = cluster.nodes.length > 1 ? cluster.nodes.map(({ name }) => name) : [];
  if (typeof target !== 'string' || !members.includes(target)) {
    throw refuse(`Target '${typeof target === 'string' ? target : ''}' does not exist.`);
  }
  if (typeof source === 'string' && source !== guest.node) {
    throw refuse(`Source '${source}' does not match current node of guest '${vmid}' (${guest.node})`);
  }
  if (target === guest.node) throw refuse('Source and target must not be identical');
  const { volumes, unfit } = replicatable(cluster, guest);
  if (unfit !== undefined) throw refuse(unfitText(unfit));
  if (volumes.length === 0) throw refuse('No replicatable volumes found');
  const twin = [...jobs.of(cluster)].some(([other, job]) => guestNumberOf(other) === vmid && job['target'] === target);
  if (twin) throw refuse(`replication job for guest '${vmid}' to target '${target}' already exists`);
  states(cluster).set(id, { ...FRESH, wantedAt: Math.floor(call.now / 1000) });
  return { ...next, source: guest.node };
};

/** The jobs of a cluster. */
export const jobs = collection({
  path: '/cluster/replication',
  id: 'id',
  missing: (id, change) => refuse(change === 'read' ? `no such replication job '${id}'` : `no such job '${id}'`),
  exists: (id) => refuse(`replication job '${id}' already exists`),
  required: ['id', 'type', 'target'],
  check,
  show: ({ cluster }, id, { disable, ...entry }, single) => ({
    guest: guestNumberOf(id),
    jobnum: Number(id.split('-')[1]),
    ...entry,
    ...(disable === 1 ? { disable } : {}),
    ...(single ? { digest: jobs.digestOf(cluster) } : {}),
  }),
  digest: false,
  visible: (call, id) => may(call, `/vms/${guestNumberOf(id)}`, ['VM.Audit']),
});

const MINUTE = 60;

/** Jobs are looked at once in a minute. */
const nextRound = (seconds: number): number => (Math.floor(seconds / MINUTE) + 1) * MINUTE;

const RETRY_S = (failures: number): number => MINUTE * (failures <= 3 ? 5 * failures : 30);

/** When a job runs next, in seconds since 1970; 0 where it does not. */
export const nextSyncOf = (cluster: Cluster, id: string, { disable, schedule, remove_job }: Entry): number => {
  const { wantedAt, lastTry, failures } = stateOf(cluster, id);
  if (remove_job !== undefined) return 1;
  if (disable === 1) return 0;
  if (wantedAt !== undefined) return wantedAt;
  if (failures > 0) return lastTry + RETRY_S(failures);
  return nextMoment(parseCalendarEvent(typeof schedule === 'string' ? schedule : '*/15'), lastTry) ?? 0;
};

/** Lets happen what jobs have done meanwhile. */
export const catchUp = ({ cluster, now }: Pick<Call, 'cluster' | 'now'>): void => {
  const seconds = Math.floor(now / 1000);
  for (const [id, job] of [...jobs.of(cluster)]) {
    follow(cluster, id, job);
    const removedAt = stateOf(cluster, id).wantedAt ?? 0;
    if (job['remove_job'] === undefined) runDue(cluster, id, seconds);
    else if (nextRound(removedAt) <= seconds) forget(cluster, id);
  }
};

const runDue = (cluster: Cluster, id: string, now: number): void => {
  const job = jobs.of(cluster).get(id);
  if (!job) return;
  for (;;) {
    const wanted = nextSyncOf(cluster, id, job);
    const { wantedAt } = stateOf(cluster, id);
    const due = wantedAt === undefined ? wanted : nextRound(wantedAt);
    if (wanted === 0 || due > now) return;
    states(cluster).set(id, synchronise(cluster, id, job, stateOf(cluster, id), due));
  }
};

/** A guest that moved to where it is copied to is copied back to where it came from. */
const follow = (cluster: Cluster, id: string, job: Entry): void => {
  const node = cluster.guests.get(guestNumberOf(id))?.node;
  const { source, target } = job;
  if (node === undefined || node === source) return;
  jobs.of(cluster).set(id, { ...job, source: node, ...(node === target ? { target: source } : {}) });
};

/** Makes a job run in the next round. */
export const scheduleNow = ({ cluster, now }: Call, id: string): void => {
  states(cluster).set(id, { ...stateOf(cluster, id), wantedAt: Math.floor(now / 1000), failures: 0 });
};

/** Marks a job as one that is to be taken away in the next round, with its copies unless they are kept. */
export const markRemoved = (call: Call, id: string, job: Entry, keep: boolean): void => {
  jobs.of(call.cluster).set(id, { ...job, remove_job: keep ? 'local' : 'full' });
  scheduleNow(call, id);
};

/** Takes a job away at once. */
export const forget = (cluster: Cluster, id: string): void => {
  jobs.of(cluster).delete(id);
  states(cluster).delete(id);
};

/** The jobs of a guest. */
export const jobsOfGuest = (cluster: Cluster, vmid: number): string[] =>
  [...jobs.of(cluster).keys()].filter((id) => guestNumberOf(id) === vmid);

/** Takes the jobs of a guest away that is no more. */
export const forgetJobs = (cluster: Cluster, vmid: number): void => {
  for (const id of jobsOfGuest(cluster, vmid)) forget(cluster, id);
};
