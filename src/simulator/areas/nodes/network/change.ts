import { isIPv4 } from 'node:net';
import { list, text, type Call } from '../../../call.ts';
import { optionsOf, type Entry } from '../../../collection.ts';
import { invalid, refuse } from '../../../refusal.ts';
import type { SimNode } from '../../../state.ts';
import { optionText, type Interface } from './file.ts';
import { interfacesOf, write, type Network } from './state.ts';

/** Options that name the interfaces which another is made of. */
const PORTS = ['bridge_ports', 'ovs_ports', 'slaves', 'ovs_bonds'] as const;

/** The interfaces that this one is made of. */
export const portsOf = (entry: Entry): string[] =>
  PORTS.flatMap((option) => optionText(entry[option]).split(/[,;\s]+/)).filter((name) => name !== '');

const bitsOf = (mask: string): string =>
  isIPv4(mask)
    ? String(mask.split('.').reduce((sum, part) => sum + Number(part).toString(2).replace(/0/g, '').length, 0))
    : mask;

/** An address in the forms that a configuration reads back. */
const addressed = (given: Entry, six: '' | '6'): Entry => {
  const [cidr, address, mask] = ['cidr', 'address', 'netmask'].map((name) => given[`${name}${six}`]);
  if (cidr !== undefined && address !== undefined) {
    throw invalid({ [`address${six}`]: 'address conflicts with cidr' });
  }
  if (cidr !== undefined && mask !== undefined) throw invalid({ [`netmask${six}`]: 'netmask conflicts with cidr' });
  const [host = '', bits = ''] =
    cidr === undefined ? [optionText(address), bitsOf(optionText(mask))] : optionText(cidr).split('/');
  return host === '' ? {} : { [`address${six}`]: host, [`netmask${six}`]: bits, [`cidr${six}`]: `${host}/${bits}` };
};

const DEFAULTS: Readonly<Record<string, Entry>> = {
  bridge: { bridge_ports: '', bridge_stp: 'off', bridge_fd: '0' },
  bond: { slaves: '', bond_miimon: '100', bond_mode: 'balance-rr' },
  OVSBridge: { ovs_ports: '' },
};

const NUMBERS = new Set(['autostart', 'bridge_vlan_aware']);

/** An interface as it is read back from its file: with defaults, and most values as text. */
const readBack = (iface: string, options: Entry): Interface => {
  const [, raw, id] = /^(.+)\.(\d+)$/.exec(iface) ?? [];
  const all: Entry = {
    ...(DEFAULTS[String(options['type'])] ?? {}),
    ...(raw === undefined ? {} : { 'vlan-raw-device': raw, 'vlan-id': id }),
    ...(options['bridge_vlan_aware'] === 1 ? { bridge_vids: '2-4094' } : {}),
    ...options,
  };
  const entries = Object.entries(all).flatMap(([name, value]): [string, unknown][] => {
    if (NUMBERS.has(name)) return value === 1 ? [[name, 1]] : [];
    if (name.startsWith('comments')) return [[name, `${String(value).replace(/\n$/, '')}\n`]];
    return [[name, Array.isArray(value) ? value : String(value)]];
  });
  const six = options['address6'] !== undefined;
  return {
    ...Object.fromEntries(entries),
    iface,
    method: options['address'] === undefined ? 'manual' : 'static',
    method6: six ? 'static' : 'manual',
    families: ['inet', ...(six ? ['inet6'] : [])],
  };
};

/** Refuses a gateway where another interface has one, and a port that belongs to another. */
const checkOthers = (others: readonly Interface[], next: Entry): void => {
  for (const gateway of ['gateway', 'gateway6']) {
    const other = next[gateway] === undefined ? undefined : others.find((each) => each[gateway] !== undefined);
    if (other) throw invalid({ [gateway]: `Default gateway already exists on interface '${other.iface}'.` });
  }
  const option = PORTS.find((name) => next[name] !== undefined && next[name] !== '') ?? PORTS[0];
  for (const port of portsOf(next)) {
    const other = others.find((each) => portsOf(each).includes(port));
    if (other) throw invalid({ [option]: `${port} is already used on interface '${other.iface}'.` });
  }
};

/** The interfaces with this one known to the bridge that it belongs to, or to none. */
const inBridge = (others: readonly Interface[], iface: string, bridge: unknown): Interface[] =>
  others.map((each) => {
    if (each['type'] !== 'OVSBridge') return each;
    const ports = portsOf({ ovs_ports: each['ovs_ports'] }).filter((port) => port !== iface);
    return { ...each, ovs_ports: [...ports, ...(each.iface === bridge ? [iface] : [])].join(' ') };
  });

const checkOvs = (node: SimNode, others: readonly Interface[], next: Entry): void => {
  const type = String(next['type']);
  if (!type.startsWith('OVS')) return;
  if (node.bare) throw refuse("Open VSwitch is not installed (need package 'openvswitch-switch')");
  if (type !== 'OVSIntPort' && type !== 'OVSBond') return;
  const bridge = optionText(next['ovs_bridge']);
  if (bridge === '') throw invalid({ ovs_bridge: 'parameter is required' });
  const found = others.find(({ iface }) => iface === bridge);
  if (!found) throw invalid({ ovs_bridge: `bridge '${bridge}' does not exist` });
  if (found['type'] !== 'OVSBridge') throw invalid({ ovs_bridge: `interface '${bridge}' is no bridge` });
};

const missing = (): Error => invalid({ iface: 'interface does not exist' });

const store = (call: Call, node: SimNode, network: Network, others: readonly Interface[], options: Entry): void => {
  const iface = text(call, 'iface');
  checkOvs(node, others, options);
  checkOthers(inBridge(others, iface, undefined), options);
  const bridged = inBridge(others, iface, options['ovs_bridge']);
  const before = interfacesOf(network).find((each) => each.iface === iface);
  const at = before ? interfacesOf(network).indexOf(before) : bridged.length;
  write(network, [...bridged.slice(0, at), readBack(iface, options), ...bridged.slice(at)], call.now);
};

const givenOptions = async (call: Call): Promise<Entry> => {
  const { iface: _, ...options } = await optionsOf(call);
  return { ...options, ...addressed(options, ''), ...addressed(options, '6') };
};

/** Adds an interface to the configuration that is to be applied. */
export const create = async (call: Call, node: SimNode, network: Network): Promise<null> => {
  const options = await givenOptions(call);
  const all = interfacesOf(network);
  if (all.some(({ iface }) => iface === text(call, 'iface'))) throw invalid({ iface: 'interface already exists' });
  store(call, node, network, all, options);
  return null;
};

/** What goes with an option that is deleted. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  cidr: ['address', 'netmask'],
  address: ['cidr', 'netmask'],
  cidr6: ['address6', 'netmask6'],
  address6: ['cidr6', 'netmask6'],
};

/** Changes an interface in the configuration that is to be applied. */
export const update = async (call: Call, node: SimNode, network: Network): Promise<null> => {
  const options = await givenOptions(call);
  const all = interfacesOf(network);
  const before = all.find(({ iface }) => iface === text(call, 'iface'));
  if (!before) throw missing();
  const gone = list(call, 'delete').flatMap((option) => [option, ...(WITH[option] ?? [])]);
  const kept = Object.entries(before).filter(([name]) => !gone.includes(name));
  const others = all.filter((each) => each !== before);
  store(call, node, network, others, { ...Object.fromEntries(kept), ...options });
  return null;
};

/** Takes an interface off the configuration that is to be applied. */
export const remove = (call: Call, network: Network): null => {
  const iface = text(call, 'iface');
  const all = interfacesOf(network);
  if (!all.some((each) => each.iface === iface)) throw missing();
  const others = all.filter((each) => each.iface !== iface);
  write(network, inBridge(others, iface, undefined), call.now);
  return null;
};
