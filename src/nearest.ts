import { distance } from 'fastest-levenshtein';

/** The names most like a wrong one, best first: for "did you mean". */
export const nearest = (wrong: string, names: Iterable<string>, most = 3): string[] => {
  const target = wrong.toLowerCase();
  const isClose = (name: string, steps: number): boolean =>
    steps <= Math.max(2, Math.ceil(name.length / 3)) || (target.length > 2 && name.includes(target));
  return [...new Set(names)]
    .map((name) => ({ name, steps: distance(target, name.toLowerCase()) }))
    .filter(({ name, steps }) => isClose(name.toLowerCase(), steps))
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
};
