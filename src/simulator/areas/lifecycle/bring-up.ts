import { flag, need, type Call } from '../../call.ts';
import type { TaskHandle } from '../../tasks.ts';
import { sidOf } from '../ha/services.ts';
import { beginStart } from './power-tasks.ts';
import type { Target } from './target.ts';

/** Refuses a caller who wants high availability for a new guest and may not have it. */
export const checkMayManage = (call: Call): void => {
  if (flag(call, 'ha-managed')) need(call, '/', ['Sys.Console']);
};

/** What is done with a guest that was just made: it is started, or given to high availability, where that is wanted. */
export const bringUp = (call: Call, target: Target, task: TaskHandle): void => {
  const start = flag(call, 'start');
  if (flag(call, 'ha-managed')) {
    task.log('Add as HA resource');
    const given = { sid: sidOf(target), state: start ? 'started' : 'stopped' };
    // A refusal is only a line of the host's own log.
    void call.perform('POST', '/cluster/ha/resources', given).catch(() => undefined);
  } else if (start) {
    if (target.kind === 'qemu') task.log('Execute autostart');
    beginStart(call, target);
  }
};
