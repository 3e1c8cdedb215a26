import { createHash } from 'node:crypto';
import type { Call } from '../../call.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimStorage, SimVolume } from '../../state.ts';
import { folderOf } from '../../volumes/paths.ts';
import { keepsFiles } from '../../volumes/volumes.ts';

/** What the files of each content that can be brought onto a storage are called. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  iso: /[^/]+\.(?:iso|img)$/i,
  vztmpl: /[^/]+\.tar(?:\.(?:gz|xz|zst|bz2))?$/,
  import: /^[\w.-]+\.(?:ova|qcow2|raw|vmdk)$/,
};

const formatOf = (filename: string): string => {
  const ending = /\.(tar(?:\.[a-z0-9]+)?|[A-Za-z0-9]+)$/.exec(filename)?.[1]?.toLowerCase() ?? 'raw';
  const short: Readonly<Record<string, string>> = {
    'tar.gz': 'tgz',
    'tar.xz': 'txz',
    'tar.zst': 'tzst',
    'tar.bz2': 'tbz2',
    img: 'iso',
  };
  return short[ending] ?? ending;
};

/** A file that is to come onto a storage. */
export interface Arrival {
  readonly storage: SimStorage;
  readonly volid: string;
  /** Where it will be on the host. */
  readonly path: string;
  readonly content: string;
  readonly filename: string;
}

/** Checks that a storage takes a file of this name as this content. */
export const arrival = (storage: SimStorage, content: string, wanted: string): Arrival => {
  if (!keepsFiles(storage)) throw refuse(`can't upload to storage type '${storage.type}'`);
  const filename = wanted.replace(/^.*[/\\]/, '').replace(/[^\w.-]/g, '_');
  if (!ENDINGS[content]?.test(filename)) {
    throw invalid({ filename: content === 'import' ? 'invalid filename or wrong extension' : 'wrong file extension' });
  }
  if (!storage.content.includes(content)) {
    throw refuse(`storage '${storage.name}' does not support '${content}' content`);
  }
  return {
    storage,
    content,
    filename,
    volid: `${storage.name}:${content}/${filename}`,
    path: `${folderOf(storage, content)}/${filename}`,
  };
};

/** What is on the storage under the name of an arrival. */
export const present = ({ storage, volid }: Arrival, node: string): SimVolume | undefined =>
  storage.volumes.find((volume) => volume.volid === volid && (storage.shared || volume.node === node));

/** Puts an arrived file onto its storage, in the place of one that has its name. */
export const arrive = (arrived: Arrival, node: string, size: number, now: number): void => {
  const { storage, volid, content, filename } = arrived;
  const before = present(arrived, node);
  if (before) storage.volumes.splice(storage.volumes.indexOf(before), 1);
  storage.volumes.push({
    volid,
    content,
    format: formatOf(filename),
    size,
    createdAt: Math.floor(now / 1000),
    ...(storage.shared ? {} : { node }),
  });
};

/** The checksum of bytes by the name that the API gives the algorithm. */
export const checksumOf = (algorithm: string, bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex');

/** The name of the file in which the host keeps what a request brings. */
export const temporaryName = ({ cluster }: Pick<Call, 'cluster'>): string =>
  `/var/tmp/pveupload-${[cluster.unique(11), cluster.unique(11), cluster.unique(10)].join('')}`;
