import type { MoreArguments } from '../arguments.ts';

export const snapshotArguments: MoreArguments = {
  pve_snapshot_create: [{ guest: '201' }],
  pve_snapshot_list: [{ guest: '201' }],
  // A container of the scene has none: it is made before.
  pve_snapshot_delete: [{ guest: '201', name: 'SNAPSHOT' }],
  pve_snapshot_rollback: [{ guest: '201', name: 'SNAPSHOT' }],
};
