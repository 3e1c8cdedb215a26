import type { Cluster, SimGuest } from '../../state.ts';
import { disksOf, storageNameOf } from '../../volumes/volumes.ts';

/** The number of the guest in a job's identifier. */
export const guestNumberOf = (id: string): number => Number(id.split('-')[0]);

/** The volumes of a guest that are replicated: those on ZFS. On anything else local there may be none; `unfit` is the first that is. */
export const replicatable = (
  cluster: Cluster,
  guest: SimGuest,
): { readonly volumes: readonly string[]; readonly unfit?: string } => {
  const local = disksOf(guest.config)
    .filter(({ key, cdrom, value }) => !cdrom && !key.startsWith('unused') && !/(?:^|,)replicate=0/.test(value))
    .map(({ volid }) => volid)
    .filter((volid) => !(storageOf(cluster, volid)?.shared ?? true))
    .sort();
  const unfit = local.find((volid) => storageOf(cluster, volid)?.type !== 'zfspool');
  return { volumes: local, ...(unfit === undefined ? {} : { unfit }) };
};

const storageOf = ({ storages }: Cluster, volid: string) => storages.find(({ name }) => name === storageNameOf(volid));

/** What is said of a volume that can't be replicated. */
export const unfitText = (volid: string): string => `missing replicate feature on volume '${volid}'`;
