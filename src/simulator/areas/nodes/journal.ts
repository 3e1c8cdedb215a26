import { slice } from '../../slice.ts';
import type { Cluster, SimNode } from '../../state.ts';

/** A line of a node's log; milliseconds since 1970. */
export interface Line {
  readonly at: number;
  readonly unit: string;
  readonly text: string;
}

const written = slice((): Map<string, Line[]> => new Map());

/** Writes a line to the log of a node. */
export const note = (cluster: Cluster, node: string, at: number, unit: string, text: string): void => {
  const lines = written(cluster).get(node) ?? [];
  lines.push({ at, unit, text });
  written(cluster).set(node, lines);
};

const BOOT: readonly (readonly [unit: string, text: string])[] = [
  ['kernel', 'Linux version 6.17.4-1-pve (build@proxmox) #1 SMP PREEMPT_DYNAMIC'],
  ['systemd', 'Reached target network-online.target.'],
  ['pmxcfs', '[main] notice: resolved node name'],
  ['systemd', 'Started pve-cluster.service.'],
  ['pvedaemon', 'starting server'],
  ['pveproxy', 'starting server'],
  ['systemd', 'Reached target multi-user.target.'],
];

/** Everything in the log of a node since it was booted, oldest first: what was written, and what its tasks did. */
export const linesOf = (cluster: Cluster, node: SimNode): Line[] => {
  const boot = BOOT.map(([unit, text], i) => ({ at: node.bootedAt + i * 1000, unit, text }));
  const tasks = cluster.tasks
    .list()
    .filter((task) => task.node === node.name)
    .flatMap(({ upid, user, startedAt, endedAt, exit }) => [
      { at: startedAt * 1000, unit: 'pvedaemon', text: `<${user}> starting task ${upid}` },
      ...(endedAt === undefined || exit === undefined
        ? []
        : [{ at: endedAt * 1000, unit: 'pvedaemon', text: `<${user}> end task ${upid} ${exit}` }]),
    ]);
  return [...boot, ...tasks, ...(written(cluster).get(node.name) ?? [])]
    .filter(({ at }) => at >= node.bootedAt)
    .sort((a, b) => a.at - b.at);
};
