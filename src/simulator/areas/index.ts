import type { Handler } from '../call.ts';
import { accessHandlers } from './access.ts';
import { clusterHandlers } from './cluster.ts';
import { guestHandlers } from './guests.ts';
import { nodeHandlers } from './nodes.ts';
import { powerHandlers } from './power.ts';
import { storageHandlers } from './storage.ts';
import { taskHandlers } from './tasks.ts';

/** What is simulated, by `VERB /template`; everything else answers 501. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...accessHandlers,
  ...clusterHandlers,
  ...guestHandlers,
  ...nodeHandlers,
  ...powerHandlers,
  ...storageHandlers,
  ...taskHandlers,
};
