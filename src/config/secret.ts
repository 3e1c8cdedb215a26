import { ProxmoxError } from '../errors.ts';
import type { Secret } from '../client/auth.ts';
import type { SecretSource } from './config.ts';

const COMMAND_LIMIT_MS = 30_000;

/** Reads a secret when it is first asked for, and once; the value never stands in an error. */
export const readSecret = (source: SecretSource, what: string): Secret => {
  let value: Promise<string> | undefined;
  return () => {
    const reading = (value ??= read(source, what));
    // A vault that was locked may be open next time.
    reading.catch(() => (value = undefined));
    return reading;
  };
};

const read = async (source: SecretSource, what: string): Promise<string> => {
  if ('value' in source) return source.value;
  const text = 'file' in source ? await fromFile(source.file, what) : await fromCommand(source.command, what);
  // A password may begin or end with a blank; files and commands end with a line break that is not part of it.
  const isToken = what.endsWith('token');
  const secret = isToken ? text.trim() : text.replace(/\r?\n$/, '');
  if (secret.trim() === '') throw unreadable(what, 'is empty');
  // It goes into a header: anything but printable ASCII there is a mistake, such as a file with two lines.
  if (!/^[\x21-\x7e]+$/.test(secret) && isToken) throw unreadable(what, 'holds more than a token');
  return secret;
};

const fromFile = async (path: string, what: string): Promise<string> => {
  const { readFile } = await import('node:fs/promises');
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw unreadable(what, `cannot be read from ${path}`, cause);
  });
};

const fromCommand = async (command: string, what: string): Promise<string> => {
  const [{ exec }, { promisify }] = await Promise.all([import('node:child_process'), import('node:util')]);
  try {
    return (await promisify(exec)(command, { timeout: COMMAND_LIMIT_MS, windowsHide: true })).stdout;
  } catch {
    // The error of a command may repeat what it printed: it is left out.
    throw unreadable(what, `cannot be got: its command failed`);
  }
};

const unreadable = (what: string, why: string, cause?: unknown): ProxmoxError =>
  new ProxmoxError('MISCONFIGURED', `The ${what} ${why}.`, { cause });
