/** A volume as a parameter names it. */
export interface NamedVolume {
  readonly storage: string;
  /** The part after the storage: `vm-100-disk-0`, `iso/debian.iso`, or `8` where a new one is to be made. */
  readonly name: string;
  /** The key that it stands under in a property string; empty for one that stands alone. */
  readonly key: string;
}

/** The keys of property strings whose values are volumes. */
const KEYS = new Set(['', 'file', 'volume', 'import-from', 'user', 'meta', 'network', 'vendor']);

/** The volumes in a text such as `local-lvm:vm-100-disk-0,size=8G` or `user=local:snippets/x.yaml`. */
export const volumesIn = (text: string): NamedVolume[] =>
  text.split(',').flatMap((part) => {
    const [, key = '', storage = '', name = ''] = /^\s*(?:([a-z-]+)=)?([A-Za-z][\w.-]*):(.+)$/s.exec(part) ?? [];
    return storage !== '' && KEYS.has(key) ? [{ storage, name, key }] : [];
  });

/** The guest that a volume belongs to by its name: of a disk, of a backup; undefined for images and templates of files. */
export const ownerOf = (name: string): number | undefined => {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const owner =
    /^(?:vm|base|subvol|basevol)-(\d+)-/.exec(last)?.[1] ??
    /^vzdump-[a-z]+-(\d+)-/.exec(last)?.[1] ??
    /^backup\/(?:vm|ct)\/(\d+)\//.exec(name)?.[1];
  return owner === undefined ? undefined : Number(owner);
};
