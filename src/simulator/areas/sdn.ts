import type { Handlers } from '../call.ts';

export const sdnHandlers: Handlers = {};
