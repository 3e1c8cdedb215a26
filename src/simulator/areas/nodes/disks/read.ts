import { flag, nodeOf, text, type Call, type Handler, type Handlers } from '../../../call.ts';
import { usedOf } from '../../../guests/figures.ts';
import { refuse } from '../../../refusal.ts';
import { deviceAt, disksOf, partitionName, useOf, type Disk, type Disks, type Made } from './state.ts';

const ofCall = (call: Pick<Call, 'cluster' | 'params'>): Disks => disksOf(call.cluster, nodeOf(call));

const diskEntry = (disk: Disk, { made }: Disks, health: boolean): object => {
  const { name, kind, size, model, serial, gpt } = disk;
  const used = useOf(disk);
  return {
    devpath: `/dev/${name}`,
    by_id_link: `/dev/disk/by-id/${kind === 'nvme' ? 'nvme' : 'ata'}-${model.replaceAll(' ', '_')}_${serial}`,
    size,
    model,
    serial,
    vendor: kind === 'nvme' ? 'unknown' : 'ATA',
    wwn: kind === 'nvme' ? `eui.${serial}` : `0x55cd2e4${serial.slice(0, 9).toLowerCase()}`,
    type: kind,
    rpm: 0,
    gpt: gpt ? 1 : 0,
    wearout: health ? 97 : 'N/A',
    health: health ? 'PASSED' : 'UNKNOWN',
    osdid: -1,
    'osdid-list': null,
    ...(used === undefined ? {} : { used }),
    ...(made.some((each) => each.kind === 'directory' && each.devices.some((device) => device.startsWith(name)))
      ? { mounted: 1 }
      : {}),
  };
};

const partitionEntries = (disk: Disk): object[] =>
  disk.partitions.map(({ size, used }, i) => ({
    devpath: `/dev/${partitionName(disk, i)}`,
    parent: `/dev/${disk.name}`,
    size,
    used,
    type: 'partition',
    gpt: 1,
    osdid: -1,
    'osdid-list': null,
  }));

const list: Handler = (call) => {
  const disks = ofCall(call);
  const unused = text(call, 'type') !== '';
  return disks.disks
    .filter((disk) => !unused || useOf(disk) === undefined)
    .flatMap((disk) => [
      diskEntry(disk, disks, !flag(call, 'skipsmart')),
      ...(flag(call, 'include-partitions') ? partitionEntries(disk) : []),
    ]);
};

const ATTRIBUTES: readonly (readonly [id: number, name: string, value: number, raw: string])[] = [
  [5, 'Reallocated_Sector_Ct', 100, '0'],
  [9, 'Power_On_Hours', 100, '12204'],
  [12, 'Power_Cycle_Count', 100, '31'],
  [187, 'Reported_Uncorrect', 100, '0'],
  [194, 'Temperature_Celsius', 100, '29'],
  [233, 'Media_Wearout_Indicator', 97, '0'],
];

const smart: Handler = (call) => {
  const found = deviceAt(ofCall(call), text(call, 'disk'));
  if (!found) throw refuse('not a valid block device');
  if (flag(call, 'healthonly')) return { health: 'PASSED' };
  if (found.disk.kind === 'nvme') {
    const report = 'Critical Warning: 0x00\nTemperature: 34 Celsius\nAvailable Spare: 100%\nPercentage Used: 3%\n';
    return { type: 'text', health: 'PASSED', wearout: 97, text: report };
  }
  return {
    type: 'ata',
    health: 'PASSED',
    wearout: 97,
    attributes: ATTRIBUTES.map(([id, name, value, raw]) => ({
      id: String(id).padStart(3),
      name,
      value,
      normalized: value,
      worst: value,
      threshold: 0,
      flags: '-O--CK',
      fail: '-',
      raw,
    })),
  };
};

const ofKind = (disks: Disks, kind: Made['kind']): Made[] => disks.made.filter((each) => each.kind === kind);

const freeIn = (disks: Disks, { name, size }: Made): number =>
  size - ofKind(disks, 'lvmthin').reduce((sum, pool) => sum + (pool.name.startsWith(`${name}/`) ? pool.size : 0), 0);

const lvm: Handler = (call) => {
  const disks = ofCall(call);
  const groups = ofKind(disks, 'lvm').map((group) => ({
    name: group.name,
    size: group.size,
    free: freeIn(disks, group),
    leaf: 0,
    lvcount: ofKind(disks, 'lvmthin').filter(({ name }) => name.startsWith(`${group.name}/`)).length,
    children: group.devices.map((device) => ({
      name: `/dev/${device}`,
      size: group.size,
      free: freeIn(disks, group),
      leaf: 1,
    })),
  }));
  return { leaf: 0, children: groups };
};

/** What a storage on something that was made here has taken of it. */
const takenOf = (call: Call, more: Readonly<Record<string, string>>): number => {
  const storage = call.cluster.storages.find((each) =>
    Object.entries(more).every(([name, value]) => each.more[name] === value),
  );
  return storage ? usedOf(storage, text(call, 'node')) : 0;
};

const MIB = 1024 ** 2;

const lvmthin: Handler = (call) =>
  ofKind(ofCall(call), 'lvmthin').map(({ name, size }) => {
    const [vg = '', lv = ''] = name.split('/');
    const used = takenOf(call, { vgname: vg, thinpool: lv });
    return { lv, vg, lv_size: size, used, metadata_size: 128 * MIB, metadata_used: 4 * MIB };
  });

const directories: Handler = (call) =>
  ofKind(ofCall(call), 'directory').map(({ name, uuid, form }) => ({
    unitfile: `/etc/systemd/system/mnt-pve-${name.replaceAll('-', '\\x2d')}.mount`,
    path: `/mnt/pve/${name}`,
    device: `/dev/disk/by-uuid/${uuid ?? ''}`,
    type: form,
    options: 'defaults',
  }));

/** Refuses what needs ZFS on a node that has none. */
export const needZfs = (call: Pick<Call, 'cluster' | 'params'>): void => {
  if (nodeOf(call).bare) throw refuse('zfsutils-linux not installed');
};

const zfs: Handler = (call) => {
  needZfs(call);
  return ofKind(ofCall(call), 'zfs').map(({ name, size }) => {
    const alloc = takenOf(call, { pool: name });
    return { name, size, alloc, free: size - alloc, frag: 0, dedup: 1, health: 'ONLINE' };
  });
};

const COUNTS = { state: 'ONLINE', read: 0, write: 0, cksum: 0, msg: '' };

const zpool: Handler = (call) => {
  needZfs(call);
  const name = text(call, 'name');
  const pool = ofKind(ofCall(call), 'zfs').find((each) => each.name === name);
  if (!pool) throw refuse(`command '/sbin/zpool status -P ${name}' failed: exit code 1`);
  const leaves = pool.devices.map((device) => ({ name: `/dev/${device}`, leaf: 1, ...COUNTS }));
  const inner =
    pool.form === 'single' ? leaves : [{ name: `${pool.form ?? ''}-0`, leaf: 0, ...COUNTS, children: leaves }];
  return {
    name,
    state: 'ONLINE',
    errors: 'No known data errors',
    leaf: 0,
    children: [{ name, leaf: 0, ...COUNTS, children: inner }],
  };
};

const path = '/nodes/{node}/disks';

export const diskReaders: Handlers = {
  [`GET ${path}/list`]: list,
  [`GET ${path}/smart`]: smart,
  [`GET ${path}/lvm`]: lvm,
  [`GET ${path}/lvmthin`]: lvmthin,
  [`GET ${path}/directory`]: directories,
  [`GET ${path}/zfs`]: zfs,
  [`GET ${path}/zfs/{name}`]: zpool,
};
