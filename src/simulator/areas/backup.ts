import type { Handler, Handlers } from '../call.ts';
import { Refusal } from '../refusal.ts';

/** Makes a VM from a backup. */
export const restoreVm: Handler = () => {
  throw new Refusal(501, 'restoring is not simulated by the embedded cluster');
};

/** Makes a container from a backup. */
export const restoreContainer: Handler = restoreVm;

export const backupHandlers: Handlers = {};
