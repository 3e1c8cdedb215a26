import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { parseSize } from '../rules/size.ts';
import { createCrowd } from './scene/crowd.ts';
import { accessRules, type AccessRules, type SimUser } from './access.ts';
import type { Cluster, Options, SimGuest, SimNode, SimStorage, SimVolume } from './state.ts';
import { createTasks } from './tasks.ts';

const GIB = 1024 ** 3;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The token with all rights that the scene has, as a client is given it. */
export const SCENE_TOKEN = 'root@pam!demo=00000000-0000-4000-8000-000000000001';

/** Who has all rights in the scene, with the password. */
export const SCENE_LOGIN = { username: 'root@pam', password: 'root-password' } as const;

/** The names of the nodes that every scene has. */
export const SCENE_NODES: readonly string[] = ['pve1', 'pve2', 'pve3'];

export interface SceneOptions {
  readonly clock: Pick<Clock, 'now'>;
  /** Nodes that are down. */
  readonly offline?: readonly string[];
  /** How many nodes there are, three or more. */
  readonly nodes?: number;
  /** How many guests there are beside those that every scene has. */
  readonly guests?: number;
  /** What everything that is drawn follows from. */
  readonly seed?: string;
}

/** A small company's cluster: three nodes, guests of both kinds in many states, four storages. The same in every run. */
export const createScene = (options: SceneOptions): Cluster => {
  const { clock, offline = [], nodes: count = SCENE_NODES.length, guests: more = 0, seed = 'scene' } = options;
  const now = clock.now();
  const nodes = [...SCENE_NODES, ...Array.from({ length: count - SCENE_NODES.length }, (_, i) => `pve${i + 4}`)];
  const crowd = createCrowd(more, nodes, 'ceph', seed, now);
  const own = GUESTS.map((guest) => makeGuest(guest, now));
  const storages = makeStorages(own, nodes, now);
  const shared = storages.find(({ name }) => name === 'ceph');
  if (shared) {
    shared.volumes.push(...crowd.volumes);
    // Large enough for every crowd.
    shared.total = Math.max(shared.total, 2 * crowd.volumes.reduce((sum, { size }) => sum + size, shared.used));
  }
  const guests = new Map([...own, ...crowd.guests].map((guest) => [guest.vmid, guest]));
  let drawn = 0;
  return {
    name: 'demo',
    nodes: nodes.map((name, i) => makeNode(name, i, now, !offline.includes(name))),
    guests,
    storages,
    access: makeAccess(),
    tasks: createTasks(() => clock.now()),
    unique: (digits) => createHash('sha256').update(`${seed} ${++drawn}`).digest('hex').slice(0, digits),
  };
};

const makeNode = (name: string, i: number, now: number, online: boolean): SimNode => ({
  name,
  ip: `192.0.2.${11 + i}`,
  online,
  cores: [16, 16, 8][i] ?? 32,
  model: ['AMD EPYC 4464P', 'AMD EPYC 4464P', 'Intel Core i5-12500'][i] ?? 'AMD EPYC 9354P',
  memory: ([64, 64, 32][i] ?? 512) * GIB,
  ownMemory: 3 * GIB,
  ownLoad: 0.02,
  disk: 94 * GIB,
  usedDisk: (18 + 7 * (i % 8)) * GIB,
  bootedAt: now - (41 - 12 * (i % 3)) * DAY - 5 * HOUR,
  bridges: ['vmbr0', 'vmbr1'],
  // One of them can be woken.
  ...(i === 2 ? { options: { wakeonlan: 'BC:24:11:00:00:03' } } : {}),
});

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

const makeStorages = (guests: readonly SimGuest[], nodes: readonly string[], now: number): SimStorage[] => {
  const seconds = (days: number): number => Math.floor((now - days * DAY) / 1000);
  const disks = (storage: string): SimVolume[] => guests.flatMap((guest) => disksOf(guest, storage, seconds(120)));
  const file = (
    volid: string,
    content: string,
    format: string,
    size: number,
    days: number,
    more: object = {},
  ): SimVolume => ({
    volid,
    content,
    format,
    size,
    createdAt: seconds(days),
    ...more,
  });
  const iso = (storage: string, name: string, mib: number, days: number, more: object = {}): SimVolume =>
    file(`${storage}:iso/${name}.iso`, 'iso', 'iso', mib * 1024 ** 2, days, more);
  const backup = (vmid: number, kind: 'qemu' | 'lxc', gib: number, days: number, more: object = {}): SimVolume => {
    const stamp = new Date(now - days * DAY).toISOString().slice(0, 10).replaceAll('-', '_');
    const ending = kind === 'qemu' ? 'vma.zst' : 'tar.zst';
    const volid = `nas:backup/vzdump-${kind}-${vmid}-${stamp}-02_00_03.${ending}`;
    return file(volid, 'backup', ending, Math.round(gib * GIB), days, { vmid, ...more });
  };
  return [
    {
      name: 'local',
      type: 'dir',
      content: ['backup', 'import', 'iso', 'snippets', 'vztmpl'],
      shared: false,
      nodes,
      total: 94 * GIB,
      used: 18 * GIB,
      volumes: nodes.flatMap((node) => [
        iso('local', 'debian-13.1.0-amd64-netinst', 783, 60, { node }),
        file('local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst', 'vztmpl', 'tzst', 124 * 1024 ** 2, 60, { node }),
      ]),
      more: { path: '/var/lib/vz' },
    },
    {
      name: 'local-lvm',
      type: 'lvmthin',
      content: ['images', 'rootdir'],
      shared: false,
      nodes,
      total: 800 * GIB,
      used: 0,
      volumes: disks('local-lvm'),
      more: { thinpool: 'data', vgname: 'pve' },
    },
    {
      name: 'nas',
      type: 'nfs',
      content: ['backup', 'images', 'iso'],
      shared: true,
      nodes,
      total: 12_000 * GIB,
      used: 4_200 * GIB,
      volumes: [
        ...disks('nas'),
        iso('nas', 'virtio-win-0.1.285', 754, 90),
        backup(100, 'qemu', 14.2, 1),
        backup(100, 'qemu', 14.1, 8),
        backup(101, 'qemu', 13.8, 1),
        backup(102, 'qemu', 96.5, 1, { notes: 'nightly' }),
        backup(102, 'qemu', 94.9, 30, { notes: 'end of month', protected: true }),
        backup(200, 'lxc', 0.4, 1),
      ],
      more: { server: '192.0.2.5', export: '/tank/proxmox', path: '/mnt/pve/nas' },
    },
    {
      name: 'ceph',
      type: 'rbd',
      content: ['images', 'rootdir'],
      shared: true,
      nodes,
      total: 6_000 * GIB,
      used: 900 * GIB,
      volumes: disks('ceph'),
      more: { pool: 'vms' },
    },
  ];
};

/** The volumes that the configuration of a guest names on a storage. */
const disksOf = ({ vmid, kind, node, config }: SimGuest, storage: string, createdAt: number): SimVolume[] =>
  Object.values(config).flatMap((value) => {
    const [, volid, size] = /^([a-z-]+:[^,]+),.*\bsize=([^,]+)/.exec(value) ?? [];
    if (volid === undefined || size === undefined || volid.split(':')[0] !== storage) return [];
    const format = /\.(qcow2|raw)$/.exec(volid)?.[1] ?? 'raw';
    const local = storage.startsWith('local') ? { node } : {};
    return [
      {
        volid,
        content: kind === 'qemu' ? 'images' : 'rootdir',
        format,
        size: parseSize(size) ?? 0,
        createdAt,
        vmid,
        ...local,
      },
    ];
  });

const secret = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

const USERS: readonly SimUser[] = [
  {
    userid: SCENE_LOGIN.username,
    password: SCENE_LOGIN.password,
    groups: [],
    enabled: true,
    tokens: [{ name: 'demo', secret: secret(1), separated: false }],
  },
  {
    userid: 'auditor@pve',
    password: 'auditor-password',
    groups: [],
    enabled: true,
    tokens: [
      { name: 'all', secret: secret(2), separated: false },
      { name: 'vms', secret: secret(3), separated: true },
    ],
  },
  {
    userid: 'operator@pve',
    password: 'operator-password',
    groups: ['operators'],
    enabled: true,
    tokens: [{ name: 'all', secret: secret(4), separated: false }],
  },
  {
    userid: 'web@pve',
    groups: [],
    enabled: true,
    tokens: [{ name: 'all', secret: secret(5), separated: false }],
  },
];

const makeAccess = (): AccessRules =>
  accessRules({
    users: USERS,
    rules: [
      { path: '/', who: 'auditor@pve', role: 'PVEAuditor', propagate: true },
      { path: '/vms', who: 'auditor@pve!vms', role: 'PVEAuditor', propagate: true },
      { path: '/vms', who: '@operators', role: 'PVEVMUser', propagate: true },
      { path: '/pool/web', who: 'web@pve', role: 'PVEVMUser', propagate: true },
    ],
  });
