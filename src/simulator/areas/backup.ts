import type { Handlers } from '../call.ts';
import { backupJobHandlers } from './backup/jobs.ts';
import { pruneHandlers } from './backup/prune.ts';
import { vzdumpHandlers } from './backup/vzdump.ts';

export const backupHandlers: Handlers = { ...backupJobHandlers, ...pruneHandlers, ...vzdumpHandlers };

export { restoreContainer } from './backup/restore-container.ts';
export { restoreVm } from './backup/restore-vm.ts';
