import { createHash } from 'node:crypto';
import type { Options, SimGuest, SimVolume } from '../state.ts';

const GIB = 1024 ** 3;
const HOUR = 3_600_000;

/** Guests of the crowd begin at this number, above those of the scene. */
const FIRST = 10_000;

const ROLES = ['app', 'batch', 'build', 'cache', 'db', 'edge', 'queue', 'web'] as const;
const SIZES = [8, 16, 32, 64, 128] as const;

/** A crowd of ordinary guests with their volumes, for clusters of a size that the scene has not. */
export interface Crowd {
  readonly guests: readonly SimGuest[];
  readonly volumes: readonly SimVolume[];
}

/**
 * Makes `count` guests, spread over the nodes, with disks on the shared storage `storage`. The same seed makes the same crowd; `now` is in
 * milliseconds since 1970.
 */
export const createCrowd = (
  count: number,
  nodes: readonly string[],
  storage: string,
  seed: string,
  now: number,
): Crowd => {
  // Four bytes a guest are enough to tell them apart in everything that is drawn.
  const drawn = randomBytes(seed, count * 4);
  const guests: SimGuest[] = [];
  const volumes: SimVolume[] = [];
  for (let i = 0; i < count; i++) {
    const [a = 0, b = 0, c = 0, d = 0] = drawn.subarray(i * 4, i * 4 + 4);
    const vmid = FIRST + i;
    const kind = a % 4 === 0 ? 'lxc' : 'qemu';
    const role = ROLES[b % ROLES.length] ?? 'app';
    const size = SIZES[c % SIZES.length] ?? 8;
    const volid = `${storage}:vm-${vmid}-disk-0`;
    guests.push({
      vmid,
      kind,
      node: nodes[i % nodes.length] ?? '',
      config: configuration(kind, vmid, `${role}-${String(i + 1).padStart(5, '0')}`, role, volid, size, 1 + (d % 4)),
      pending: {},
      ...(a < 40 ? {} : { running: { since: now - (1 + b * 3 + c) * HOUR, pid: 40_000 + i } }),
      snapshots: [],
      obeys: true,
      load: (d % 40) / 100,
      fill: 0.2 + (c % 60) / 100,
      addresses: [],
    });
    volumes.push({
      volid,
      content: kind === 'qemu' ? 'images' : 'rootdir',
      format: 'raw',
      size: size * GIB,
      createdAt: Math.floor((now - (b + 260) * HOUR) / 1000),
      vmid,
    });
  }
  return { guests, volumes };
};

const configuration = (
  kind: SimGuest['kind'],
  vmid: number,
  name: string,
  role: string,
  volid: string,
  size: number,
  cores: number,
): Options => {
  const mac = `BC:24:11:${[vmid >> 16, (vmid >> 8) & 255, vmid & 255]
    .map((byte) => byte.toString(16).padStart(2, '0').toUpperCase())
    .join(':')}`;
  const common = { cores: String(cores), memory: String(cores * 2048), tags: role };
  return kind === 'qemu'
    ? {
        ...common,
        boot: 'order=scsi0',
        name,
        net0: `virtio=${mac},bridge=vmbr0`,
        ostype: 'l26',
        scsi0: `${volid},size=${size}G`,
        scsihw: 'virtio-scsi-single',
      }
    : {
        ...common,
        arch: 'amd64',
        hostname: name,
        net0: `name=eth0,bridge=vmbr0,hwaddr=${mac},ip=dhcp,type=veth`,
        ostype: 'debian',
        rootfs: `${volid},size=${size}G`,
        swap: '512',
        unprivileged: '1',
      };
};

/** Bytes that follow from a seed. */
const randomBytes = (seed: string, length: number): Buffer => {
  const blocks: Buffer[] = [];
  for (let i = 0; i * 64 < length; i++) blocks.push(createHash('sha512').update(`${seed} ${i}`).digest());
  return Buffer.concat(blocks);
};
