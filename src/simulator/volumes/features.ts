import type { Cluster, Options, SimStorage } from '../state.ts';
import { disksOf, keepsFiles, storageNameOf, volumeOn } from './volumes.ts';

/** What may be asked of a volume: a snapshot, a linked clone, a full copy, becoming the base of linked clones. */
export type Feature = 'snapshot' | 'clone' | 'copy' | 'template';

/** What volumes of a format can do; `clone` and `copy` depend on what is cloned: a base, the present state, a snapshot. */
type Abilities = Readonly<Record<string, readonly string[]>>;

const EVERYTHING = [
  'snapshot',
  'template',
  'clone base',
  'clone current',
  'clone snap',
  'copy base',
  'copy current',
  'copy snap',
];
const THIN = EVERYTHING.filter((ability) => ability !== 'clone current');
const PLAIN_FILE = ['template', 'clone base', 'copy base', 'copy current'];
const PLAIN_BLOCKS = ['copy base', 'copy current'];
const DATASET = ['snapshot', 'template', 'clone base', 'copy base', 'copy current'];

const FILES: Abilities = {
  qcow2: THIN.filter((ability) => ability !== 'clone snap'),
  raw: PLAIN_FILE,
  vmdk: PLAIN_FILE,
};

const ABILITIES: Readonly<Record<string, Abilities>> = {
  btrfs: { ...FILES, raw: EVERYTHING, subvol: EVERYTHING },
  lvm: { raw: PLAIN_BLOCKS, qcow2: [...PLAIN_BLOCKS, 'snapshot'] },
  lvmthin: { raw: THIN },
  rbd: { raw: THIN },
  zfspool: { raw: DATASET, subvol: DATASET },
};

/** Whether the name of a volume is that of a base of linked clones. */
export const isBase = (volid: string): boolean => /(?:^|[:/])base(?:vol)?-[^/]+$/.test(volid);

/** Whether a volume can do something, as it is or as it was in a snapshot. */
export const hasFeature = (
  cluster: Cluster,
  feature: Feature,
  volid: string,
  node: string,
  snapshot?: string,
): boolean => {
  const storage = cluster.storages.find(({ name }) => name === storageNameOf(volid));
  const volume = volumeOn(cluster, volid, node);
  if (!storage || !volume) return false;
  const able = (ABILITIES[storage.type] ?? (keepsFiles(storage) ? FILES : {}))[volume.format] ?? [];
  if (feature === 'snapshot' || feature === 'template') return !isBase(volid) && able.includes(feature);
  return able.includes(`${feature} ${snapshot !== undefined ? 'snap' : isBase(volid) ? 'base' : 'current'}`);
};

/** The disks of a configuration that take part in its snapshots: without media, unused ones and saved states. */
export const drivesOf = (config: Options): ReturnType<typeof disksOf> =>
  disksOf(config).filter(({ key, cdrom }) => !cdrom && !key.startsWith('unused') && key !== 'vmstate');

/** Whether linked clones on a storage carry the name of their base: where they do not, nothing holds the base. */
export const namesBase = (storage: SimStorage): boolean =>
  storage.type === 'rbd' || storage.type === 'zfspool' || (keepsFiles(storage) && storage.type !== 'btrfs');
