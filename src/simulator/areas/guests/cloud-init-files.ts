import { createHash } from 'node:crypto';
import { unescaped } from '../../guests/option-checks.ts';
import { partsOf } from '../../guests/property-parts.ts';
import type { Options, SimGuest } from '../../state.ts';

type Lines = readonly string[];

const written = (lines: Lines): string => lines.map((line) => `${line}\n`).join('');

/** What cloud-init is told about the user of a VM. */
export const userFile = ({ vmid, config }: Pick<SimGuest, 'vmid' | 'config'>): string => {
  const { ciuser, cipassword, sshkeys } = config;
  const name = config['name'] ?? `VM${vmid}`;
  const domain = config['searchdomain']?.trim().split(/\s+/)[0] ?? '';
  const keys = unescaped(sshkeys ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return written([
    '#cloud-config',
    `hostname: ${name.split('.')[0] ?? ''}`,
    'manage_etc_hosts: true',
    `fqdn: ${name.includes('.') || domain === '' ? name : `${name}.${domain}`}`,
    ...(ciuser === undefined ? [] : [`user: ${ciuser}`]),
    ...(ciuser === 'root' ? ['disable_root: False'] : []),
    ...(cipassword === undefined ? [] : [`password: ${cipassword}`]),
    ...(keys.length === 0 ? [] : ['ssh_authorized_keys:', ...keys.map((key) => `  - ${key}`)]),
    'chpasswd:',
    '  expire: False',
    ...(ciuser === 'root' ? [] : ['users:', '  - default']),
    ...(config['ciupgrade'] === '0' ? [] : ['package_upgrade: true']),
  ]);
};

/** What cloud-init is told about the network of a VM. */
export const networkFile = ({ config }: Pick<SimGuest, 'config'>): string => {
  const nics = Object.keys(config)
    .filter((name) => /^net\d+$/.test(name))
    .sort();
  return written(['version: 1', 'config:', ...nics.flatMap((name) => nicLines(config, name)), ...dnsLines(config)]);
};

const nicLines = (config: Options, name: string): Lines => {
  const index = name.slice('net'.length);
  const mac = /[0-9a-f]{2}(?::[0-9a-f]{2}){5}/i.exec(config[name] ?? '')?.[0] ?? '';
  const parts = partsOf(config[`ipconfig${index}`] ?? '', 'ip');
  return [
    '    - type: physical',
    `      name: eth${index}`,
    `      mac_address: '${mac.toLowerCase()}'`,
    '      subnets:',
    ...v4Lines(parts.get('ip'), parts.get('gw')),
    ...v6Lines(parts.get('ip6'), parts.get('gw6')),
  ];
};

const gatewayLines = (gateway: string | undefined): Lines =>
  gateway === undefined ? [] : [`        gateway: '${gateway}'`];

const v4Lines = (ip: string | undefined, gateway: string | undefined): Lines => {
  if (ip === undefined) return [];
  if (ip === 'dhcp') return ['      - type: dhcp4'];
  const [address = '', bits = ''] = ip.split('/');
  return [
    '      - type: static',
    `        address: '${address}'`,
    `        netmask: '${maskOf(Number(bits))}'`,
    ...gatewayLines(gateway),
  ];
};

const maskOf = (bits: number): string =>
  [24, 16, 8, 0].map((shift) => ((2 ** 32 - 2 ** (32 - bits)) / 2 ** shift) & 255).join('.');

const v6Lines = (ip: string | undefined, gateway: string | undefined): Lines => {
  if (ip === undefined) return [];
  if (ip === 'auto') return ['      - type: ipv6_slaac'];
  if (ip === 'dhcp') return ['      - type: dhcp6'];
  return ['      - type: static6', `        address: '${ip}'`, ...gatewayLines(gateway)];
};

const dnsLines = ({ nameserver, searchdomain }: Options): Lines => {
  const words = (text = ''): string[] => text.split(/[,;\s]+/).filter((word) => word !== '');
  const list = (title: string, all: readonly string[]): Lines =>
    all.length === 0 ? [] : [`      ${title}:`, ...all.map((each) => `      - '${each}'`)];
  const lines = [...list('address', words(nameserver)), ...list('search', words(searchdomain))];
  return lines.length === 0 ? [] : ['    - type: nameserver', ...lines];
};

/** What cloud-init is told about the VM itself: a name that changes when something else does, so that it looks again. */
export const metaFile = (guest: Pick<SimGuest, 'vmid' | 'config'>): string =>
  `instance-id: ${createHash('sha1')
    .update(userFile(guest) + networkFile(guest))
    .digest('hex')}\n`;
