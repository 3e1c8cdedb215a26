import { may, type Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { guestFigures } from '../../guests/figures.ts';
import { coresOf, nameOf } from '../../guests/options.ts';
import { isTemplate, type SimGuest, type SimNode } from '../../state.ts';
import { resources as haServices, sidOf, stateOf } from '../ha/services.ts';

/** How often the status daemon measures, in milliseconds. */
const ROUND_MS = 10_000;

/** Whether the status daemon has measured a guest that was made meanwhile. */
const measured = ({ madeAt }: SimGuest, now: number): boolean =>
  madeAt === undefined || Math.floor(madeAt / ROUND_MS) < Math.floor(now / ROUND_MS);

/** A guest as the list of resources shows it; what only its node knows is missing while that is down. */
export const guestEntry = (call: Call, guest: SimGuest, node: SimNode): Entry => {
  const { config, pool } = guest;
  const { tags, lock } = config;
  const hastate = hastateOf(call, guest);
  // Nothing is copied: there may be thousands of guests.
  const entry = measured(guest, call.now) ? known(guest, node, call.now) : basic(guest);
  if (tags !== undefined) entry['tags'] = tags;
  if (lock !== undefined) entry['lock'] = lock;
  if (pool !== undefined && may(call, `/pool/${pool}`, ['Pool.Audit'])) entry['pool'] = pool;
  if (hastate !== undefined) entry['hastate'] = hastate;
  return entry;
};

const basic = ({ kind, vmid, node }: SimGuest): Entry => ({
  id: `${kind}/${vmid}`,
  type: kind,
  node,
  vmid,
  status: 'unknown',
});

const known = (guest: SimGuest, node: SimNode, now: number): Entry => {
  const { kind, vmid, running } = guest;
  const [name, template] = [nameOf(guest), isTemplate(guest) ? 1 : 0];
  if (!node.online) return { ...basic(guest), name, template };
  const figures = guestFigures(guest, node, now);
  return {
    id: `${kind}/${vmid}`,
    type: kind,
    node: node.name,
    vmid,
    status: running ? (running.paused ? 'paused' : 'running') : 'stopped',
    name,
    template,
    cpu: figures['cpu'],
    maxcpu: coresOf(guest, node.cores),
    mem: figures['mem'],
    memhost: kind === 'qemu' ? figures['mem'] : 0,
    maxmem: figures['maxmem'],
    disk: figures['disk'],
    maxdisk: figures['maxdisk'],
    diskread: 0,
    diskwrite: 0,
    netin: figures['netin'],
    netout: figures['netout'],
    uptime: figures['uptime'],
  };
};

const hastateOf = ({ cluster }: Call, guest: SimGuest): string | undefined => {
  const services = haServices.of(cluster);
  const entry = services.size === 0 ? undefined : services.get(sidOf(guest));
  return entry && stateOf(cluster, sidOf(guest), entry);
};
