import { refuse } from './refusal.ts';
import type { Cluster, SimGuest, SimStorage, SimVolume } from './state.ts';

const GIB = 1024 ** 3;

/** A storage that the node of a guest has. */
export const storageOn = ({ storages }: Cluster, name: string, node: string): SimStorage => {
  const storage = storages.find((each) => each.name === name);
  if (!storage) throw refuse(`storage '${name}' does not exist`);
  if (!storage.nodes.includes(node)) throw refuse(`storage '${name}' is not available on node '${node}'`);
  return storage;
};

/** The volume with this identifier, as seen from a node. */
export const volumeOn = (cluster: Cluster, volid: string, node: string): SimVolume | undefined =>
  cluster.storages
    .flatMap(({ volumes, shared }) => volumes.filter((volume) => shared || volume.node === node))
    .find((volume) => volume.volid === volid);

/** Makes a disk for a guest: `gib` of space on a storage. */
export const allocate = (
  cluster: Cluster,
  guest: Pick<SimGuest, 'vmid' | 'kind' | 'node'>,
  storageName: string,
  gib: number,
  now: number,
  wantedFormat?: string,
): SimVolume => {
  const storage = storageOn(cluster, storageName, guest.node);
  const content = guest.kind === 'qemu' ? 'images' : 'rootdir';
  if (!storage.content.includes(content))
    throw refuse(`storage '${storageName}' does not support content-type '${content}'`);
  const files = storage.type === 'dir' || storage.type === 'nfs';
  const format = files ? (wantedFormat ?? 'raw') : 'raw';
  const name = (index: number): string =>
    files
      ? `${storageName}:${guest.vmid}/vm-${guest.vmid}-disk-${index}.${format}`
      : `${storageName}:vm-${guest.vmid}-disk-${index}`;
  const stem = (volid: string): string => volid.replace(/\.[a-z0-9]+$/, '');
  const taken = new Set(storage.volumes.map(({ volid }) => stem(volid)));
  let index = 0;
  while (taken.has(stem(name(index)))) index++;
  const volume: SimVolume = {
    volid: name(index),
    content,
    format,
    size: Math.round(gib * GIB),
    createdAt: Math.floor(now / 1000),
    vmid: guest.vmid,
    ...(storage.shared ? {} : { node: guest.node }),
  };
  storage.volumes.push(volume);
  return volume;
};

/** A size as a configuration writes it: `32G`, `512M`. */
export const sizeText = (bytes: number): string =>
  bytes % GIB === 0
    ? `${bytes / GIB}G`
    : bytes % 1024 ** 2 === 0
      ? `${bytes / 1024 ** 2}M`
      : `${Math.ceil(bytes / 1024)}K`;
