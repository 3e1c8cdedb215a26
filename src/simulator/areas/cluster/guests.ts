import { may, type Call } from '../../call.ts';
import type { Entry } from '../../collection.ts';
import { guestFigures } from '../../figures.ts';
import { coresOf, nameOf } from '../../options.ts';
import { isTemplate, type SimGuest, type SimNode } from '../../state.ts';

/** How often the status daemon measures, in milliseconds. */
const ROUND_MS = 10_000;

/** Whether the status daemon has measured a guest that was made meanwhile. */
const measured = ({ madeAt }: SimGuest, now: number): boolean =>
  madeAt === undefined || Math.floor(madeAt / ROUND_MS) < Math.floor(now / ROUND_MS);

/** A guest as the list of resources shows it; what only its node knows is missing while that is down. */
export const guestEntry = (call: Call, guest: SimGuest, node: SimNode): Entry => {
  const { vmid, kind, config, running } = guest;
  const { tags, lock } = config;
  const basic = {
    id: `${kind}/${vmid}`,
    type: kind,
    node: node.name,
    vmid,
    status: 'unknown',
    ...(tags === undefined ? {} : { tags }),
    ...(lock === undefined ? {} : { lock }),
    ...poolOf(call, guest),
  };
  if (!measured(guest, call.now)) return basic;
  const named = { ...basic, name: nameOf(guest), template: isTemplate(guest) ? 1 : 0 };
  if (!node.online) return named;
  const { cpu, mem, maxmem, disk, maxdisk, netin, netout, uptime } = guestFigures(guest, node, call.now);
  return {
    ...named,
    status: running ? (running.paused ? 'paused' : 'running') : 'stopped',
    ...{ cpu, mem, maxmem, disk, maxdisk, netin, netout, uptime },
    diskread: 0,
    diskwrite: 0,
    maxcpu: coresOf(guest, node.cores),
    memhost: kind === 'qemu' ? mem : 0,
  };
};

const poolOf = (call: Call, { pool }: SimGuest): { pool?: string } =>
  pool !== undefined && may(call, `/pool/${pool}`, ['Pool.Audit']) ? { pool } : {};
