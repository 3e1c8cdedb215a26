import type { Handler, Handlers } from '../../call.ts';
import { partsOf } from '../../guests/property-parts.ts';
import type { SimGuest } from '../../state.ts';
import { hasBooted } from '../lifecycle/switching.ts';
import { presentGuest } from './present.ts';

/** The address that a NIC gives itself, from its hardware address. */
const linkLocal = (mac: string): string => {
  const bytes = mac.split(':').map((byte) => parseInt(byte, 16));
  const [first = 0, ...rest] = bytes;
  const all = [first ^ 2, ...rest.slice(0, 2), 0xff, 0xfe, ...rest.slice(2)];
  const group = (at: number): string => (((all[at] ?? 0) << 8) | (all[at + 1] ?? 0)).toString(16);
  return `fe80::${group(0)}:${group(2)}:${group(4)}:${group(6)}/64`;
};

const isV6 = (address: string): boolean => address.includes(':');

const entry = (name: string, mac: string, addresses: readonly string[]): object => {
  const [inet, inet6] = [addresses.find((each) => !isV6(each)), addresses.find(isV6)];
  return {
    name,
    hwaddr: mac,
    'hardware-address': mac,
    ...(inet === undefined ? {} : { inet }),
    ...(inet6 === undefined ? {} : { inet6 }),
    'ip-addresses': addresses.map((each) => ({
      'ip-address': each.split('/')[0] ?? '',
      'ip-address-type': isV6(each) ? 'inet6' : 'inet',
      prefix: each.split('/')[1] ?? '',
    })),
  };
};

const nic = ({ addresses }: SimGuest, value: string, isFirst: boolean, isUp: boolean): object => {
  const parts = partsOf(value, 'name');
  const mac = (parts.get('hwaddr') ?? '').toLowerCase();
  const fixed = ['ip', 'ip6'].flatMap((key) => parts.get(key) ?? []).filter((each) => each.includes('/'));
  // What is handed out by others is known of the first one only.
  const learnt = isFirst ? addresses.filter((each) => each.includes('/') && !each.startsWith('fe80:')) : [];
  const own = fixed.length > 0 ? fixed : learnt;
  return entry(parts.get('name') ?? '', mac, isUp ? [...own, linkLocal(mac)] : []);
};

const interfaces: Handler = (call) => {
  const guest = presentGuest(call);
  if (!guest.running) return null;
  const isUp = hasBooted(guest, call.now);
  const nics = Object.keys(guest.config)
    .filter((name) => /^net\d+$/.test(name))
    .sort();
  return [
    entry('lo', '00:00:00:00:00:00', ['127.0.0.1/8', '::1/128']),
    ...nics.map((name, at) => nic(guest, guest.config[name] ?? '', at === 0, isUp)),
  ];
};

export const interfaceHandlers: Handlers = { 'GET /nodes/{node}/lxc/{vmid}/interfaces': interfaces };
