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
  // Each group is taken once: names that stand twice, or on themselves, must not lead round in a circle.
  const taken = (name: string): Place[] => {
    const group = children.get(name) ?? [];
    children.delete(name);
    return group;
  };
  const places: Place[] = [];
  const waiting = taken('').toReversed();
  for (;;) {
    const next = waiting.pop();
    if (!next) {
      // What stands on itself is reached from nowhere.
      const [lost] = children.keys();
      if (lost === undefined) return places;
      waiting.push(...taken(lost).toReversed());
      continue;
    }
    places.push(next);
    const above = next.snapshot ? taken(next.snapshot.name) : [];
    const depth = above.length > 1 ? next.depth + 1 : next.depth;
    waiting.push(...above.map((place) => ({ ...place, depth })).toReversed());
  }
};
