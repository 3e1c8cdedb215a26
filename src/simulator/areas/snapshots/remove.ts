import { kindOf, text, type Call, type Handler } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import type { SimGuest, SimSnapshot } from '../../state.ts';
import { keepDisk } from '../../guests/unused.ts';
import { drivesOf } from '../../volumes/features.ts';
import { disksOf, freeVolume, volumeOn } from '../../volumes/volumes.ts';
import { presentGuest } from '../guests/present.ts';
import { configOf, memoryVolume, relink, snapshotOf } from './tree.ts';

const REMOVE_MS = 300;

/** Removes a snapshot, in a task; those that stand on it then stand on what it stood on. */
export const remove: Handler = (call) =>
  call.begin(kindOf(call) === 'qemu' ? 'qmdelsnapshot' : 'vzdelsnapshot', text(call, 'vmid'), () => removing(call));

const removing = function* (call: Call): Generator<number, void> {
  const guest = presentGuest(call);
  const snapshot = snapshotOf(guest, text(call, 'snapname'));
  checkLock(call.params, guest);
  guest.config['lock'] = 'snapshot-delete';
  try {
    yield REMOVE_MS;
    forget(call, guest, snapshot);
  } finally {
    Reflect.deleteProperty(guest.config, 'lock');
  }
};

const forget = ({ cluster }: Call, guest: SimGuest, snapshot: SimSnapshot): void => {
  const { snapshots, node } = guest;
  snapshots.splice(snapshots.indexOf(snapshot), 1);
  relink(guest, snapshot.name, snapshot.parent);
  const memory = memoryVolume(snapshot);
  if (memory !== undefined) freeVolume(cluster, memory, node);
  // A disk that only this snapshot still named is kept beside the guest.
  const named = new Set(snapshots.flatMap((each) => disksOf(configOf(guest, each)).map(({ volid }) => volid)));
  for (const { key, volid, value } of drivesOf(configOf(guest, snapshot))) {
    if (!named.has(volid) && volumeOn(cluster, volid, node)) keepDisk(cluster, guest, key, value);
  }
};
