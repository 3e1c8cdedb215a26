import type { Handlers } from '../call.ts';

export const haHandlers: Handlers = {};
