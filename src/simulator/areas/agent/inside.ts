import { slice } from '../../slice.ts';
import type { SimGuest, SimSystem } from '../../state.ts';
import { hostnameOf } from './systems.ts';

/** A program that the agent has started. */
export interface Process {
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** The inside of a guest, as far as its agent reaches. Texts are bytes: one character each. */
export interface Inside {
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
  readonly processes: Map<number, Process>;
  nextPid: number;
  frozen: boolean;
  /** When the guest was started that this is the inside of. */
  since: number;
}

const FOLDERS = [
  '/',
  '/bin',
  '/etc',
  '/home',
  '/mnt',
  '/opt',
  '/root',
  '/srv',
  '/tmp',
  '/usr',
  '/usr/bin',
  '/var',
  '/var/log',
];
const FIRST_PID = 140;

/** Text as the bytes of its UTF-8 form, one character each. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const release = ({ osinfo }: SimSystem): string =>
  [
    ['PRETTY_NAME', osinfo['pretty-name']],
    ['NAME', osinfo['name']],
    ['VERSION_ID', osinfo['version-id']],
    ['ID', osinfo['id']],
  ]
    .map(([name, value]) => `${name ?? ''}="${value ?? ''}"\n`)
    .join('');

const fresh = (system: SimSystem, guest: SimGuest, since: number): Inside => ({
  files: new Map([
    ['/etc/hostname', bytesOf(`${hostnameOf(system, guest)}\n`)],
    ['/etc/os-release', bytesOf(release(system))],
  ]),
  folders: new Set(FOLDERS),
  processes: new Map(),
  nextPid: FIRST_PID,
  frozen: false,
  since,
});

const insides = slice((): WeakMap<SimGuest, Inside> => new WeakMap());

/** The inside of a guest that runs. A restart ends its programs, and clears what runs from memory. */
export const insideOf = (
  cluster: Parameters<typeof insides>[0],
  guest: SimGuest,
  system: SimSystem,
  since: number,
): Inside => {
  const known = insides(cluster).get(guest);
  if (known?.since === since) return known;
  const made = fresh(system, guest, since);
  const kept = known && system.root ? { ...made, files: known.files, folders: known.folders } : made;
  insides(cluster).set(guest, kept);
  return kept;
};
