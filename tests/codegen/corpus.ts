import { readFile } from 'node:fs/promises';
import { normalise, problemList } from '../../codegen/normalise/index.ts';
import { listMethods } from '../../codegen/parse.ts';
import { place } from '../../codegen/place.ts';
import { isObject, type Raw } from '../../codegen/raw.ts';

/** The text of a file in `schema/`. */
export const schemaText = (file: string): Promise<string> =>
  readFile(new URL(`../../schema/${file}`, import.meta.url), 'utf8');

/** The text of the facts file that the committed bindings are made from, and its tree. */
export const text = await schemaText('pve-9.2.json');
export const tree = JSON.parse(text) as readonly Raw[];

const { report, problems } = problemList();

/** Every operation of the corpus, with its place; `found` is the problem list of the whole corpus. */
export const operations = place(normalise(listMethods(tree, report), report));
export const found = problems();

/** Every value that stands under the key `wanted`, at any depth. */
export const valuesUnder = (wanted: string, value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((inner) => valuesUnder(wanted, inner));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === wanted ? [inner] : []),
    ...valuesUnder(wanted, inner),
  ]);
};

/** How often each value occurs. */
export const tally = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
