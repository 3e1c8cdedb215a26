import type { Need, Way } from './needs.ts';
import { splitList } from './formats.ts';
import { volumesIn } from './volumes.ts';

export type GuestKind = 'qemu' | 'lxc';

/** Which privilege an option of a VM asks for, by its name; what is not here is for root@pam alone. */
const OF_VMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:affinity|cores|cpu|cpulimit|cpuunits|numa\d*|smp|sockets|vcpus)$/, ['VM.Config.CPU']],
  [/^(?:allow-ksm|balloon|memory|shares)$/, ['VM.Config.Memory']],
  [
    /^(?:acpi|amd-sev|audio0|hotplug|intel-tdx|iothreads|kvm|machine|rng0|scsihw|serial\d+|smbios1|tablet|usb\d+|vga|virtiofs\d+|watchdog)$/,
    ['VM.Config.HWType'],
  ],
  [
    /^(?:agent|autostart|bios|description|keyboard|localtime|migrate_downtime|migrate_speed|name|onboot|ostype|protection|reboot|startdate|startup|tags|tdf|template|vmgenid)$/,
    ['VM.Config.Options'],
  ],
  [/^freeze$/, ['VM.PowerMgmt']],
  [/^(?:boot|bootdisk|unused\d+|vmstatestorage)$/, ['VM.Config.Disk']],
  [/^net\d+$/, ['VM.Config.Network']],
  [
    /^(?:cicustom|cipassword|citype|ciupgrade|ciuser|ipconfig\d+|nameserver|searchdomain|sshkeys)$/,
    ['VM.Config.Cloudinit', 'VM.Config.Network'],
  ],
];

/** The same for containers; the last one fits all others. */
const OF_CONTAINERS: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
  [/^(?:cores|cpulimit|cpuunits)$/, ['VM.Config.CPU']],
  [/^(?:memory|swap)$/, ['VM.Config.Memory']],
  [/^(?:hostname|nameserver|net\d+|searchdomain)$/, ['VM.Config.Network']],
  [/^(?:mp\d+|rootfs|unused\d+)$/, ['VM.Config.Disk']],
  [/^(?:dev\d+|features|hookscript|revert|skiplock)$/, undefined],
  [/./, ['VM.Config.Options']],
];

const DRIVE = /^(?:(?:efidisk|ide|sata|scsi|tpmstate|virtio)\d+|vmstate)$/;

/** Whether an option of a VM is a drive, whose privilege goes by what is in it. */
export const isDrive = (option: string): boolean => DRIVE.test(option);

/** The privilege that a drive asks for, by its value. */
export const privilegeOfDrive = (value: string | undefined): string =>
  /(?:^|,)media=cdrom/.test(value ?? '') ? 'VM.Config.CDROM' : 'VM.Config.Disk';

/** The privileges of which an option asks for one, drives of VMs aside; undefined where no privilege is enough for it. */
export const privilegesOfOption = (kind: GuestKind, option: string): readonly string[] | undefined =>
  (kind === 'qemu' ? OF_VMS : OF_CONTAINERS).find(([pattern]) => pattern.test(option))?.[1];

/** What a change of a guest's options asks for. */
export interface OptionRights {
  readonly ways: readonly Way[];
  /** Whether that is all: the host may ask for more by a bridge, a volume or what an option had before. */
  readonly isAll: boolean;
}

const NO_OPTIONS: ReadonlySet<string> = new Set(['node', 'vmid', 'digest', 'delete', 'force', 'background_delay']);

/** Options for which the host may ask for more, by their values: a bridge, a device of the node, a mapping. */
const MORE_BY_VALUE = /^(?:net|serial|usb|virtiofs)\d+$/;

/** The privileges for a change of options, out of the parameters of a guest's configuration. */
export const rightsOfOptions = (kind: GuestKind, params: Readonly<Record<string, unknown>>): OptionRights => {
  const set = Object.entries(params).filter(([name, value]) => !NO_OPTIONS.has(name) && value !== undefined);
  const unset = splitList(typeof params['delete'] === 'string' ? params['delete'] : '');
  const changes = [...set, ...unset.map((name) => [name, undefined] as const)].map(([name, value]) =>
    changeOf(kind, name, value),
  );
  const needs = changes.flatMap(({ further }) => further);
  const alternatives = [...new Map(changes.map(({ oneOf }) => [oneOf.join(), oneOf])).values()];
  const ways = alternatives.reduce<readonly (readonly string[])[]>(
    (all, oneOf) => (oneOf.length === 0 ? all : all.flatMap((way) => oneOf.map((each) => [...way, each]))),
    [[]],
  );
  const ofGuest = (privileges: readonly string[]): readonly Need[] =>
    privileges.length === 0 ? [] : [{ path: '/vms/{vmid}', privileges: [...new Set(privileges)] }];
  return {
    ways: ways.map((privileges) => [...ofGuest(privileges), ...needs]),
    isAll: changes.every(({ isAll }) => isAll),
  };
};

interface Change {
  readonly oneOf: readonly string[];
  /** What it asks for beside the guest. */
  readonly further: readonly Need[];
  readonly isAll: boolean;
}

const changeOf = (kind: GuestKind, name: string, value: unknown): Change => {
  const drive = kind === 'qemu' && isDrive(name);
  if (drive || (kind === 'lxc' && /^(?:mp\d+|rootfs)$/.test(name))) return changeOfVolume(drive, value);
  const oneOf = privilegesOfOption(kind, name);
  const further = name === 'startup' && kind === 'qemu' ? [{ path: '/', privileges: ['Sys.Modify'] }] : [];
  return { oneOf: oneOf ?? [], further, isAll: oneOf !== undefined && !MORE_BY_VALUE.test(name) };
};

const changeOfVolume = (drive: boolean, value: unknown): Change => {
  // What stands in a drive that is taken away only the host knows.
  if (typeof value !== 'string')
    return { oneOf: drive ? ['VM.Config.Disk', 'VM.Config.CDROM'] : ['VM.Config.Disk'], further: [], isAll: !drive };
  const volumes = volumesIn(value);
  const made = volumes.filter(({ name }) => /^\d+(?:\.\d+)?$/.test(name));
  return {
    oneOf: [drive ? privilegeOfDrive(value) : 'VM.Config.Disk'],
    further: made.map(({ storage }) => ({ path: `/storage/${storage}`, privileges: ['Datastore.AllocateSpace'] })),
    // For a volume that is there already it matters whose it is.
    isAll: made.length === volumes.length && (made.length > 0 || value.startsWith('none')),
  };
};
