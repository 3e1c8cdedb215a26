import { text, type Call } from './call.ts';
import { digestOf, optionsMethod, tidyTags } from './options.ts';
import { forbidden, invalid, refuse } from './refusal.ts';
import type { Cluster, SimGuest } from './state.ts';
import { knows, type Params } from './verify.ts';
import { allocate, sizeText, volumeOn } from './volumes.ts';

/** Parameters of a change that are no options. */
const CONTROLS = new Set(['node', 'vmid', 'digest', 'delete', 'revert', 'skiplock', 'force', 'background_delay']);
const DISK = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp)\d+$|^rootfs$/;
const NIC = /^net\d+$/;

/** What a running guest takes at once; for VMs NICs and disks are plugged in and out too. */
const HOT = {
  qemu: /^(?:name|description|tags|onboot|startup|protection|hotplug|boot|cicustom|ciuser|sshkeys|ipconfig\d+|net\d+|scsi\d+|virtio\d+|usb\d+|unused\d+|ide2)$/,
  lxc: /^(?:hostname|description|tags|onboot|startup|protection|memory|swap|cores|cpulimit|cpuunits|nameserver|searchdomain|net\d+|unused\d+)$/,
} as const;

/** A change of options that was checked and is ready to be made. */
export interface Change {
  readonly set: Readonly<Record<string, string>>;
  readonly unset: readonly string[];
  readonly revert: readonly string[];
}

const names = (list: string): string[] => list.split(/[,;\s]+/).filter((name) => name !== '');

/** Checks a change in the order in which Proxmox VE complains. */
export const readChange = async (call: Call, guest: SimGuest): Promise<Change> => {
  const { params } = call;
  const set = Object.fromEntries(Object.entries(params).filter(([name]) => !CONTROLS.has(name))) as Record<
    string,
    string
  >;
  const unset = names(text(call, 'delete'));
  const revert = names(text(call, 'revert'));
  if (Object.keys(set).length === 0 && unset.length === 0 && revert.length === 0) throw refuse('no options specified');
  for (const name of unset) {
    if (set[name] !== undefined) {
      throw invalid({ delete: `you can't use '-${name}' and -delete ${name}' at the same time` });
    }
    const known = /^unused\d+$/.test(name) || (!CONTROLS.has(name) && (await knows(optionsMethod(guest), name)));
    if (!known) throw invalid({ delete: `unknown option '${name}'` });
    if (name === 'rootfs') throw refuse(`unable to delete required option 'rootfs'`);
  }
  checkRights(call, guest, [...Object.keys(set), ...unset, ...revert]);
  checkDigest(params, guest);
  checkLock(params, guest);
  return { set, unset, revert };
};

/** Which privilege an option needs, by its name; the last one fits all others. */
const NEEDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cores|sockets|cpu|cpulimit|cpuunits|numa\d*|vcpus|affinity)$/, 'VM.Config.CPU'],
  [/^(?:memory|swap|balloon|shares|hugepages)$/, 'VM.Config.Memory'],
  [/^(?:net\d+|hostname|nameserver|searchdomain|ipconfig\d+)$/, 'VM.Config.Network'],
  [/^(?:ciuser|cipassword|citype|cicustom|ciupgrade|sshkeys)$/, 'VM.Config.Cloudinit'],
  [DISK, 'VM.Config.Disk'],
  [/^(?:usb|hostpci|serial|parallel|audio)\d+$|^(?:machine|vga|bios|arch|kvm|acpi|watchdog|rng0)$/, 'VM.Config.HWType'],
  [/./, 'VM.Config.Options'],
];

const checkRights = ({ caller }: Call, { vmid }: SimGuest, options: readonly string[]): void => {
  for (const option of options) {
    const privilege = NEEDS.find(([pattern]) => pattern.test(option))?.[1] ?? '';
    if (caller.has(`/vms/${vmid}`, privilege) !== 'yes') throw forbidden(`/vms/${vmid}, ${privilege}`);
  }
};

const checkDigest = (params: Params, guest: SimGuest): void => {
  const { digest } = params;
  if (digest === undefined || digest === digestOf(guest)) return;
  throw refuse(
    guest.kind === 'qemu'
      ? 'checksum mismatch (file change by other user?)'
      : 'detected modified configuration - file changed by other user? Try again.',
  );
};

/** Refuses work on a guest that is locked. */
export const checkLock = (params: Params, { kind, config }: SimGuest): void => {
  const { lock } = config;
  if (lock !== undefined && params['skiplock'] !== '1')
    throw refuse(`${kind === 'qemu' ? 'VM' : 'CT'} is locked (${lock})`);
};

/** Makes a change: at once where the guest allows it, else it waits for the next start. */
export const makeChange = (cluster: Cluster, guest: SimGuest, change: Change, now: number): void => {
  // All values first: one that can't be made must leave nothing changed.
  const values = Object.entries(change.set).map(([name, value]): [string, string] => [
    name,
    keptValue(cluster, guest, name, value, now),
  ]);
  for (const name of change.revert) Reflect.deleteProperty(guest.pending, name);
  for (const [name, value] of values) {
    if (takesNow(guest, name)) {
      guest.config[name] = value;
      Reflect.deleteProperty(guest.pending, name);
    } else if (guest.config[name] === value) {
      Reflect.deleteProperty(guest.pending, name);
    } else {
      guest.pending[name] = value;
    }
  }
  for (const name of change.unset) remove(guest, name);
};

const takesNow = ({ running, kind }: SimGuest, name: string): boolean => !running || HOT[kind].test(name);

const remove = (guest: SimGuest, name: string): void => {
  const before = guest.config[name];
  if (before === undefined) {
    Reflect.deleteProperty(guest.pending, name);
  } else if (!takesNow(guest, name)) {
    guest.pending[name] = null;
  } else {
    Reflect.deleteProperty(guest.config, name);
    Reflect.deleteProperty(guest.pending, name);
    // A disk that is taken out of a guest is kept beside it.
    if (DISK.test(name) && !before.includes('media=cdrom')) {
      guest.config[freeName(guest, 'unused')] = before.split(',')[0] ?? '';
    }
  }
};

const freeName = ({ config }: SimGuest, stem: string): string => {
  let index = 0;
  while (config[`${stem}${index}`] !== undefined) index++;
  return `${stem}${index}`;
};

/** A value as it is kept: tags tidied, a NIC with an address, a disk that was asked for by its size made. */
const keptValue = (cluster: Cluster, guest: SimGuest, name: string, value: string, now: number): string => {
  if (name === 'tags') return tidyTags(value);
  if (name === 'description') return guest.kind === 'lxc' ? `${value.trimEnd()}\n` : value.trimEnd();
  if (NIC.test(name)) return withAddress(cluster, guest, value);
  return DISK.test(name) ? withVolume(cluster, guest, value, now) : value;
};

const withAddress = (cluster: Cluster, { kind }: SimGuest, value: string): string => {
  const parts = value.split(',');
  const mac = (): string => `BC:24:11:${(cluster.unique(6).match(/../g) ?? []).join(':')}`.toUpperCase();
  if (kind === 'qemu') {
    const [model = '', ...rest] = parts;
    return model.includes('=') ? value : [`${model}=${mac()}`, ...rest].join(',');
  }
  const [name = '', ...rest] = parts;
  const hasMac = parts.some((part) => part.startsWith('hwaddr='));
  const sorted = [...rest, ...(hasMac ? [] : [`hwaddr=${mac()}`])].filter((part) => part !== 'type=veth').sort();
  return [name, ...sorted, 'type=veth'].join(',');
};

const withVolume = (cluster: Cluster, guest: SimGuest, value: string, now: number): string => {
  const [file = '', ...rest] = value.split(',');
  const [, storage, gib] = /^(?:(?:file|volume)=)?([^:/]+):(\d+(?:\.\d+)?)$/.exec(file) ?? [];
  if (storage !== undefined && gib !== undefined) {
    const format = rest.find((part) => part.startsWith('format='))?.slice('format='.length);
    const volume = allocate(cluster, guest, storage, Number(gib), now, format);
    return [volume.volid, ...rest.filter((part) => !part.startsWith('format=')), `size=${sizeText(volume.size)}`].join(
      ',',
    );
  }
  const volid = file.replace(/^(?:file|volume)=/, '');
  if (volid === 'none' || volid === 'cdrom' || volid.startsWith('/')) return value;
  const volume = volumeOn(cluster, volid, guest.node);
  if (!volume) throw refuse(`volume '${volid}' does not exist`);
  return /(?:^|,)size=/.test(value) ? value : `${value},size=${sizeText(volume.size)}`;
};
