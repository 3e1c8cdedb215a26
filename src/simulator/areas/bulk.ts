import { flag, given, list, may, need, number, text, type Call, type Handler, type Handlers } from '../call.ts';
import { guestsOn } from '../guests/figures.ts';
import { forbidden, invalid, refuse } from '../refusal.ts';
import type { SimGuest } from '../state.ts';
import { migrating, startable, starting, stopping, suspending } from './bulk/deeds.ts';
import { named, startGroups, workThrough, type Deed } from './bulk/work.ts';
import { isManaged } from './ha/services.ts';

const SHUTDOWN_S = 180;

/** Asks for a privilege on everything, or on each of the guests that were named. */
const checkRights = (call: Call, privilege: string): void => {
  if (may(call, '/', [privilege])) return;
  const vmids = list(call, 'vms');
  if (vmids.length === 0) throw forbidden(`/, ${privilege}`);
  for (const vmid of vmids) need(call, `/vms/${vmid}`, [privilege]);
};

const workersOf = (call: Call): number | undefined => number(call, 'max-workers') ?? number(call, 'maxworkers');

/** The guests of a request: those it names, else all that high availability does not look after. */
const wanted = (call: Call, guests: readonly SimGuest[]): SimGuest[] => {
  const vmids = list(call, 'vms').map(Number);
  return guests.filter((guest) => (vmids.length > 0 ? vmids.includes(guest.vmid) : !isManaged(call.cluster, guest)));
};

/** Begins work on guests of the node of the request; which ones shows when it begins. */
const onNode = (call: Call, type: string, deed: Deed, pick: (guests: SimGuest[]) => SimGuest[][]): string =>
  call.begin(type, '', function* (task) {
    const groups = pick(wanted(call, guestsOn(call.cluster, text(call, 'node'))));
    yield* workThrough(call, task, groups, deed, workersOf(call));
  });

const startAll: Handler = (call) => {
  checkRights(call, 'VM.PowerMgmt');
  return onNode(call, 'startall', starting(call), (guests) =>
    startGroups(guests.filter((guest) => startable(guest) && (flag(call, 'force') || guest.config['onboot'] === '1'))),
  );
};

const running = (guests: readonly SimGuest[]): SimGuest[] => guests.filter((guest) => guest.running);

const stopAll: Handler = (call) => {
  checkRights(call, 'VM.PowerMgmt');
  const deed = stopping(call, number(call, 'timeout') ?? SHUTDOWN_S, text(call, 'force-stop') !== '0');
  return onNode(call, 'stopall', deed, (guests) => startGroups(running(guests)).reverse());
};

const suspendAll: Handler = (call) => {
  checkRights(call, 'VM.PowerMgmt');
  return onNode(call, 'suspendall', suspending(call, true), (guests) => startGroups(running(guests)).reverse());
};

const checkTarget = ({ cluster }: Call, target: string): void => {
  if (!cluster.nodes.some(({ name }) => name === target)) throw refuse(`no such cluster node '${target}'`);
};

const migrateAll: Handler = (call) => {
  checkRights(call, 'VM.Migrate');
  const target = text(call, 'target');
  if (target === text(call, 'node')) throw invalid({ target: 'target is local node.' });
  checkTarget(call, target);
  return onNode(call, 'migrateall', migrating(call, target, true, flag(call, 'with-local-disks')), (guests) => [
    guests,
  ]);
};

/** Begins work on guests of the whole cluster; what fails makes the task fail in the end. */
const onCluster = (
  call: Call,
  privilege: string,
  { type, verb, deed }: { readonly type: string; readonly verb: string; readonly deed: Deed },
  pick: (guests: SimGuest[]) => SimGuest[][],
): string => {
  checkRights(call, privilege);
  return call.begin(type, '', function* (task) {
    const guests = wanted(call, [...call.cluster.guests.values()]);
    const failed = yield* workThrough(call, task, pick(guests), onNodesThatAreUp(call, deed), workersOf(call));
    if (failed.length > 0) throw new Error(`Some guests failed to ${verb}: ${named(failed)}`);
  });
};

const onNodesThatAreUp = ({ cluster }: Call, deed: Deed): Deed => ({
  ...deed,
  begin: (guest) => {
    if (!cluster.nodes.some(({ name, online }) => name === guest.node && online)) {
      throw new Error(`node '${guest.node}' is not online`);
    }
    return deed.begin(guest);
  },
});

const bulkStart: Handler = (call) =>
  onCluster(call, 'VM.PowerMgmt', { type: 'bulkstart', verb: 'start', deed: starting(call) }, (guests) =>
    startGroups(guests.filter(startable)),
  );

const bulkShutdown: Handler = (call) => {
  const deed = stopping(call, number(call, 'timeout') ?? SHUTDOWN_S, text(call, 'force-stop') !== '0');
  return onCluster(call, 'VM.PowerMgmt', { type: 'bulkshutdown', verb: 'shutdown', deed }, (guests) =>
    startGroups(running(guests)).reverse(),
  );
};

const bulkSuspend: Handler = (call) => {
  const deed = suspending(call, flag(call, 'to-disk'), given(call, 'statestorage'));
  return onCluster(call, 'VM.PowerMgmt', { type: 'bulksuspend', verb: 'suspend', deed }, (guests) =>
    startGroups(running(guests)).reverse(),
  );
};

const bulkMigrate: Handler = (call) => {
  const target = text(call, 'target');
  checkTarget(call, target);
  const deed = migrating(call, target, flag(call, 'online'), flag(call, 'with-local-disks'));
  return onCluster(call, 'VM.Migrate', { type: 'bulkmigrate', verb: 'migrate', deed }, (guests) => [guests]);
};

export const bulkHandlers: Handlers = {
  'POST /nodes/{node}/startall': startAll,
  'POST /nodes/{node}/stopall': stopAll,
  'POST /nodes/{node}/suspendall': suspendAll,
  'POST /nodes/{node}/migrateall': migrateAll,
  'POST /cluster/bulk-action/guest/start': bulkStart,
  'POST /cluster/bulk-action/guest/shutdown': bulkShutdown,
  'POST /cluster/bulk-action/guest/suspend': bulkSuspend,
  'POST /cluster/bulk-action/guest/migrate': bulkMigrate,
};
