import type { Call } from '../../call.ts';
import { makeChange } from '../../guests/change.ts';
import { refuse } from '../../refusal.ts';
import type { Cluster, Options, SimGuest, SimVolume } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { isCloudInit, ownsVolume } from '../../guests/unused.ts';
import { disksOf, freeVolume, linkedTo, storageNameOf, storageOn, volumeOn } from '../../volumes/volumes.ts';
import { makeGuest } from '../lifecycle/creation.ts';
import type { Steps } from '../lifecycle/switching.ts';
import { label, type Target } from '../lifecycle/target.ts';

const GIB = 1024 ** 3;
const LEAST_MS = 500;
const MOST_MS = 5_000;
const MS_PER_GIB = 50;

/** How long it takes until so many bytes are written back, in milliseconds. */
export const restoreTime = (bytes: number): number =>
  Math.round(Math.min(MOST_MS, LEAST_MS + (bytes / GIB) * MS_PER_GIB));

/** What a failed restore begins with. */
export const sorryFor = ({ kind, vmid }: Pick<Target, 'kind' | 'vmid'>): string =>
  `unable to restore ${label({ kind })} ${vmid} -`;

/** A disk as it is asked for anew: as large as before, with what else its option said. */
export const askedAnew = (value: string, storage: string, gib: string, format?: string): string => {
  const [, ...rest] = value.split(',');
  const kept = rest.filter((part) => !/^(?:size|format)=/.test(part));
  return [`${storage}:${gib}`, ...kept, ...(format === undefined ? [] : [`format=${format}`])].join(',');
};

/** The size that an option of a disk tells, in the unit that new disks are asked for in. */
export const gibibytes = (bytes: number): string => String(bytes / GIB);

/** Gives a draft its options, with new disks that hold what the old ones held; the sum of their sizes. */
export const fillDraft = (
  cluster: Cluster,
  draft: SimGuest,
  set: Options,
  now: number,
  log: (line: string) => void,
): SimVolume[] => {
  makeChange(cluster, draft, { set, unset: [], revert: [] }, now, log);
  const volumes = disksOf(draft.config).flatMap(({ volid, cdrom }) =>
    cdrom ? [] : (volumeOn(cluster, volid, draft.node) ?? []),
  );
  for (const volume of volumes) volume.empty = false;
  return volumes;
};

/** Refuses to put a backup in the place of a guest that must stay as it is. */
export const checkReplaceable = (guest: SimGuest, running: string): void => {
  const sorry = sorryFor(guest).replace(/ -$/, '');
  if (guest.running) throw refuse(running);
  if (guest.config['protection'] === '1') throw refuse(`${sorry} - protection mode enabled`);
  const { lock } = guest.config;
  if (lock !== undefined) throw refuse(`${sorry} - ${label(guest)} is locked (${lock})`);
};

/** Makes the guest of a request from a backup, or puts that in the place of the guest with its number; whole or not at all. */
export const restoreGuest = function* (
  { cluster }: Call,
  target: Target & { readonly pool?: string },
  replaces: boolean,
  task: TaskHandle,
  fill: (draft: SimGuest) => Steps,
): Steps {
  const sorry = sorryFor(target);
  const before = cluster.guests.get(target.vmid);
  if (!replaces || !before) {
    yield* makeGuest(cluster, target, task, fill, { lock: 'create', sorry });
    return;
  }
  checkReplaceable(before, `${sorry} it is running`);
  yield* replaceGuest(cluster, before, sorry, fill);
};

const replaceGuest = function* (
  cluster: Cluster,
  guest: SimGuest,
  sorry: string,
  fill: (draft: SimGuest) => Steps,
): Steps {
  const volids = [guest.config, ...guest.snapshots.map(({ config = {} }) => config)]
    .flatMap((config) => disksOf(config))
    .filter(({ volid }) => ownsVolume(guest, volid))
    .map(({ volid }) => volid);
  const base = volids.find((volid) => linkedTo(cluster, volid).length > 0);
  if (base !== undefined) throw new Error(`base volume '${base}' is still in use by linked cloned`);
  const before = guest.config;
  const draft: SimGuest = { ...guest, config: {}, pending: {}, snapshots: [] };
  guest.config = { ...before, lock: 'create' };
  // The drive of cloud-init has one name only: it goes before its like comes.
  const seeds = volids.filter(isCloudInit).flatMap((volid) => volumeOn(cluster, volid, guest.node) ?? []);
  for (const { volid } of seeds) freeVolume(cluster, volid, guest.node);
  let whole = false;
  try {
    yield* fill(draft);
    whole = true;
  } catch (error) {
    throw new Error(`${sorry} ${error instanceof Error ? error.message : ''}`, { cause: error });
  } finally {
    const going = whole
      ? volids.filter((volid) => !seeds.some((seed) => seed.volid === volid))
      : disksOf(draft.config).map(({ volid }) => volid);
    for (const volid of going) if (ownsVolume(guest, volid)) freeVolume(cluster, volid, guest.node);
    if (!whole) for (const seed of seeds) storageOn(cluster, storageNameOf(seed.volid), guest.node).volumes.push(seed);
    guest.config = whole ? draft.config : before;
    if (whole) {
      guest.pending = {};
      guest.snapshots.length = 0;
    }
  }
};
