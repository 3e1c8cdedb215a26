import type { Options, SimGuest } from '../state.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface GuestFacts {
  readonly vmid: number;
  readonly kind: 'qemu' | 'lxc';
  readonly node: string;
  readonly config: Options;
  /** Hours since it was started; absent for what is off. */
  readonly hours?: number;
  readonly load?: number;
  readonly fill?: number;
  /** False where it does not react to a shutdown request. */
  readonly obeys?: boolean;
  readonly pool?: string;
  readonly pending?: Record<string, string | null>;
  readonly address?: string;
  readonly snapshots?: readonly { readonly name: string; readonly description: string; readonly days: number }[];
}

const mac = (vmid: number): string =>
  `BC:24:11:00:${(vmid >> 8).toString(16).padStart(2, '0')}:${(vmid & 255).toString(16).padStart(2, '0')}`.toUpperCase();

const vm = (vmid: number, name: string, cores: number, gib: number, disk: string, more: Options = {}): Options => ({
  agent: '1',
  boot: 'order=scsi0',
  cores: String(cores),
  cpu: 'x86-64-v2-AES',
  memory: String(gib * 1024),
  meta: 'creation-qemu=10.0.2,ctime=1790000000',
  name,
  net0: `virtio=${mac(vmid)},bridge=vmbr0`,
  ostype: 'l26',
  scsi0: disk,
  scsihw: 'virtio-scsi-single',
  ...more,
});

const container = (
  vmid: number,
  hostname: string,
  cores: number,
  mib: number,
  disk: string,
  more: Options = {},
): Options => ({
  arch: 'amd64',
  cores: String(cores),
  hostname,
  memory: String(mib),
  net0: `name=eth0,bridge=vmbr0,hwaddr=${mac(vmid)},ip=192.0.2.${vmid - 100}/24,type=veth`,
  ostype: 'debian',
  rootfs: disk,
  swap: '512',
  unprivileged: '1',
  ...more,
});

const GUESTS: readonly GuestFacts[] = [
  {
    vmid: 100,
    kind: 'qemu',
    node: 'pve1',
    config: vm(100, 'web1', 4, 8, 'ceph:vm-100-disk-0,size=40G', { onboot: '1', tags: 'production;web' }),
    hours: 312,
    load: 0.18,
    fill: 0.61,
    pool: 'web',
    address: '192.0.2.100/24',
  },
  {
    vmid: 101,
    kind: 'qemu',
    node: 'pve2',
    config: vm(101, 'web2', 4, 8, 'ceph:vm-101-disk-0,size=40G', { onboot: '1', tags: 'production;web' }),
    hours: 310,
    load: 0.15,
    fill: 0.58,
    pool: 'web',
    address: '192.0.2.101/24',
  },
  {
    vmid: 102,
    kind: 'qemu',
    node: 'pve2',
    config: vm(102, 'db1', 8, 16, 'ceph:vm-102-disk-0,size=32G', {
      description: 'Main database. Ask the data team before you stop it.',
      onboot: '1',
      scsi1: 'ceph:vm-102-disk-1,size=200G',
      tags: 'database;production',
    }),
    hours: 890,
    load: 0.34,
    fill: 0.83,
    address: '192.0.2.102/24',
    snapshots: [{ name: 'before-upgrade', description: 'before the upgrade to release 18', days: 12 }],
  },
  {
    vmid: 103,
    kind: 'qemu',
    node: 'pve1',
    config: vm(103, 'mail', 2, 4, 'local-lvm:vm-103-disk-0,size=60G', {
      ide2: 'local-lvm:vm-103-cloudinit,media=cdrom,size=4M',
      ipconfig0: 'ip=192.0.2.103/24,gw=192.0.2.1',
      tags: 'mail',
    }),
    address: '192.0.2.103/24',
  },
  {
    vmid: 104,
    kind: 'qemu',
    node: 'pve1',
    config: vm(104, 'win-desktop', 4, 8, 'local-lvm:vm-104-disk-0,size=120G', {
      agent: '0',
      ostype: 'win11',
      tags: 'desktop',
    }),
    hours: 30,
    load: 0.07,
    fill: 0.72,
    obeys: false,
    pending: { memory: '12288' },
  },
  {
    vmid: 105,
    kind: 'qemu',
    node: 'pve1',
    config: vm(105, 'legacy-app', 1, 2, 'local-lvm:vm-105-disk-0,size=20G', {
      net0: `virtio=${mac(105)},bridge=vmbr9`,
    }),
  },
  { vmid: 106, kind: 'qemu', node: 'pve2', config: vm(106, 'test', 2, 2, 'local-lvm:vm-106-disk-0,size=16G') },
  { vmid: 107, kind: 'qemu', node: 'pve1', config: vm(107, 'test', 2, 4, 'nas:107/vm-107-disk-0.qcow2,size=16G') },
  {
    vmid: 110,
    kind: 'qemu',
    node: 'pve2',
    config: vm(110, 'files', 2, 4, 'nas:110/vm-110-disk-0.qcow2,size=500G', { lock: 'backup', tags: 'production' }),
    hours: 1_200,
    load: 0.05,
    fill: 0.44,
    address: '192.0.2.110/24',
  },
  {
    vmid: 200,
    kind: 'lxc',
    node: 'pve1',
    config: container(200, 'dns1', 1, 512, 'local-lvm:vm-200-disk-0,size=8G', { onboot: '1', tags: 'infra' }),
    hours: 980,
    load: 0.01,
    fill: 0.22,
    address: '192.0.2.53/24',
  },
  {
    vmid: 201,
    kind: 'lxc',
    node: 'pve2',
    config: container(201, 'proxy', 2, 1024, 'ceph:vm-201-disk-0,size=8G', { onboot: '1', tags: 'infra;production' }),
    hours: 450,
    load: 0.09,
    fill: 0.37,
    pool: 'web',
    address: '192.0.2.80/24',
  },
  {
    vmid: 202,
    kind: 'lxc',
    node: 'pve3',
    config: container(202, 'git', 2, 2048, 'local-lvm:vm-202-disk-0,size=32G', { onboot: '1', tags: 'infra' }),
    hours: 200,
    load: 0.03,
    fill: 0.55,
    address: '192.0.2.90/24',
  },
  {
    vmid: 203,
    kind: 'lxc',
    node: 'pve3',
    config: container(203, 'sandbox', 1, 512, 'local-lvm:vm-203-disk-0,size=8G'),
  },
  {
    vmid: 9000,
    kind: 'qemu',
    node: 'pve1',
    config: vm(9000, 'debian-13', 2, 2, 'ceph:base-9000-disk-0,size=8G', { template: '1', tags: 'template' }),
  },
];

const makeGuest = (facts: GuestFacts, now: number): SimGuest => {
  const { vmid, kind, node, config, hours, load = 0.05, fill = 0.4, obeys = true, pool, pending = {}, address } = facts;
  const last = facts.snapshots?.at(-1)?.name;
  return {
    vmid,
    kind,
    node,
    config: { ...config, ...(last === undefined ? {} : { parent: last }) },
    pending: { ...pending },
    ...(hours === undefined ? {} : { running: { since: now - hours * HOUR, pid: 30_000 + vmid } }),
    snapshots: (facts.snapshots ?? []).map(({ name, description, days }, i, { [i - 1]: before }) => ({
      name,
      description,
      takenAt: Math.floor((now - days * DAY) / 1000),
      ...(before === undefined ? {} : { parent: before.name }),
      withMemory: false,
    })),
    ...(pool === undefined ? {} : { pool }),
    obeys,
    load,
    fill,
    addresses: address === undefined ? [] : [address, `fe80::be24:11ff:fe00:${vmid.toString(16)}/64`],
  };
};

/** The guests that every scene has, as they are at `now` (milliseconds since 1970). */
export const sceneGuests = (now: number): SimGuest[] => GUESTS.map((guest) => makeGuest(guest, now));
