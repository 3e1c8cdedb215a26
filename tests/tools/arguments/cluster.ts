import type { MoreArguments } from '../arguments.ts';

export const clusterArguments: MoreArguments = {
  pve_node_get: [
    { include: ['status', 'services', 'updates', 'certificates', 'subscription', 'disks', 'network'] },
    { node: 'pve2', include: ['disks'] },
  ],
  pve_task_list: [
    { status: undefined, since: undefined },
    { guest: 'web1', status: 'running' },
  ],
};
