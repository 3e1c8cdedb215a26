/** What a type of storage is like. */
export interface StorageType {
  /** Options that have to be given and can't be changed later. */
  readonly fixed: readonly string[];
  readonly optional: readonly string[];
  /** What it can hold, and what it holds unless told. */
  readonly holds: readonly string[];
  readonly usually: readonly string[];
  /** Formats of its disks; the first is the usual one. */
  readonly formats: readonly string[];
  /** Whether it is one and the same for all nodes by nature. */
  readonly shared?: boolean;
}

const COMMON = ['nodes', 'disable', 'content', 'bwlimit'];
const FOLDERS = ['content-dirs', 'mkdir', 'create-base-path', 'create-subdirs', 'format', 'preallocation'];
const BACKUPS = ['prune-backups', 'max-protected-backups'];
const CHAIN = ['snapshot-as-volume-chain'];
const FILES = ['images', 'rootdir', 'vztmpl', 'iso', 'backup', 'snippets', 'none', 'import'];
const DISKS = ['images', 'rootdir'];
const FILE_FORMATS = ['raw', 'qcow2', 'vmdk'];

const STORAGE_TYPES: Readonly<Record<string, StorageType>> = {
  btrfs: {
    fixed: ['path'],
    optional: [...COMMON, ...FOLDERS, ...BACKUPS, 'shared', 'is_mountpoint', 'nocow'],
    holds: FILES,
    usually: DISKS,
    formats: ['raw', 'subvol'],
  },
  cephfs: {
    fixed: [],
    optional: [
      ...[...COMMON, ...FOLDERS, ...BACKUPS],
      ...['monhost', 'subdir', 'options', 'username', 'fuse', 'keyring', 'fs-name', 'path'],
    ],
    holds: ['vztmpl', 'iso', 'backup', 'snippets', 'import'],
    usually: ['backup'],
    formats: ['raw'],
    shared: true,
  },
  cifs: {
    fixed: ['server', 'share'],
    optional: [
      ...[...COMMON, ...FOLDERS, ...BACKUPS, ...CHAIN],
      ...['path', 'subdir', 'username', 'password', 'domain', 'smbversion', 'options'],
    ],
    holds: FILES,
    usually: ['images'],
    formats: FILE_FORMATS,
    shared: true,
  },
  dir: {
    fixed: ['path'],
    optional: [...COMMON, ...FOLDERS, ...BACKUPS, ...CHAIN, 'shared', 'is_mountpoint'],
    holds: FILES,
    usually: DISKS,
    formats: [...FILE_FORMATS, 'subvol'],
  },
  esxi: {
    fixed: ['server'],
    optional: ['nodes', 'shared', 'disable', 'content', 'username', 'password', 'skip-cert-verification', 'port'],
    holds: ['import'],
    usually: ['import'],
    formats: ['raw'],
    shared: true,
  },
  iscsi: {
    fixed: ['portal', 'target'],
    optional: COMMON,
    holds: ['images', 'none'],
    usually: ['images'],
    formats: ['raw'],
    shared: true,
  },
  iscsidirect: {
    fixed: ['portal', 'target'],
    optional: COMMON,
    holds: ['images', 'none'],
    usually: ['images'],
    formats: ['raw'],
    shared: true,
  },
  lvm: {
    fixed: ['vgname'],
    optional: [
      ...[...COMMON, ...CHAIN, 'shared', 'base', 'tagged_only'],
      ...['saferemove', 'saferemove_throughput', 'saferemove-stepsize'],
    ],
    holds: DISKS,
    usually: ['images'],
    formats: ['raw', 'qcow2'],
  },
  lvmthin: { fixed: ['thinpool', 'vgname'], optional: COMMON, holds: DISKS, usually: DISKS, formats: ['raw'] },
  nfs: {
    fixed: ['server', 'export'],
    optional: [...COMMON, ...FOLDERS, ...BACKUPS, ...CHAIN, 'path', 'options'],
    holds: FILES,
    usually: ['images'],
    formats: FILE_FORMATS,
    shared: true,
  },
  pbs: {
    fixed: ['server', 'datastore'],
    optional: [
      ...[...COMMON, ...BACKUPS, 'namespace', 'port', 'username', 'password'],
      ...['encryption-key', 'master-pubkey', 'fingerprint'],
    ],
    holds: ['backup', 'none'],
    usually: ['backup'],
    formats: ['raw'],
    shared: true,
  },
  rbd: {
    fixed: [],
    optional: [...COMMON, 'monhost', 'pool', 'data-pool', 'namespace', 'username', 'krbd', 'keyring'],
    holds: DISKS,
    usually: ['images'],
    formats: ['raw'],
    shared: true,
  },
  zfs: {
    fixed: ['portal', 'target', 'pool', 'blocksize', 'iscsiprovider'],
    optional: [...COMMON, 'nowritecache', 'sparse', 'comstar_hg', 'comstar_tg', 'lio_tpg', 'zfs-base-path'],
    holds: ['images'],
    usually: ['images'],
    formats: ['raw'],
    shared: true,
  },
  zfspool: {
    fixed: ['pool'],
    optional: [...COMMON, 'blocksize', 'sparse', 'mountpoint'],
    holds: DISKS,
    usually: DISKS,
    formats: ['raw', 'subvol'],
  },
};

const OTHER: StorageType = { fixed: [], optional: [], holds: FILES, usually: DISKS, formats: ['raw'] };

/** What a type is like; one that nobody knows is like a folder. */
export const storageType = (name: string): StorageType => STORAGE_TYPES[name] ?? OTHER;
