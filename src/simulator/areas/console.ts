import type { Handlers } from '../call.ts';

export const consoleHandlers: Handlers = {};
