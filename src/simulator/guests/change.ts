import { list, type Call } from '../call.ts';
import { noteDrift } from './cloud-init-drift.ts';
import { takesNow } from './hotplug.ts';
import { givenOptions, isOption } from './new-guest.ts';
import { checkRights } from './option-rights.ts';
import { checkValues } from './option-checks.ts';
import { keptValue } from './option-values.ts';
import { digestOf } from './options.ts';
import { invalid, refuse } from '../refusal.ts';
import type { Cluster, SimGuest } from '../state.ts';
import { keepDisk, ownsVolume, tidyUnused, usedVolumes } from './unused.ts';
import type { Params } from '../verify.ts';
import {
  checkBootOrder,
  checkCloudInitDrive,
  checkProtection,
  checkRequired,
  checkUnusedFree,
  withBootOrder,
} from './change-checks.ts';
import { disksOf, freeVolume } from '../volumes/volumes.ts';
import { creationLines } from '../volumes/lines.ts';
import { isRoot } from '../volumes/rights.ts';

/** A change of options that was checked and is ready to be made. */
export interface Change {
  readonly set: Readonly<Record<string, string>>;
  readonly unset: readonly string[];
  readonly revert: readonly string[];
  /** Whether a disk that is removed goes for good, instead of being kept as unused. */
  readonly force?: boolean;
}

/** Checks a change in the order in which Proxmox VE complains. */
export const readChange = async (call: Call, guest: SimGuest): Promise<Change> => {
  const { params } = call;
  if (params['skiplock'] === '1' && !isRoot(call)) {
    throw invalid({ skiplock: 'Only root may use this option.' });
  }
  const set = await givenOptions(call, guest.kind);
  const [unset, revert] = [list(call, 'delete'), list(call, 'revert')];
  if (Object.keys(set).length === 0 && unset.length === 0 && revert.length === 0) throw refuse('no options specified');
  for (const name of revert) {
    if (!(await isOption(guest.kind, name))) throw invalid({ revert: `unknown option '${name}'` });
    if (set[name] !== undefined) {
      throw invalid({ revert: `you can't use '-${name}' and -revert ${name}' at the same time` });
    }
  }
  for (const name of unset) {
    if (set[name] !== undefined) {
      throw invalid({ delete: `you can't use '-${name}' and -delete ${name}' at the same time` });
    }
    if (!(await isOption(guest.kind, name))) throw invalid({ delete: `unknown option '${name}'` });
  }
  checkValues(call, guest, set);
  checkRights(call, guest, set, [...unset, ...revert]);
  checkDigest(params, guest);
  checkLock(params, guest);
  return { set, unset, revert, force: params['force'] === '1' };
};

/** Refuses a change that was made for another state of the configuration. */
export const checkDigest = (params: Params, guest: SimGuest): void => {
  const { digest } = params;
  if (typeof digest !== 'string' || digest === digestOf(guest)) return;
  throw refuse(
    guest.kind === 'qemu'
      ? 'checksum mismatch (file change by other user?)'
      : 'detected modified configuration - file changed by other user? Try again.',
  );
};

/** Refuses work on a guest that is locked. */
export const checkLock = (params: Params, { kind, config }: SimGuest): void => {
  const { lock } = config;
  if (lock !== undefined && params['skiplock'] !== '1')
    throw refuse(`${kind === 'qemu' ? 'VM' : 'CT'} is locked (${lock})`);
};

/** Makes a change whole or not at all: at once where the guest allows it, else it waits for the next start. */
export const makeChange = (
  cluster: Cluster,
  guest: SimGuest,
  change: Change,
  now: number,
  log: (line: string) => void = () => undefined,
): void => {
  checkBootOrder(guest, change);
  checkRequired(guest, change);
  checkProtection(guest, change);
  checkCloudInitDrive(guest, change);
  checkUnusedFree(cluster, guest, change);
  const values = keptValues(cluster, guest, withBootOrder(guest, change), now, log);
  const before = { ...guest.config };
  for (const name of change.revert) dropPending(cluster, guest, name);
  for (const name of change.unset) remove(cluster, guest, name, change.force ?? false);
  for (const [name, value] of values) put(cluster, guest, name, value);
  tidyUnused(guest);
  noteDrift(cluster, guest, before);
};

/** All values before any is set; where one can't be made, the volumes that were made for others go again. */
const keptValues = (
  cluster: Cluster,
  guest: SimGuest,
  set: Readonly<Record<string, string>>,
  now: number,
  log: (line: string) => void,
): [string, string][] => {
  const made: string[] = [];
  try {
    return Object.entries(set).map(([name, given]): [string, string] => {
      const { value, made: volume } = keptValue(cluster, guest, name, given, now);
      if (volume) {
        made.push(volume.volid);
        for (const line of creationLines(cluster, volume)) log(line);
        if (guest.kind === 'qemu') log(`${name}: successfully created disk '${value}'`);
      }
      return [name, value];
    });
  } catch (error) {
    for (const volid of made) freeVolume(cluster, volid, guest.node);
    throw error;
  }
};

const put = (cluster: Cluster, guest: SimGuest, name: string, value: string): void => {
  if (value === '') {
    remove(cluster, guest, name, false);
    return;
  }
  const { config, pending } = guest;
  const [before, waiting] = [config[name], pending[name]];
  if (takesNow(guest, name, value)) {
    config[name] = value;
    Reflect.deleteProperty(pending, name);
    keepDisk(cluster, guest, name, before);
  } else if (before === value) {
    Reflect.deleteProperty(pending, name);
  } else {
    pending[name] = value;
  }
  keepDisk(cluster, guest, name, waiting);
};

const dropPending = (cluster: Cluster, guest: SimGuest, name: string): void => {
  const waiting = guest.pending[name];
  Reflect.deleteProperty(guest.pending, name);
  keepDisk(cluster, guest, name, waiting);
};

const remove = (cluster: Cluster, guest: SimGuest, name: string, force: boolean): void => {
  dropPending(cluster, guest, name);
  const before = guest.config[name];
  if (before === undefined) return;
  if (!takesNow(guest, name, undefined)) {
    guest.pending[name] = null;
    return;
  }
  Reflect.deleteProperty(guest.config, name);
  if (force || /^unused\d+$/.test(name)) free(cluster, guest, name, before);
  else keepDisk(cluster, guest, name, before);
};

const free = (cluster: Cluster, guest: SimGuest, name: string, value: string): void => {
  for (const { volid } of disksOf({ [name]: value })) {
    const kept = guest.snapshots.some(({ config = {} }) => disksOf(config).some((disk) => disk.volid === volid));
    if (!kept && ownsVolume(guest, volid) && !usedVolumes(guest).has(volid)) freeVolume(cluster, volid, guest.node);
  }
};
