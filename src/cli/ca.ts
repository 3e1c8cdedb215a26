import { readFile } from 'node:fs/promises';
import { ProxmoxError } from '../errors.ts';

/** The CA certificates in a file, as PEM text; fails as MISCONFIGURED where it can't be read. */
export const readCa = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ProxmoxError('MISCONFIGURED', `The CA file ${path} cannot be read.`, { cause });
  });
