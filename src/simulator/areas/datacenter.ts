import type { Handlers } from '../call.ts';
import { acmeHandlers } from './datacenter/acme.ts';
import { cpuHandlers } from './datacenter/cpu-models.ts';
import { mappingHandlers } from './datacenter/mappings.ts';
import { metricHandlers } from './datacenter/metrics.ts';
import { notificationHandlers } from './datacenter/notifications.ts';
import { optionHandlers } from './datacenter/options.ts';
import { realmSyncHandlers } from './datacenter/realm-sync.ts';

export const datacenterHandlers: Handlers = {
  ...acmeHandlers,
  ...cpuHandlers,
  ...mappingHandlers,
  ...metricHandlers,
  ...notificationHandlers,
  ...optionHandlers,
  ...realmSyncHandlers,
};
