import type { Handlers } from '../call.ts';
import { accessHandlers } from './access.ts';
import { agentHandlers } from './agent.ts';
import { backupHandlers } from './backup.ts';
import { bulkHandlers } from './bulk.ts';
import { cephHandlers } from './ceph.ts';
import { cloneHandlers } from './clone.ts';
import { clusterHandlers } from './cluster.ts';
import { consoleHandlers } from './console.ts';
import { datacenterHandlers } from './datacenter.ts';
import { firewallHandlers } from './firewall.ts';
import { guestHandlers } from './guests.ts';
import { haHandlers, underHa } from './ha.ts';
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
import { templateHandlers } from './template.ts';

/** What is simulated, by `VERB /template`; everything else answers 501. */
export const handlers: Handlers = {
  ...accessHandlers,
  ...agentHandlers,
  ...backupHandlers,
  ...bulkHandlers,
  ...cephHandlers,
  ...cloneHandlers,
  ...clusterHandlers,
  ...consoleHandlers,
  ...datacenterHandlers,
  ...firewallHandlers,
  ...guestHandlers,
  ...haHandlers,
  ...lifecycleHandlers,
  ...underHa(migrateHandlers),
  ...nodeHandlers,
  ...poolHandlers,
  ...underHa(powerHandlers),
  ...replicationHandlers,
  ...sdnHandlers,
  ...snapshotHandlers,
  ...storageHandlers,
  ...taskHandlers,
  ...templateHandlers,
};
