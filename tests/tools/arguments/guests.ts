import type { MoreArguments } from '../arguments.ts';

const GUESTS = ['100', '103', '200', '203'].map((guest) => ({ guest }));

export const guestArguments: MoreArguments = {
  pve_guest_configure: [
    { guest: '103', set: { scsi5: 'ceph:1' } },
    { guest: '200', cores: 1 },
    { guest: '100', onboot: true },
  ],
  pve_guest_get: ['100', '103', '200'].map((guest) => ({
    guest,
    include: ['status', 'summary', 'config', 'pending', 'addresses', 'snapshots'],
  })),
  pve_guest_reboot: GUESTS,
  pve_guest_shutdown: GUESTS,
  pve_guest_start: GUESTS,
  pve_guest_stop: GUESTS,
};
