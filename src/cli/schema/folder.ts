import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { count, type Counts } from '../../../codegen/count.ts';
import { factsOf, factsText, fingerprint } from '../../../codegen/facts.ts';
import type { Raw } from '../../../codegen/raw.ts';
import { sortedEntries } from '../../../codegen/raw.ts';
import { byRelease } from '../../../codegen/releases.ts';
import { readIfThere } from '../read-if-there.ts';

/** What is known of where the facts of a release came from. */
interface Source extends Counts {
  readonly version: string;
  /** Of the document as the host has it. */
  readonly sha256: string;
}

export interface Saved {
  readonly path: string;
  readonly state: 'new' | 'unchanged' | 'replaced';
  readonly counts: Counts;
}

/** Writes the facts of a release and notes their source, in a folder that is made where it is missing. */
export const saveRelease = async (folder: string, release: string, tree: readonly Raw[]): Promise<Saved> => {
  const name = factsFile(release);
  const path = join(folder, name);
  const source: Source = { version: release, sha256: fingerprint(tree), ...count(tree) };
  const sources = await readSources(folder);
  const before = sources[name];
  const facts = factsText(factsOf(tree));
  const unchanged = before?.sha256 === source.sha256 && (await readIfThere(path)) === facts;
  if (!unchanged) {
    await mkdir(folder, { recursive: true });
    await writeWhole(path, facts);
    const all = Object.fromEntries(sortedEntries({ ...sources, [name]: source }));
    await writeWhole(join(folder, SOURCES), `${JSON.stringify(all, null, 2)}\n`);
  }
  return { path, state: unchanged ? 'unchanged' : before ? 'replaced' : 'new', counts: count(tree) };
};

/** The text of the facts of a release, from the first of these folders that has them. */
export const readRelease = async (folders: readonly string[], release: string): Promise<string | undefined> => {
  for (const folder of folders) {
    const text = await readIfThere(join(folder, factsFile(release)));
    if (text !== undefined) return text;
  }
  return undefined;
};

/** The releases that some of these folders have, oldest first. */
export const releasesIn = async (folders: readonly string[]): Promise<string[]> => {
  const files = await Promise.all(folders.map((folder) => readdir(folder).catch((): string[] => [])));
  const found = files.flat().flatMap((file) => /^pve-(\d+\.\d+)\.json$/.exec(file)?.[1] ?? []);
  return [...new Set(found)].sort(byRelease);
};

const SOURCES = 'sources.json';

const factsFile = (release: string): string => `pve-${release}.json`;

const readSources = async (folder: string): Promise<Readonly<Record<string, Source>>> =>
  JSON.parse((await readIfThere(join(folder, SOURCES))) ?? '{}') as Record<string, Source>;

/** Writes a file so that nobody ever sees half of it. */
const writeWhole = async (path: string, text: string): Promise<void> => {
  const draft = join(dirname(path), `.${String(process.pid)}.draft`);
  await writeFile(draft, text);
  await rename(draft, path);
};
