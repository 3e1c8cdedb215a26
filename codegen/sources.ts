import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sources } from './generate.ts';
import { byRelease } from './releases.ts';
import { isObject, type Raw } from './raw.ts';
import { parseRiskTable } from './risk.ts';
import type { Words } from './words.ts';

/** The releases whose facts stand in the folder `schema/`, oldest first. */
export const knownReleases = async (schema: string): Promise<string[]> => {
  const sources = JSON.parse(await readFile(join(schema, 'sources.json'), 'utf8')) as Record<
    string,
    { version: string }
  >;
  return Object.values(sources)
    .map(({ version }) => version)
    .sort(byRelease);
};

/**
 * Reads what the generator works from in the folder `schema/`: the facts of a release, the newest unless said, and of all before it; and
 * our judgements and words about them.
 */
export const readSources = async (schema: string, wanted?: string): Promise<Sources> => {
  const text = (file: string): Promise<string> => readFile(join(schema, file), 'utf8');
  const json = async <T>(file: string): Promise<T> => JSON.parse(await text(file)) as T;
  const tree = async (release: string): Promise<Raw[]> =>
    (await json<unknown[]>(`pve-${release}.json`)).filter(isObject);
  const known = await knownReleases(schema);
  const release = wanted ?? known.at(-1);
  if (release === undefined) throw new Error(`${schema} has no facts of any release.`);
  return {
    tree: await tree(release),
    release,
    earlier: await Promise.all(
      known
        .filter((each) => byRelease(each, release) < 0)
        .map(async (each) => ({ release: each, tree: await tree(each) })),
    ),
    risks: parseRiskTable(await text('risk.tsv')),
    reasons: await json('problem-reasons.json'),
    words: {
      ...(await json<Pick<Words, 'names' | 'methods'>>('parameters.json')),
      summaries: await json('summaries.json'),
    },
  };
};
