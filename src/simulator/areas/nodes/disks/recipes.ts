import { text, type Call } from '../../../call.ts';
import { refuse } from '../../../refusal.ts';
import type { Made } from './state.ts';
import type { Wanted } from './storages.ts';

/** How something is made of disks, and what of the cluster's storages lies on it. */
export interface Recipe {
  readonly kind: Made['kind'];
  /** The verb of its tasks: `lvmcreate`, `lvmremove`. */
  readonly verb: string;
  readonly use: string;
  readonly storage: (name: string) => Wanted;
  readonly title: (name: string) => string;
  /** What it takes of the sizes of its disks. */
  readonly size: (call: Call, sizes: readonly number[]) => number;
  readonly form?: (call: Call) => string;
  readonly commands: (name: string, devices: readonly string[]) => readonly string[];
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const DISKS = ['images', 'rootdir'];

const LVM: Recipe = {
  kind: 'lvm',
  verb: 'lvm',
  use: 'LVM',
  title: (name) => `volume group ${name}`,
  storage: (name) => ({ name, type: 'lvm', content: DISKS, place: { vgname: name } }),
  size: (_call, sizes) => sum(sizes),
  commands: (name, [device = '']) => [
    `# /sbin/pvcreate --metadatasize 250k -y -ff ${device}`,
    `  Physical volume "${device}" successfully created.`,
    `# /sbin/vgcreate ${name} ${device}`,
    `  Volume group "${name}" successfully created`,
  ],
};

const THIN: Recipe = {
  ...LVM,
  kind: 'lvmthin',
  verb: 'lvmthin',
  title: (name) => `thin pool ${name}/${name}`,
  storage: (name) => ({ name, type: 'lvmthin', content: DISKS, place: { vgname: name, thinpool: name } }),
  size: (_call, sizes) => Math.floor(sum(sizes) * 0.98),
  commands: (name, devices) => [
    ...LVM.commands(name, devices),
    `# /sbin/lvcreate --type thin-pool -L98%VG -n ${name} ${name}`,
    `  Logical volume "${name}" created.`,
  ],
};

const ZFS: Recipe = {
  kind: 'zfs',
  verb: 'zfs',
  use: 'ZFS',
  title: (name) => `pool ${name}`,
  storage: (name) => ({ name, type: 'zfspool', content: DISKS, place: { pool: name } }),
  size: (call, sizes) => {
    const level = text(call, 'raidlevel');
    const smallest = Math.min(...sizes);
    if (level === 'single') return sum(sizes);
    if (level === 'mirror') return smallest;
    return level === 'raid10' ? (smallest * sizes.length) / 2 : smallest * (sizes.length - Number(level.at(-1)) || 1);
  },
  form: (call) => text(call, 'raidlevel'),
  commands: (name, devices) => [`# /sbin/zpool create -o ashift=12 ${name} ${devices.join(' ')}`],
};

const DIRECTORY: Recipe = {
  kind: 'directory',
  verb: 'dir',
  use: 'ext4',
  title: (name) => `/mnt/pve/${name}`,
  storage: (name) => ({
    name,
    type: 'dir',
    content: ['images', 'rootdir', 'iso', 'vztmpl', 'backup', 'snippets'],
    place: { path: `/mnt/pve/${name}`, is_mountpoint: '1' },
  }),
  size: (_call, sizes) => Math.floor(sum(sizes) * 0.98),
  form: (call) => text(call, 'filesystem') || 'ext4',
  commands: (name, [device = '']) => [
    `# /sbin/sgdisk -n1 -t1:8300 ${device}`,
    `# /sbin/mkfs -t ext4 ${device}`,
    `Created symlink '/etc/systemd/system/multi-user.target.wants/mnt-pve-${name}.mount'`,
  ],
};

/** How many disks a level of a ZFS pool needs. */
const LEAST: Readonly<Record<string, number>> = {
  single: 1,
  mirror: 2,
  raid10: 4,
  raidz: 3,
  raidz2: 4,
  raidz3: 5,
  draid: 3,
  draid2: 4,
  draid3: 5,
};

/** Refuses a ZFS pool with too few disks for its level. */
export const checkLevel = (call: Call, count: number): void => {
  const level = text(call, 'raidlevel');
  const least = LEAST[level] ?? 1;
  if (count < least) throw refuse(`${level} needs at least ${least} disks`);
  if (level === 'raid10' && count % 2 !== 0) throw refuse('raid10 needs an even number of disks');
};

/** Everything that can be made of disks. */
export const RECIPES: readonly Recipe[] = [LVM, THIN, ZFS, DIRECTORY];
