import type { Clock } from '../../src/clock.ts';
import type { SecondFactors } from '../../src/simulator/access/second-factor.ts';
import type { TotpSecret } from '../../src/simulator/access/totp.ts';
import { accessRules } from '../../src/simulator/access.ts';
import type { Cluster, SimGuest, SimStorage, SimSystem, SimVolume } from '../../src/simulator/state.ts';
import { createTasks } from '../../src/simulator/tasks.ts';

/** The password of all users of the recordings. */
export const PASSWORD = 'the-common-password';

/** What the token secrets of the recordings are. */
export const secret = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

/** The cluster that every recorded scenario begins with: one node, two VMs, two containers, two storages. */
export const createBaseline = (clock: Pick<Clock, 'now'>): Cluster => {
  const now = clock.now();
  let drawn = 0;
  return {
    name: 'pve',
    nodes: [
      {
        name: 'pve',
        ip: '10.99.99.1',
        online: true,
        cores: 2,
        model: 'QEMU Virtual CPU version 2.5+',
        memory: 25_276_510_208,
        ownMemory: 1_648_594_944,
        ownLoad: 0.02,
        disk: 270_553_174_016,
        usedDisk: 34_079_625_216,
        bootedAt: now - 6_014_000,
        bridges: ['vmbr0'],
        bare: true,
        network: NETWORK,
        pci: ['balloon:1045', 'block:1042', 'network:1041', 'socket:1053', 'RNG:1044'].map(virtio),
      },
    ],
    guests: new Map(GUESTS(now).map((guest) => [guest.vmid, guest])),
    storages: STORAGES(Math.floor(now / 1000)),
    access: accessRules({
      users: [
        user('root@pam', [{ name: 'test', secret: secret(1), separated: false }]),
        {
          ...user('root@pve', [{ name: 'test', secret: secret(2), separated: false }]),
          comment: 'test admin',
        },
        user('auditor@pve', [{ name: 'ro', secret: secret(3), separated: true }]),
        { ...user('tfa@pve', []), keys: 'x', factors: SECOND_FACTORS },
      ],
      rules: [
        { path: '/', who: 'auditor@pve', role: 'PVEAuditor', propagate: true },
        { path: '/', who: 'root@pve', role: 'Administrator', propagate: true },
        { path: '/vms', who: 'auditor@pve!ro', role: 'PVEAuditor', propagate: true },
      ],
    }),
    tasks: createTasks(() => clock.now()),
    unique: (digits) => (++drawn * 0x9e3779b97f4a7).toString(16).padStart(digits, 'a1b2c3d4e5f60718').slice(-digits),
  };
};

/** A device of the machine that the recorded node is: all are of the same make. */
const virtio = (what: string, i: number) => {
  const [name = '', device = ''] = what.split(':');
  const title: Readonly<Record<string, string>> = {
    balloon: 'memory balloon',
    block: 'block device',
    network: 'network device',
  };
  const classes: Readonly<Record<string, string>> = { block: '0x018000', network: '0x020000' };
  return {
    id: `0000:00:0${i + 1}.0`,
    class: classes[name] ?? '0xffff00',
    device: `0x${device}`,
    device_name: `Virtio 1.0 ${title[name] ?? name}`,
    iommugroup: -1,
    subsystem_device: `0x${device}`,
    subsystem_vendor: '0x1af4',
    subsystem_vendor_name: 'Red Hat, Inc.',
    vendor: '0x1af4',
    vendor_name: 'Red Hat, Inc.',
  };
};

const NETWORK = {
  cards: ['eth0'],
  interfaces: [
    { iface: 'eth1', type: 'eth', method: 'manual', method6: 'manual', families: ['inet'] },
    {
      iface: 'vmbr0',
      type: 'bridge',
      autostart: 1,
      families: ['inet'],
      method: 'static',
      method6: 'manual',
      address: '10.99.99.1',
      netmask: '24',
      cidr: '10.99.99.1/24',
      bridge_ports: '',
      bridge_stp: 'off',
      bridge_fd: '0',
    },
  ],
};

const user = (
  userid: string,
  tokens: readonly { readonly name: string; readonly secret: string; readonly separated: boolean }[],
) => ({ userid, password: PASSWORD, groups: [], enabled: true, expire: 0, tokens });

/** What tfa@pve makes its codes from. */
export const TOTP_SECRET: TotpSecret = { key: 'JBSWY3DPEHPK3PXP', digits: 6, period: 30, algorithm: 'sha1' };

const SECOND_FACTORS: SecondFactors = {
  entries: [
    {
      id: '00000000-0000-4000-a000-000000000001',
      type: 'totp',
      description: 'x',
      created: 1_795_330_449,
      enable: true,
      secret: TOTP_SECRET,
    },
  ],
  failures: 0,
  totpLocked: false,
};

const vm = (vmid: number, more: Record<string, string>): Record<string, string> => ({
  agent: '1',
  boot: 'order=ide2',
  cores: '1',
  ide2: 'local:iso/tiny.iso,media=cdrom,size=19972K',
  memory: '512',
  meta: 'creation-qemu=10.0.2,ctime=1795329696',
  net0: `virtio=BC:24:11:00:00:${vmid.toString(16).toUpperCase()},bridge=vmbr0`,
  ostype: 'l26',
  scsi0: `local:${vmid}/vm-${vmid}-disk-0.qcow2,size=1G`,
  scsihw: 'virtio-scsi-pci',
  serial0: 'socket',
  smbios1: `uuid=00000000-0000-4000-8000-000000000${vmid}`,
  vmgenid: `00000000-0000-4000-9000-000000000${vmid}`,
  ...more,
});

/** The small system that VMs boot from the medium: it runs from memory. */
const TINY: SimSystem = {
  hostname: 'tinyvm',
  osinfo: {
    id: 'tinyvm',
    'kernel-release': '6.1.0-56-cloud-amd64',
    'kernel-version': '#1 SMP PREEMPT_DYNAMIC Debian 6.1.192-2 (2026-11-16)',
    machine: 'x86_64',
    name: 'tinyvm',
    'pretty-name': 'tinyvm 1',
    'version-id': '1',
  },
  agent: '7.2.22',
  passwords: false,
};

const GUESTS = (now: number): SimGuest[] => {
  const guest = (
    vmid: number,
    kind: SimGuest['kind'],
    config: Record<string, string>,
    running: boolean,
    addresses: readonly string[] = [],
  ): SimGuest => ({
    vmid,
    kind,
    node: 'pve',
    config,
    pending: {},
    ...(running ? { running: { since: now - 3_674_000, pid: 18_000 + vmid } } : {}),
    snapshots: [],
    obeys: true,
    load: 0.02,
    fill: 0.4,
    addresses,
  });
  return [
    guest(110, 'qemu', vm(110, { name: 'tiny' }), true, ['10.99.99.50/24', 'fe80::be24:11ff:fead:94f8/64']),
    guest(
      111,
      'qemu',
      vm(111, {
        name: 'tinyclone',
        cipassword: '$5$x$y',
        ciuser: 'bob',
        description: 'line1\nline2 ü',
        ipconfig0: 'ip=dhcp',
        scsi1: 'local:111/vm-111-disk-1.qcow2,size=1G',
        tags: 'alpha;beta;zeta',
        sshkeys: encodeURIComponent(
          'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP2vX6PXTJY+d0qgpWY3jhvWinTaSpsPJHRacm7MmAIq test@x',
        ),
      }),
      false,
    ),
    guest(
      200,
      'lxc',
      {
        arch: 'amd64',
        cores: '1',
        hostname: 'ct200',
        memory: '300',
        net0: 'name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:C8,ip=10.99.99.60/24,type=veth',
        ostype: 'debian',
        rootfs: 'local:200/vm-200-disk-0.raw,size=3G',
        swap: '512',
        unprivileged: '1',
      },
      true,
      ['10.99.99.60'],
    ),
    guest(
      210,
      'lxc',
      {
        arch: 'amd64',
        features: 'nesting=1',
        hostname: 'ct210',
        memory: '256',
        ostype: 'debian',
        rootfs: 'btrfs1:210/vm-210-disk-0.raw,size=2G',
        swap: '512',
        unprivileged: '1',
      },
      false,
    ),
  ];
};

const STORAGES = (now: number): SimStorage[] => {
  const image = (volid: string, content: string, format: string, size: number, vmid: number): SimVolume => ({
    volid,
    content,
    format,
    size,
    vmid,
    createdAt: now - 4000,
    node: 'pve',
  });
  const file = (
    volid: string,
    content: string,
    format: string,
    size: number,
    more: Partial<SimVolume> = {},
  ): SimVolume => ({
    volid,
    content,
    format,
    size,
    createdAt: now - 4000,
    node: 'pve',
    ...more,
  });
  return [
    {
      name: 'local',
      type: 'dir',
      content: ['vztmpl', 'rootdir', 'images', 'iso', 'backup', 'snippets', 'import'],
      shared: false,
      nodes: ['pve'],
      total: 270_553_174_016,
      used: 33_746_583_552,
      volumes: [
        image('local:110/vm-110-disk-0.qcow2', 'images', 'qcow2', GIB, 110),
        image('local:111/vm-111-disk-0.qcow2', 'images', 'qcow2', GIB, 111),
        image('local:111/vm-111-disk-1.qcow2', 'images', 'qcow2', GIB, 111),
        image('local:200/vm-200-disk-0.raw', 'rootdir', 'raw', 3 * GIB, 200),
        file('local:backup/vzdump-lxc-200-2026_11_22-06_44_45.tar.zst', 'backup', 'tar.zst', 54_542_626, { vmid: 200 }),
        file('local:backup/vzdump-qemu-110-2026_11_22-06_59_38.vma.zst', 'backup', 'vma.zst', 466, { vmid: 110 }),
        file('local:backup/vzdump-qemu-111-2026_11_22-06_59_42.vma', 'backup', 'vma', 11_153, {
          vmid: 111,
          notes: 'tinyclone on pve',
          protected: true,
        }),
        file('local:iso/tiny.iso', 'iso', 'iso', 20_451_328, { system: TINY }),
        file('local:vztmpl/debian-12-minbase_12.0_amd64.tar.zst', 'vztmpl', 'tzst', 52 * MIB),
      ],
      more: { path: '/var/lib/vz' },
    },
    {
      name: 'btrfs1',
      type: 'btrfs',
      content: ['images', 'rootdir'],
      shared: false,
      nodes: ['pve'],
      total: 8_589_934_592,
      used: 250_724_352,
      volumes: [image('btrfs1:210/vm-210-disk-0.raw', 'rootdir', 'raw', 2 * GIB, 210)],
      more: { path: '/mnt/btrfs1', is_mountpoint: '1' },
    },
  ];
};
