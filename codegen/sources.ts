import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sources } from './generate.ts';
import { isObject } from './raw.ts';
import { parseRiskTable } from './risk.ts';
import type { Words } from './words.ts';

/** Reads what the generator works from: the facts of a release, and our judgements and words about them, from the folder `schema/`. */
export const readSources = async (schema: string, release: string): Promise<Sources> => {
  const text = (file: string): Promise<string> => readFile(join(schema, file), 'utf8');
  const json = async <T>(file: string): Promise<T> => JSON.parse(await text(file)) as T;
  return {
    tree: (await json<unknown[]>(`pve-${release}.json`)).filter(isObject),
    release,
    risks: parseRiskTable(await text('risk.tsv')),
    reasons: await json('problem-reasons.json'),
    words: {
      ...(await json<Pick<Words, 'names' | 'methods'>>('parameters.json')),
      summaries: await json('summaries.json'),
    },
  };
};
