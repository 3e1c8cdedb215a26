import { parseSize } from '../../rules/size.ts';
import type { SimGuest, SimStorage, SimVolume } from '../state.ts';

const GIB = 1024 ** 3;
const DAY = 86_400_000;

/** The storages of a scene, with the disks that its guests name and what else is on them. */
export const sceneStorages = (guests: readonly SimGuest[], nodes: readonly string[], now: number): SimStorage[] => {
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
