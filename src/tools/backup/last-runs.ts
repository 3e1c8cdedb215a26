import { getTasks } from '../../../generated/endpoints/cluster.ts';
import { parseUpid } from '../../rules/upid.ts';
import { toText } from '../../rules/wire.ts';
import type { ToolContext } from '../define.ts';

/** The last run of backups on a node that has ended. */
export interface LastRun {
  readonly node: string;
  readonly upid: string;
  /** Seconds since 1970. */
  readonly startedAt: number;
  /** `OK`, or the text of the error. */
  readonly status: string;
}

/** The last run of backups of each node, as far as the cluster's list of recent tasks goes back. */
export const lastRuns = async ({
  requester,
  signal,
}: Pick<ToolContext, 'requester' | 'signal'>): Promise<readonly LastRun[]> => {
  const tasks: readonly Readonly<Record<string, unknown>>[] = await requester.send(getTasks(), { signal });
  const runs = tasks.flatMap((task): LastRun[] => {
    const upid = parseUpid(task['upid']);
    const status = toText(task['status']);
    return upid?.type === 'vzdump' && status !== undefined ? [{ ...upid, status }] : [];
  });
  const byNode = Map.groupBy(runs, ({ node }) => node);
  return [...byNode.values()]
    .flatMap((those) => those.sort((a, b) => b.startedAt - a.startedAt).slice(0, 1))
    .sort((a, b) => (a.node < b.node ? -1 : 1));
};
