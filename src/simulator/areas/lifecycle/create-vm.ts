import { given, need, type Call, type Handler } from '../../call.ts';
import { makeChange } from '../../guests/change.ts';
import { givenOptions, newOptions } from '../../guests/new-guest.ts';
import { checkValues } from '../../guests/option-checks.ts';
import { checkRights } from '../../guests/option-rights.ts';
import { invalid, refuse } from '../../refusal.ts';
import type { SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { storageOn } from '../../volumes/volumes.ts';
import { restoreVm } from '../backup.ts';
import { bringUp, checkMayManage } from './bring-up.ts';
import { checkMayCreate, checkPool, makeGuest, newTarget, takenText } from './creation.ts';
import type { Steps } from './switching.ts';

const CREATE_MS = 300;

/** Makes a VM, or restores one from a backup. */
export const createVm: Handler = async (call) => {
  if (given(call, 'archive') !== undefined) return restoreVm(call);
  const { cluster } = call;
  const target = newTarget(call, 'qemu');
  const { vmid, node, pool } = target;
  checkPool(call, pool);
  const storage = given(call, 'storage');
  if (storage !== undefined) need(call, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  checkMayCreate(call, vmid, pool);
  checkMayManage(call);
  const set = await optionsOf(call);
  checkValues(call, { kind: 'qemu', node }, set);
  checkRights(call, target, set);
  for (const name of storagesOf(set)) storageOn(cluster, name, node);
  const taken = takenText(cluster, vmid);
  if (taken !== undefined) throw refuse(`unable to create VM ${vmid} - ${taken}`);
  return call.begin('qmcreate', String(vmid), function* (task) {
    yield* makeGuest(cluster, target, task, (draft) => fill(call, draft, set, task));
    bringUp(call, target, task);
  });
};

/** The options that were given; a CD drive goes by another name too. */
const optionsOf = async (call: Call): Promise<Readonly<Record<string, string>>> => {
  const { cdrom, ...set } = await givenOptions(call, 'qemu');
  if (cdrom === undefined) return set;
  if (set['ide2'] !== undefined) throw invalid({ cdrom: "conflicts with option 'ide2'" });
  return { ...set, ide2: cdrom.includes('media=') ? cdrom : `${cdrom},media=cdrom` };
};

/** The storages that new disks are asked for on. */
const storagesOf = (set: Readonly<Record<string, string>>): string[] =>
  Object.values(set).flatMap(
    (value) => /^(?:file=)?([^:/,]+):(?:\d+(?:\.\d+)?|cloudinit)(?:,|$)/.exec(value)?.[1] ?? [],
  );

const fill = function* (
  { cluster }: Call,
  draft: SimGuest,
  set: Readonly<Record<string, string>>,
  task: TaskHandle,
): Steps {
  const whole = newOptions(cluster, draft, set, task.now());
  makeChange(cluster, draft, { set: whole, unset: [], revert: [] }, task.now(), (line) => task.log(line));
  yield CREATE_MS;
};
