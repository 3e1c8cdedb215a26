import { nextMoment, parseCalendarEvent, scheduled } from '../../calendar.ts';
import { list, type Call, type Handlers } from '../../call.ts';
import { collection, type Entry } from '../../collection.ts';
import { invalid, refuse } from '../../refusal.ts';
import { realms } from '../access/realms.ts';

/** Jobs that fetch users and groups from directories. */
export const realmSyncJobs = collection({
  path: '/cluster/jobs/realm-sync',
  id: 'id',
  nameless: true,
  digest: false,
  required: ['schedule', 'realm'],
  missing: (id, change) =>
    change === 'update' ? refuse('no such realm-sync job') : invalid({ id: `No such job '${id}'` }),
  exists: (id) => refuse(`Job '${id}' already exists`),
  check: (call, _id, next, before) => {
    if (!next) return next;
    const changes = Object.keys(call.params).filter((name) => name !== 'id' && name !== 'delete');
    if (before && changes.length === 0 && list(call, 'delete').length === 0) throw refuse('no job options specified');
    if (!before) checkRealm(call, next);
    return next;
  },
  show: (call, _id, entry, single) => ({ type: 'realm-sync', ...entry, ...(single ? {} : nextRun(entry, call.now)) }),
});

const nextRun = ({ schedule }: Entry, now: number): Entry => {
  const next = nextMoment(parseCalendarEvent(String(schedule)), Math.floor(now / 1000));
  return next === undefined ? {} : { 'next-run': next };
};

const checkRealm = ({ cluster }: Call, { realm }: Entry): void => {
  if (realm === undefined) throw refuse("missing value for required option 'realm'");
  const type = realms.of(cluster).get(String(realm))?.['type'];
  if (type === undefined) throw invalid({ realm: `No such realm '${String(realm)}'` });
  if (type !== 'ldap' && type !== 'ad') throw invalid({ realm: 'Only LDAP/AD realms can be synced.' });
};

const WRITES = /^(?:POST|PUT) /;

/** The methods of these jobs. */
export const realmSyncHandlers: Handlers = Object.fromEntries(
  Object.entries(realmSyncJobs.handlers).map(([route, handler]) => [
    route,
    WRITES.test(route) ? scheduled(handler) : handler,
  ]),
);
