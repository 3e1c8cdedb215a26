import { given, type Call } from '../../call.ts';
import { transferred } from '../../progress.ts';
import type { SimGuest, SimVolume } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { namesBase } from '../../volumes/features.ts';
import { creationLines } from '../../volumes/lines.ts';
import { allocateCloudInit, copyVolume, storageNameOf, volumeOn, type Disk } from '../../volumes/volumes.ts';
import { filesystemLines } from '../lifecycle/filesystem.ts';
import type { Steps } from '../lifecycle/switching.ts';
import { isCloudInit } from '../../guests/unused.ts';
import type { Original } from './check.ts';

const LINK_MS = 200;
const STEP_MS = 300;
const PARTS = [0.25, 0.5, 0.75, 1];

/** Copies the drives of a guest for its clone, one after the other. */
export const cloneDrives = function* (call: Call, original: Original, draft: SimGuest, task: TaskHandle): Steps {
  for (const drive of original.drives) {
    const { guest, full } = original;
    const source = volumeOn(call.cluster, drive.volid, guest.node);
    if (!source) throw new Error(`volume '${drive.volid}' does not exist`);
    const linked = !full && !isCloudInit(drive.volid);
    const what = guest.kind === 'qemu' ? 'drive' : linked ? 'mount point' : 'mountpoint';
    task.log(`create ${linked ? 'linked' : 'full'} clone of ${what} ${drive.key} (${drive.volid})`);
    const made = make(call, draft, source, linked, task.now());
    // The volume belongs to the clone from here on, also when the task ends early.
    draft.config[drive.key] = drive.value.replace(drive.volid, made.volid);
    if (linked) {
      if (namesBaseOf(call, made)) task.log(linkLine(drive, made));
      for (const line of guest.kind === 'qemu' ? creationLines(call.cluster, made) : []) task.log(line);
      yield LINK_MS;
    } else if (guest.kind === 'lxc') {
      for (const line of filesystemLines(call.cluster, made)) task.log(line);
      yield STEP_MS * PARTS.length;
    } else {
      yield* copy(call, guest, drive, made, task);
    }
  }
};

const make = (
  { cluster, ...call }: Call,
  draft: SimGuest,
  source: SimVolume,
  linked: boolean,
  now: number,
): SimVolume => {
  const storage = given(call, 'storage') ?? storageNameOf(source.volid);
  if (isCloudInit(source.volid)) return allocateCloudInit(cluster, draft, storage, now);
  const format = given(call, 'format');
  const on = cluster.storages.find(({ name }) => name === storage);
  return copyVolume(cluster, source, draft, now, {
    storage,
    ...(format === undefined ? {} : { format }),
    linked: linked && on !== undefined && namesBase(on),
  });
};

const namesBaseOf = ({ cluster }: Call, { volid, parent }: SimVolume): boolean =>
  parent !== undefined &&
  cluster.storages.some((storage) => storage.name === storageNameOf(volid) && namesBase(storage));

const linkLine = ({ volid }: Disk, made: SimVolume): string => {
  const name = volid.slice(volid.indexOf(':') + 1);
  const file = made.volid.slice(made.volid.lastIndexOf('/') + 1);
  return `clone ${name}: images, ${file}, ${made.vmid ?? ''} to ${file} (base=../${name})`;
};

const copy = function* (call: Call, guest: SimGuest, drive: Disk, made: SimVolume, task: TaskHandle): Steps {
  for (const line of creationLines(call.cluster, made)) task.log(line);
  task.log(`allocated target volume '${made.volid}'`);
  const live = guest.running !== undefined && given(call, 'snapname') === undefined && !isCloudInit(drive.volid);
  if (!live) {
    task.log(transferred(0, made.size));
    for (const part of PARTS) {
      yield STEP_MS;
      task.log(transferred(part, made.size));
    }
    return;
  }
  const job = `mirror-${drive.key}`;
  const begun = task.now();
  task.log(`drive mirror is starting for drive-${drive.key}`);
  for (const part of PARTS) {
    yield STEP_MS;
    const seconds = Math.floor((task.now() - begun) / 1000);
    task.log(`${job}: ${transferred(part, made.size)} in ${seconds}s${part === 1 ? ', ready' : ''}`);
  }
  task.log("all 'mirror' jobs are ready");
  task.log(`${job}: Cancelling block job`);
  task.log(`${job}: Done.`);
};
