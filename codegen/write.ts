import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { byText } from './raw.ts';

/** What differs between a folder and the files it should hold. */
export interface Difference {
  readonly path: string;
  readonly change: 'changed' | 'missing' | 'extra';
}

/** Compares `folder` with `files` (path within the folder → text), in the order of paths. */
export const compare = async (folder: string, files: ReadonlyMap<string, string>): Promise<Difference[]> => {
  const present = await filesBelow(folder);
  const differences = await Promise.all(
    [...files].map(async ([path, text]): Promise<Difference | undefined> => {
      if (!present.has(path)) return { path, change: 'missing' };
      return (await readFile(join(folder, path), 'utf8')) === text ? undefined : { path, change: 'changed' };
    }),
  );
  const extra = [...present].filter((path) => !files.has(path)).map((path): Difference => ({ path, change: 'extra' }));
  return [...differences.filter((each) => each !== undefined), ...extra].sort((a, b) => byText(a.path, b.path));
};

/** Makes `folder` hold exactly `files`: writes what changed, deletes what is stale, leaves the rest untouched. */
export const write = async (folder: string, files: ReadonlyMap<string, string>): Promise<Difference[]> => {
  const differences = await compare(folder, files);
  await Promise.all(
    differences.map(async ({ path, change }) => {
      const target = join(folder, path);
      if (change === 'extra') return rm(target);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, files.get(path) ?? '');
    }),
  );
  return differences;
};

const filesBelow = async (folder: string): Promise<Set<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
};
