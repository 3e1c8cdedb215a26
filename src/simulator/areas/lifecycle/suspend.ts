import { refuse } from '../../refusal.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { freeVolume, storageOn } from '../../volumes/volumes.ts';
import { allocateMemory, memoryStorage } from '../snapshots/memory.ts';
import type { Steps } from './switching.ts';

const SAVE_MS = 2_000;

/** Options that a VM has only while its state lies on a disk. */
const STATE_OPTIONS = ['lock', 'vmstate', 'runningmachine', 'runningcpu'];

/** The storage that takes a VM's state: the one that was asked for, else that of its snapshots' memory. */
export const stateStorage = (cluster: Cluster, guest: SimGuest, wanted = memoryStorage(cluster, guest)): string => {
  const { name, content } = storageOn(cluster, wanted, guest.node);
  if (!content.includes('images')) throw refuse(`storage '${name}' does not support content-type 'images'`);
  return name;
};

/** Saves the state of a VM on a storage and switches it off. */
export const saveState = function* (cluster: Cluster, guest: SimGuest, task: TaskHandle, storage: string): Steps {
  const { config } = guest;
  const owner = { ...guest, config: { ...config, vmstatestorage: storage } };
  const day = new Date(task.now()).toISOString().slice(0, 10);
  const { volid } = allocateMemory(cluster, owner, `suspend-${day}`, task.now());
  config['lock'] = 'suspending';
  config['vmstate'] = volid;
  let saved = false;
  try {
    task.log(`saving VM state and RAM using storage '${storage}'`);
    yield SAVE_MS;
    task.log('completed saving the VM state');
    saved = true;
  } finally {
    if (!saved) dropState(cluster, guest);
  }
  Object.assign(config, {
    lock: 'suspended',
    runningmachine: config['machine'] ?? 'pc-i440fx-10.0+pve1',
    runningcpu: config['cpu'] ?? 'kvm64,enforce,+kvm_pv_eoi,+kvm_pv_unhalt,+lahf_lm,+sep',
  });
  guest.running = undefined;
};

/** Takes the saved state of a VM away. */
export const dropState = (cluster: Cluster, { config, node }: SimGuest): void => {
  const { vmstate } = config;
  if (vmstate !== undefined) freeVolume(cluster, vmstate, node);
  for (const option of STATE_OPTIONS) Reflect.deleteProperty(config, option);
};
