import { createHash } from 'node:crypto';
import { slice } from '../../../slice.ts';
import type { Cluster, SimNode } from '../../../state.ts';

const GIB = 1024 ** 3;

/** A part of a disk. */
export interface Partition {
  readonly size: number;
  /** What it is used for: `LVM`, `BIOS boot`, `EFI`, a file system. */
  used: string;
}

/** A disk of a node. Sizes in bytes. */
export interface Disk {
  /** `nvme0n1`. */
  readonly name: string;
  readonly kind: 'ssd' | 'nvme';
  readonly size: number;
  readonly model: string;
  readonly serial: string;
  gpt: boolean;
  /** What the whole of it is used for; its partitions tell the rest. */
  used?: string | undefined;
  partitions: Partition[];
}

/** What was made of disks. */
export interface Made {
  readonly kind: 'lvm' | 'lvmthin' | 'zfs' | 'directory';
  readonly name: string;
  /** Devices that it lies on, without `/dev/`. */
  readonly devices: readonly string[];
  readonly size: number;
  /** Level of a ZFS pool, or kind of file system. */
  readonly form?: string;
  readonly uuid?: string;
}

/** The disks of a node and what was made of them. */
export interface Disks {
  readonly disks: Disk[];
  readonly made: Made[];
}

const serial = (text: string): string => createHash('md5').update(text).digest('hex').slice(0, 12).toUpperCase();

const spare = (node: string, name: string): Disk => ({
  name,
  kind: 'nvme',
  size: 1_920_383_410_176,
  model: 'SAMSUNG MZQL21T9HCJR-00A07',
  serial: `S64G${serial(`${node} ${name}`)}`,
  gpt: false,
  partitions: [],
});

/** What a node usually has: a disk with its system and a thin pool, and two that nobody uses yet. */
const usual = ({ name, disk }: SimNode, thin: number): Disks => {
  const [boot, efi] = [1_031_168, GIB];
  const system = disk + thin + 32 * GIB;
  return {
    disks: [
      {
        name: 'sda',
        kind: 'ssd',
        size: boot + efi + system,
        model: 'INTEL SSDSC2KB960G8',
        serial: `PHYF${serial(name)}`,
        gpt: true,
        partitions: [
          { size: boot, used: 'BIOS boot' },
          { size: efi, used: 'EFI' },
          { size: system, used: 'LVM' },
        ],
      },
      spare(name, 'nvme0n1'),
      spare(name, 'nvme1n1'),
    ],
    made: [
      { kind: 'lvm', name: 'pve', devices: ['sda3'], size: system },
      ...(thin > 0 ? [{ kind: 'lvmthin', name: 'pve/data', devices: ['sda3'], size: thin } as const] : []),
    ],
  };
};

const all = slice(
  ({ nodes, storages }): Map<string, Disks> =>
    new Map(
      nodes.map((node) => {
        const thin = storages.find(({ type, nodes: on }) => type === 'lvmthin' && on.includes(node.name));
        return [node.name, node.bare ? { disks: [], made: [] } : usual(node, thin?.total ?? 0)];
      }),
    ),
);

/** The disks of a node. */
export const disksOf = (cluster: Cluster, { name }: SimNode): Disks =>
  all(cluster).get(name) ?? { disks: [], made: [] };

/** The name of a partition. */
export const partitionName = ({ name, kind }: Disk, index: number): string =>
  `${name}${kind === 'nvme' ? 'p' : ''}${index + 1}`;

/** The disk or the partition with this path, or undefined. */
export const deviceAt = (
  { disks }: Disks,
  path: string,
): { readonly disk: Disk; readonly partition?: Partition } | undefined => {
  const name = path.replace(/^\/dev\//, '');
  for (const disk of disks) {
    if (disk.name === name) return { disk };
    const partition = disk.partitions.find((_, i) => partitionName(disk, i) === name);
    if (partition) return { disk, partition };
  }
  return undefined;
};

/** What a disk is used for, in one word; undefined where it is free. */
export const useOf = ({ used, partitions }: Disk): string | undefined => {
  if (used !== undefined) return used;
  const uses = partitions.map((each) => each.used).filter((use) => use !== '');
  return uses.find((use) => use === 'LVM' || use === 'ZFS') ?? (partitions.length > 0 ? 'partitions' : undefined);
};

/** Makes a disk as it was when nobody had used it. */
export const clear = (disk: Disk | undefined): void => {
  if (!disk) return;
  disk.used = undefined;
  disk.gpt = false;
  disk.partitions = [];
};
