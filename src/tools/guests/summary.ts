import { isIdentifier } from '../../identifier.ts';
import type { Guest } from '../../inventory/resources.ts';
import { isOff } from '../../rules/raises/match.ts';
import type { Properties } from '../../rules/property-string.ts';
import { toFlag, toNumber, toText } from '../../rules/wire.ts';
import { bytes, Said, said, type Quantity, type Value } from '../answer.ts';
import type { ToolContext } from '../define.ts';
import { isCloudInitDrive } from './cloud-init.ts';
import { optionsOf } from './pending.ts';
import { propertiesOf } from './properties.ts';

const MIB = 1024 ** 2;
const DISK = /^(?:(?:scsi|virtio|sata|ide|mp|unused)\d+|efidisk0|tpmstate0|rootfs)$/;
const DEVICE = /^(?:hostpci|usb|virtiofs|dev)\d+$/;

/** The configuration of a guest that is in force, in few words; what waits for a restart is named. */
export const summaryOf = async (context: ToolContext, guest: Guest): Promise<Value> => {
  const options = await optionsOf(context, guest);
  const now = new Map(options.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])));
  const each = async (form: RegExp, words: (read: Properties) => Value): Promise<Value> => {
    const found = [...now].filter(([key]) => form.test(key)).sort(([a], [b]) => compare(a, b));
    const told = found.map(async ([key, text]): Promise<[string, Value]> => {
      const { properties = {}, faults = [] } = (await propertiesOf(guest, key, text)) ?? {};
      return [key, faults.length > 0 || Object.keys(properties).length === 0 ? text : words(properties)];
    });
    return told.length === 0 ? undefined : Object.fromEntries(await Promise.all(told));
  };
  const [disks, network] = await Promise.all([
    each(DISK, diskWords),
    each(/^net\d+$/, guest.kind === 'qemu' ? cardWords : interfaceWords),
  ]);
  const devices = Object.fromEntries([...now].filter(([key]) => DEVICE.test(key)));
  const waiting = options.flatMap(({ key, next }) => (next ? [key] : []));
  return {
    ...(guest.kind === 'qemu' ? ofVm(now) : ofContainer(now)),
    disks,
    network,
    devices: Object.keys(devices).length === 0 ? undefined : devices,
    onboot: flag(now, 'onboot'),
    protection: flag(now, 'protection'),
    last_snapshot: now.get('parent'),
    notes: now.has('description') ? new Said('in config') : undefined,
    waits_for_restart: waiting,
  };
};

type Now = ReadonlyMap<string, string>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const flag = (now: Now, name: string): true | undefined => (toFlag(now.get(name)) ? true : undefined);

const mebibytes = (text: string | undefined): Quantity | undefined => {
  const size = toNumber(text);
  return size === undefined ? undefined : bytes(size * MIB);
};

const ofVm = (now: Now): Readonly<Record<string, Value>> => {
  const balloon = toNumber(now.get('balloon'));
  return {
    cpu: words(
      ['cores', now.get('cores') ?? '1'],
      ['sockets', now.get('sockets') === '1' ? undefined : now.get('sockets')],
      ['type', now.get('cpu')],
    ),
    // The current size is the first part of it: `8192` or `current=8192`.
    memory: mebibytes(now.get('memory')?.replace(/^current=/, '') ?? '512'),
    memory_min: balloon === 0 ? undefined : mebibytes(now.get('balloon')),
    ballooning: balloon === 0 ? new Said('off') : undefined,
    os: now.get('ostype'),
    bios: now.get('bios'),
    agent: /^(?:enabled=)?(?:1|on|yes|true)(?:,|$)/.test(now.get('agent') ?? '') ? new Said('on') : new Said('off'),
    boot: /^order=(.*)$/.exec(now.get('boot') ?? '')?.[1]?.split(';') ?? now.get('boot'),
    cloud_init: cloudInit(now),
  };
};

const cloudInit = (now: Now): Value => {
  const found = {
    user: now.get('ciuser'),
    password: now.has('cipassword') ? new Said('set') : undefined,
    ssh_keys: now.has('sshkeys') ? new Said('set') : undefined,
    ...Object.fromEntries([...now].filter(([key]) => /^ipconfig\d+$/.test(key))),
    nameserver: now.get('nameserver'),
    searchdomain: now.get('searchdomain'),
  };
  return Object.values(found).every((value) => value === undefined) ? undefined : found;
};

const ofContainer = (now: Now): Readonly<Record<string, Value>> => ({
  cpu: now.has('cores') ? words(['cores', now.get('cores')]) : said`all cores of the node`,
  memory: mebibytes(now.get('memory') ?? '512'),
  swap: mebibytes(now.get('swap') ?? '512'),
  os: now.get('ostype'),
  privileged: toFlag(now.get('unprivileged')) ? undefined : true,
  features: now.get('features'),
  nameserver: now.get('nameserver'),
  searchdomain: now.get('searchdomain'),
});

const diskWords = (read: Properties): Value => {
  const volume = toText(read['file'] ?? read['volume']);
  const isDrive = volume !== undefined && isCloudInitDrive(volume);
  return words(
    ['', volume],
    ['', toText(read['size'])?.replace(/^([\d.]+[KMGT])$/, '$1iB')],
    ['at', toText(read['mp'])],
    ['cloud-init drive', isDrive ? '' : undefined],
    ['CD', read['media'] === 'cdrom' && !isDrive ? '' : undefined],
    ['read-only', on(read['ro'])],
    ['not in backups', isOff(read['backup']) ? '' : undefined],
  );
};

const cardWords = (read: Properties): Value =>
  words(['', toText(read['model'])], ['mac', toText(read['macaddr'])], ...wiring(read));

const interfaceWords = (read: Properties): Value =>
  words(
    ['', toText(read['name'])],
    ['mac', toText(read['hwaddr'])],
    ...wiring(read),
    ['ip', toText(read['ip'])],
    ['gateway', toText(read['gw'])],
    ['ip6', toText(read['ip6'])],
    ['gateway6', toText(read['gw6'])],
  );

type Word = readonly [word: string, value: string | undefined];

const wiring = (read: Properties): readonly Word[] => [
  ['bridge', toText(read['bridge'])],
  ['vlan', toText(read['tag'])],
  ['vlans', toText(read['trunks'])],
  ['firewall on', on(read['firewall'])],
  ['link down', on(read['link_down'])],
];

const on = (value: unknown): '' | undefined => (toFlag(value) ? '' : undefined);

/** Values of the cluster, each after a word of ours, in one line; a word alone has an empty value. */
const words = (...pairs: readonly Word[]): Said | string => {
  const there = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
  const text = there.map((pair) => pair.filter((part) => part !== '').join(' ')).join(', ');
  return there.every(([, value]) => isIdentifier(value)) ? new Said(text) : text;
};
