import type { SimStorage } from '../state.ts';
import { keepsFiles, volumeForm } from './volumes.ts';

/** The name of a volume without its storage. */
export const nameIn = (volid: string): string => volid.slice(volid.indexOf(':') + 1);

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
