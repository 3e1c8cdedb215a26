import { memoryOf } from '../../guests/options.ts';
import type { SimGuest } from '../../state.ts';
import type { Answering } from './answering.ts';
import { INFO } from './supported.ts';
import { hostnameOf } from './systems.ts';

const BLOCK = 128 * 1024 ** 2;

const LOOPBACK = { mac: '00:00:00:00:00:00', addresses: ['127.0.0.1/8', '::1/128'] };

const address = (each: string): object => {
  const [ip = '', prefix = ''] = each.split('/');
  return { 'ip-address': ip, 'ip-address-type': ip.includes(':') ? 'ipv6' : 'ipv4', prefix: Number(prefix) };
};

/** What went through an interface in that many seconds. */
const statistics = (seconds: number): object => ({
  'rx-bytes': seconds * 1_200,
  'rx-dropped': 0,
  'rx-errs': 0,
  'rx-packets': seconds * 4,
  'tx-bytes': seconds * 900,
  'tx-dropped': 0,
  'tx-errs': 0,
  'tx-packets': seconds * 3,
});

const interfaces = ({ config, addresses, running }: SimGuest, now: number): object[] => {
  const seconds = Math.floor((now - (running?.since ?? now)) / 1000);
  const nics = Object.entries(config)
    .filter(([name]) => /^net\d+$/.test(name))
    .sort(([a], [b]) => Number(a.slice('net'.length)) - Number(b.slice('net'.length)));
  return [
    { name: 'lo', ...LOOPBACK, seconds: 0 },
    ...nics.map(([, value], i) => ({
      name: `eth${i}`,
      mac: (/[0-9A-F]{2}(?::[0-9A-F]{2}){5}/i.exec(value)?.[0] ?? LOOPBACK.mac).toLowerCase(),
      addresses: i === 0 ? addresses : [],
      seconds,
    })),
  ].map((each) => ({
    name: each.name,
    'hardware-address': each.mac,
    ...(each.addresses.length > 0 ? { 'ip-addresses': each.addresses.map(address) } : {}),
    statistics: statistics(each.seconds),
  }));
};

const processors = ({ config }: SimGuest): object[] => {
  const all = Number(config['sockets'] ?? 1) * Number(config['cores'] ?? 1);
  return Array.from({ length: Number(config['vcpus'] ?? all) }, (_, i) => ({
    'logical-id': i,
    online: true,
    // The first processor can't be switched off.
    'can-offline': i > 0,
  }));
};

const memoryBlocks = (guest: SimGuest): object[] =>
  Array.from({ length: Math.ceil(memoryOf(guest) / BLOCK) }, (_, i) => ({
    'phys-index': i,
    online: true,
    'can-offline': true,
  }));

/** File systems: that of the disk which was booted, where it was mounted. */
const fileSystems = ({ guest, system: { root }, volume }: Answering): object[] =>
  root
    ? [
        {
          name: 'sda1',
          mountpoint: root.mountpoint,
          type: root.type,
          'total-bytes': volume.size,
          'used-bytes': Math.round(volume.size * guest.fill),
          disk: [
            {
              dev: '/dev/sda1',
              'bus-type': 'scsi',
              bus: 0,
              target: 0,
              unit: 0,
              'pci-controller': { domain: 0, bus: 9, slot: 1, function: 0 },
            },
          ],
        },
      ]
    : [];

/** What an agent tells, by the name of the command. */
export const QUERIES: Readonly<Record<string, (found: Answering, now: number) => unknown>> = {
  'get-fsinfo': fileSystems,
  'get-host-name': ({ system, guest }) => ({ 'host-name': hostnameOf(system, guest) }),
  'get-memory-block-info': () => ({ size: BLOCK }),
  'get-memory-blocks': ({ guest }) => memoryBlocks(guest),
  'get-osinfo': ({ system }) => system.osinfo,
  // Nanoseconds.
  'get-time': (_found, now) => now * 1_000_000,
  'get-timezone': () => ({ zone: 'UTC', offset: 0 }),
  'get-users': () => [],
  'get-vcpus': ({ guest }) => processors(guest),
  info: ({ system }) => ({ version: system.agent, supported_commands: INFO }),
  'network-get-interfaces': ({ guest }, now) => interfaces(guest, now),
  ping: () => ({}),
};
