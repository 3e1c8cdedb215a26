import { ProxmoxError } from '../errors.ts';
import type { Cluster } from './dispatcher.ts';

/** Takes `cluster` out of the arguments: it is not the tool's, and there only where there is a choice. */
export const chooseCluster = (clusters: readonly Cluster[], given: unknown): { cluster: Cluster; input: unknown } => {
  const [first] = clusters;
  if (!first) throw new ProxmoxError('MISCONFIGURED', 'No cluster is configured.');
  if (clusters.length === 1 || typeof given !== 'object' || given === null || !('cluster' in given))
    return { cluster: first, input: given };
  const { cluster: name, ...input } = given;
  const chosen = clusters.find((cluster) => cluster.name === name);
  if (chosen) return { cluster: chosen, input };
  const known = clusters.map((cluster) => cluster.name);
  throw new ProxmoxError('INVALID_INPUT', `cluster: must be one of ${known.join(', ')}; got ${JSON.stringify(name)}.`, {
    next: 'Name one of them.',
  });
};
