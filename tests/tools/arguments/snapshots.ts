import type { MoreArguments } from '../arguments.ts';

// A container of the scene has none: it is taken before.
const OF_CONTAINER = {
  guest: '201',
  name: 'taken-before',
  first: { tool: 'pve_snapshot_create', args: { guest: '201', name: 'taken-before' } },
};

export const snapshotArguments: MoreArguments = {
  pve_snapshot_create: [{ guest: '201' }],
  pve_snapshot_list: [{ guest: '201' }],
  pve_snapshot_delete: [OF_CONTAINER],
  pve_snapshot_rollback: [OF_CONTAINER],
};
