import { readFile } from 'node:fs/promises';
import { ProxmoxError } from '../../errors.ts';

/** Reads the key of an audit file; fails as MISCONFIGURED for one that is not there, or too short to be one. */
export const readKey = async (path: string): Promise<Buffer> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ProxmoxError('MISCONFIGURED', `audit_key_file: ${path} cannot be read.`, { cause });
  });
  const key = Buffer.from(text.trim());
  if (key.length >= 16) return key;
  throw new ProxmoxError('MISCONFIGURED', `audit_key_file: ${path} has less than 16 characters.`, {
    next: 'Write a long random text into it: openssl rand -hex 32',
  });
};
