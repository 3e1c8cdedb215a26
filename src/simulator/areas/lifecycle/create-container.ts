import { flag, given, need, text, type Call, type Handler } from '../../call.ts';
import { makeChange } from '../../guests/change.ts';
import { givenOptions, newOptions } from '../../guests/new-guest.ts';
import { checkValues } from '../../guests/option-checks.ts';
import { checkRights } from '../../guests/option-rights.ts';
import { invalid, refuse } from '../../refusal.ts';
import { isTemplate, type SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { disksOf, storageNameOf, storageOn, volumeOn } from '../../volumes/volumes.ts';
import { restoreContainer } from '../backup.ts';
import { becomeTemplate } from '../template.ts';
import { bringUp, checkMayManage } from './bring-up.ts';
import { checkMayCreate, checkPool, makeGuest, newTarget, takenText } from './creation.ts';
import { filesystemLines } from './filesystem.ts';
import { nestingWarning, noteSystemd } from './nesting.ts';
import { systemIn } from './ostemplate.ts';
import type { Steps } from './switching.ts';

const MIB = 1024 ** 2;
const DEFAULT_GIB = 4;
/** How much of an archive is read in a millisecond, and how much more is in it than its file takes. */
const BYTES_PER_MS = 150_000;
const PACKED = 2.8;

/** Makes a container from a template, or restores one from a backup. */
export const createContainer: Handler = async (call) => {
  if (flag(call, 'restore')) return restoreContainer(call);
  const { cluster } = call;
  const target = newTarget(call, 'lxc');
  const { vmid, node, pool } = target;
  const taken = takenText(cluster, vmid);
  if (taken !== undefined) throw refuse(taken);
  checkPool(call, pool);
  checkMayCreate(call, vmid, pool);
  checkMayManage(call);
  const { unprivileged, ...options } = await givenOptions(call, 'lxc');
  const set = withRootfs(call, options);
  checkValues(call, { kind: 'lxc', node }, set);
  checkRights(call, target, set);
  if (unprivileged !== '1') need(call, '/', ['Sys.Modify']);
  const archive = text(call, 'ostemplate');
  const from = storageNameOf(archive);
  if (from === '') throw refuse(`unable to parse volume ID '${archive}'`);
  storageOn(cluster, from, node);
  need(call, `/storage/${from}`, ['Datastore.AllocateSpace', 'Datastore.Audit'], true);
  for (const name of storagesOf(set)) checkStorage(call, name);
  const now = takenText(cluster, vmid);
  if (now !== undefined) throw refuse(now);
  return call.begin('vzcreate', String(vmid), function* (task) {
    const whole = { ...set, ...(unprivileged === '1' ? { unprivileged } : {}) };
    yield* makeGuest(cluster, target, task, (draft) => fill(call, draft, whole, task));
    bringUp(call, target, task);
  });
};

/** The options with a root file system: one of a usual size on the storage of the request unless it names one. */
const withRootfs = (call: Call, set: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  if (set['rootfs'] !== undefined) return set;
  if (Object.keys(set).some((name) => /^mp\d+$/.test(name))) {
    throw refuse("mount points configured, but 'rootfs' not set - aborting");
  }
  return { ...set, rootfs: `${given(call, 'storage') ?? 'local'}:${DEFAULT_GIB}` };
};

/** The storages that new volumes are asked for on. */
const storagesOf = (set: Readonly<Record<string, string>>): string[] =>
  Object.entries(set).flatMap(([name, value]) =>
    /^(?:rootfs|mp\d+)$/.test(name) ? (/^(?:volume=)?([^:/,]+):\d+(?:\.\d+)?(?:,|$)/.exec(value)?.[1] ?? []) : [],
  );

const checkStorage = (call: Call, name: string): void => {
  if (!storageOn(call.cluster, name, text(call, 'node')).content.includes('rootdir')) {
    throw invalid({ storage: `storage '${name}' does not support container directories` });
  }
};

const fill = function* (call: Call, draft: SimGuest, set: Readonly<Record<string, string>>, task: TaskHandle): Steps {
  const { cluster } = call;
  const options = newOptions(cluster, draft, set, task.now());
  makeChange(cluster, draft, { set: options, unset: [], revert: [] }, task.now(), (line) => task.log(line));
  for (const { volid } of disksOf(draft.config)) {
    const volume = volumeOn(cluster, volid, draft.node);
    for (const line of volume ? filesystemLines(cluster, volume) : []) task.log(line);
  }
  const systemd = yield* unpack(call, draft, task);
  if (isTemplate(draft)) becomeTemplate(cluster, draft);
  noteSystemd(cluster, draft.vmid, systemd);
  const warning = nestingWarning(cluster, draft, systemd);
  if (warning !== undefined) task.warn(warning);
};

/** Unpacks the template of the request into a container, and gives the version of its systemd. */
const unpack = function* (call: Call, draft: SimGuest, task: TaskHandle): Generator<number, number | undefined> {
  const archive = text(call, 'ostemplate');
  const template = volumeOn(call.cluster, archive, draft.node);
  if (!template) {
    task.log(`volume '${archive}' does not exist`);
    throw new Error(`volume '${archive}' does not exist`);
  }
  const { more } = storageOn(call.cluster, storageNameOf(archive), draft.node);
  const file = archive.slice(archive.indexOf('/') + 1);
  task.log(`extracting archive '${more['path'] ?? ''}/template/cache/${file}'`);
  const bytes = Math.round((template.size * PACKED) / 10_240) * 10_240;
  const ms = Math.max(300, Math.round(bytes / BYTES_PER_MS));
  yield ms;
  task.log(`Total bytes read: ${bytes} (${Math.round(bytes / MIB)}MiB, ${Math.round(bytes / MIB / (ms / 1000))}MiB/s)`);
  task.log(`Detected container architecture: ${draft.config['arch'] ?? 'amd64'}`);
  const { ostype, systemd } = systemIn(archive);
  draft.config['ostype'] ??= ostype;
  return systemd;
};
