import { may, need, type Call } from '../call.ts';
import { partsOf } from '../guests/property-parts.ts';
import { invalid, refuse } from '../refusal.ts';
import type { SimGuest, SimStorage } from '../state.ts';
import { storageNameOf, volumeForm } from './volumes.ts';

/** Whether the caller is root itself, and no token of root's. */
export const isRoot = ({ caller }: Pick<Call, 'caller'>): boolean => caller.userid === 'root@pam';

/** Refuses a caller without rights for what a disk is on: space on the storage of a new one, a volume that is there already. */
export const storageAccess = (
  call: Pick<Call, 'caller' | 'cluster'>,
  { vmid, kind }: Pick<SimGuest, 'vmid' | 'kind'>,
  option: string,
  value: string,
): void => {
  const key = kind === 'qemu' ? 'file' : 'volume';
  const parts = partsOf(value, key);
  const file = parts.get(key) ?? parts.get('volume') ?? '';
  const name = file.slice(file.indexOf(':') + 1);
  if (file === '' || file === 'none' || name === 'cloudinit') return;
  if (file === 'cdrom') {
    need(call, '/', ['Sys.Console']);
    return;
  }
  if (file.startsWith('/')) {
    if (!isRoot(call)) {
      throw refuse('Only root can pass arbitrary filesystem paths. at /usr/share/perl5/PVE/Storage.pm line 651.');
    }
    return;
  }
  const storage = knownStorage(call, storageNameOf(file));
  if (/^\d+(?:\.\d+)?$/.test(name)) {
    need(call, `/storage/${storage.name}`, ['Datastore.AllocateSpace']);
    if (kind === 'qemu' && !storage.content.includes('images')) {
      throw invalid({ storage: `storage '${storage.name}' does not support vm images` });
    }
    const source = parts.get('import-from');
    if (source !== undefined) volumeAccess(call, vmid, source);
    return;
  }
  const content = volumeAccess(call, vmid, file);
  if (kind === 'qemu' && content !== 'images' && content !== 'iso') {
    throw invalid({ [option]: "content type needs to be 'images' or 'iso'" });
  }
};

/** Refuses a caller who may not use a volume for a guest, and gives what it is. */
const volumeAccess = (call: Pick<Call, 'caller' | 'cluster'>, vmid: number, volid: string): string => {
  const storage = knownStorage(call, storageNameOf(volid));
  const { content, owner } = volumeForm(storage, volid.slice(volid.indexOf(':') + 1));
  if (content === 'iso' || content === 'vztmpl' || content === 'import') {
    need(call, `/storage/${storage.name}`, ['Datastore.AllocateSpace', 'Datastore.Audit'], true);
  } else if (owner !== undefined && owner !== vmid) {
    need(call, `/storage/${storage.name}`, ['Datastore.Audit']);
    need(call, `/vms/${owner}`, ['VM.Config.Disk']);
  } else if (owner === undefined && !may(call, `/storage/${storage.name}`, ['Datastore.Allocate'])) {
    throw refuse(`missing privileges to access ${volid}`);
  }
  return content;
};

const knownStorage = ({ cluster }: Pick<Call, 'cluster'>, name: string): SimStorage => {
  const storage = cluster.storages.find((each) => each.name === name);
  if (!storage) throw refuse(`storage '${name}' does not exist`);
  return storage;
};
