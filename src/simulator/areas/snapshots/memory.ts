import { memoryOf } from '../../guests/options.ts';
import type { Cluster, SimGuest, SimVolume } from '../../state.ts';
import { keepsFiles, storageNameOf, storageOn } from '../../volumes/volumes.ts';
import { drivesOf } from '../../volumes/features.ts';

const MIB = 1024 ** 2;
/** Room for the state of the devices, beside twice the memory. */
const DEVICES = 500 * MIB;

/** Makes the volume that the memory of a running VM is saved to: on the storage that its configuration names, else on that of its disks. */
export const allocateMemory = (cluster: Cluster, guest: SimGuest, snapshot: string, now: number): SimVolume => {
  const { vmid, node } = guest;
  const storage = storageOn(cluster, memoryStorage(cluster, guest), node);
  const name = `vm-${vmid}-state-${snapshot}`;
  const volume: SimVolume = {
    volid: `${storage.name}:${keepsFiles(storage) ? `${vmid}/${name}.raw` : name}`,
    content: 'images',
    format: 'raw',
    size: 2 * memoryOf(guest) + DEVICES,
    createdAt: Math.floor(now / 1000),
    vmid,
    ...(storage.shared ? {} : { node }),
  };
  storage.volumes.push(volume);
  return volume;
};

/** The storage that a VM's memory is saved to. */
export const memoryStorage = (cluster: Cluster, guest: SimGuest): string =>
  guest.config['vmstatestorage'] ?? storageOfDisks(cluster, guest);

/** The first shared storage that has a disk of the guest, else the first one at all. */
const storageOfDisks = ({ storages }: Cluster, { config }: SimGuest): string => {
  const names = drivesOf(config).map(({ volid }) => storageNameOf(volid));
  const shared = names.find((name) => storages.some((storage) => storage.name === name && storage.shared));
  return shared ?? names[0] ?? 'local';
};
