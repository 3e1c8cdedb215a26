import { given, may, number, text, type Call } from '../../call.ts';
import { forbidden, refuse } from '../../refusal.ts';
import { placeGuest, poolsOf } from '../../pools.ts';
import type { Cluster, SimGuest } from '../../state.ts';
import type { TaskHandle } from '../../tasks.ts';
import { ownsVolume } from '../../guests/unused.ts';
import { disksOf, freeVolume } from '../../volumes/volumes.ts';
import type { Steps } from './switching.ts';
import { label, type Target } from './target.ts';

/** The guest that a request is to make. */
export const newTarget = (call: Call, kind: SimGuest['kind']): Target & { readonly pool?: string } => {
  const pool = given(call, 'pool');
  return {
    kind,
    vmid: number(call, 'vmid') ?? 0,
    node: text(call, 'node'),
    ...(pool === undefined ? {} : { pool }),
  };
};

/** Refuses a pool that is not there. */
export const checkPool = ({ cluster }: Pick<Call, 'cluster'>, pool: string | undefined): void => {
  if (pool !== undefined && !poolsOf(cluster).has(pool)) throw refuse(`pool '${pool}' does not exist`);
};

/** Refuses a caller who may make guests neither with this number nor in this pool. */
export const checkMayCreate = (call: Pick<Call, 'caller'>, vmid: number, pool: string | undefined): void => {
  if (may(call, `/vms/${vmid}`, ['VM.Allocate'])) return;
  if (pool !== undefined && may(call, `/pool/${pool}`, ['VM.Allocate'])) return;
  throw forbidden();
};

/** What a host says of a number that is taken; undefined where it is free. */
export const takenText = ({ guests }: Pick<Cluster, 'guests'>, vmid: number): string | undefined => {
  const other = guests.get(vmid);
  return other && `${label(other)} ${vmid} already exists on node '${other.node}'`;
};

/** How the making of a guest shows: the lock that it has meanwhile, and what a failure begins with. */
export interface Manner {
  readonly lock: string;
  readonly sorry: string;
}

/**
 * Makes a guest while its number is already taken: `fill` gives the guest its configuration and may pause. Where that fails, or the task
 * is aborted, nothing of the guest is left.
 */
export const makeGuest = function* (
  cluster: Cluster,
  { kind, vmid, node, pool }: Target & { readonly pool?: string },
  task: TaskHandle,
  fill: (draft: SimGuest) => Steps,
  { lock, sorry }: Manner = { lock: 'create', sorry: `unable to create ${label({ kind })} ${vmid} -` },
): Steps {
  const taken = takenText(cluster, vmid);
  if (taken !== undefined) throw new Error(`${sorry} ${taken}`);
  task.endsAs(`${sorry} received interrupt`);
  const guest: SimGuest = {
    vmid,
    kind,
    node,
    config: { lock },
    pending: {},
    snapshots: [],
    obeys: true,
    load: 0.02 + (vmid % 5) / 100,
    fill: 0.3 + (vmid % 4) / 10,
    addresses: [],
    madeAt: task.now(),
  };
  cluster.guests.set(vmid, guest);
  const draft: SimGuest = { ...guest, config: {} };
  let whole = false;
  try {
    yield* fill(draft);
    guest.config = draft.config;
    placeGuest(cluster, guest, pool);
    whole = true;
  } catch (error) {
    throw new Error(`${sorry} ${error instanceof Error ? error.message : ''}`, { cause: error });
  } finally {
    if (!whole) discard(cluster, draft);
  }
};

const discard = (cluster: Cluster, draft: SimGuest): void => {
  for (const { volid } of disksOf(draft.config)) {
    if (ownsVolume(draft, volid)) freeVolume(cluster, volid, draft.node);
  }
  cluster.guests.delete(draft.vmid);
};
