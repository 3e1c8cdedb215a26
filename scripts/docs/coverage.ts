import { coverage, type Coverage } from '../../src/simulator/coverage.ts';
import { code, page, table } from './markdown.ts';

const KINDS: readonly Coverage[] = ['stateful', 'generic', '501'];

/** How many methods are simulated how, and which share of all methods that is. */
export const coverageFigures = (all: ReadonlyMap<string, Coverage>): readonly (readonly [Coverage, number, string])[] =>
  KINDS.map((kind) => {
    const count = [...all.values()].filter((each) => each === kind).length;
    return [kind, count, `${((100 * count) / all.size).toFixed(1)} %`] as const;
  });

/** The page that tells of each method how it is simulated. */
export const coveragePage = async (): Promise<string> => {
  const all = await coverage();
  const byPath = new Map<string, [verb: string, kind: Coverage][]>();
  for (const [name, kind] of all) {
    const [verb = '', path = ''] = name.split(' ');
    byPath.set(path, [...(byPath.get(path) ?? []), [verb, kind]]);
  }
  const verbs = (path: string, kind: Coverage): string =>
    (byPath.get(path) ?? [])
      .filter(([, each]) => each === kind)
      .map(([verb]) => verb)
      .join(', ');
  return page(
    '# What the simulated cluster simulates',
    `Of each method of Proxmox VE's API, how the [simulated cluster](simulator.md) answers it. A method is *stateful* where it reads or
changes the state of the cluster, and *generic* where its answer is always the same: lists of what lies below a path, and facts that no
request changes. Everything else is answered with *501* and says so.`,
    table(
      ['Kind', 'Methods', 'Share'],
      coverageFigures(all).map(([kind, count, share]) => [kind, String(count), share]),
    ),
    table(
      ['Path', 'Stateful', 'Generic', '501'],
      [...byPath.keys()].map((path) => [code(path), ...KINDS.map((kind) => verbs(path, kind))]),
    ),
  );
};
