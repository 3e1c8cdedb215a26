import type { MoreArguments } from '../arguments.ts';

const GUESTS = ['100', '103', '200', '203'].map((guest) => ({ guest }));

export const guestArguments: MoreArguments = {
  pve_guest_configure: [
    { guest: '103', set: { scsi5: 'ceph:1' } },
    { guest: '200', cores: 1 },
    { guest: '100', onboot: true },
    { guest: '101', network: { net0: { vlan: 20 } }, cloud_init: { user: 'admin' }, set: { cpu: 'host' } },
  ],
  pve_guest_get: ['100', '103', '200'].map((guest) => ({
    guest,
    include: ['status', 'summary', 'config', 'pending', 'addresses', 'snapshots'],
  })),
  pve_guest_migrate: [
    { guest: 'win-desktop', target: 'pve2', with_local_disks: true, storage: 'ceph' },
    { guest: 'dns1', target: 'pve2', restart: true },
  ],
  pve_guest_reboot: GUESTS,
  pve_guest_shutdown: GUESTS,
  pve_guest_start: [...GUESTS, { guest: '101', first: { tool: 'pve_guest_suspend', args: { guest: '101' } } }],
  pve_guest_stop: GUESTS,
  pve_guest_suspend: [{ guest: '102', to_disk: true }, { guest: '200' }],
};
