import { flag, kindOf, text, type Call, type Handler } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import { machineId } from '../../guests/new-guest.ts';
import { refuse } from '../../refusal.ts';
import { isTemplate, type Options, type SimGuest, type SimSnapshot } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { keepDisk } from '../../guests/unused.ts';
import { drivesOf } from '../../volumes/features.ts';
import { disksOf, storageNameOf, volumeOn } from '../../volumes/volumes.ts';
import { presentGuest } from '../guests/present.ts';
import { beginStart } from '../lifecycle/power-tasks.ts';
import { configOf, memoryVolume, snapshotOf } from './tree.ts';

const STOP_MS = 500;
const ROLLBACK_MS = 300;
const LOAD_MS = 1_000;

/** Puts a guest back to a snapshot, in a task. */
export const rollback: Handler = (call) =>
  call.begin(kindOf(call) === 'qemu' ? 'qmrollback' : 'vzrollback', text(call, 'vmid'), function* (task) {
    const guest = yield* rollingBack(call, task);
    if (flag(call, 'start') && !guest.running) beginStart(call, guest);
  });

const rollingBack = function* (call: Call, task: TaskHandle): Generator<number, SimGuest> {
  const guest = presentGuest(call);
  if (isTemplate(guest)) throw refuse("you can't rollback if it's a template");
  const snapshot = snapshotOf(guest, text(call, 'snapname'));
  check(call, guest, snapshot);
  guest.config['lock'] = 'rollback';
  try {
    if (guest.running) {
      yield STOP_MS;
      guest.running = undefined;
    }
    for (const { volid } of drivesOf(configOf(guest, snapshot))) {
      const type = call.cluster.storages.find(({ name }) => name === storageNameOf(volid))?.type;
      if (type === 'rbd') task.log('Rolling back to snapshot: 100% complete...done.');
    }
    yield ROLLBACK_MS;
    restore(call, guest, snapshot);
  } finally {
    Reflect.deleteProperty(guest.config, 'lock');
  }
  if (memoryVolume(snapshot) !== undefined) {
    yield LOAD_MS;
    guest.running = { since: task.now(), pid: 30_000 + (guest.vmid % 30_000) };
  }
  return guest;
};

const check = ({ params, cluster }: Call, guest: SimGuest, snapshot: SimSnapshot): void => {
  const { node, snapshots } = guest;
  const later = snapshots.filter(({ takenAt }) => takenAt > snapshot.takenAt);
  for (const { volid } of drivesOf(configOf(guest, snapshot))) {
    if (!volumeOn(cluster, volid, node)) throw refuse(`no such volume '${volid}'`);
    // Datasets go back only to what was kept of them last.
    const type = cluster.storages.find(({ name }) => name === storageNameOf(volid))?.type;
    const names = (each: SimSnapshot): boolean => drivesOf(configOf(guest, each)).some((disk) => disk.volid === volid);
    if (type === 'zfspool' && later.some(names)) {
      throw refuse(`can't rollback, '${snapshot.name}' is not most recent snapshot on '${volid}'`);
    }
  }
  checkLock(params, guest);
};

/** Options of a snapshot that describe a saved memory: the guest itself does not have them. */
const OF_MEMORY = ['vmstate', 'runningmachine', 'runningcpu'];

const restore = ({ cluster }: Call, guest: SimGuest, snapshot: SimSnapshot): void => {
  const { config: now } = guest;
  const restored: Options = { ...configOf(guest, snapshot), parent: snapshot.name };
  for (const name of OF_MEMORY) Reflect.deleteProperty(restored, name);
  const used = new Set(disksOf(restored).map(({ volid }) => volid));
  if (restored['vmgenid'] !== undefined) restored['vmgenid'] = machineId(cluster);
  if (now['description'] !== undefined) restored['description'] = now['description'];
  for (const { key, volid } of disksOf(now)) {
    if (key.startsWith('unused') && !used.has(volid)) restored[key] = volid;
  }
  guest.config = restored;
  guest.pending = {};
  for (const { key, value } of disksOf(now)) keepDisk(cluster, guest, key, value);
};
