import type { Cluster, Options, SimGuest, SimStorage, SimVolume } from '../../state.ts';
import { disksOf, storageNameOf, volumeOn } from '../../volumes/volumes.ts';

type Kind = SimGuest['kind'];

/** What a backup has inside. */
export type Contents = NonNullable<SimVolume['backup']>;

/** The kind of guest that a backup is of. */
export const kindOfBackup = ({ volid, backup }: SimVolume): Kind =>
  backup?.kind ?? (/:backup\/(?:vzdump-(?:lxc|openvz)-|ct\/)/.test(volid) ? 'lxc' : 'qemu');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment (milliseconds since 1970) as logs write it: `2026-11-22 07:30:57`. */
export const clockTime = (moment: number): string => new Date(moment).toISOString().slice(0, 19).replace('T', ' ');

const stamp = (moment: number): string => {
  const date = new Date(moment);
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(twoDigits).join('_');
  return `${day}-${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits).join('_')}`;
};

const ENDINGS: Readonly<Record<string, string>> = { '1': '.lzo', gzip: '.gz', lzo: '.lzo', zstd: '.zst' };

/** What a new backup is called, and its format. */
export const archiveName = (
  storage: SimStorage,
  { kind, vmid }: Pick<SimGuest, 'kind' | 'vmid'>,
  moment: number,
  compress: string,
): Pick<SimVolume, 'volid' | 'format'> => {
  if (storage.type === 'pbs') {
    const group = kind === 'qemu' ? 'vm' : 'ct';
    const at = new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
    return { volid: `${storage.name}:backup/${group}/${vmid}/${at}`, format: `pbs-${group}` };
  }
  const format = `${kind === 'qemu' ? 'vma' : 'tar'}${ENDINGS[compress] ?? ''}`;
  return { volid: `${storage.name}:backup/vzdump-${kind}-${vmid}-${stamp(moment)}.${format}`, format };
};

/** The options of a guest that go into its backup. */
export const backedUpOptions = ({ config }: SimGuest): Options =>
  Object.fromEntries(
    Object.entries(config).filter(
      ([name]) => name !== 'lock' && name !== 'parent' && !/^(?:unused\d+|vmstate)$/.test(name),
    ),
  );

/** Whether a disk is part of a backup. */
export const isIncluded = (kind: Kind, key: string, value: string): boolean =>
  kind === 'qemu'
    ? !/(?:^|,)backup=(?:0|no|off)(?:,|$)/.test(value)
    : key === 'rootfs' || /(?:^|,)backup=(?:1|yes|on)(?:,|$)/.test(value);

/** What a backup has inside; one whose scene does not tell holds its guest as it is now. */
export const contentsOf = ({ guests }: Cluster, volume: SimVolume): Contents => {
  const kind = kindOfBackup(volume);
  const guest = guests.get(volume.vmid ?? 0);
  return volume.backup ?? { kind, config: guest?.kind === kind ? backedUpOptions(guest) : {} };
};

/** The configuration in a backup as a file: comments first, then the options by name. */
export const configurationText = (cluster: Cluster, volume: SimVolume, node: string): string => {
  const { kind, config } = contentsOf(cluster, volume);
  const { description, ...options } = config;
  const comments = description === undefined ? [] : description.trimEnd().split('\n');
  const drives =
    kind === 'lxc' ? [] : disksOf(options).filter(({ key, value, cdrom }) => !cdrom && isIncluded(kind, key, value));
  return [
    ...comments.map((line) => `#${line}`),
    ...Object.keys(options)
      .sort()
      .map((name) => `${name}: ${options[name] ?? ''}`),
    ...drives.map(
      ({ key, volid }) =>
        `#qmdump#map:${key}:drive-${key}:${storageNameOf(volid)}:${volumeOn(cluster, volid, node)?.format ?? 'raw'}:`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
};
