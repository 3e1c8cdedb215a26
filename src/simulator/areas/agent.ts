import type { Handlers } from '../call.ts';

export const agentHandlers: Handlers = {};
