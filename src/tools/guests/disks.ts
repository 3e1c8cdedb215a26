import { ownerOf, volumesIn } from '../../rules/volumes.ts';
import type { Options } from './config.ts';

/** A volume of a guest: the option that names it, and the size that stands there (`32G`). */
export interface Disk {
  readonly option: string;
  readonly volume: string;
  readonly storage: string;
  readonly size?: string;
}

const DISK = /^(?:(?:scsi|virtio|sata|ide|mp|unused)\d+|efidisk0|tpmstate0|rootfs|vmstate)$/;

/** The volumes that a configuration names, by option; images in drives too. */
export const volumesOf = (config: Options): Disk[] =>
  Object.entries(config)
    .flatMap(([option, value]): Disk[] => {
      const [found] = DISK.test(option) && typeof value === 'string' ? volumesIn(value) : [];
      if (!found) return [];
      const { storage, name } = found;
      const [, size] = /,size=([\w.]+)/.exec(String(value)) ?? [];
      return [{ option, storage, volume: `${storage}:${name}`, ...(size === undefined ? {} : { size }) }];
    })
    .sort((a, b) => (a.option < b.option ? -1 : 1));

/** Those of them that belong to the guest: they go with it. */
export const disksOf = (config: Options, vmid: number): Disk[] =>
  volumesOf(config).filter(({ volume }) => ownerOf(nameIn(volume)) === vmid);

/** The part of a volume after its storage. */
export const nameIn = (volume: string): string => volume.slice(volume.indexOf(':') + 1);

/** The disks by option, each as `ceph:vm-100-disk-0,size=32G`. */
export const listed = (disks: readonly Disk[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    disks.map(({ option, volume, size }) => [option, size === undefined ? volume : `${volume},size=${size}`]),
  );
