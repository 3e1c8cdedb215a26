import { given, need, text, type Call } from '../../call.ts';
import { checkDigest, checkLock } from '../../guests/change.ts';
import { partsOf, partsText } from '../../guests/property-parts.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimGuest } from '../../state.ts';
import { ownsVolume } from '../../guests/unused.ts';
import { disksOf, isDiskKey, linkedTo, renameVolume, storageNameOf } from '../../volumes/volumes.ts';
import { withLockFile } from '../lifecycle/lock-file.ts';
import { presentGuest } from './present.ts';

interface Handover {
  readonly from: SimGuest;
  readonly to: SimGuest;
  readonly key: string;
  readonly targetKey: string;
  readonly volid: string;
}

/** A disk that may go to another guest of the same kind on the same node. */
const handover = (call: Call): Handover => {
  const from = presentGuest(call);
  const isVm = from.kind === 'qemu';
  const key = text(call, isVm ? 'disk' : 'volume');
  const targetKey = given(call, isVm ? 'target-disk' : 'target-volume') ?? key;
  const targetVmid = Number(text(call, 'target-vmid'));
  const word = isVm ? 'VM' : 'container';
  if (targetVmid === from.vmid) {
    throw invalid({ 'target-vmid': `must be different than source VMID to move disk to another ${word}` });
  }
  const to = call.cluster.guests.get(targetVmid);
  if (!to) throw refuse(`Guest '${targetVmid}' does not exist`);
  if (to.kind !== from.kind) throw refuse(`ID '${targetVmid}' is not of type '${from.kind === 'qemu' ? 'VM' : 'CT'}'`);
  if (to.node !== from.node) throw refuse(`Both ${word}s need to be on the same node (${to.node} != ${from.node})`);
  for (const guest of [from, to]) checkLock({}, guest);
  checkDigest(call.params, from);
  checkDigest({ digest: given(call, 'target-digest') }, to);
  const value = from.config[key];
  if (value === undefined)
    throw refuse(`${isVm ? 'Disk' : 'Volume'} '${key}' for ${word} '${from.vmid}' does not exist`);
  const [disk] = disksOf({ [key]: value });
  if (!disk || !isDiskKey(key)) throw refuse(`${isVm ? 'Disk' : 'Volume'} '${key}' has no associated volume`);
  if (disk.cdrom) throw refuse("CD drive contents can't be moved to another VM");
  if (!ownsVolume(from, disk.volid)) throw refuse(`Volume '${disk.volid}' is not owned by ${word} ${from.vmid}`);
  if (key === 'rootfs' || targetKey === 'rootfs') throw refuse('cannot move rootfs to another container');
  if (to.config[targetKey] !== undefined || to.pending[targetKey] !== undefined) {
    throw refuse(`Target ${isVm ? 'disk' : 'volume'} key '${targetKey}' is already in use for ${word} '${to.vmid}'`);
  }
  const kept = from.snapshots.some(({ config = {} }) => disksOf(config).some(({ volid }) => volid === disk.volid));
  if (kept) throw refuse(`Can't move ${isVm ? 'disk' : 'volume'} used by a snapshot to another ${word}`);
  if (linkedTo(call.cluster, disk.volid).length > 0) throw refuse(`Can't move a base ${isVm ? 'disk' : 'volume'}`);
  if (from.running && !key.startsWith('unused')) {
    throw refuse(`Can't move ${isVm ? 'disk' : 'volume'} of a running ${word} to another ${word}`);
  }
  return { from, to, key, targetKey, volid: disk.volid };
};

const WORK_MS = 400;

/** Begins to hand a disk over to another guest, and gives the UPID. */
export const reassign = (call: Call): string => {
  need(call, `/vms/${text(call, 'target-vmid')}`, ['VM.Config.Disk']);
  const { from, key, to, targetKey, volid } = handover(call);
  need(call, `/storage/${storageNameOf(volid)}`, ['Datastore.AllocateSpace']);
  const isVm = from.kind === 'qemu';
  const id = `${from.vmid}-${key}>${to.vmid}-${targetKey}`;
  return call.begin(isVm ? 'qmmove' : 'move_volume', id, (task) =>
    withLockFile(
      call.cluster,
      from,
      task,
      (function* () {
        task.log(
          isVm
            ? `moving disk '${key}' from VM '${from.vmid}' to '${to.vmid}'`
            : `moving volume '${key}' from container '${from.vmid}' to '${to.vmid}'`,
        );
        yield WORK_MS;
        handOver(call, handover(call));
        task.log(
          `removing ${isVm ? 'disk' : 'volume'} '${key}' from ${isVm ? 'VM' : 'container'} '${from.vmid}' config`,
        );
      })(),
    ),
  );
};

const handOver = ({ cluster }: Call, { from, to, key, targetKey, volid }: Handover): void => {
  const alone = from.kind === 'qemu' ? 'file' : 'volume';
  const parts = partsOf(from.config[key] ?? '', alone);
  const moved = renameVolume(cluster, volid, to);
  Reflect.deleteProperty(from.config, key);
  Reflect.deleteProperty(from.pending, key);
  to.config[targetKey] = targetKey.startsWith('unused') ? moved : partsText(parts.set(alone, moved), alone, ['mp']);
};
