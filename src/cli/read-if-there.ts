import { readFile } from 'node:fs/promises';

/** The text of a file; undefined where there is none. One that is there and can't be read fails: it is not as if it said nothing. */
export const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  });
