import { scheduled } from '../calendar.ts';
import { flag, insteadOf, may, need, number, text, Listing, type Call, type Handler, type Handlers } from '../call.ts';
import type { Entry } from '../collection.ts';
import { forbidden, invalid, refuse } from '../refusal.ts';
import {
  catchUp,
  forget,
  jobs,
  markRemoved,
  needReplicate,
  nextSyncOf,
  scheduleNow,
  stateOf,
} from './replication/jobs.ts';
import { guestNumberOf } from './replication/volumes.ts';

export { forgetJobs, jobsOfGuest } from './replication/jobs.ts';

const present = (call: Call): [string, Entry] => {
  const id = text(call, 'id');
  const job = jobs.of(call.cluster).get(id);
  if (!job) throw refuse(`no such replication job '${id}'`);
  return [id, job];
};

const statusOf = (call: Call, id: string, job: Entry): Entry => {
  const { lastTry, lastSync, duration, failures, error } = stateOf(call.cluster, id);
  return {
    id,
    guest: guestNumberOf(id),
    jobnum: Number(id.split('-')[1]),
    ...job,
    vmtype: call.cluster.guests.get(guestNumberOf(id))?.kind ?? 'qemu',
    last_sync: lastSync,
    last_try: lastTry,
    fail_count: failures,
    next_sync: nextSyncOf(call.cluster, id, job),
    ...(duration === undefined ? {} : { duration }),
    ...(error === undefined ? {} : { error }),
  };
};

const onNode = (call: Call): Entry[] => {
  const wanted = number(call, 'guest');
  return [...jobs.of(call.cluster)]
    .filter(
      ([id, { source }]) =>
        source === text(call, 'node') &&
        (wanted === undefined || guestNumberOf(id) === wanted) &&
        may(call, `/vms/${guestNumberOf(id)}`, ['VM.Audit']),
    )
    .map(([id, job]) => statusOf(call, id, job));
};

const read: Handler = (call) => {
  const [id] = present(call);
  need(call, `/vms/${guestNumberOf(id)}`, ['VM.Audit']);
  return jobs.handlers['GET /cluster/replication/{id}']?.(call);
};

const remove: Handler = (call) => {
  if (flag(call, 'force') && flag(call, 'keep')) throw invalid({ keep: "conflicts with parameter 'force'" });
  const id = text(call, 'id');
  needReplicate(call, id);
  const job = jobs.of(call.cluster).get(id);
  if (!job) throw refuse(`no such job '${id}'`);
  if (flag(call, 'force')) forget(call.cluster, id);
  else markRemoved(call, id, job, flag(call, 'keep'));
  return null;
};

const log: Handler = (call) => {
  const [id] = present(call);
  if (
    !may(call, `/vms/${guestNumberOf(id)}`, ['VM.Audit']) &&
    !may(call, `/nodes/${text(call, 'node')}`, ['Sys.Audit'])
  ) {
    throw forbidden();
  }
  const { log: kept } = stateOf(call.cluster, id);
  const lines = kept.length > 0 ? kept : ['unable to open file - No such file or directory'];
  const start = number(call, 'start') ?? 0;
  const limit = number(call, 'limit') ?? 50;
  const shown = lines.map((t, i) => ({ n: i + 1, t })).slice(start, limit === 0 ? undefined : start + limit);
  return new Listing(shown, lines.length);
};

const now: Handler = (call) => {
  needReplicate(call, text(call, 'id'));
  const [id] = present(call);
  scheduleNow(call, id);
  return null;
};

const status: Handler = (call) => {
  const [id, job] = present(call);
  need(call, `/vms/${guestNumberOf(id)}`, ['VM.Audit']);
  return statusOf(call, id, job);
};

/** Handlers that first see what jobs have done since anybody asked. */
const upToDate = (handlers: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([route, handler]) => {
      const current: Handler = (call) => {
        catchUp(call);
        return handler(call);
      };
      return [route, insteadOf(handler, current)];
    }),
  );

const kept = (route: string): Handler => scheduled((call) => jobs.handlers[route]?.(call));

/** Replication: jobs that copy the disks of guests to another node, and how they go. */
export const replicationHandlers: Handlers = upToDate({
  ...jobs.handlers,
  'POST /cluster/replication': kept('POST /cluster/replication'),
  'PUT /cluster/replication/{id}': kept('PUT /cluster/replication/{id}'),
  'GET /cluster/replication/{id}': read,
  'DELETE /cluster/replication/{id}': remove,
  'GET /nodes/{node}/replication': onNode,
  'GET /nodes/{node}/replication/{id}/status': status,
  'GET /nodes/{node}/replication/{id}/log': log,
  'POST /nodes/{node}/replication/{id}/schedule_now': now,
});
