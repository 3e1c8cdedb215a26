import type { Options } from './config.ts';
import { gibibytes, mebibytes } from './sizes.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

/** What a new guest is to have, as far as it was said. */
export interface Wanted {
  readonly name: string;
  readonly storage?: string;
  readonly disk?: string;
  readonly cores?: number;
  readonly memory?: string;
  readonly network?: string;
  readonly set?: Options;
}

/** Options of a new guest: those that follow from arguments, and those that it has unless it is said otherwise. */
export interface NewOptions {
  readonly said: Options;
  readonly usual: Options;
}

const parted = (all: Options, isSaid: Readonly<Record<string, boolean>>): NewOptions => {
  const entries = Object.entries(all).filter(([, value]) => value !== undefined);
  return {
    said: Object.fromEntries(entries.filter(([name]) => isSaid[name])),
    usual: Object.fromEntries(entries.filter(([name]) => !isSaid[name])),
  };
};

const FILES = /^(?:dir|nfs|cifs|glusterfs)$/;
const CLOUD_INIT = /^(?:ci[a-z]+|sshkeys|ipconfig\d+|nameserver|searchdomain)$/;

/** The options of a VM: as modern guests have them, with an empty disk or one that is imported, and the ISO in a drive. */
export const vmOptions = (wanted: Wanted, place: Place, source: Source | undefined): NewOptions => {
  const { name, disk, cores = 2, memory = '2G', network, set = {} } = wanted;
  const iso = source?.content === 'iso' ? source.volume : undefined;
  const image = source !== undefined && iso === undefined ? source.volume : undefined;
  const scsihw = 'virtio-scsi-single';
  const size = image === undefined ? gibibytes(disk ?? '32G') : 0;
  const parts = [
    `${place.storage}:${size}`,
    ...(image === undefined ? [] : [`import-from=${image}`]),
    // Files of the other format can't have snapshots.
    ...(FILES.test(place.type ?? '') ? ['format=qcow2'] : []),
    // Other controllers have no thread for each disk.
    ...((set['scsihw'] ?? scsihw) === scsihw ? ['iothread=1'] : []),
  ];
  const names = Object.keys(set);
  const hasDrive = Object.values(set).some((value) => JSON.stringify(value).includes('cloudinit'));
  return parted(
    {
      name,
      cores,
      memory: String(mebibytes(memory)),
      net0: cardOf(network ?? 'vmbr0'),
      scsi0: parts.join(','),
      ide2: iso === undefined ? undefined : `${iso},media=cdrom`,
      // Without a drive nothing of cloud-init reaches the guest.
      ide0: names.some((each) => CLOUD_INIT.test(each)) && !hasDrive ? `${place.storage}:cloudinit` : undefined,
      boot: `order=${['scsi0', ...(iso === undefined ? [] : ['ide2']), 'net0'].join(';')}`,
      scsihw,
      cpu: 'x86-64-v2-AES',
      ostype: 'l26',
      agent: '1',
    },
    {
      name: true,
      cores: wanted.cores !== undefined,
      memory: wanted.memory !== undefined,
      net0: network !== undefined,
      scsi0: image !== undefined || disk !== undefined || wanted.storage !== undefined,
      ide2: true,
    },
  );
};

const MODEL = /^(?:model=|(?:virtio|e1000|vmxnet|rtl8139|ne2k|pcnet|i82)[\w-]*(?:=|,|$))/;

/** The network card of a VM from the name of a bridge, from a bridge with more, or from the whole option as Proxmox VE has it. */
const cardOf = (network: string): string => {
  if (MODEL.test(network)) return network;
  return beginsWithKey(network) ? `virtio,${network}` : `virtio,bridge=${network}`;
};

/** The same of a container, with an address from DHCP where none is said. */
const interfaceOf = (network: string): string => {
  const rest = beginsWithKey(network) ? network : `bridge=${network}`;
  const hasKey = (key: string): boolean => new RegExp(`(?:^|,)${key}=`).test(rest);
  return `${hasKey('name') ? '' : 'name=eth0,'}${rest}${hasKey('ip') ? '' : ',ip=dhcp'}`;
};

const beginsWithKey = (option: string): boolean => (option.split(',')[0] ?? '').includes('=');

/** The options of a container: without the rights of the host's administrator, and with an address from DHCP. */
export const containerOptions = (wanted: Wanted, place: Place): NewOptions => {
  const { name, disk, cores = 1, memory = '1G', network = 'vmbr0' } = wanted;
  return parted(
    {
      hostname: name,
      cores,
      memory: mebibytes(memory),
      net0: interfaceOf(network),
      rootfs: `${place.storage}:${gibibytes(disk ?? '8G')}`,
      unprivileged: true,
      features: 'nesting=1',
    },
    {
      hostname: true,
      cores: wanted.cores !== undefined,
      memory: wanted.memory !== undefined,
      net0: wanted.network !== undefined,
      rootfs: disk !== undefined || wanted.storage !== undefined,
    },
  );
};

/** The options under `set` in the form that Proxmox VE takes: keys are percent-encoded once more. */
export const written = (set: Options): Options => {
  const { sshkeys } = set;
  // A key that is not encoded has a blank after its type.
  return typeof sshkeys === 'string' && sshkeys.includes(' ') ? { ...set, sshkeys: encodeURIComponent(sshkeys) } : set;
};
