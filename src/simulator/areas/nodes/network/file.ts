import type { Entry } from '../../../collection.ts';

/** One interface as a configuration has it, with its name. */
export interface Interface extends Entry {
  readonly iface: string;
}

/** An option as text; empty where it is not set. */
export const optionText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The order of interfaces in a file: what others are made of comes first. */
const RANKS: Readonly<Record<string, number>> = { eth: 1, bond: 2, OVSBond: 2, bridge: 3, OVSBridge: 3 };

const rank = ({ type }: Interface): number => RANKS[String(type)] ?? 4;

/** Interfaces in the order in which a file is written. */
export const inOrder = (interfaces: readonly Interface[]): Interface[] =>
  [...interfaces].sort((a, b) => rank(a) - rank(b));

const HEADER = `# This file was written by Proxmox VE. Changes that are made through its API
# replace what stands here; comments of interfaces and lines that include
# other files are kept.

`;

/** Options as a file names them, with the defaults of their kind of interface. */
const OPTIONS: readonly (readonly [option: string, name: string, empty?: string])[] = [
  ['bond-primary', 'bond-primary'],
  ['slaves', 'bond-slaves', 'none'],
  ['bond_miimon', 'bond-miimon'],
  ['bond_mode', 'bond-mode'],
  ['bond_xmit_hash_policy', 'bond-xmit-hash-policy'],
  ['bridge_ports', 'bridge-ports', 'none'],
  ['bridge_stp', 'bridge-stp'],
  ['bridge_fd', 'bridge-fd'],
  ['bridge_vlan_aware', 'bridge-vlan-aware'],
  ['bridge_vids', 'bridge-vids'],
  ['mtu', 'mtu'],
  ['ovs_bonds', 'ovs_bonds'],
  ['ovs_bridge', 'ovs_bridge'],
  ['ovs_options', 'ovs_options'],
  ['ovs_ports', 'ovs_ports'],
  ['ovs_tag', 'tag'],
  ['vlan-id', 'vlan-id'],
  ['vlan-raw-device', 'vlan-raw-device'],
];

const stanza = (entry: Interface): string => {
  const { iface } = entry;
  const lines = OPTIONS.flatMap(([option, name, empty = '']) => {
    const value = entry[option];
    if (value === undefined) return [];
    return [`\t${name} ${option === 'bridge_vlan_aware' ? 'yes' : optionText(value) || empty}`];
  });
  const comment = (value: unknown): string =>
    optionText(value)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `#${line}\n`)
      .join('');
  const family = (name: 'inet' | 'inet6', six: '' | '6', own: readonly string[]): string =>
    [
      `iface ${iface} ${name} ${String(entry[`method${six}`])}`,
      ...(entry[`cidr${six}`] === undefined ? [] : [`\taddress ${String(entry[`cidr${six}`])}`]),
      ...(entry[`gateway${six}`] === undefined ? [] : [`\tgateway ${String(entry[`gateway${six}`])}`]),
      ...own,
      comment(entry[`comments${six}`]),
    ].join('\n');
  return [
    entry['autostart'] === 1 ? `auto ${iface}\n` : '',
    `${family('inet', '', lines)}\n`,
    entry['method6'] === 'static' ? `${family('inet6', '6', [])}\n` : '',
  ].join('');
};

/** A configuration as its file has it; with `written` as the API writes it, else as somebody did by hand. */
export const fileText = (interfaces: readonly Interface[], written: boolean): string =>
  `${written ? HEADER : ''}auto lo\niface lo inet loopback\n\n${interfaces.map(stanza).join('')}`;
