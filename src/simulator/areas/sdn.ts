import type { Handlers } from '../call.ts';
import { applyHandlers } from './sdn/apply.ts';
import { controllers } from './sdn/controllers.ts';
import { fabricHandlers } from './sdn/fabrics.ts';
import { ipamHandlers } from './sdn/ipams.ts';
import { networkHandlers } from './sdn/networks.ts';
import { nodeSdnHandlers } from './sdn/nodes.ts';
import { routingHandlers } from './sdn/routing.ts';
import { zones } from './sdn/zones.ts';

export { zoneOfBridge, zonesOn } from './sdn/nodes.ts';

/** Virtual networks of the whole cluster: configured first, then applied on every node. */
export const sdnHandlers: Handlers = {
  ...applyHandlers,
  ...controllers.handlers,
  ...fabricHandlers,
  ...ipamHandlers,
  ...networkHandlers,
  ...nodeSdnHandlers,
  ...routingHandlers,
  ...zones.handlers,
};
