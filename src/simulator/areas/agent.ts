import type { Handlers } from '../call.ts';
import { commandHandlers } from './agent/commands.ts';
import { execHandlers } from './agent/exec.ts';
import { fileHandlers } from './agent/files.ts';
import { monitorHandlers } from './agent/monitor.ts';

export const agentHandlers: Handlers = { ...commandHandlers, ...execHandlers, ...fileHandlers, ...monitorHandlers };
