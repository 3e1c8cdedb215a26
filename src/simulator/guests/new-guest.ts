import type { Call } from '../call.ts';
import { optionsMethod } from './options.ts';
import { refuse } from '../refusal.ts';
import type { Cluster, SimGuest } from '../state.ts';
import { isDiskKey } from '../volumes/volumes.ts';
import { knows, typeOf } from '../verify.ts';

type Values = Readonly<Record<string, string>>;

/** Parameters of calls that have the name of an option but control the call. */
const CONTROLS = new Set([
  'background_delay',
  'delete',
  'digest',
  'force',
  'node',
  'revert',
  'skip_cloud_init',
  'skiplock',
  'vmid',
]);

/** Whether a name is that of an option of this kind of guest, and no control of a call. */
export const isOption = async (kind: SimGuest['kind'], name: string): Promise<boolean> =>
  /^unused\d+$/.test(name) || (!CONTROLS.has(name) && (await knows(optionsMethod({ kind }), name)));

/** The options of this kind of guest among the parameters of a call, whatever else it takes beside them. */
export const givenOptions = async (
  { params }: Pick<Call, 'params'>,
  kind: SimGuest['kind'],
): Promise<Record<string, string>> => {
  const options: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || !(await isOption(kind, name))) continue;
    // JSON's null passes the schema and fails when the file is written.
    if (value === null) throw refuse(`unable to parse value of '${name}' - got undefined value`);
    options[name] = typeof value === 'string' ? value : value.join(',');
    await checkNumber(kind, name, options[name]);
  }
  return options;
};

/** A file takes fewer forms of numbers than a call. */
const checkNumber = async (kind: SimGuest['kind'], name: string, value: string): Promise<void> => {
  const type = await typeOf(optionsMethod({ kind }), name);
  if ((type === 'integer' && !/^\d+$/.test(value)) || (type === 'number' && !/^\d+(?:\.\d+)?$/.test(value))) {
    throw refuse(`unable to parse value of '${name}' - type check ('${type}') failed - got '${value}'`);
  }
};

/** The identifier of a machine: a UUID. */
export const machineId = ({ unique }: Pick<Cluster, 'unique'>): string => {
  const digits = unique(12);
  const more = unique(12);
  return `${more.slice(0, 8)}-${digits.slice(0, 4)}-4${more.slice(8, 11)}-9${digits.slice(4, 7)}-${unique(12)}`;
};

/** What a new guest gets beside what was asked for: identity and birth of a VM, usual figures of a container. */
export const newOptions = (
  cluster: Pick<Cluster, 'unique'>,
  { kind, vmid }: Pick<SimGuest, 'kind' | 'vmid'>,
  set: Values,
  now: number,
): Record<string, string> => {
  if (kind === 'lxc') {
    return { arch: 'amd64', hostname: `CT${vmid}`, memory: '512', swap: '512', ...set };
  }
  const smbios = set['smbios1'] ?? '';
  return {
    ...set,
    boot: set['boot'] ?? defaultBoot(set),
    meta: `creation-qemu=10.0.2,ctime=${Math.floor(now / 1000)}`,
    smbios1: smbios.includes('uuid=') ? smbios : [`uuid=${machineId(cluster)}`, smbios].filter(Boolean).join(','),
    vmgenid: set['vmgenid'] === undefined || set['vmgenid'] === '1' ? machineId(cluster) : set['vmgenid'],
  };
};

/** A VM boots from its first disk, its first drive and its first NIC, as far as it has them. */
const defaultBoot = (set: Values): string => {
  const names = Object.keys(set);
  const isCdrom = (name: string): boolean => /(?:^|,)media=cdrom|^(?:none|cdrom)/.test(set[name] ?? '');
  const drives = ['ide', 'scsi', 'virtio', 'sata'].flatMap((bus) =>
    names
      .filter((name) => isDiskKey(name) && name.startsWith(bus) && !/[:]cloudinit(?:,|$)/.test(set[name] ?? ''))
      .sort(),
  );
  const devices = [
    drives.find((name) => !isCdrom(name)),
    drives.find(isCdrom),
    names.filter((name) => /^net\d+$/.test(name)).sort()[0],
  ].filter((name) => name !== undefined);
  return devices.length === 0 ? '' : `order=${devices.join(';')}`;
};
