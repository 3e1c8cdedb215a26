import { flag, given, kindOf, need, number, text, type Call } from '../../call.ts';
import { checkLock } from '../../guests/change.ts';
import { bridgeAccess } from '../../guests/option-rights.ts';
import { poolsOf } from '../../pools.ts';
import { forbidden, refuse } from '../../refusal.ts';
import { isTemplate, type Options, type SimGuest, type SimStorage } from '../../state.ts';
import { drivesOf, hasFeature } from '../../volumes/features.ts';
import { disksOf, storageNameOf, storageOn, type Disk } from '../../volumes/volumes.ts';
import { takenText } from '../lifecycle/creation.ts';
import { guestAt, label, noFile, noVm, targetOf } from '../lifecycle/target.ts';
import { configOf, snapshotOf } from '../snapshots/tree.ts';
import { isCloudInit } from '../../guests/unused.ts';

/** What is cloned, and how. */
export interface Original {
  readonly guest: SimGuest;
  /** The configuration as it is, or as a snapshot has it. */
  readonly config: Options;
  readonly full: boolean;
  readonly drives: readonly Disk[];
  /** The node that the clone is for, where that is another one. */
  readonly target?: string;
}

/** Checks a request for a clone as a host does, before a task begins and again when it does. */
export const originalOf = (call: Call): Original => {
  const guest = guestAt(call.cluster, targetOf(call));
  const isVm = kindOf(call) === 'qemu';
  if (!guest && isVm) throw refuse(noVm(targetOf(call)));
  checkPlace(call);
  const taken = takenText(call.cluster, number(call, 'newid') ?? 0);
  if (taken !== undefined && !isVm) throw refuse(taken);
  if (!guest) throw refuse(noFile(targetOf(call)));
  checkLock(call.params, guest);
  const original = choose(call, guest);
  checkStorages(call, original);
  if (taken !== undefined) throw refuse(`unable to create VM ${text(call, 'newid')}: config file already exists`);
  checkDrives(call, original);
  return original;
};

/** The pool, node and storage that the clone is to go to. */
const checkPlace = (call: Call): void => {
  const { cluster } = call;
  const [pool, storage, target] = [given(call, 'pool'), given(call, 'storage'), targetNode(call)];
  if (pool !== undefined && !poolsOf(cluster).has(pool)) throw forbidden(`pool '${pool}' does not exist`);
  if (target !== undefined && !cluster.nodes.some(({ name }) => name === target)) {
    throw refuse(`no such cluster node '${target}'`);
  }
  if (storage === undefined) return;
  const { shared } = storageOn(cluster, storage, text(call, 'node'));
  if (target === undefined) return;
  storageOn(cluster, storage, target);
  if (!shared) throw refuse(`can't clone to non-shared storage '${storage}'`);
};

const targetNode = (call: Call): string | undefined => {
  const target = given(call, 'target');
  return target === text(call, 'node') || target === 'localhost' ? undefined : target;
};

const choose = (call: Call, guest: SimGuest): Original => {
  const name = given(call, 'snapname');
  const snapshot = name === undefined ? undefined : snapshotOf(guest, name);
  const full = given(call, 'full') === undefined ? !isTemplate(guest) : flag(call, 'full');
  const parameter = full ? undefined : ['storage', 'format'].find((each) => given(call, each) !== undefined);
  if (parameter !== undefined) throw refuse(`parameter '${parameter}' not allowed for linked clones`);
  const { description = '' } = snapshot ?? {};
  const config = snapshot
    ? { ...configOf(guest, snapshot), ...(description === '' ? {} : { description }) }
    : guest.config;
  const target = targetNode(call);
  const drives = disksOf(config).filter(
    ({ key, cdrom, volid }) => (!cdrom || isCloudInit(volid)) && !key.startsWith('unused') && key !== 'vmstate',
  );
  return { guest, config, full, drives: drives.sort(byKey), ...(target === undefined ? {} : { target }) };
};

const byKey = (a: Disk, b: Disk): number => (a.key < b.key ? -1 : 1);

const storageOf = ({ cluster }: Call, volid: string): SimStorage | undefined =>
  cluster.storages.find(({ name }) => name === storageNameOf(volid));

/** Rights on the storages and bridges, and whether the other node sees what the guest has. */
const checkStorages = (call: Call, { config, target, guest }: Original): void => {
  for (const { volid } of drivesOf(config)) {
    need(call, `/storage/${given(call, 'storage') ?? storageNameOf(volid)}`, ['Datastore.AllocateSpace']);
  }
  for (const [name, value] of Object.entries(config)) if (/^net\d+$/.test(name)) bridgeAccess(call, value);
  const moved = guest.kind === 'lxc' ? given(call, 'storage') : undefined;
  const isShared = ({ volid, key }: Disk): boolean =>
    key.startsWith('unused') || (moved === undefined ? storageOf(call, volid)?.shared : true) === true;
  if (target !== undefined && !disksOf(config).every(isShared)) {
    throw refuse(`can't clone ${label(guest)} to node '${target}' (${label(guest)} uses local storage)`);
  }
};

/** Whether the storages can do what is asked of each drive. */
const checkDrives = (call: Call, { guest, config, full, drives }: Original): void => {
  const snapshot = given(call, 'snapname');
  const can = (feature: 'clone' | 'copy', volid: string): boolean =>
    hasFeature(call.cluster, feature, volid, guest.node, snapshot);
  if (guest.kind === 'lxc') {
    if (full && guest.running && snapshot === undefined) {
      throw refuse('Full clone of a running container is only possible from a snapshot');
    }
    const foreign = Object.entries(config).find(([key, value]) => /^mp\d+$/.test(key) && /^(?:volume=)?\//.test(value));
    if (foreign) {
      const type = /^(?:volume=)?\/dev\//.test(foreign[1]) ? 'device' : 'bind';
      throw refuse(`unable to clone mountpoint '${foreign[0]}' (type ${type})`);
    }
    const fixed = full ? undefined : drives.find(({ volid }) => !can('clone', volid));
    if (fixed) throw refuse(`Linked clone feature for '${fixed.volid}' is not available`);
    return;
  }
  if (full && guest.running && snapshot === undefined && config['tpmstate0'] !== undefined) {
    throw refuse('cannot clone TPM state while VM is running');
  }
  for (const { key, volid } of drives.filter((drive) => !isCloudInit(drive.volid))) {
    if (can(full ? 'copy' : 'clone', volid)) continue;
    throw refuse(`${full ? 'Full' : 'Linked'} clone feature is not supported for '${volid}' (${key})`);
  }
};
