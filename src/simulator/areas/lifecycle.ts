import type { Handlers } from '../call.ts';

export const lifecycleHandlers: Handlers = {};
