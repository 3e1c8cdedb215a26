import { nameOf } from '../../guests/options.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import { hasFeature } from '../../volumes/features.ts';
import { disksOf, sizeText, volumeOn, type Disk } from '../../volumes/volumes.ts';
import { isIncluded } from './archive.ts';

/** How a guest is kept still while it is copied. */
export type Mode = 'snapshot' | 'suspend' | 'stop';

/** A line of a backup's log. */
export type Info = (line: string) => void;

/** The disks of a guest that can be part of its backup. */
const disksFor = ({ kind, config }: SimGuest): Disk[] =>
  disksOf(config).filter(
    ({ key, cdrom }) =>
      !cdrom && !/^(?:unused|vmstate)/.test(key) && (kind === 'qemu' || /^(?:rootfs|mp\d+)$/.test(key)),
  );

/** The disks that go into the backup of a guest. */
export const includedDisks = (guest: SimGuest): Disk[] =>
  disksFor(guest).filter(({ key, value }) => isIncluded(guest.kind, key, value));

const mountPath = (key: string, value: string): string =>
  key === 'rootfs' ? '/' : (/(?:^|,)mp=([^,]+)/.exec(value)?.[1] ?? '');

/** Says which guest and which disks it is about. */
export const describe = (cluster: Cluster, guest: SimGuest, mode: Mode, ionice: string, info: Info): void => {
  const { kind, config, node } = guest;
  const opening = [`backup mode: ${mode}`, `ionice priority: ${ionice}`];
  if (kind === 'qemu') {
    info(`VM Name: ${nameOf(guest)}`);
    for (const { key, volid, value } of disksFor(guest)) {
      const size = volumeOn(cluster, volid, node)?.size;
      info(
        isIncluded(kind, key, value)
          ? `include disk '${key}' '${volid}'${size === undefined ? '' : ` ${sizeText(size)}`}`
          : `exclude disk '${key}' '${volid}' (backup=no)`,
      );
    }
    opening.forEach(info);
    if (guest.snapshots.length > 0) info('snapshots found (not included into backup)');
    return;
  }
  opening.forEach(info);
  info(`CT Name: ${nameOf(guest)}`);
  for (const [key, value] of Object.entries(config).sort()) {
    if (!/^(?:rootfs|mp\d+)$/.test(key)) continue;
    const point = `mount point ${key} ('${mountPath(key, value)}')`;
    if (value.startsWith('/')) info(`excluding bind ${point} from backup (not a volume)`);
    else if (isIncluded(kind, key, value)) info(`including ${point} in backup`);
    else info(`excluding volume ${point} from backup (disabled)`);
  }
};

/** The mode that a guest can be backed up in: one that is off needs none, and containers need storages with snapshots. */
export const possibleMode = (cluster: Cluster, guest: SimGuest, wanted: Mode): Mode => {
  if (!guest.running) return 'stop';
  if (wanted !== 'snapshot' || guest.kind === 'qemu') return wanted;
  const can = includedDisks(guest).every(({ volid }) => hasFeature(cluster, 'snapshot', volid, guest.node));
  return can ? 'snapshot' : 'suspend';
};
