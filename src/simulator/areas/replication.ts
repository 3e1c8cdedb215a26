import type { Handlers } from '../call.ts';

export const replicationHandlers: Handlers = {};
