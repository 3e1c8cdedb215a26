import type { Entry } from '../../collection.ts';
import { partsOf } from '../../guests/property-parts.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import { mapsOn, mappingOf } from '../datacenter/mappings.ts';

const DEVICE = /^(?:hostpci|usb|serial|parallel|virtiofs)\d+$/;

/** A device of a VM that it has by a mapping, which says what it is on each node. */
export interface Mapped {
  readonly key: string;
  readonly name: string;
  readonly entry: Entry | undefined;
}

const isMapped = (key: string, value: string): boolean => /(?:^|,)mapping=/.test(value) || key.startsWith('virtiofs');

/** Whether a device is part of its node: what is emulated moves with its VM. */
const isOwn = (key: string, value: string): boolean =>
  !isMapped(key, value) && !/^(?:host=)?spice\b/.test(value) && !(key.startsWith('serial') && value === 'socket');

const devices = (
  { config }: SimGuest,
  fits: (key: string, value: string) => boolean,
): (readonly [key: string, value: string])[] =>
  Object.entries(config)
    .filter(([key, value]) => DEVICE.test(key) && fits(key, value))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Devices of a VM that belong to the node it is on. */
export const ownDevices = (guest: SimGuest): string[] => devices(guest, isOwn).map(([key]) => key);

/** Devices of a VM that it has by a mapping. */
export const mappedDevices = (cluster: Cluster, guest: SimGuest): Mapped[] =>
  devices(guest, isMapped).map(([key, value]) => {
    const kind = key.startsWith('usb') ? 'usb' : key.startsWith('virtiofs') ? 'dir' : 'pci';
    const name = partsOf(value, 'dirid').get(kind === 'dir' ? 'dirid' : 'mapping') ?? '';
    return { key, name, entry: mappingOf(cluster, kind, name) };
  });

/** Whether a running VM can take a mapped device with it. */
export const movesLive = ({ entry }: Mapped): boolean => Number(entry?.['live-migration-capable'] ?? 0) === 1;

/** The mapped devices of a VM that a node does not have. */
export const missingOn = (cluster: Cluster, guest: SimGuest, node: string): string[] =>
  mappedDevices(cluster, guest)
    .filter(({ entry }) => !mapsOn(entry, node))
    .map(({ key }) => key);
