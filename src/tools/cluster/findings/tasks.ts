import { nameOf } from '../../../identifier.ts';
import { withUnit } from '../../../units.ts';
import { taskLabel } from '../../tasks/entries.ts';
import type { Facts, Finding } from '../facts.ts';
import { fold } from './fold.ts';

const DAY = 86_400;

/** Tasks that failed within the last day, folded where the same failed again. */
export const taskFindings = ({ tasks = [], now, resources: { guests } }: Facts): Finding[] => {
  const failed = tasks.filter(({ state, endedAt = 0 }) => state === 'failed' && now - endedAt <= DAY);
  const [newest] = failed;
  if (!newest) return [];
  const groups = Map.groupBy(failed, (task) => `${taskLabel(task, guests)} on ${nameOf(task.node)}`);
  const names = [...groups].map(([name, those]) => (those.length > 1 ? `${name} (${those.length} times)` : name));
  const ago = withUnit(Math.max(0, now - (newest.endedAt ?? now)), 'seconds');
  return [
    {
      severity: 'warning',
      kind: 'task_failed',
      text: `${fold(names)}; ${failed.length > 1 ? 'the last ' : ''}${ago} ago; look: ${
        failed.length === 1
          ? `pve_task_get {"upid": "${newest.upid}"}`
          : 'pve_task_list {"status": "failed", "since": 24}'
      }`,
    },
  ];
};

/** How many tasks a node sends round, roughly: of a node that has as many, older ones may be missing. */
const WINDOW = 25;

/** Of which nodes the tasks that were sent round do not reach back a day. */
export const tasksCut = ({ tasks = [], now }: Facts): string[] =>
  [...Map.groupBy(tasks, ({ node }) => node)].flatMap(([node, those]) =>
    those.length >= WINDOW && now - Math.min(...those.map(({ startedAt }) => startedAt)) < DAY ? [node] : [],
  );
