import { expect } from 'vitest';
import { TOKENS } from '../../simulator/door.ts';
import type { World } from '../../support/world.ts';
import type { Contracts } from './contract.ts';

const runs = ({ simulator }: World, vmid: number): boolean => simulator.cluster.guests.get(vmid)?.running !== undefined;

/** The contracts of the tools that switch guests on and off, and tell of them. */
export const guestContracts: Contracts = {
  pve_guest_start: {
    success: {
      args: { guest: 'mail' },
      answer: /^Done: VM 103 "mail" on pve1 running\./,
      writes: [/^POST \/nodes\/pve1\/qemu\/103\/status\/start$/],
      after: (world) => expect(runs(world, 103)).toBe(true),
    },
    'task failure': {
      args: { guest: 'legacy-app' },
      answer: [/^TASK_FAILED: /, /bridge 'vmbr9' does not exist/],
      writes: [/start$/],
      after: (world) => expect(runs(world, 105)).toBe(false),
    },
    'missing guest': { args: { guest: '999' }, answer: /^NOT_FOUND: There is no guest "999"/ },
    'locked guest': {
      args: { guest: 'mail' },
      before: (world) => {
        const guest = world.simulator.cluster.guests.get(103);
        if (guest) guest.config['lock'] = 'clone';
      },
      answer: [/^LOCKED: /, /VM is locked \(clone\)/],
      writes: [/start$/],
    },
    'missing privilege': {
      args: { guest: 'mail' },
      world: { token: TOKENS.auditor },
      answer: [/^FORBIDDEN: /, /VM\.PowerMgmt/, /pveum/],
      writes: [/start$/],
    },
    'offline node': {
      args: { guest: 'sandbox' },
      world: { offline: ['pve3'] },
      answer: /^NODE_UNREACHABLE: /,
      writes: [/start$/],
    },
    cancelled: {
      args: { guest: 'mail' },
      at: /^GET .*\/tasks\/.*\/status$/,
      writes: [/start$/],
    },
    'wrong arguments': { args: { guest: 103 }, answer: /^INVALID_INPUT: guest: must be a string/ },
  },
};
