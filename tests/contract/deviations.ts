import { readFile, writeFile } from 'node:fs/promises';

/** How far an answer differs from the recorded one: in its head (status, reason, names of broken parameters), or in the rest only. */
export type Part = 'head' | 'rest';

/** How the answer to one request compares with the recorded one: what of its head differs, and what of all of it. */
export interface Compared {
  readonly step: string;
  readonly head: readonly string[];
  readonly whole: readonly string[];
}

/** An exchange that is known to differ. */
export interface Deviation {
  readonly scenario: string;
  readonly step: string;
  readonly part: Part;
  /** Why that is so. */
  readonly reason: string;
}

const FILE = new URL('deviations.tsv', import.meta.url);
const HEADER = 'scenario\tstep\tpart\treason';

/** The reason of a deviation that nobody has looked at. */
export const UNEXPLAINED = '?';

/** The deviations that are checked in. */
export const knownDeviations = async (): Promise<Deviation[]> => {
  const [, ...lines] = (await readFile(FILE, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => {
    const [scenario = '', step = '', part = '', reason = ''] = line.split('\t');
    return { scenario, step, part: part === 'head' ? 'head' : 'rest', reason };
  });
};

/** The deviations of a replay; their reasons are those that were known for the same step. */
export const deviationsOf = (
  scenario: string,
  results: readonly Compared[],
  known: readonly Deviation[] = [],
): Deviation[] =>
  results
    .filter(({ whole }) => whole.length > 0)
    .map(({ step, head }) => ({
      scenario,
      step,
      part: head.length > 0 ? 'head' : 'rest',
      reason: known.find((each) => each.scenario === scenario && each.step === step)?.reason ?? UNEXPLAINED,
    }));

/** Writes the list; what is new in it has no reason yet, and the test does not let that pass. */
export const writeDeviations = (deviations: readonly Deviation[]): Promise<void> =>
  writeFile(
    FILE,
    `${[HEADER, ...deviations.map(({ scenario, step, part, reason }) => [scenario, step, part, reason].join('\t'))].join('\n')}\n`,
  );
