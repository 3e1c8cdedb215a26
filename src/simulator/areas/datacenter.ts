import type { Handlers } from '../call.ts';

export const datacenterHandlers: Handlers = {};
