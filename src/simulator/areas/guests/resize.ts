import { flag, need, text, type Call, type Handler, type Handlers } from '../../call.ts';
import { checkDigest, checkLock } from '../../guests/change.ts';
import { partsOf, partsText } from '../../guests/property-parts.ts';
import { invalid, Refusal, refuse } from '../../refusal.ts';
import type { SimGuest, SimVolume } from '../../state.ts';
import { MISSING } from '../../verify.ts';
import { isRoot } from '../../volumes/rights.ts';
import { keepsFiles, sizeText, storageNameOf, storageOn, volumeForm, volumeOn } from '../../volumes/volumes.ts';
import { checkLockFile, withLockFile } from '../lifecycle/lock-file.ts';
import { presentGuest } from './present.ts';

const WORK_MS = 600;

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };

/** The size that is asked for, in bytes: one of its own, or with `+` what is added to the present one. */
const sizeFrom = (wanted: string, present: number): number => {
  const [, plus, value, unit = ''] = /^(\+?)(\d+(?:\.\d+)?)([KMGT]?)$/.exec(wanted) ?? [];
  return Math.floor(Number(value) * (UNITS[unit] ?? 1)) + (plus === '+' ? present : 0);
};

/** Refuses a mount point that a container has not, as a host does: its text is empty and lacks everything. */
export const missingMount = (key: string): Refusal =>
  new Refusal(500, 'format error', { ...(key.startsWith('mp') ? { mp: MISSING } : {}), volume: MISSING });

interface Target {
  readonly volume: SimVolume;
  readonly size: number;
}

const vmDisk = (call: Call, guest: SimGuest): Target => {
  const disk = text(call, 'disk');
  checkDigest(call.params, guest);
  checkLock(call.params, guest);
  const value = guest.config[disk];
  if (value === undefined) throw refuse(`disk '${disk}' does not exist`);
  if (/(?:^|,)media=cdrom/.test(value)) throw refuse("you can't resize a cdrom");
  const target = found(call, guest, partsOf(value, 'file').get('file') ?? '');
  if (target.size < target.volume.size) throw refuse('shrinking disks is not supported');
  return target;
};

const mount = (call: Call, guest: SimGuest): Target => {
  const disk = text(call, 'disk');
  checkLock(call.params, guest);
  checkDigest(call.params, guest);
  const value = guest.config[disk];
  if (value === undefined) throw missingMount(disk);
  const volid = partsOf(value, 'volume').get('volume') ?? '';
  const { owner } = volumeForm(
    storageOn(call.cluster, storageNameOf(volid), guest.node),
    volid.slice(volid.indexOf(':') + 1),
  );
  if (owner !== guest.vmid) throw refuse(`can't resize mount point owned by another container (${owner ?? ''})`);
  const target = found(call, guest, volid);
  if (target.size < target.volume.size) throw refuse('unable to shrink disk size');
  if (target.size === target.volume.size) throw refuse('disk is already at specified size');
  return target;
};

const found = (call: Call, guest: SimGuest, volid: string): Target => {
  need(call, `/storage/${storageNameOf(volid)}`, ['Datastore.AllocateSpace']);
  const volume = volumeOn(call.cluster, volid, guest.node);
  if (!volume) throw refuse(`Could not determine current size of volume '${volid}'`);
  if (guest.snapshots.length > 0 && volume.format === 'qcow2' && guest.kind === 'lxc') {
    throw refuse(`can't resize volume: ${text(call, 'disk')} if snapshot exists`);
  }
  return { volume, size: sizeFrom(text(call, 'size'), volume.size) };
};

const grow = (call: Call, guest: SimGuest, { volume, size }: Target): void => {
  const disk = text(call, 'disk');
  const alone = guest.kind === 'qemu' ? 'file' : 'volume';
  const parts = partsOf(guest.config[disk] ?? '', alone).set('size', sizeText(size));
  guest.config[disk] = partsText(parts, alone, ['mp']);
  volume.size = size;
};

const begun = (call: Call, find: (call: Call, guest: SimGuest) => Target): string =>
  call.begin('resize', text(call, 'vmid'), function* (task) {
    const { vmid, kind } = presentGuest(call);
    yield* withLockFile(
      call.cluster,
      { vmid, kind },
      task,
      (function* () {
        find(call, presentGuest(call));
        yield WORK_MS;
        const guest = presentGuest(call);
        const target = find(call, guest);
        grow(call, guest, target);
        const storage = storageOn(call.cluster, storageNameOf(target.volume.volid), guest.node);
        if (keepsFiles(storage) && (kind === 'lxc' || !guest.running)) task.log('Image resized.');
      })(),
    );
  });

const resizeDisk: Handler = (call) => {
  if (flag(call, 'skiplock') && !isRoot(call)) {
    throw invalid({ skiplock: 'Only root may use this option.' });
  }
  return begun(call, vmDisk);
};

const resizeMount: Handler = (call) => {
  const guest = presentGuest(call);
  checkLockFile(call, guest);
  mount(call, guest);
  return begun(call, mount);
};

export const resizeHandlers: Handlers = {
  'PUT /nodes/{node}/qemu/{vmid}/resize': resizeDisk,
  'PUT /nodes/{node}/lxc/{vmid}/resize': resizeMount,
};
