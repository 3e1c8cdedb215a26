import type { Handlers } from '../call.ts';
import { aptHandlers } from './nodes/apt.ts';
import { capabilityHandlers } from './nodes/capabilities.ts';
import { certificateHandlers } from './nodes/certificates.ts';
import { configHandlers } from './nodes/config.ts';
import { diskHandlers } from './nodes/disks.ts';
import { executeHandlers } from './nodes/execute.ts';
import { hardwareHandlers } from './nodes/hardware.ts';
import { hostHandlers } from './nodes/hosts.ts';
import { networkHandlers } from './nodes/network.ts';
import { nodePowerHandlers } from './nodes/power.ts';
import { reportHandlers } from './nodes/report.ts';
import { nodeRrdHandlers } from './nodes/rrd.ts';
import { scanHandlers } from './nodes/scan.ts';
import { serviceHandlers } from './nodes/services.ts';
import { statusHandlers } from './nodes/status.ts';
import { subscriptionHandlers } from './nodes/subscription.ts';
import { syslogHandlers } from './nodes/syslog.ts';

export const nodeHandlers: Handlers = {
  ...aptHandlers,
  ...capabilityHandlers,
  ...certificateHandlers,
  ...configHandlers,
  ...diskHandlers,
  ...executeHandlers,
  ...hardwareHandlers,
  ...hostHandlers,
  ...networkHandlers,
  ...nodePowerHandlers,
  ...nodeRrdHandlers,
  ...reportHandlers,
  ...scanHandlers,
  ...serviceHandlers,
  ...statusHandlers,
  ...subscriptionHandlers,
  ...syslogHandlers,
};
