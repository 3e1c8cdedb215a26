import { disksOf, freeVolume, type Disk } from '../volumes/volumes.ts';
import type { Cluster, Options, SimGuest } from '../state.ts';

const diskIn = (name: string, value: string | null | undefined): Disk | undefined =>
  typeof value === 'string' ? disksOf({ [name]: value })[0] : undefined;

/** Whether a volume is the drive that cloud-init reads, by its name. */
export const isCloudInit = (volid: string): boolean => /-cloudinit(?:\.\w+)?$/.test(volid);

/** Whether a volume is one of this guest, by its name. */
export const ownsVolume = ({ vmid }: Pick<SimGuest, 'vmid'>, volid: string): boolean =>
  new RegExp(`(?:^|[:/-])(?:vm|base|subvol)-${vmid}-`).test(volid);

/** The volumes that a guest uses now or after its next start, without those that only lie beside it. */
export const usedVolumes = ({ config, pending }: SimGuest): Set<string> => {
  const next = Object.entries(pending).filter((entry): entry is [string, string] => entry[1] !== null);
  return new Set(
    [...disksOf(config), ...disksOf(Object.fromEntries(next))]
      .filter(({ key }) => !key.startsWith('unused'))
      .map(({ volid }) => volid),
  );
};

/** Keeps the disk that an option had, where nothing else has it: as `unusedN`. The drive of cloud-init is no loss and goes. */
export const keepDisk = (cluster: Cluster, guest: SimGuest, name: string, value: string | null | undefined): void => {
  const disk = diskIn(name, value);
  if (!disk || name.startsWith('unused') || !ownsVolume(guest, disk.volid) || usedVolumes(guest).has(disk.volid))
    return;
  if (isCloudInit(disk.volid)) {
    freeVolume(cluster, disk.volid, guest.node);
  } else if (!disk.cdrom && !Object.values(guest.config).includes(disk.volid)) {
    guest.config[freeName(guest.config)] = disk.volid;
  }
};

const freeName = (config: Options): string => {
  let index = 0;
  while (config[`unused${index}`] !== undefined) index++;
  return `unused${index}`;
};

/** Takes volumes off the list of unused ones that are in use again. */
export const tidyUnused = (guest: SimGuest): void => {
  const used = usedVolumes(guest);
  for (const [name, value] of Object.entries(guest.config)) {
    if (/^unused\d+$/.test(name) && used.has(value)) Reflect.deleteProperty(guest.config, name);
  }
};

/** Lets what was pending become the configuration: what a start does. */
export const applyPending = (cluster: Cluster, guest: SimGuest): void => {
  const pending = Object.entries(guest.pending);
  const before = { ...guest.config };
  guest.pending = {};
  for (const [name, value] of pending) {
    if (value === null) Reflect.deleteProperty(guest.config, name);
    else guest.config[name] = value;
  }
  for (const [name] of pending) keepDisk(cluster, guest, name, before[name]);
};
