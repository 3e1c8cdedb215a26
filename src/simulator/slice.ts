import type { Cluster } from './state.ts';

/** A part of a cluster's state that belongs to one area: made when it is first asked for, the same from then on. */
export const slice = <T>(make: (cluster: Cluster) => T): ((cluster: Cluster) => T) => {
  const kept = new WeakMap<Cluster, T>();
  return (cluster) => {
    const known = kept.get(cluster);
    if (known !== undefined) return known;
    const made = make(cluster);
    kept.set(cluster, made);
    return made;
  };
};
