import type { Handlers } from '../call.ts';

export const snapshotHandlers: Handlers = {};
