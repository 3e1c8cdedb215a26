import type { Cluster, SimGuest, SimStorage, SimVolume } from '../../state.ts';
import {
  freeVolume,
  isDiskKey,
  keepsFiles,
  linkedTo,
  storageNameOf,
  storageOn,
  volumeOn,
} from '../../volumes/volumes.ts';
import { isCloudInit } from '../../guests/unused.ts';
import { namedVolumes, renameVolumes, type Named } from './volumes.ts';

/** Where a guest is to go, and how. */
export interface Move {
  readonly target: string;
  /** Whether a VM that runs is to run on meanwhile. */
  readonly online?: boolean;
  /** Whether a container that runs is to be shut down and started again over there. */
  readonly restart?: boolean;
  readonly withLocalDisks?: boolean;
  /** The storage over there for what is on a storage here; the same unless told. */
  readonly storageFor?: (name: string) => string;
  /** How long a container may take for its shutdown, in seconds. */
  readonly timeout?: number;
}

/** A volume that has to be copied to the other node. */
export interface Journey {
  readonly named: Named;
  readonly volume: SimVolume;
  readonly to: SimStorage;
  /** What it is called over there. */
  readonly volid: string;
}

/** What has to be copied, what stays where it is because both nodes see it, and what keeps the guest from moving. */
export interface Plan {
  readonly journeys: readonly Journey[];
  readonly shared: readonly string[];
  readonly problems: readonly { readonly volid: string; readonly text: string }[];
}

/** Looks at every volume of a guest that is to move. */
export const planMove = (cluster: Cluster, guest: SimGuest, move: Move): Plan => {
  const journeys: Journey[] = [];
  const shared: string[] = [];
  const problems = hostPaths(guest).map((path) => ({ volid: path, text: 'local file/device' }));
  for (const named of namedVolumes(guest).sort((a, b) => (a.volid < b.volid ? -1 : 1))) {
    const { volid } = named;
    try {
      const journey = journeyOf(cluster, guest, move, named);
      if (!journey) shared.push(volid);
      else journeys.push({ ...journey, volid: volidOn(cluster, journey, move.target, journeys) });
    } catch (error) {
      problems.push({ volid, text: error instanceof Error ? error.message : '' });
    }
  }
  return { journeys, shared, problems };
};

/** Paths of the host that a configuration names where volumes can be. */
const hostPaths = ({ config }: SimGuest): string[] =>
  Object.entries(config).flatMap(([key, value]) => {
    const path = (value.split(',')[0] ?? '').replace(/^(?:file|volume)=/, '');
    return isDiskKey(key) && path.startsWith('/') && !/(?:^|,)shared=1/.test(value) ? [path] : [];
  });

const journeyOf = (cluster: Cluster, guest: SimGuest, move: Move, named: Named): Omit<Journey, 'volid'> | undefined => {
  const { volid, cdrom, snapshots } = named;
  const from = storageOn(cluster, storageNameOf(volid), guest.node);
  const to = storageOn(cluster, move.storageFor?.(from.name) ?? from.name, move.target);
  if (from.shared && to === from) return undefined;
  if (cdrom && !isCloudInit(volid)) throw new Error('local cdrom image');
  const volume = volumeOn(cluster, volid, guest.node);
  if (!volume) throw new Error(`volume '${volid}' does not exist`);
  if (volume.vmid !== guest.vmid) throw new Error(`owned by other VM (owner = VM ${volume.vmid ?? ''})`);
  if (snapshots.size > 0) {
    if (guest.running && guest.kind === 'qemu')
      throw new Error('online storage migration not possible if snapshot exists');
    if (!carriesSnapshots(from, volume)) throw new Error('non-migratable snapshot exists');
  }
  if (linkedTo(cluster, volid).length > 0) throw new Error('referenced by linked clone(s)');
  if (volume.parent !== undefined) throw new Error(`can't migrate '${volid}' as it's a clone of '${volume.parent}'`);
  if (!to.content.includes(volume.content)) {
    throw new Error(`content type '${volume.content}' is not available on storage '${to.name}'`);
  }
  const live = guest.running && guest.kind === 'qemu' && named.attached && !isCloudInit(volid);
  if (live && !move.withLocalDisks) {
    throw new Error("can't live migrate attached local disks without with-local-disks option");
  }
  return { named, volume, to };
};

/** Whether a copy of a volume has its snapshots with it. */
const carriesSnapshots = ({ type }: SimStorage, { format }: SimVolume): boolean =>
  type === 'zfspool' || format === 'qcow2' || (type === 'btrfs' && format === 'raw');

/** Lets a guest be on the other node, with all that was copied: it is here before and there afterwards, never in between. */
export const arrive = (cluster: Cluster, guest: SimGuest, { journeys }: Plan, target: string): void => {
  const taken = journeys.find(({ volid }) => volumeOn(cluster, volid, target));
  if (taken) throw new Error(`volume '${taken.volid}' already exists on the target`);
  for (const { volume, to, volid } of journeys) {
    freeVolume(cluster, volume.volid, guest.node);
    const { node: _here, ...form } = volume;
    to.volumes.push({ ...form, volid, format: formatOn(to, volume), ...(to.shared ? {} : { node: target }) });
  }
  renameVolumes(guest, new Map(journeys.map(({ named, volid }) => [named.volid, volid])));
  guest.node = target;
};

const formatOn = (storage: SimStorage, { format }: SimVolume): string => (keepsFiles(storage) ? format : 'raw');

/** The name of a volume on its new storage: the one that it has, else the next disk's that is free. */
const volidOn = (
  cluster: Cluster,
  { volume, to }: Pick<Journey, 'volume' | 'to'>,
  node: string,
  others: readonly Journey[],
): string => {
  const { vmid = 0 } = volume;
  const name = (stem: string): string =>
    `${to.name}:${keepsFiles(to) ? `${vmid}/${stem}.${formatOn(to, volume)}` : stem}`;
  const isFree = (stem: string): boolean =>
    !volumeOn(cluster, name(stem), node) && others.every(({ volid }) => volid !== name(stem));
  const own = volume.volid.replace(/^.*[:/]/, '').replace(/\.\w+$/, '');
  if (isFree(own)) return name(own);
  let index = 0;
  while (!isFree(`vm-${vmid}-disk-${index}`)) index++;
  return name(`vm-${vmid}-disk-${index}`);
};
