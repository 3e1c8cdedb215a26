import type { Change } from './change.ts';
import { nextOptions } from './options.ts';
import { refuse } from '../refusal.ts';
import type { Cluster, SimGuest } from '../state.ts';
import { ownsVolume, usedVolumes } from './unused.ts';
import { disksOf, isDiskKey, linkedTo } from '../volumes/volumes.ts';

const isNew = ({ config }: SimGuest): boolean => Object.keys(config).length === 0;

const orderIn = (boot: string | undefined): string[] =>
  (/(?:^|,)order=([^,]+)/.exec(boot ?? '')?.[1] ?? '').split(';').filter((device) => device !== '');

/** Refuses an order of boot devices with one that the VM will not have. A new VM may name what it gets later. */
export const checkBootOrder = (guest: SimGuest, { set, unset }: Change): void => {
  if (guest.kind === 'lxc' || isNew(guest)) return;
  const next = nextOptions(guest);
  const missing = orderIn(set['boot']).find(
    (device) => (next[device] === undefined && set[device] === undefined) || unset.includes(device),
  );
  if (missing !== undefined) throw refuse(`invalid bootorder: device '${missing}' does not exist'`);
};

/** The options to set, with the order of boot devices that follows from them: without drives that go, with CD drives that come. */
export const withBootOrder = (guest: SimGuest, { set, unset }: Change): Readonly<Record<string, string>> => {
  const order = orderIn(nextOptions(guest)['boot']);
  if (guest.kind === 'lxc' || isNew(guest) || order.length === 0 || set['boot'] !== undefined) return set;
  const discs = Object.entries(set)
    .filter(([name, value]) => isDiskKey(name) && /(?:^|,)media=cdrom|^(?:none|cdrom)(?:,|$)/.test(value))
    .map(([name]) => name)
    .filter((name) => !order.includes(name));
  const left = [...order.filter((device) => !unset.includes(device)), ...discs];
  if (left.join() === order.join() || unset.includes('boot')) return set;
  return { ...set, boot: left.length === 0 ? ' ' : `order=${left.join(';')}` };
};

/** Refuses to remove what every container has. */
export const checkRequired = ({ kind }: SimGuest, { unset }: Change): void => {
  const required = kind === 'lxc' && unset.find((name) => /^(?:memory|ostype|rootfs)$/.test(name));
  if (required) throw refuse(`unable to delete required option '${required}'`);
};

/** Refuses a second drive for cloud-init. */
export const checkCloudInitDrive = ({ config }: SimGuest, { set, unset }: Change): void => {
  const wanted = Object.keys(set).find((name) => /^[^:,]+:cloudinit(?:,|$)/.test(set[name] ?? ''));
  const present = Object.keys(config).find(
    (name) => name !== wanted && !unset.includes(name) && /-cloudinit(?:[.,]|$)/.test(config[name] ?? ''),
  );
  if (wanted !== undefined && present !== undefined && isDiskKey(present)) {
    throw refuse(`${wanted} - cloud-init drive is already attached at '${present}'`);
  }
};

/** Refuses to take disks off a protected guest. */
export const checkProtection = ({ kind, vmid, config }: SimGuest, { unset }: Change): void => {
  if (config['protection'] !== '1') return;
  const disk = unset.find((name) => isDiskKey(name) && config[name] !== undefined);
  if (disk === undefined) return;
  const what =
    kind === 'lxc'
      ? `CT ${vmid} drive '${disk}'`
      : disk.startsWith('unused')
        ? `unused disk '${config[disk] ?? ''}'`
        : `drive '${disk}'`;
  throw refuse(`can't remove ${what} - protection mode enabled`);
};

/** Refuses to free an unused volume that something still stands on. */
export const checkUnusedFree = (cluster: Cluster, guest: SimGuest, { unset }: Change): void => {
  for (const name of unset.filter((each) => /^unused\d+$/.test(each))) {
    const volid = guest.config[name];
    if (volid === undefined || !ownsVolume(guest, volid)) continue;
    if (linkedTo(cluster, volid).length > 0) {
      throw refuse(`base volume '${volid.slice(volid.indexOf(':') + 1)}' is still in use by linked clones`);
    }
    const inSnapshot = guest.snapshots.some(({ config = {} }) => disksOf(config).some((disk) => disk.volid === volid));
    if (guest.kind === 'qemu' && (inSnapshot || usedVolumes(guest).has(volid))) {
      throw refuse(`unable to delete '${volid}' - volume is still in use (snapshot?)`);
    }
  }
};
