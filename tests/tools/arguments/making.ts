import type { MoreArguments } from '../arguments.ts';

const TEMPLATE = 'debian-13-standard_13.1-2_amd64.tar.zst';

export const makingArguments: MoreArguments = {
  pve_guest_clone: [
    { guest: '203', name: 'copy' },
    { guest: '200', name: 'copy' },
    { guest: '203', name: 'copy', full: false },
    { guest: '102', name: 'copy', snapshot: 'before-upgrade', node: 'pve1' },
    { guest: '201', name: 'copy', snapshot: 'none', node: 'pve1' },
    { guest: '201', name: 'copy', node: 'pve1' },
  ],
  pve_guest_create: [
    { kind: 'container', source: TEMPLATE, disk: '4G', start: true },
    { source: 'ceph:vm-102-disk-0', disk: '64G', start: true },
  ],
  pve_guest_delete: [{ guest: '203', purge: true, unreferenced_disks: true }],
};
