import { flag, type Call, type Handler } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import { forgetGuest } from '../../pools.ts';
import { refuse } from '../../refusal.ts';
import { isTemplate, type Cluster, type SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { ownsVolume } from '../../guests/unused.ts';
import { disksOf, freeVolume, linkedTo } from '../../volumes/volumes.ts';
import { isManaged } from '../ha/services.ts';
import { checkRootOnly } from '../power.ts';
import { checkRelated, forgetRelated } from '../related.ts';
import { withLockFile } from './lock-file.ts';
import { noteSystemd } from './nesting.ts';
import { switchOff, type Steps } from './switching.ts';
import { guestAt, label, noFile, prefix, presentAt, targetOf } from './target.ts';

const DESTROY_MS = 400;

/** Destroys a guest with its volumes. */
export const destroy: Handler = (call) => {
  checkRootOnly(call);
  const target = targetOf(call);
  const guest = guestAt(call.cluster, target);
  if (!guest) throw refuse(noFile(target));
  checkDestroyable(call, guest);
  return call.begin(`${prefix(target)}destroy`, String(target.vmid), (task) =>
    withLockFile(call.cluster, target, task, steps(call, task)),
  );
};

const checkDestroyable = (call: Call, guest: SimGuest): void => {
  const { kind, vmid, config, running } = guest;
  if (config['protection'] === '1') throw refuse(`can't remove ${label(guest)} ${vmid} - protection mode enabled`);
  if (kind === 'lxc') checkLock(call.params, guest);
  checkRelated(call, guest);
  if (!running || (kind === 'lxc' && flag(call, 'force'))) return;
  throw refuse(
    kind === 'qemu' ? `VM ${vmid} is running - destroy failed` : `unable to destroy CT ${vmid} - container is running`,
  );
};

const steps = function* (call: Call, task: TaskHandle): Steps {
  const { cluster } = call;
  const target = targetOf(call);
  const guest = presentAt(cluster, target);
  checkDestroyable(call, guest);
  if (guest.running) {
    task.log(`forced to stop CT ${guest.vmid} before destroying!`);
    yield* switchOff(guest);
  }
  checkLock(call.params, guest);
  checkBases(cluster, guest);
  yield DESTROY_MS;
  freeVolumes(cluster, guest, flag(call, 'destroy-unreferenced-disks'));
  forgetGuest(cluster, guest.vmid);
  noteSystemd(cluster, guest.vmid, undefined);
  if (flag(call, 'purge')) {
    task.log(`purging ${label(guest)} ${guest.vmid} from related configurations..`);
    if (isManaged(cluster, guest)) {
      task.log(`NOTE: removed ${label(guest)} ${guest.vmid} from HA resource configuration.`);
    }
  }
  cluster.guests.delete(guest.vmid);
  forgetRelated(call, guest);
};

/** Fails where linked clones stand on a volume of a template. */
const checkBases = (cluster: Cluster, guest: SimGuest): void => {
  if (!isTemplate(guest)) return;
  const used = disksOf(guest.config).find(({ volid, cdrom }) => !cdrom && linkedTo(cluster, volid).length > 0);
  if (used) throw new Error(`base volume '${used.volid}' is still in use by linked cloned`);
};

/** Frees what belongs to a guest: what its configurations name, and with `all` what they do not. */
const freeVolumes = (cluster: Cluster, guest: SimGuest, all: boolean): void => {
  const configs = [guest.config, ...guest.snapshots.map(({ config = {} }) => config)];
  const volids = new Set(configs.flatMap((config) => disksOf(config)).map(({ volid }) => volid));
  const others = cluster.storages
    .flatMap(({ volumes, shared }) => volumes.filter(({ node }) => shared || node === guest.node))
    .filter(({ vmid, content }) => all && vmid === guest.vmid && (content === 'images' || content === 'rootdir'));
  for (const volid of [...volids, ...others.map((volume) => volume.volid)]) {
    if (ownsVolume(guest, volid)) freeVolume(cluster, volid, guest.node);
  }
};
