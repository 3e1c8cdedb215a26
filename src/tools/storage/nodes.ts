import type { Storage } from '../../inventory/resources.ts';

/** Which nodes to ask for what is on one storage: one for a shared storage, best one where it works, and each of them for the others. */
export const nodesToAsk = (
  entries: readonly Storage[],
  node: string | undefined,
  offline: readonly string[],
): readonly Storage[] => {
  const reachable = entries.filter(
    (entry) => !offline.includes(entry.node) && (node === undefined || entry.node === node),
  );
  const shared = reachable.filter((entry) => entry.shared);
  const best = shared.find(({ status }) => status === 'available') ?? shared[0];
  return best ? [best] : reachable;
};
