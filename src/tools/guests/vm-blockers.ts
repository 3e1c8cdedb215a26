import type { GetMigrateResult } from '../../../generated/types/nodes/qemu.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { splitList } from '../../rules/formats.ts';
import { textsOf } from '../../rules/raises/match.ts';
import { toFlag, toText } from '../../rules/wire.ts';
import { affinityBlockers, names, when, type Blocker, type Wish } from './blockers.ts';
import type { Options } from './config.ts';

/** What is known of a VM that is to move. */
export interface VmFacts {
  readonly guest: Guest;
  readonly running: boolean;
  readonly conditions: GetMigrateResult;
  /** Whether its disks are replicated to the target; undefined where that can't be seen. */
  readonly replicated: boolean | undefined;
  /** The types of storages by their names, as far as they are known. */
  readonly types: ReadonlyMap<string, string>;
}

/** What keeps a VM from moving as it is wished; what Proxmox VE would do is never among it. */
export const vmBlockers = (facts: VmFacts, wish: Wish): readonly Blocker[] => {
  const { guest, running, conditions } = facts;
  const { vmid } = guest;
  const mapped = mappedOf(conditions);
  // Devices that are mapped are listed among those of the node, too.
  const mappedNames = new Set([...Object.keys(mapped), ...textsOf(conditions['mapped-resources'])]);
  const devices = textsOf(conditions.local_resources)
    .filter((name) => !mappedNames.has(name))
    .map(nameOf);
  const removable = devices.filter((name) => /^(?:usb|hostpci|serial|parallel)\d+$/.test(name));
  const fixed = Object.keys(mapped).filter((key) => running && !movesLive(mapped[key]));
  return [
    ...when(
      devices.length > 0,
      `it uses ${names(devices)} of its node`,
      removable.length === 0
        ? 'it has to go first'
        : `take that out with pve_guest_configure {"guest":"${vmid}","unset":${JSON.stringify(removable)}}, or use a resource mapping`,
    ),
    ...when(
      fixed.length > 0,
      `its mapped devices (${names(fixed)}) can't move while it runs`,
      `first pve_guest_shutdown {"guest":"${vmid}"}`,
    ),
    ...targetBlockers(conditions, wish),
    ...disksOf(conditions).flatMap((disk) => diskBlockers(disk, facts, wish)),
  ];
};

// Older releases know nothing of mapped devices.
const mappedOf = ({ 'mapped-resource-info': mapped }: Partial<GetMigrateResult>): Options => mapped ?? {};

const movesLive = (info: unknown): boolean =>
  typeof info === 'object' && info !== null && toFlag((info as Options)['live-migration']);

/** What the target has not. */
const targetBlockers = (
  { not_allowed_nodes: barred }: GetMigrateResult,
  { target, storage = '' }: Wish,
): readonly Blocker[] => {
  const missing = ((barred as Options | undefined)?.[target] ?? {}) as Options;
  const pairs = splitList(storage);
  const isMapped = (name: string): boolean =>
    pairs.some((pair) => pair.startsWith(`${name}:`) || (!pair.includes(':') && pair !== '1'));
  const storages = textsOf(missing['unavailable_storages']).filter((name) => !isMapped(name));
  const resources = textsOf(missing['unavailable-resources']);
  return [
    ...when(
      storages.length > 0,
      `${nameOf(target)} has no storage ${names(storages)}`,
      `give storage "${nameOf(storages[0] ?? '')}:OTHER" with one that it has, or choose another target`,
    ),
    ...when(
      resources.length > 0,
      `${nameOf(target)} does not have its mapped devices (${names(resources)})`,
      'map them there, or choose another target',
    ),
    ...affinityBlockers(missing['blocking-ha-resources'], target),
  ];
};

interface Disk {
  readonly volid: string;
  /** The drive with its volume, for a sentence of ours. */
  readonly what: string;
  readonly drive: string;
  readonly cdrom: boolean;
  readonly cloudInit: boolean;
  readonly attached: boolean;
  readonly inSnapshots: boolean;
}

const disksOf = ({ local_disks: disks }: GetMigrateResult): readonly Disk[] =>
  disks.map((disk: Options) => {
    const [volid, drive] = [toText(disk['volid']) ?? '', toText(disk['drivename'])];
    return {
      volid,
      what: drive === undefined ? nameOf(volid) : `${nameOf(drive)} (${nameOf(volid)})`,
      drive: nameOf(drive ?? 'ide2'),
      cdrom: toFlag(disk['cdrom']),
      cloudInit: toFlag(disk['is_cloudinit']),
      attached: disk['is_attached'] === undefined ? !toFlag(disk['is_unused']) : toFlag(disk['is_attached']),
      inSnapshots: Object.keys((disk['referenced_in_snapshot'] as object | undefined) ?? {}).length > 0,
    };
  });

/** The disks that are copied when a VM moves, and then removed where they were, in words. */
export const copiedDisks = (conditions: GetMigrateResult): readonly string[] =>
  disksOf(conditions)
    .filter(({ cdrom, cloudInit }) => !cdrom && !cloudInit)
    .map(({ what }) => what);

const diskBlockers = (disk: Disk, { guest, running, replicated, types }: VmFacts, wish: Wish): readonly Blocker[] => {
  const { volid, what, drive, cdrom, cloudInit, attached, inSnapshots } = disk;
  const { vmid, node } = guest;
  const only = `is only on ${nameOf(node)}`;
  if (cloudInit) return [];
  if (cdrom) {
    return when(
      true,
      `the CD image in ${what} ${only}`,
      `take it out with pve_guest_configure {"guest":"${vmid}","set":{"${drive}":"none,media=cdrom"}}`,
    );
  }
  if (running && attached && !wish.with_local_disks) {
    return when(
      true,
      `its disk ${what} ${only}`,
      'give with_local_disks true: the disk is copied, and removed here afterwards; a person is asked first',
    );
  }
  const snapshots = `pve_guest_get {"guest":"${vmid}","include":["snapshots"]} names them`;
  if (running) {
    return when(
      inSnapshots && replicated === false,
      `its disk ${what} ${only} and has snapshots, which can't be copied while it runs`,
      `remove them (${snapshots}), or first pve_guest_shutdown {"guest":"${vmid}"}`,
    );
  }
  const type = types.get(volid.split(':')[0] ?? '');
  return when(
    inSnapshots && type !== undefined && !['zfspool', 'btrfs'].includes(type) && !volid.endsWith('.qcow2'),
    `its disk ${what} ${only} and has snapshots, which can't be copied from there`,
    `remove them (${snapshots}), or move the disk to a shared storage`,
  );
};
