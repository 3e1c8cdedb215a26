import { readFile } from 'node:fs/promises';

/** The text of a file; undefined where it can't be read. */
export const readIfThere = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);
