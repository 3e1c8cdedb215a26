import type { GetMigrateResult as LxcConditions } from '../../../generated/types/nodes/lxc.ts';
import type { GetMigrateResult as QemuConditions } from '../../../generated/types/nodes/qemu.ts';
import { nameOf } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { splitList } from '../../rules/formats.ts';
import { textsOf } from '../../rules/raises/match.ts';
import { toFlag, toText } from '../../rules/wire.ts';
import type { Options } from './config.ts';

/** Something that keeps a guest from moving, and what can be done about it. */
export interface Blocker {
  readonly why: string;
  readonly todo: string;
}

/** How a guest is to be moved. */
export interface Wish {
  readonly guest: string;
  readonly target: string;
  readonly online?: boolean;
  readonly restart?: boolean;
  readonly with_local_disks?: boolean;
  readonly storage?: string;
  readonly wait?: boolean;
}

/** What is known of a VM that is to move. */
export interface VmFacts {
  readonly guest: Guest;
  readonly running: boolean;
  readonly conditions: QemuConditions;
  /** Whether its disks are replicated to the target; undefined where that can't be seen. */
  readonly replicated: boolean | undefined;
  /** The types of storages by their names, as far as they are known. */
  readonly types: ReadonlyMap<string, string>;
}

/** What keeps a VM from moving as it is wished; what Proxmox VE would do is never among it. */
export const vmBlockers = (facts: VmFacts, wish: Wish): readonly Blocker[] => {
  const { guest, running, conditions } = facts;
  const { vmid } = guest;
  const devices = textsOf(conditions.local_resources);
  const fixed = running
    ? Object.entries(conditions['mapped-resource-info'])
        .filter(([, info]) => !movesLive(info))
        .map(([key]) => key)
    : [];
  return [
    ...(running && wish.online === false
      ? [
          {
            why: 'it runs, and online is false',
            todo: `leave online out, or first pve_guest_shutdown {"guest":"${vmid}"}`,
          },
        ]
      : []),
    ...(devices.length === 0
      ? []
      : [
          {
            why: `it uses ${names(devices)} of its node`,
            todo: `take ${devices.length > 1 ? 'them' : 'it'} out with pve_guest_configure {"guest":"${vmid}","unset":[${devices.map((each) => JSON.stringify(nameOf(each))).join(',')}]}, or use a resource mapping`,
          },
        ]),
    ...(fixed.length === 0
      ? []
      : [
          {
            why: `its mapped devices (${names(fixed)}) can't move while it runs`,
            todo: `first pve_guest_shutdown {"guest":"${vmid}"}`,
          },
        ]),
    ...targetBlockers(facts, wish),
    ...disksOf(conditions).flatMap((disk) => diskBlocker(disk, facts, wish)),
  ];
};

const movesLive = (info: unknown): boolean =>
  typeof info === 'object' && info !== null && toFlag((info as Options)['live-migration']);

const names = (texts: readonly string[]): string => texts.slice(0, 10).map(nameOf).join(', ');

/** What the target has not. */
const targetBlockers = ({ conditions }: VmFacts, { target, storage = '' }: Wish): readonly Blocker[] => {
  const found = (conditions.not_allowed_nodes as Options | undefined)?.[target];
  const missing = (typeof found === 'object' && found !== null ? found : {}) as Options;
  const pairs = splitList(storage);
  const isMapped = (name: string): boolean =>
    pairs.some((pair) => pair.startsWith(`${name}:`) || (!pair.includes(':') && pair !== '1'));
  const storages = textsOf(missing['unavailable_storages']).filter((name) => !isMapped(name));
  const resources = textsOf(missing['unavailable-resources']);
  return [
    ...(storages.length === 0
      ? []
      : [
          {
            why: `${nameOf(target)} has no storage ${names(storages)}`,
            todo: `name one that it has with storage, such as "${nameOf(storages[0] ?? '')}:OTHER"`,
          },
        ]),
    ...(resources.length === 0
      ? []
      : [
          {
            why: `${nameOf(target)} does not have its mapped devices (${names(resources)})`,
            todo: 'choose another target, or map them there',
          },
        ]),
    ...affinityBlockers(missing['blocking-ha-resources'], target),
  ];
};

const affinityBlockers = (blocking: unknown, target: string): readonly Blocker[] =>
  Array.isArray(blocking) && blocking.length > 0
    ? [
        {
          why: `rules of high availability keep it from ${nameOf(target)}, because of ${names(
            blocking.map((each: unknown) => toText((each as Options | null)?.['sid']) ?? ''),
          )}`,
          todo: 'choose another target, or change the rule',
        },
      ]
    : [];

interface Disk {
  readonly volid: string;
  readonly drive: string;
  readonly cdrom: boolean;
  readonly cloudInit: boolean;
  readonly attached: boolean;
  readonly inSnapshots: boolean;
}

const disksOf = ({ local_disks: disks }: QemuConditions): readonly Disk[] =>
  disks.map((disk: Options) => ({
    volid: toText(disk['volid']) ?? '',
    drive: toText(disk['drivename']) ?? '',
    cdrom: toFlag(disk['cdrom']),
    cloudInit: toFlag(disk['is_cloudinit']),
    attached: toFlag(disk['is_attached']),
    inSnapshots: Object.keys((disk['referenced_in_snapshot'] as object | undefined) ?? {}).length > 0,
  }));

const diskBlocker = (disk: Disk, facts: VmFacts, wish: Wish): readonly Blocker[] => {
  const { guest, running, replicated, types } = facts;
  const { volid, drive, cdrom, cloudInit, attached, inSnapshots } = disk;
  const { vmid, node } = guest;
  const what = `${nameOf(drive)} (${nameOf(volid)})`;
  if (cloudInit) return [];
  if (cdrom) {
    return [
      {
        why: `the CD image in ${what} is only on ${nameOf(node)}`,
        todo: `take it out with pve_guest_configure {"guest":"${vmid}","set":{"${nameOf(drive)}":"none,media=cdrom"}}`,
      },
    ];
  }
  if (running && attached && !wish.with_local_disks) {
    return [
      {
        why: `its disk ${what} is only on ${nameOf(node)}`,
        todo: 'give with_local_disks true: the disk is copied, and removed here afterwards; a person is asked first',
      },
    ];
  }
  const type = types.get(volid.split(':')[0] ?? '');
  const stays = running
    ? replicated === false
    : type !== undefined && type !== 'zfspool' && type !== 'btrfs' && !volid.endsWith('.qcow2');
  return inSnapshots && stays
    ? [
        {
          why: `its disk ${what} is only on ${nameOf(node)} and has snapshots, which can't be copied${running ? ' while it runs' : ''}`,
          todo: `remove them (pve_guest_get {"guest":"${vmid}","include":["snapshots"]} names them)${running ? `, or first pve_guest_shutdown {"guest":"${vmid}"}` : ', or move the disk to a shared storage'}`,
        },
      ]
    : [];
};

/** What keeps a container from moving as it is wished. */
export const containerBlockers = (
  { vmid }: Guest,
  running: boolean,
  config: Options,
  conditions: Pick<LxcConditions, 'not-allowed-nodes'> | undefined,
  { target, restart = false }: Wish,
): readonly Blocker[] => {
  const mounts = Object.entries(config).flatMap(([key, value]) =>
    /^(?:rootfs|mp\d+)$/.test(key) && typeof value === 'string' && isHostPath(value) ? [key] : [],
  );
  const found = (conditions?.['not-allowed-nodes'] as Options | undefined)?.[target] as Options | undefined;
  return [
    ...(running && !restart
      ? [
          {
            why: "it runs, and a container can't move while it runs",
            todo: `give restart true: it is shut down and started again on ${nameOf(target)}`,
          },
        ]
      : []),
    ...(mounts.length === 0
      ? []
      : [
          {
            why: `${names(mounts)} is a directory or device of its node`,
            todo: `take it out with pve_guest_configure {"guest":"${vmid}","unset":[${mounts.map((each) => JSON.stringify(each)).join(',')}]}, or add shared=1 to it if ${nameOf(target)} has the same`,
          },
        ]),
    ...affinityBlockers(found?.['blocking-ha-resources'], target),
  ];
};

const isHostPath = (value: string): boolean =>
  /^(?:volume=)?\//.test(value) && !/(?:^|,)shared=(?:1|on|yes|true)(?:,|$)/.test(value);
