import { isCloudInitOption } from './hotplug.ts';
import { slice } from '../slice.ts';
import type { Cluster, Options, SimGuest } from '../state.ts';

/** What the drive of cloud-init still has: values before they were changed, undefined for those that were not there. */
type Drift = Map<string, string | undefined>;

const drifts = slice(() => new WeakMap<SimGuest, { readonly since: number; readonly was: Drift }>());

const tells = (name: string): boolean => isCloudInitOption(name) || name === 'name' || /^net\d+$/.test(name);

/** What changed since the drive of a running VM was written; a VM that is off gets a new one when it starts. */
export const driftOf = (cluster: Cluster, guest: SimGuest): Drift => {
  const { running } = guest;
  const known = drifts(cluster).get(guest);
  if (!running) return new Map();
  if (known?.since === running.since) return known.was;
  const was: Drift = new Map();
  drifts(cluster).set(guest, { since: running.since, was });
  return was;
};

/** Notes what a change took away from the drive of cloud-init, and what it gave back. */
export const noteDrift = (cluster: Cluster, guest: SimGuest, before: Options): void => {
  if (!guest.running) return;
  const was = driftOf(cluster, guest);
  for (const name of new Set([...Object.keys(before), ...Object.keys(guest.config)])) {
    if (!tells(name) || before[name] === guest.config[name]) continue;
    if (!was.has(name)) was.set(name, before[name]);
    else if (was.get(name) === guest.config[name]) was.delete(name);
  }
};

/** Forgets what changed: the drive is written anew. */
export const writeDrive = (cluster: Cluster, guest: SimGuest): void => {
  drifts(cluster).delete(guest);
};
