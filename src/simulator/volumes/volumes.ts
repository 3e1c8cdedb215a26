import { refuse } from '../refusal.ts';
import type { Cluster, Options, SimGuest, SimStorage, SimVolume } from '../state.ts';

const GIB = 1024 ** 3;

/** A storage that the node of a guest has. */
export const storageOn = ({ storages }: Cluster, name: string, node: string): SimStorage => {
  const storage = storages.find((each) => each.name === name);
  if (!storage) throw refuse(`storage '${name}' does not exist`);
  if (storage.more['disable'] === '1') throw refuse(`storage '${name}' is disabled`);
  if (!storage.nodes.includes(node)) throw refuse(`storage '${name}' is not available on node '${node}'`);
  return storage;
};

/** The volume with this identifier, as seen from a node. */
export const volumeOn = (cluster: Cluster, volid: string, node: string): SimVolume | undefined =>
  cluster.storages
    .flatMap(({ volumes, shared }) => volumes.filter((volume) => shared || volume.node === node))
    .find((volume) => volume.volid === volid);

/** What a new volume is for. */
interface Owner {
  readonly vmid: number;
  readonly kind: SimGuest['kind'];
  readonly node: string;
}

const FILES = new Set(['dir', 'nfs', 'cifs', 'btrfs', 'glusterfs', 'cephfs']);

/** Whether a storage keeps volumes as files, in a folder for each guest. */
export const keepsFiles = ({ type }: SimStorage): boolean => FILES.has(type);

/** Makes a disk for a guest: `gib` of space on a storage. */
export const allocate = (
  cluster: Cluster,
  guest: Owner,
  storageName: string,
  gib: number,
  now: number,
  wantedFormat?: string,
): SimVolume => {
  const storage = storageFor(cluster, guest, storageName);
  const format = keepsFiles(storage) ? (wantedFormat ?? 'raw') : 'raw';
  return put(
    storage,
    guest,
    { format, size: Math.round(gib * GIB), ...(guest.kind === 'qemu' ? { empty: true } : {}) },
    now,
  );
};

/** The storage, where it takes disks of this kind of guest. */
const storageFor = (cluster: Cluster, { kind, node }: Owner, name: string): SimStorage => {
  const storage = storageOn(cluster, name, node);
  const content = kind === 'qemu' ? 'images' : 'rootdir';
  if (!storage.content.includes(content)) {
    throw refuse(`storage '${name}' does not support content-type '${content}'`);
  }
  return storage;
};

const put = (
  storage: SimStorage,
  owner: Owner,
  form: Pick<SimVolume, 'format' | 'size'> & Partial<SimVolume>,
  now: number,
  volid = freeVolid(storage, owner.vmid, form.format, form.parent),
): SimVolume => {
  const volume: SimVolume = {
    ...form,
    volid,
    content: owner.kind === 'qemu' ? 'images' : 'rootdir',
    createdAt: Math.floor(now / 1000),
    vmid: owner.vmid,
    ...(storage.shared ? {} : { node: owner.node }),
  };
  storage.volumes.push(volume);
  return volume;
};

const freeVolid = (storage: SimStorage, vmid: number, format: string, parent?: string): string => {
  const files = keepsFiles(storage);
  // A linked clone is named after what it stands on.
  const base = parent === undefined ? '' : `${parent.slice(parent.indexOf(':') + 1)}/`;
  const name = (index: number): string =>
    files ? `${base}${vmid}/vm-${vmid}-disk-${index}.${format}` : `${base}vm-${vmid}-disk-${index}`;
  const stem = (text: string): string => text.replace(/\.[a-z0-9]+$/, '').replace(/^.*\//, '');
  const taken = new Set(storage.volumes.map(({ volid }) => stem(volid.slice(volid.indexOf(':') + 1))));
  let index = 0;
  while (taken.has(stem(name(index)))) index++;
  return `${storage.name}:${name(index)}`;
};

const CLOUD_INIT_SIZE = 4 * 1024 ** 2;

/** Makes the drive that cloud-init reads its settings from. */
export const allocateCloudInit = (cluster: Cluster, guest: Owner, storageName: string, now: number): SimVolume => {
  const storage = storageFor(cluster, guest, storageName);
  const format = keepsFiles(storage) ? 'qcow2' : 'raw';
  const name = keepsFiles(storage) ? `${guest.vmid}/vm-${guest.vmid}-cloudinit.qcow2` : `vm-${guest.vmid}-cloudinit`;
  const volid = `${storage.name}:${name}`;
  if (volumeOn(cluster, volid, guest.node)) throw refuse(`volume '${volid}' already exists`);
  return put(storage, guest, { format, size: CLOUD_INIT_SIZE }, now, volid);
};

/** What the files in the folders of a storage are called. */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  iso: /^iso\/[^/]+\.(?:iso|img)$/i,
  vztmpl: /^vztmpl\/[^/]+\.tar(?:\.(?:gz|xz|zst|bz2))?$/,
  backup: /^backup\/[^/]+\.(?:tgz|(?:tar|vma)(?:\.(?:gz|lzo|zst|bz2))?)$/,
  snippets: /^snippets\/[^/]+$/,
  import: /^import\/[^/]+\.(?:ova|ovf|qcow2|raw|vmdk)(?:\/[^/]+)?$/,
};

/** What the name of a volume says about it; refused where a storage of this kind has no such names. */
export const volumeForm = (
  storage: SimStorage,
  name: string,
): { readonly content: string; readonly owner?: number } => {
  const files = keepsFiles(storage);
  const folder = /^([a-z]+)\//.exec(name)?.[1] ?? '';
  if ((files && FOLDERS[folder]?.test(name)) || (storage.type === 'pbs' && PBS_BACKUP.test(name))) {
    const owner = folder === 'backup' ? /^backup\/(?:vzdump-[a-z]+-|(?:vm|ct)\/)(\d+)[-/]/.exec(name)?.[1] : undefined;
    return owner === undefined ? { content: folder } : { content: folder, owner: Number(owner) };
  }
  const form = files ? /^(?:\d+\/\S+\/)?(\d+)\/[^/\s]+$/ : /^(?:base-\d+-\S+\/)?(?:vm|base|subvol)-(\d+)-\S+$/;
  const owner = form.exec(name)?.[1];
  if (owner === undefined) throw refuse(`unable to parse ${nameKind(storage)} volume name '${name}'`);
  const file = name.slice(name.lastIndexOf('/') + 1);
  if (files && !/\.(?:raw|qcow2|vmdk|subvol)$/.test(file)) throw refuse(`unable to parse volume filename '${file}'`);
  return { content: 'images', owner: Number(owner) };
};

const PBS_BACKUP = /^backup\/(?:vm|ct|host)\/[^/]+\/[^/]+$/;

/** What a host calls the names of a storage's volumes. */
const nameKind = (storage: SimStorage): string =>
  keepsFiles(storage) ? 'directory' : storage.type === 'pbs' ? 'PBS' : storage.type.replace(/(?:thin|pool)$/, '');

/** Copies a volume for a guest: whole, or as a linked clone that stands on it. The storage and format are those of the source unless given. */
export const copyVolume = (
  cluster: Cluster,
  source: SimVolume,
  owner: Owner,
  now: number,
  wanted: { readonly storage?: string; readonly format?: string; readonly linked?: boolean } = {},
): SimVolume => {
  const storage = storageFor(cluster, owner, wanted.storage ?? storageNameOf(source.volid));
  const format = keepsFiles(storage) ? (wanted.format ?? (source.format === 'subvol' ? 'raw' : source.format)) : 'raw';
  const { size, empty, system } = source;
  const inside = { ...(empty ? { empty } : {}), ...(system ? { system } : {}) };
  return put(
    storage,
    owner,
    wanted.linked
      ? { format: keepsFiles(storage) ? 'qcow2' : 'raw', size, parent: source.volid, ...inside }
      : { format, size, ...inside },
    now,
  );
};

/** Takes a volume off its storage; false where it was not there. */
export const freeVolume = (cluster: Cluster, volid: string, node: string): boolean => {
  for (const { volumes, shared } of cluster.storages) {
    const at = volumes.findIndex((volume) => volume.volid === volid && (shared || volume.node === node));
    if (at >= 0) {
      volumes.splice(at, 1);
      return true;
    }
  }
  return false;
};

/** Gives a volume to another guest, under a name of that guest's, and gives that. */
export const renameVolume = ({ storages }: Cluster, volid: string, owner: Owner): string => {
  for (const storage of storages) {
    const at = storage.volumes.findIndex(
      (volume) => volume.volid === volid && (storage.shared || volume.node === owner.node),
    );
    const volume = storage.volumes[at];
    if (!volume) continue;
    const moved = { ...volume, volid: freeVolid(storage, owner.vmid, volume.format, volume.parent), vmid: owner.vmid };
    storage.volumes[at] = moved;
    return moved.volid;
  }
  return volid;
};

/** Volumes that stand on this one. */
export const linkedTo = ({ storages }: Cluster, volid: string): SimVolume[] =>
  storages.flatMap(({ volumes }) => volumes.filter(({ parent }) => parent === volid));

/** The name of the storage in a volume's identifier. */
export const storageNameOf = (volid: string): string => volid.slice(0, Math.max(0, volid.indexOf(':')));

/** An option of a configuration that names a volume. */
export interface Disk {
  readonly key: string;
  readonly volid: string;
  readonly value: string;
  readonly cdrom: boolean;
}

const DISK_KEY = /^(?:scsi|virtio|sata|ide|mp|unused)\d+$|^(?:rootfs|efidisk0|tpmstate0|vmstate)$/;

/** Whether an option is one that holds a disk, in use or not. */
export const isDiskKey = (key: string): boolean => DISK_KEY.test(key);

/** The volumes that a configuration names, without empty drives and paths of the host. */
export const disksOf = (config: Options): Disk[] =>
  Object.entries(config).flatMap(([key, value]) => {
    const volid = (value.split(',')[0] ?? '').replace(/^(?:file|volume)=/, '');
    return isDiskKey(key) && /^[^/:]+:./.test(volid)
      ? [{ key, volid, value, cdrom: /(?:^|,)media=cdrom/.test(value) }]
      : [];
  });

/** A size as a configuration writes it: `32G`, `512M`. */
export const sizeText = (bytes: number): string =>
  bytes % GIB === 0
    ? `${bytes / GIB}G`
    : bytes % 1024 ** 2 === 0
      ? `${bytes / 1024 ** 2}M`
      : `${Math.ceil(bytes / 1024)}K`;
