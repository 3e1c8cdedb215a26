import { partsOf } from './property-parts.ts';
import type { SimGuest } from '../state.ts';
import { isDiskKey } from '../volumes/volumes.ts';

const CLOUD_INIT = /^(?:cicustom|cipassword|citype|ciupgrade|ciuser|ipconfig\d+|nameserver|searchdomain|sshkeys)$/;

/** Whether an option of a VM is one that cloud-init hands into it. */
export const isCloudInitOption = (name: string): boolean => CLOUD_INIT.test(name);

const VM_AT_ONCE =
  /^(?:affinity|cpulimit|cpuunits|description|hookscript|hotplug|lock|migrate_downtime|migrate_speed|name|onboot|protection|shares|startup|tags|unused\d+|vmstatestorage)$/;
const CONTAINER_AT_ONCE =
  /^(?:cores|cpulimit|cpuunits|description|hookscript|hostname|lock|memory|net\d+|onboot|protection|startup|swap|tags|unused\d+)$/;

/** Which devices are plugged in and out while a VM runs: options with the name that switches it on. */
const PLUGGED: readonly (readonly [RegExp, string])[] = [
  [/^net\d+$/, 'network'],
  [/^(?:usb\d+|tablet)$/, 'usb'],
  [/^vcpus$/, 'cpu'],
  [/^memory$/, 'memory'],
];

/** Whether a guest takes a new value of an option (undefined: its removal) at once; else it waits for the next start. */
export const takesNow = (guest: SimGuest, name: string, next: string | undefined): boolean => {
  const { kind, running, config } = guest;
  if (!running) return true;
  if (kind === 'lxc') {
    const isNewMount = /^mp\d+$/.test(name) && next !== undefined && config[name] === undefined;
    return isNewMount || CONTAINER_AT_ONCE.test(name);
  }
  if (VM_AT_ONCE.test(name) || isCloudInitOption(name)) return true;
  if (name === 'balloon') return (config['balloon'] === '0') === (next === '0');
  if (name === 'agent') return sameButFor(config[name], next, AGENT_LIVE, 'enabled');
  if (isDiskKey(name)) return drivePlugs(guest, name, next);
  const feature = PLUGGED.find(([pattern]) => pattern.test(name))?.[1];
  return feature !== undefined && pluggable(guest).includes(feature);
};

const AGENT_LIVE = ['fstrim_cloned_disks', 'freeze-fs', 'freeze-fs-on-backup'];
// Limits and flags that a drive in use takes; what else differs needs a restart.
const DRIVE_LIVE = ['backup', 'replicate', 'shared', 'size', 'detect_zeroes', 'media', 'rerror', 'werror'];

const pluggable = ({ config }: SimGuest): readonly string[] => {
  const { hotplug = '1' } = config;
  return hotplug === '0' ? [] : hotplug === '1' ? ['network', 'disk', 'usb'] : hotplug.split(/[,;\s]+/);
};

const isCdrom = (value: string | undefined): boolean => /(?:^|,)media=cdrom/.test(value ?? '');

const drivePlugs = (guest: SimGuest, name: string, next: string | undefined): boolean => {
  if (/^(?:efidisk|tpmstate)/.test(name)) return false;
  const before = guest.config[name];
  const plugs = pluggable(guest).includes('disk') && !/^(?:ide|sata)/.test(name);
  if (before === undefined || next === undefined) return plugs;
  if (isCdrom(before)) return isCdrom(next);
  const sameFile = partsOf(before, 'file').get('file') === partsOf(next, 'file').get('file');
  return sameFile ? sameButFor(before, next, DRIVE_LIVE, 'file') : plugs && !isCdrom(next);
};

/** Whether two property strings differ in nothing but keys that may change at any time. */
const sameButFor = (
  before: string | undefined,
  next: string | undefined,
  live: readonly string[],
  alone: string,
): boolean => {
  if (before === undefined || next === undefined) return false;
  const [old, fresh] = [partsOf(before, alone), partsOf(next, alone)];
  const isLive = (key: string): boolean => live.includes(key) || /^(?:i?ops|m?bps)/.test(key);
  return [...new Set([...old.keys(), ...fresh.keys()])].every((key) => isLive(key) || old.get(key) === fresh.get(key));
};
