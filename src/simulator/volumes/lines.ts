import type { Cluster, SimVolume } from '../state.ts';
import { pathOf } from './paths.ts';
import { keepsFiles, storageNameOf } from './volumes.ts';

/** What a log says of a volume that is made. */
export const creationLines = ({ storages }: Cluster, volume: SimVolume): string[] => {
  const storage = storages.find(({ name }) => name === storageNameOf(volume.volid));
  if (!storage) return [];
  const name = volume.volid.slice(volume.volid.indexOf(':') + 1);
  if (!keepsFiles(storage)) return storage.type.startsWith('lvm') ? [`  Logical volume "${name}" created.`] : [];
  const options =
    volume.format === 'qcow2'
      ? `fmt=qcow2 cluster_size=65536 extended_l2=off preallocation=metadata compression_type=zlib size=${volume.size} lazy_refcounts=off refcount_bits=16`
      : `fmt=${volume.format} size=${volume.size} preallocation=off`;
  return [`Formatting '${pathOf(storage, volume.volid)}', ${options}`];
};
