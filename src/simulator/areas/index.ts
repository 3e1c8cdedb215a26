import type { Handlers } from '../call.ts';
import { accessHandlers } from './access.ts';
import { agentHandlers } from './agent.ts';
import { backupHandlers } from './backup.ts';
import { clusterHandlers } from './cluster.ts';
import { consoleHandlers } from './console.ts';
import { datacenterHandlers } from './datacenter.ts';
import { firewallHandlers } from './firewall.ts';
import { guestHandlers } from './guests.ts';
import { haHandlers } from './ha.ts';
import { lifecycleHandlers } from './lifecycle.ts';
import { migrateHandlers } from './migrate.ts';
import { nodeHandlers } from './nodes.ts';
import { poolHandlers } from './pools.ts';
import { powerHandlers } from './power.ts';
import { replicationHandlers } from './replication.ts';
import { sdnHandlers } from './sdn.ts';
import { snapshotHandlers } from './snapshots.ts';
import { storageHandlers } from './storage.ts';
import { taskHandlers } from './tasks.ts';

/** What is simulated, by `VERB /template`; everything else answers 501. */
export const handlers: Handlers = {
  ...accessHandlers,
  ...agentHandlers,
  ...backupHandlers,
  ...clusterHandlers,
  ...consoleHandlers,
  ...datacenterHandlers,
  ...firewallHandlers,
  ...guestHandlers,
  ...haHandlers,
  ...lifecycleHandlers,
  ...migrateHandlers,
  ...nodeHandlers,
  ...poolHandlers,
  ...powerHandlers,
  ...replicationHandlers,
  ...sdnHandlers,
  ...snapshotHandlers,
  ...storageHandlers,
  ...taskHandlers,
};
