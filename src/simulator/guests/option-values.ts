import { newMac } from '../datacenter.ts';
import { partsOf, partsText, type Parts } from './property-parts.ts';
import { invalid, refuse } from '../refusal.ts';
import { machineId } from './new-guest.ts';
import { tidyTags } from './options.ts';
import type { Cluster, SimGuest, SimVolume } from '../state.ts';
import {
  allocate,
  allocateCloudInit,
  isDiskKey,
  sizeText,
  storageOn,
  volumeForm,
  volumeOn,
} from '../volumes/volumes.ts';

/** A value as the configuration keeps it, and the volume that was made for it. */
export interface Kept {
  readonly value: string;
  readonly made?: SimVolume;
}

/** A value as it is kept: tags tidied, a NIC with an address, a disk that was asked for by its size made. Empty text means that nothing is kept. */
export const keptValue = (cluster: Cluster, guest: SimGuest, name: string, value: string, now: number): Kept => {
  if (isDiskKey(name) && !name.startsWith('unused')) return drive(cluster, guest, name, value, now);
  return { value: plain(cluster, guest, name, value) };
};

const plain = (cluster: Cluster, { kind }: SimGuest, name: string, value: string): string => {
  if (name === 'description') return value.trimEnd() === '' ? '' : `${value.trimEnd()}${kind === 'lxc' ? '\n' : ''}`;
  if (/^net\d+$/.test(name)) return kind === 'qemu' ? vmNic(cluster, value) : containerNic(cluster, value);
  if (name === 'vmgenid' && value === '1') return machineId(cluster);
  const text = (name === 'tags' ? tidyTags(value) : value).trim();
  // A line without a value reads back as a blank.
  return kind === 'qemu' && text === '' ? ' ' : text;
};

const MODEL = /^(?:e1000|i82|ne2k_|pcnet$|rtl8139$|virtio$|vmxnet3$)/;

const vmNic = (cluster: Cluster, value: string): string => {
  const parts = partsOf(value, 'model');
  const named = [...parts.keys()].find((key) => MODEL.test(key));
  const model = named ?? parts.get('model') ?? '';
  const mac = (named === undefined ? parts.get('macaddr') : parts.get(named)) ?? newMac(cluster);
  for (const key of [named ?? '', 'model', 'macaddr']) parts.delete(key);
  return partsText(new Map([['model', `${model}=${mac}`], ...parts]), 'model');
};

const containerNic = (cluster: Cluster, value: string): string => {
  const parts = partsOf(value, '');
  if (!parts.has('hwaddr')) parts.set('hwaddr', newMac(cluster));
  parts.set('type', 'veth');
  return partsText(parts, '', ['name']);
};

/** Drives whose size is not what was asked for. */
const FIXED: Readonly<Record<string, number>> = { efidisk0: 528 * 1024, tpmstate0: 4 * 1024 ** 2 };

const drive = (cluster: Cluster, guest: SimGuest, name: string, value: string, now: number): Kept => {
  const isVm = guest.kind === 'qemu';
  const alone = isVm ? 'file' : 'volume';
  const parts = partsOf(value, alone);
  const file = parts.get(alone) ?? parts.get('volume') ?? '';
  parts.delete('volume');
  const written = (volid: string, more: Readonly<Record<string, string>>): string => {
    for (const key of ['format', 'import-from']) parts.delete(key);
    const all: Parts = new Map([...parts, ...Object.entries(more), [alone, volid]]);
    return partsText(all, alone, isVm ? [] : ['mp']);
  };
  if (isVm && (file === 'none' || file === 'cdrom')) return { value: written(file, { media: 'cdrom' }) };
  if (file.startsWith('/')) {
    if (isVm && !file.startsWith('/dev/')) {
      throw invalid({ [name]: `unable to associate path '${file}' to any storage` });
    }
    return { value: written(file, {}) };
  }
  const [, storage = '', size] = /^([^:/]+):(\d+(?:\.\d+)?|cloudinit)$/.exec(file) ?? [];
  if (isVm && size === 'cloudinit') {
    const made = allocateCloudInit(cluster, guest, storage, now);
    return { value: written(made.volid, { media: 'cdrom' }), made };
  }
  if (size !== undefined) {
    const made = newDisk(cluster, guest, name, parts, storage, Number(size), now);
    return { value: written(made.volid, { size: sizeText(made.size) }), made };
  }
  const volume = volumeOn(cluster, file, guest.node);
  if (!volume) {
    const at = file.indexOf(':');
    volumeForm(storageOn(cluster, file.slice(0, at), guest.node), file.slice(at + 1));
    throw refuse(`volume '${file}' does not exist`);
  }
  return { value: written(volume.volid, isCloudInitDrive(volume) ? {} : { size: sizeText(volume.size) }) };
};

const isCloudInitDrive = ({ volid }: SimVolume): boolean => /-cloudinit(?:\.\w+)?$/.test(volid);

const newDisk = (
  cluster: Cluster,
  guest: SimGuest,
  name: string,
  parts: Parts,
  storage: string,
  gib: number,
  now: number,
): SimVolume => {
  const from = parts.get('import-from');
  const source = from === undefined ? undefined : volumeOn(cluster, from, guest.node);
  if (from !== undefined && !source) throw refuse(`volume '${from}' does not exist`);
  const bytes = FIXED[name] ?? source?.size ?? gib * 1024 ** 3;
  const format = name === 'tpmstate0' ? 'raw' : parts.get('format');
  return allocate(cluster, guest, storage, bytes / 1024 ** 3, now, format);
};
