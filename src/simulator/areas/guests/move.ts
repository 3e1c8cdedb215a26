import { flag, given, need, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { checkDigest, checkLock } from '../../guests/change.ts';
import { partsOf, partsText } from '../../guests/property-parts.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimGuest, SimVolume } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { keepDisk, tidyUnused } from '../../guests/unused.ts';
import { creationLines } from '../../volumes/lines.ts';
import { copyVolume, disksOf, freeVolume, storageNameOf, storageOn, volumeOn } from '../../volumes/volumes.ts';
import { checkLockFile, withLockFile } from '../lifecycle/lock-file.ts';
import { presentGuest } from './present.ts';
import { reassign } from './reassign.ts';
import { missingMount } from './resize.ts';

// A copy of a GiB takes a second here, but no copy takes longer than a minute.
const MS_PER_GIB = 1_000;
const LONGEST_MS = 60_000;
const GIB = 1024 ** 3;

const inSnapshots = ({ snapshots }: SimGuest, volid: string): boolean =>
  snapshots.some(({ config = {} }) => disksOf(config).some((disk) => disk.volid === volid));

/** The volume that is to be moved to another storage, where everything allows that. */
const movable = (call: Call, guest: SimGuest): SimVolume => {
  const isVm = guest.kind === 'qemu';
  const key = text(call, isVm ? 'disk' : 'volume');
  checkLock(call.params, guest);
  checkDigest(call.params, guest);
  if (key.startsWith('unused')) {
    throw refuse(
      `cannot move ${isVm ? 'disk' : 'volume'} '${key}', only configured ${isVm ? 'disks' : 'volumes'} can be moved to another storage`,
    );
  }
  const value = guest.config[key];
  if (value === undefined) throw isVm ? refuse(`disk '${key}' does not exist`) : missingMount(key);
  const volid = partsOf(value, isVm ? 'file' : 'volume').get(isVm ? 'file' : 'volume') ?? '';
  if (isVm && /(?:^|,)media=cdrom/.test(value) && !volid.includes('-cloudinit')) throw refuse("you can't move a cdrom");
  const volume = volumeOn(call.cluster, volid, guest.node);
  if (!volume) throw refuse(isVm ? `volume '${volid}' does not exist` : `cannot move volume '${key}' of type bind`);
  const [storage, format] = [text(call, 'storage'), given(call, 'format')];
  storageOn(call.cluster, storage, guest.node);
  if (isVm && storageNameOf(volid) === storage && (format === undefined || format === volume.format)) {
    throw refuse("you can't move to the same storage with same format");
  }
  if (flag(call, 'delete') && inSnapshots(guest, volid)) {
    throw refuse(`you can't move a ${isVm ? 'disk' : 'volume'} with snapshots and delete the source`);
  }
  return volume;
};

const sizeWords = (bytes: number): string => {
  const unit = bytes >= GIB ? 'GiB' : 'MiB';
  return `${(bytes / (unit === 'GiB' ? GIB : 1024 ** 2)).toFixed(1)} ${unit}`;
};

const steps = function* (call: Call, task: TaskHandle): Generator<number, void> {
  const key = given(call, 'disk') ?? text(call, 'volume');
  const storage = text(call, 'storage');
  const source = movable(call, presentGuest(call));
  const isVm = given(call, 'disk') !== undefined;
  if (!isVm && presentGuest(call).running) throw refuse('cannot move volumes of a running container');
  if (isVm) {
    const from = storageNameOf(source.volid);
    task.log(`copying volume '${source.volid}' from current storage '${from}' to target storage '${storage}'`);
    task.log(`create full clone of drive ${key} (${source.volid})`);
    task.log(`transferred 0.0 B of ${sizeWords(source.size)} (0.00%)`);
  }
  yield Math.min(LONGEST_MS, Math.ceil((source.size / GIB) * MS_PER_GIB));
  const guest = presentGuest(call);
  if (movable(call, guest) !== source) throw refuse(`'${key}' was changed while it was moved`);
  const format = given(call, 'format');
  const target = copyVolume(call.cluster, source, guest, task.now(), {
    storage,
    ...(format === undefined ? {} : { format }),
  });
  for (const line of creationLines(call.cluster, target)) task.log(line);
  if (isVm) task.log(`transferred ${sizeWords(source.size)} of ${sizeWords(source.size)} (100.00%)`);
  settle(call, guest, key, source, target, task);
};

/** Lets the guest use the copy; the old volume goes, or stays beside the guest. */
const settle = (
  call: Call,
  guest: SimGuest,
  key: string,
  source: SimVolume,
  target: SimVolume,
  task: TaskHandle,
): void => {
  const alone = guest.kind === 'qemu' ? 'file' : 'volume';
  const before = guest.config[key] ?? '';
  guest.config[key] = partsText(partsOf(before, alone).set(alone, target.volid), alone, ['mp']);
  if (flag(call, 'delete')) {
    freeVolume(call.cluster, source.volid, guest.node);
    return;
  }
  keepDisk(call.cluster, guest, key, before);
  tidyUnused(guest);
  const unused = Object.entries(guest.config).find(([, value]) => value === source.volid)?.[0];
  if (unused !== undefined) task.log(`adding source volume '${source.volid}' as '${unused}' to config`);
};

const BOTH = "both 'storage' and 'target-vmid' missing, either needs to be set";
const EITHER = "either set 'storage' or 'target-vmid', but not both";

const move: Handler = (call) => {
  const storage = given(call, 'storage');
  const other = given(call, 'target-vmid');
  if ((storage === undefined) === (other === undefined)) {
    const why = storage === undefined ? BOTH : EITHER;
    throw invalid({ storage: why, 'target-vmid': why });
  }
  if (other !== undefined) return reassign(call);
  need(call, `/storage/${storage ?? ''}`, ['Datastore.AllocateSpace']);
  const { vmid, kind } = presentGuest(call);
  checkLockFile(call, { vmid, kind });
  movable(call, presentGuest(call));
  return call.begin(kind === 'qemu' ? 'qmmove' : 'move_volume', String(vmid), (task) =>
    withLockFile(call.cluster, { vmid, kind }, task, steps(call, task)),
  );
};

export const moveHandlers: Handlers = {
  'POST /nodes/{node}/qemu/{vmid}/move_disk': move,
  'POST /nodes/{node}/lxc/{vmid}/move_volume': move,
};
