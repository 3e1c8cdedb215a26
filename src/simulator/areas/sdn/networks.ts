import { need, text, type Handler, type Handlers } from '../../call.ts';
import { refuse } from '../../refusal.ts';
import { subnets } from './subnets.ts';
import { vnets, zoneOfVnet } from './vnets.ts';
import { runningOf } from './state.ts';

/** A method of one virtual network, whose rights hang on the network's zone. */
const onVnet =
  (handler: Handler, privileges: readonly string[]): Handler =>
  (call) => {
    const vnet = text(call, 'vnet');
    const zone = zoneOfVnet(call.cluster, vnet) ?? runningOf(call.cluster, vnets.path).get(vnet)?.['zone'];
    if (typeof zone !== 'string') throw refuse(`sdn vnet '${vnet}' does not exist`);
    need(call, `/sdn/zones/${zone}/${vnet}`, privileges, true);
    return handler(call);
  };

const checked = (handlers: Handlers, pattern: RegExp): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([route, handler]) => {
      const privileges = route.startsWith('GET ') ? ['SDN.Audit', 'SDN.Allocate'] : ['SDN.Allocate'];
      return [route, pattern.test(route) ? onVnet(handler, privileges) : handler];
    }),
  );

/** The methods of virtual networks and their subnets. */
export const networkHandlers: Handlers = {
  ...checked(vnets.handlers, /\{vnet\}$/),
  ...checked(subnets.handlers, /./),
};
