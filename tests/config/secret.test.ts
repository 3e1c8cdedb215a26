import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SecretSource } from '../../src/config/config.ts';
import { readSecret } from '../../src/config/secret.ts';
import { asProxmoxError, type ProxmoxError } from '../../src/errors.ts';

const TOKEN = 'root@pam!test=6f5e2b9c-0000-4000-8000-00000000abcd';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secret-'));
});
afterAll(() => rm(folder, { recursive: true }));

const fileWith = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
/** A command that runs everywhere that the tests run. */
const node = (script: string): string => `"${process.execPath}" -e "${script}"`;
const failureOf = (source: SecretSource, what = 'token'): Promise<ProxmoxError | undefined> =>
  readSecret(source, what)().then(() => undefined, asProxmoxError);

describe('a secret', () => {
  it('is the value itself', async () => {
    expect(await readSecret({ value: ' as it is ' }, 'password')()).toBe(' as it is ');
  });

  it.each([TOKEN, `${TOKEN}\n`, `\n ${TOKEN} \r\n`])(
    'is the text of a file, without blanks around it: %j',
    async (text) => {
      expect(await readSecret({ file: await fileWith('token', text) }, 'token')()).toBe(TOKEN);
    },
  );

  it('is what a command prints', async () => {
    expect(await readSecret({ command: node(`console.log('${TOKEN}')`) }, 'token')()).toBe(TOKEN);
  });

  it('of a user may hold blanks and any characters', async () => {
    const path = await fileWith('password', 'pässword with blanks\n');
    expect(await readSecret({ file: path }, 'password')()).toBe('pässword with blanks');
  });

  it('is read when it is first asked for, and once', async () => {
    const path = join(folder, 'late');
    const secret = readSecret({ file: path }, 'token');
    await writeFile(path, TOKEN);
    expect(await Promise.all([secret(), secret()])).toEqual([TOKEN, TOKEN]);
    await writeFile(path, 'other');
    expect(await secret()).toBe(TOKEN);
  });

  it('is got by running its command once for all who ask', async () => {
    const count = await fileWith('count', '');
    const script = `require('fs').appendFileSync('${count.replaceAll('\\', '/')}', 'x'); console.log('abc')`;
    const secret = readSecret({ command: node(script) }, 'token');
    await Promise.all([secret(), secret(), secret()]);
    await secret();
    expect(await readFile(count, 'utf8')).toBe('x');
  });

  it('is read again after a failure', async () => {
    const path = join(folder, 'locked');
    const secret = readSecret({ file: path }, 'token');
    await expect(secret()).rejects.toMatchObject({ code: 'MISCONFIGURED' });
    await writeFile(path, TOKEN);
    expect(await secret()).toBe(TOKEN);
  });
});

describe('a password from a file', () => {
  it('loses the line break at its end, and no blank', async () => {
    const path = join(folder, 'blanks');
    await writeFile(path, ' a b \r\n');
    expect(await readSecret({ file: path }, 'password')()).toBe(' a b ');
  });
});

describe('a secret that can not be had', () => {
  it('is told with its file', async () => {
    const path = join(folder, 'missing');
    const error = await failureOf({ file: path });
    expect([error?.code, error?.message]).toEqual(['MISCONFIGURED', `The token cannot be read from ${path}.`]);
  });

  it.each(['', ' \n'])('is empty: %j', async (text) => {
    const error = await failureOf({ file: await fileWith('empty', text) }, 'password');
    expect([error?.code, error?.message]).toEqual(['MISCONFIGURED', 'The password is empty.']);
  });

  it.each([`${TOKEN}\n${TOKEN}`, `${TOKEN} # mine`, `${TOKEN}é`, `a\0b`])('is more than a token: %j', async (text) => {
    const error = await failureOf({ file: await fileWith('more', text) });
    expect([error?.code, error?.message]).toEqual(['MISCONFIGURED', 'The token holds more than a token.']);
    expect(inspect(error, { depth: 9 })).not.toContain('6f5e2b9c');
  });

  it('does not show what its command printed or was', async () => {
    const script = `console.log('printed'.repeat(2)); console.error('complained'); process.exit(1)`;
    const error = await failureOf({ command: node(script) });
    expect([error?.code, error?.message]).toEqual(['MISCONFIGURED', 'The token cannot be got: its command failed.']);
    expect(inspect(error, { depth: 9 })).not.toMatch(/printedprinted|complained/);
  });

  it('does not show the output of a command that is there and prints nothing useful', async () => {
    const error = await failureOf({ command: node(`console.log('two words')`) });
    expect(inspect(error, { depth: 9 })).not.toContain('two words');
    expect(error?.message).toBe('The token holds more than a token.');
  });
});
