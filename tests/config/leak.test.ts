import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONNECTION, problemsOf, TOKEN, type World } from './world.ts';

// A word that stands in none of our sentences.
const MARK = 'Zq7';
const secret = fc
  .tuple(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }))
  .map(([before, after]) => `${before}${MARK}${after}`);
/** The same with what has a meaning for YAML at its beginning, and none further on. */
const plain = fc
  .tuple(fc.constantFrom('', '*', '!', '&', '%', '@', '|', '>'), fc.stringMatching(/^[A-Za-z0-9=.+-]{0,8}$/))
  .map(([before, after]) => `${before}${MARK}${after}`);

const url = { PVE_MCP_URL: CONNECTION.PVE_MCP_URL };

const told = async (world: World): Promise<string> => (await problemsOf(world)).join('\n');

describe('a secret stands in no message', () => {
  const cases: readonly (readonly [string, fc.Arbitrary<string>, (secret: string) => World])[] = [
    ['as a token that is none', secret, (it) => ({ env: { ...url, PVE_MCP_TOKEN: it } })],
    [
      'as a password beside a token',
      secret,
      (it) => ({ env: { ...CONNECTION, PVE_MCP_USER: 'a@b', PVE_MCP_PASSWORD: it } }),
    ],
    ['in a variable with a wrong name', secret, (it) => ({ env: { ...url, PVE_MCP_PASSWRD: it } })],
    ['in a flag', secret, (it) => ({ env: url, argv: [`--token=${it}`, `--password=${it}`] })],
    ['after a flag', secret, (it) => ({ env: url, argv: ['--token', it, '--password', it] })],
    ['in a flag with a wrong name', secret, (it) => ({ env: url, argv: [`--passwd=${it}`] })],
    // A word that begins like a flag is taken for one.
    [
      'after a flag with a wrong name',
      secret.filter((it) => !it.startsWith('--')),
      (it) => ({ env: url, argv: ['--passwd', it] }),
    ],
    ['in a file as a token that is none', secret, (it) => ({ file: JSON.stringify({ token: it, url: 'x' }) })],
    ['in a file under a wrong name', secret, (it) => ({ file: JSON.stringify({ tokn: it }) })],
    ['in a file without quotes', plain, (it) => ({ file: `url: x\npassword: ${it}\n` })],
    ['in a cluster of a file', secret, (it) => ({ file: JSON.stringify({ clusters: { home: { token: it } } }) })],
    ['in an address', fc.constant(MARK), (it) => ({ env: { PVE_MCP_URL: `https://root:${it}@pve.example:8006` } })],
    ['in place of a user', fc.constant(MARK), (it) => ({ env: { ...url, PVE_MCP_USER: `root@pam!x=${it}` } })],
  ];

  // The YAML reader warns on standard error.
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  afterEach(() => warned.mockClear());

  it.each(cases)('%s', async (_, given, world) => {
    await fc.assert(
      fc.asyncProperty(given, async (value) => {
        const message = await told(world(value));
        expect(message).not.toBe('');
        expect(message).not.toContain(MARK);
        expect(warned.mock.calls.map(([warning]) => String(warning)).join('\n')).not.toContain(MARK);
      }),
    );
  });
});

describe('a secret on the command line', () => {
  it.each([
    ['--token', TOKEN],
    ['--password', 'hunter2'],
  ])('is refused even where it is right: %s', async (flag, value) => {
    const name = flag.slice(2);
    const problem = `${flag}: a secret on the command line can be read by every user of the machine; use PVE_MCP_${name.toUpperCase()}, ${flag}-file or ${flag}-command`;
    expect(await problemsOf({ env: CONNECTION, argv: [flag, value] })).toEqual([problem]);
    expect(await problemsOf({ env: CONNECTION, argv: [`${flag}=${value}`] })).toEqual([problem]);
  });
});
