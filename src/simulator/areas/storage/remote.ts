import { digest } from '../../collection.ts';

/** A file on a server of the simulated world. */
export interface RemoteFile {
  readonly host: string;
  readonly port: number;
  readonly address: string;
  readonly size: number;
  readonly mimetype: string;
  readonly filename?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  iso: 'application/x-iso9660-image',
  gz: 'application/gzip',
  xz: 'application/x-xz',
  zst: 'application/zstd',
  ova: 'application/x-tar',
};

const MIB = 1024 ** 2;

const LOOPBACK = /^(?:127\.|\[::1\]$|localhost$)/;
// Names for examples, and names without a domain.
const NOWHERE = /\.invalid$|^[^.:]+$/;

/** Nothing answers at an address, in the words of the two programs that hosts ask with. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly host: string;
  readonly port: number;
  /** Whether the name has an address at all. */
  readonly known: boolean;

  constructor(host: string, port: number, known: boolean) {
    super(known ? 'Connection refused' : 'Name or service not known');
    this.host = host;
    this.port = port;
    this.known = known;
  }
}

/** A number that belongs to a text: the same in every run. */
const figure = (text: string, most: number): number => Number.parseInt(digest(text).slice(0, 12), 16) % most;

/**
 * Looks for what an address names. Nothing is asked for on a real network: every host has what it is asked for, except the simulated one
 * itself, where nothing listens, and names that never have an address.
 */
export const remoteFile = (url: string): RemoteFile => {
  const { hostname: host, port: named, protocol, pathname } = new URL(url);
  const port = named === '' ? (protocol === 'https:' ? 443 : 80) : Number(named);
  if (LOOPBACK.test(host)) throw new Unreachable(host, port, true);
  if (NOWHERE.test(host)) throw new Unreachable(host, port, false);
  const filename = pathname.slice(pathname.lastIndexOf('/') + 1);
  const ending = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
  return {
    host,
    port,
    address: `198.51.100.${1 + figure(host, 254)}`,
    size: 20 * MIB + figure(url, 900 * MIB),
    mimetype: TYPES[ending] ?? 'application/octet-stream',
    ...(filename === '' ? {} : { filename }),
  };
};
