import { may, need, text, type Call } from '../../call.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimStorage } from '../../state.ts';
import { nameIn } from '../../volumes/paths.ts';
import { storageNameOf, storageOn, volumeForm } from '../../volumes/volumes.ts';

/** The storage of the request, as its node has it. */
export const requestedStorage = (call: Call): SimStorage =>
  storageOn(call.cluster, text(call, 'storage'), text(call, 'node'));

/** The identifier of the volume that a request is about, however its path wrote it. */
export const requestedVolid = (call: Call): string => {
  const [storage, volume] = [text(call, 'storage'), text(call, 'volume')];
  if (!volume.includes(':')) return `${storage}:${volume}`;
  if (storageNameOf(volume) === storage) return volume;
  throw invalid({ volume: `storage ID mismatch (${storage} != ${storageNameOf(volume)})\n` });
};

/** Refuses whoever may not use a volume, as the owner's guest where that is given. A path of the host is for root@pam. */
export const checkAccess = (call: Call, volid: string, vmid?: number): void => {
  const name = storageNameOf(volid);
  if (name === '') {
    if (call.principal.userid === 'root@pam' && call.principal.token === undefined) return;
    throw refuse('Only root can pass arbitrary filesystem paths. at /usr/share/perl5/PVE/Storage.pm line 651.');
  }
  const storage = call.cluster.storages.find((each) => each.name === name);
  if (!storage) throw refuse(`storage '${name}' does not exist`);
  const { content, owner } = volumeForm(storage, nameIn(volid));
  const path = `/storage/${name}`;
  if (may(call, path, ['Datastore.Allocate'])) return;
  if (content === 'iso' || content === 'vztmpl' || content === 'import') {
    need(call, path, ['Datastore.AllocateSpace', 'Datastore.Audit'], true);
  } else if (owner === undefined) {
    throw refuse(`missing privileges to access ${volid}`);
  } else if (owner === vmid) {
    return;
  } else if (content === 'backup') {
    need(call, path, ['Datastore.AllocateSpace']);
    need(call, `/vms/${owner}`, ['VM.Backup']);
  } else {
    need(call, path, ['Datastore.Audit']);
    need(call, `/vms/${owner}`, ['VM.Config.Disk']);
  }
};

/** Whether somebody may use a volume. */
export const hasAccess = (call: Call, volid: string): boolean => {
  try {
    checkAccess(call, volid);
    return true;
  } catch {
    return false;
  }
};
