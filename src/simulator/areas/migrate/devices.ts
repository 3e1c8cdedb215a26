import type { SimGuest } from '../../state.ts';

const DEVICE = /^(?:hostpci|usb|serial|parallel|virtiofs)\d+$/;

const isMapped = (key: string, value: string): boolean => /(?:^|,)mapping=/.test(value) || key.startsWith('virtiofs');

/** Whether a device is part of its node: what is emulated moves with its VM. */
const isOwn = (key: string, value: string): boolean =>
  !isMapped(key, value) && !/^(?:host=)?spice\b/.test(value) && !(key.startsWith('serial') && value === 'socket');

const devices = ({ config }: SimGuest, fits: (key: string, value: string) => boolean): string[] =>
  Object.entries(config)
    .filter(([key, value]) => DEVICE.test(key) && fits(key, value))
    .map(([key]) => key)
    .sort();

/** Devices of a VM that belong to the node it is on. */
export const ownDevices = (guest: SimGuest): string[] => devices(guest, isOwn);

/** Devices of a VM that it has by a mapping, which says what they are on each node. */
export const mappedDevices = (guest: SimGuest): string[] => devices(guest, isMapped);

/** The name of the mapping that a device goes by. */
export const mappingOf = ({ config }: SimGuest, device: string): string => {
  const value = config[device] ?? '';
  return /(?:^|,)mapping=([^,]+)/.exec(value)?.[1] ?? /^(?:dirid=)?([^,]+)/.exec(value)?.[1] ?? '';
};
