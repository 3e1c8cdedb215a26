import { nextMoment, parseCalendarEvent, scheduled } from '../../calendar.ts';
import { given, type Call, type Handlers } from '../../call.ts';
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
    if (next && !before) checkRealm(call);
    return next;
  },
  show: (call, _id, entry, single) => ({ type: 'realm-sync', ...entry, ...(single ? {} : nextRun(entry, call.now)) }),
});

const nextRun = ({ schedule }: Entry, now: number): Entry => {
  const next = nextMoment(parseCalendarEvent(String(schedule)), Math.floor(now / 1000));
  return next === undefined ? {} : { 'next-run': next };
};

const checkRealm = (call: Call): void => {
  const realm = given(call, 'realm');
  if (realm === undefined) throw refuse("missing value for required option 'realm'");
  const type = realms.of(call.cluster).get(realm)?.['type'];
  if (type === undefined) throw invalid({ realm: `No such realm '${realm}'` });
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
