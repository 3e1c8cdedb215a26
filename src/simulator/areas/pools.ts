import type { Handlers } from '../call.ts';

export const poolHandlers: Handlers = {};
