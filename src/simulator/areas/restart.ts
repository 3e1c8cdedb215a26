import type { Call } from '../call.ts';
import type { SimGuest } from '../state.ts';
import { powerHandlers } from './power.ts';

/** Starts a guest as its own method does: in a task of its own, on the node that it is on. */
export const startAgain = (call: Call, { kind, vmid, node }: SimGuest): void => {
  const route = `POST /nodes/{node}/${kind}/{vmid}/status/start`;
  powerHandlers[route]?.({
    ...call,
    route,
    params: { node, vmid: String(vmid) },
    begin: (type, id, script, on = node) => call.begin(type, id, script, on),
  });
};
