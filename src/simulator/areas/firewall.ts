import type { Handlers } from '../call.ts';

export const firewallHandlers: Handlers = {};
