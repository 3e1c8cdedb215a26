import { given, may, number, stateless, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { nextMoment, parseCalendarEvent, scheduled } from '../../calendar.ts';
import { collection, type Change, type Entry } from '../../collection.ts';
import { nameOf } from '../../guests/options.ts';
import { invalid, invalidWithin, refuse, type Refusal } from '../../refusal.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import { disksOf } from '../../volumes/volumes.ts';
import { isIncluded } from './archive.ts';
import { withRetention } from './prune.ts';
import { checkOptionRights, choiceProblem, chosenGuests, type Choice } from './request.ts';

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const choiceIn = (entry: Entry): Choice => ({
  vmid: asText(entry['vmid']),
  all: entry['all'] === 1,
  pool: asText(entry['pool']),
  exclude: asText(entry['exclude']),
});

const missing = (id: string, change: Change): Refusal => {
  const errors = { id: `No such job '${id}'` };
  if (change === 'read') return invalid(errors);
  return change === 'update' ? refuse('no such vzdump job') : invalidWithin('', errors);
};

/** A time with days of the week is how schedules were written before. */
const scheduleOf = ({ schedule, starttime, dow }: Entry, before: Entry | undefined): string => {
  const time = asText(starttime);
  if (time !== undefined && schedule !== undefined && schedule !== before?.['schedule']) {
    throw invalid({ starttime: "'starttime' and 'schedule' cannot both be set" });
  }
  if (time !== undefined) return [asText(dow), time].filter((part) => part !== undefined).join(' ');
  if (schedule === undefined) throw invalid({ schedule: "neither 'starttime' nor 'schedule' were set" });
  return asText(schedule) ?? '';
};

const check = (call: Call, _id: string, next: Entry | undefined, before: Entry | undefined): Entry | undefined => {
  if (!next) return undefined;
  checkOptionRights(call);
  const kept: Entry = { ...next, schedule: scheduleOf(next, before) };
  for (const old of ['starttime', 'dow']) Reflect.deleteProperty(kept, old);
  // What selects guests in another way than before takes the place of that.
  const chosen = ['vmid', 'pool', 'all'].filter((name) => given(call, name) !== undefined && given(call, name) !== '0');
  const fresh: Entry = before && chosen.length === 1 ? withoutChoice(kept, chosen[0] ?? '') : kept;
  const problem = choiceProblem(choiceIn(fresh));
  if (problem) throw invalidWithin('', problem);
  return { enabled: 1, ...fresh };
};

const withoutChoice = (entry: Entry, but: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name === but || !['vmid', 'pool', 'all'].includes(name)));

const PARTED = ['prune-backups', 'fleecing', 'performance'];

/** An entry with its property strings as objects. */
const show = (call: Call, _id: string, entry: Entry, single: boolean): Entry => {
  const parted = PARTED.flatMap((name): [string, unknown][] => {
    const value = asText(entry[name]);
    return value === undefined ? [] : [[name, partsOf(value)]];
  });
  const next = entry['enabled'] === 0 || single ? undefined : nextRun(entry, call.now);
  return {
    type: 'vzdump',
    ...entry,
    ...Object.fromEntries(parted),
    ...(next === undefined ? {} : { 'next-run': next }),
  };
};

const partsOf = (value: string): Entry =>
  Object.fromEntries(
    value.split(',').map((part): [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? ['enabled', part] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );

const nextRun = ({ schedule }: Entry, now: number): number | undefined =>
  nextMoment(parseCalendarEvent(asText(schedule) ?? ''), Math.floor(now / 1000));

const jobs = collection({
  path: '/cluster/backup',
  id: 'id',
  missing,
  exists: (id) => refuse(`Job '${id}' already exists`),
  digest: false,
  initial: ({ backupJobs = [] }) => backupJobs,
  newId: ({ cluster }) => `backup-${cluster.unique(8)}-${cluster.unique(4)}`,
  check,
  show,
});

/** Takes a guest that is no more out of the jobs that name it; a job that names no other goes with it. */
export const forgetInJobs = (cluster: Cluster, vmid: number): void => {
  for (const [id, entry] of [...jobs.of(cluster)]) {
    const named = asText(entry['vmid'])?.split(/[,;\s]+/) ?? [];
    if (!named.includes(String(vmid))) continue;
    const left = named.filter((each) => each !== String(vmid));
    if (left.length === 0) jobs.of(cluster).delete(id);
    else jobs.of(cluster).set(id, { ...entry, vmid: left.join(',') });
  }
};

const leaf = (guest: SimGuest, key: string, volid: string, value: string): object => {
  const { kind, vmid } = guest;
  const included = isIncluded(kind, key, value);
  const why =
    key === 'rootfs'
      ? 'rootfs'
      : /(?:^|,)backup=/.test(value)
        ? included
          ? 'enabled'
          : 'disabled'
        : kind === 'lxc'
          ? 'disabled'
          : 'enabled';
  return { id: `${vmid}:${key}`, name: volid, included: included ? 1 : 0, leaf: 1, reason: why };
};

const bindMounts = ({ kind, vmid, config }: SimGuest): object[] =>
  kind === 'qemu'
    ? []
    : Object.entries(config)
        .filter(([key, value]) => /^mp\d+$/.test(key) && value.startsWith('/'))
        .map(([key, value]) => ({
          id: `${vmid}:${key}`,
          name: value.split(',')[0],
          included: 0,
          leaf: 1,
          reason: 'not a volume',
        }));

const branch = (guest: SimGuest): object => ({
  id: guest.vmid,
  name: nameOf(guest),
  type: guest.kind,
  leaf: 0,
  children: [
    ...disksOf(guest.config)
      .filter(({ key, cdrom }) => !cdrom && !/^(?:unused|vmstate)/.test(key))
      .map(({ key, volid, value }) => leaf(guest, key, volid, value)),
    ...bindMounts(guest),
  ],
});

const volumes: Handler = (call) => {
  const id = text(call, 'id');
  const job = jobs.of(call.cluster).get(id);
  if (!job) throw missing(id, 'read');
  const node = asText(job['node']);
  const { guests, missing: gone } = chosenGuests(call.cluster, choiceIn(job));
  return {
    children: [
      ...guests.filter((guest) => node === undefined || guest.node === node).map(branch),
      ...gone.map((vmid) => ({ id: vmid, type: 'unknown', leaf: 1 })),
    ],
  };
};

const notBackedUp: Handler = (call) => {
  const { cluster } = call;
  const covered = new Set([...jobs.of(cluster).values()].flatMap((job) => chosenGuests(cluster, choiceIn(job)).guests));
  return [...cluster.guests.values()]
    .filter((guest) => !covered.has(guest) && may(call, `/vms/${guest.vmid}`, ['VM.Audit']))
    .map((guest) => ({ vmid: guest.vmid, type: guest.kind, name: nameOf(guest) }));
};

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A moment (seconds since 1970) as C writes it: the day of the month has a place for two digits. */
const inWords = (moment: number): string => {
  const date = new Date(moment * 1000);
  const [, , month = ''] = date.toUTCString().split(' ');
  const day = String(date.getUTCDate()).padStart(2);
  return `${DAYS[date.getUTCDay()] ?? ''} ${month} ${day} ${date.toISOString().slice(11, 19)} ${date.getUTCFullYear()}`;
};

const USUAL_ITERATIONS = 10;

const analyze: Handler = (call) => {
  const event = parseCalendarEvent(text(call, 'schedule'));
  const runs: { timestamp: number; utc: string }[] = [];
  let at = number(call, 'starttime') ?? Math.floor(call.now / 1000);
  while (runs.length < (number(call, 'iterations') ?? USUAL_ITERATIONS)) {
    const next = nextMoment(event, at);
    if (next === undefined) break;
    runs.push({ timestamp: next, utc: inWords(next) });
    at = next;
  }
  return runs;
};

const { 'POST /cluster/backup': create, 'PUT /cluster/backup/{id}': update, ...rest } = jobs.handlers;

/** Backups by schedule. */
export const backupJobHandlers: Handlers = {
  ...rest,
  ...(create ? { 'POST /cluster/backup': scheduled(withRetention(create)) } : {}),
  ...(update ? { 'PUT /cluster/backup/{id}': scheduled(withRetention(update)) } : {}),
  'GET /cluster/backup/{id}/included_volumes': volumes,
  'GET /cluster/backup-info/not-backed-up': notBackedUp,
  'GET /cluster/jobs/schedule-analyze': stateless(scheduled(analyze)),
};
