import type { Handlers } from '../call.ts';

export const backupHandlers: Handlers = {};
