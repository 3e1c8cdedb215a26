import { forBothKinds, given, kindOf, type Call, type Handler, type Handlers } from '../call.ts';
import { checkLock } from '../guests/change.ts';
import { refuse } from '../refusal.ts';
import { isTemplate, type Cluster, type SimGuest } from '../state.ts';
import { drivesOf, hasFeature } from '../volumes/features.ts';
import { keepsFiles, storageNameOf, volumeOn } from '../volumes/volumes.ts';
import { label, prefix, presentAt, targetOf } from './lifecycle/target.ts';
import type { Steps } from './lifecycle/switching.ts';
import { presentGuest } from './guests/present.ts';

const CONVERT_MS = 300;

/** Makes a template of a guest: its disks become the bases of linked clones. */
const template: Handler = (call) => {
  const guest = presentGuest(call);
  check(call, guest);
  const upid = call.begin(`${prefix(guest)}template`, String(guest.vmid), () => converting(call));
  // Containers do not tell their task.
  return guest.kind === 'qemu' ? upid : null;
};

const check = ({ params, cluster }: Call, guest: SimGuest): void => {
  checkLock(params, guest);
  const what = label(guest);
  if (guest.snapshots.length > 0) throw refuse(`unable to create template, because ${what} contains snapshots`);
  if (isTemplate(guest)) throw refuse("you can't convert a template to a template");
  if (guest.running) {
    throw refuse(`you can't convert a ${what} to template if ${guest.kind === 'qemu' ? what : 'the CT'} is running`);
  }
  if (guest.kind === 'qemu') return;
  for (const { volid } of drivesOf(guest.config)) {
    const storage = cluster.storages.find(({ name }) => name === storageNameOf(volid));
    if (storage && keepsFiles(storage) && storage.type !== 'btrfs') {
      throw refuse(`Directory storage '${storage.name}' does not support container templates!`);
    }
  }
};

const converting = function* (call: Call): Steps {
  yield CONVERT_MS;
  const { cluster } = call;
  const guest = presentAt(cluster, targetOf(call));
  check(call, guest);
  becomeTemplate(cluster, guest, kindOf(call) === 'qemu' ? given(call, 'disk') : undefined);
};

/** Lets the disks of a guest, or one of them, be bases of linked clones. */
export const becomeTemplate = (cluster: Cluster, { config, node }: SimGuest, disk?: string): void => {
  config['template'] = '1';
  for (const { key, volid, value } of drivesOf(config)) {
    const volume = volumeOn(cluster, volid, node);
    if (!volume || (disk ?? key) !== key || !hasFeature(cluster, 'template', volid, node)) continue;
    volume.volid = baseName(volid);
    config[key] = value.replace(volid, volume.volid);
  }
};

const baseName = (volid: string): string =>
  volid.replace(
    /([:/])(?:vm|sub(vol))-([^/]+)$/,
    (_, before: string, vol = '', rest: string) => `${before}base${String(vol)}-${rest}`,
  );

export const templateHandlers: Handlers = forBothKinds('POST /{vmid}/template', template);
