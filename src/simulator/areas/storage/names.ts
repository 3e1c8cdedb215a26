import { may, need, text, type Call } from '../../call.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimStorage } from '../../state.ts';
import { keepsFiles, storageNameOf, storageOn, volumeForm } from '../../volumes.ts';

/** The storage of the request, as its node has it. */
export const requestedStorage = (call: Call): SimStorage =>
  storageOn(call.cluster, text(call, 'storage'), text(call, 'node'));

/** The name of a volume without its storage. */
export const nameIn = (volid: string): string => volid.slice(volid.indexOf(':') + 1);

/** The identifier of the volume that a request is about, however its path wrote it. */
export const requestedVolid = (call: Call): string => {
  const [storage, volume] = [text(call, 'storage'), text(call, 'volume')];
  if (!volume.includes(':')) return `${storage}:${volume}`;
  if (storageNameOf(volume) === storage) return volume;
  throw invalid({ volume: `storage ID mismatch (${storage} != ${storageNameOf(volume)})\n` });
};

const FOLDERS: Readonly<Record<string, string>> = {
  backup: 'dump',
  images: 'images',
  import: 'import',
  iso: 'template/iso',
  rootdir: 'private',
  snippets: 'snippets',
  vztmpl: 'template/cache',
};

/** Where a storage keeps a kind of content. */
export const folderOf = ({ more }: SimStorage, content: string): string => {
  const own = more['content-dirs']
    ?.split(',')
    .map((each) => each.split('='))
    .find(([kind]) => kind === content)?.[1];
  return `${more['path'] ?? ''}/${own ?? FOLDERS[content] ?? content}`;
};

/** The path of a volume on the host. */
export const pathOf = (storage: SimStorage, volid: string): string => {
  const name = nameIn(volid);
  const { type, more } = storage;
  // A linked clone stands under the name of its base.
  const file = name.slice(name.lastIndexOf('/') + 1);
  if (keepsFiles(storage)) {
    const { content, owner } = volumeForm(storage, name);
    if (content !== 'images') return `${folderOf(storage, content)}/${name.slice(content.length + 1)}`;
    return `${folderOf(storage, content)}/${owner ?? ''}/${file}`;
  }
  if (type === 'pbs') {
    const at = `${more['username'] ?? 'root@pam'}@${more['server'] ?? ''}:${more['datastore'] ?? ''}`;
    return `${at}:${name.replace(/^backup\//, '')}`;
  }
  if (type === 'rbd') return `rbd:${more['pool'] ?? 'rbd'}/${file}`;
  if (type === 'zfspool') {
    return file.startsWith('subvol-')
      ? `${more['mountpoint'] ?? `/${more['pool'] ?? ''}`}/${file}`
      : `/dev/zvol/${more['pool'] ?? ''}/${file}`;
  }
  return `/dev/${more['vgname'] ?? storage.name}/${file}`;
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
