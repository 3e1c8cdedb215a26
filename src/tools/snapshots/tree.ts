import type { Snapshot, Snapshots } from './read.ts';

/** A snapshot, or the present state, at its place in the tree. */
export interface Place {
  /** Absent for the present state. */
  readonly snapshot?: Snapshot;
  readonly parent?: string;
  /** How many forks lie between it and the first: those of one line of history have the same. */
  readonly depth: number;
}

/** All snapshots and the present state, each after what it stands on, the older branch first. */
export const treeOf = ({ snapshots, current }: Snapshots): Place[] => {
  const names = new Set(snapshots.map(({ name }) => name));
  // What stands on something that is gone stands on nothing.
  const under = (parent: string | undefined): string => (parent !== undefined && names.has(parent) ? parent : '');
  const children = Map.groupBy<string, Place>(
    [
      ...snapshots
        .toSorted((a, b) => (a.takenAt ?? 0) - (b.takenAt ?? 0))
        .map((snapshot) => ({
          snapshot,
          depth: 0,
          ...(under(snapshot.parent) ? { parent: snapshot.parent ?? '' } : {}),
        })),
      { depth: 0, ...(under(current) ? { parent: current ?? '' } : {}) },
    ],
    ({ parent }) => parent ?? '',
  );
  const places: Place[] = [];
  const waiting = (children.get('') ?? []).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    places.push(next);
    const above = next.snapshot ? (children.get(next.snapshot.name) ?? []) : [];
    const depth = above.length > 1 ? next.depth + 1 : next.depth;
    waiting.push(...above.map((place) => ({ ...place, depth })).toReversed());
  }
  return places;
};
