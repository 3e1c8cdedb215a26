import type { Call } from '../../call.ts';
import type { SimGuest } from '../../state.ts';
import { isTemplate } from '../../state.ts';
import { beginShutdown, beginStart, beginSuspend } from '../lifecycle/power-tasks.ts';
import { stateStorage } from '../lifecycle/suspend.ts';
import { label } from '../lifecycle/target.ts';
import { beginMove } from '../migrate/move.ts';
import { downTimeout, upDelay, type Deed } from './work.ts';

const name = (guest: SimGuest): string => `${label(guest)} ${guest.vmid}`;

/** Starts guests; what runs is left alone. */
export const starting = (call: Call): Deed => ({
  announce: (guest) => `Starting ${name(guest)}`,
  begin: (guest) => ({ upid: beginStart(call, guest) }),
  delay: upDelay,
});

/** Shuts guests down; what does not react in time is switched off where that is wanted. */
export const stopping = (call: Call, timeout: number, force: boolean): Deed => {
  const patience = (guest: SimGuest): number => downTimeout(guest) ?? timeout;
  return {
    announce: (guest) => `Stopping ${name(guest)} (timeout = ${patience(guest)} seconds)`,
    begin: (guest) => ({ upid: beginShutdown(call, guest, { timeout: patience(guest), force }) }),
  };
};

/** Suspends VMs, to a storage where that is wanted. */
export const suspending = (call: Call, toDisk: boolean, storage?: string): Deed => ({
  announce: (guest) => `Suspending ${name(guest)}`,
  begin: (guest) => {
    if (guest.kind === 'lxc') return { skip: `Skipping ${guest.vmid}, only VMs can be suspended` };
    const on = toDisk ? stateStorage(call.cluster, guest, storage) : undefined;
    return { upid: beginSuspend(call, guest, {}, on) };
  },
});

/** Moves guests to a node: VMs while they run, containers with a restart. */
export const migrating = (call: Call, target: string, online: boolean, withLocalDisks: boolean): Deed => ({
  announce: (guest) => `Migrating ${name(guest)}`,
  begin: (guest) => {
    if (guest.node === target) return { skip: `Skipping ${name(guest)}, it is on node '${target}'` };
    const runs = guest.running !== undefined;
    if (runs && !online) throw new Error(`can't migrate running ${guest.kind === 'qemu' ? 'VM' : 'container'}`);
    const upid = beginMove(call, guest, {
      target,
      online: runs && guest.kind === 'qemu',
      restart: runs && guest.kind === 'lxc',
      withLocalDisks,
      storageFor: (storage) => storage,
    });
    return { upid };
  },
});

/** Whether a guest can be started: it is off, and no template. */
export const startable = (guest: SimGuest): boolean => !guest.running && !isTemplate(guest);
