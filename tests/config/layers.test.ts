import { describe, expect, it } from 'vitest';
import { CONNECTION, load, problemsOf, TOKEN, URL_OF_PVE, type World } from './world.ts';

const file = (...lines: readonly string[]): string => [`url: ${URL_OF_PVE}`, ...lines, ''].join('\n');
const USER = ['user: ops@pve', 'password_file: /run/password'];
const credentialsOf = async (world: World): Promise<unknown> => (await load(world)).clusters[0]?.credentials;

describe('who one is', () => {
  it.each<[what: string, world: World, want: object]>([
    [
      'a token takes the place of another form of it',
      { file: file('token_file: /run/token'), env: { PVE_MCP_TOKEN: TOKEN } },
      { token: { value: TOKEN } },
    ],
    [
      'a flag takes the place of a variable',
      { file: file(), env: { PVE_MCP_TOKEN: TOKEN }, argv: ['--token-command', 'vault read'] },
      { token: { command: 'vault read' } },
    ],
    [
      'a token takes the place of a user with a password',
      { file: file(...USER), env: { PVE_MCP_TOKEN: TOKEN } },
      { token: { value: TOKEN } },
    ],
    [
      'a user with a password takes the place of a token',
      { file: file(`token: ${TOKEN}`), env: { PVE_MCP_USER: 'amy@pve', PVE_MCP_PASSWORD: 'x y' } },
      { username: 'amy@pve', password: { value: 'x y' } },
    ],
    [
      'a password takes the place of another form of it, and belongs to the user of the file',
      { file: file(...USER), env: { PVE_MCP_PASSWORD: 'x' } },
      { username: 'ops@pve', password: { value: 'x' } },
    ],
    [
      'another user has the password of the file',
      { file: file(...USER), argv: ['--user', 'amy@pve'] },
      { username: 'amy@pve', password: { file: '/run/password' } },
    ],
  ])('comes from the stronger place as a whole: %s', async (_, world, want) => {
    expect(await credentialsOf(world)).toEqual(want);
  });

  it('is said once within one place', async () => {
    expect(await problemsOf({ file: file(`token: ${TOKEN}`, 'token_file: /run/token') })).toEqual([
      'token: is given 2 times (directly, as a file or as a command); give it once',
    ]);
    expect(await problemsOf({ file: file(`token: ${TOKEN}`, ...USER) })).toEqual([
      'user: a token and a user are given; give one of them',
    ]);
  });
});

describe('settings of a connection beside clusters of a file', () => {
  const clusters = `clusters:\n  home: { url: "${URL_OF_PVE}", token_file: /t }\n`;

  it.each<[where: string, world: World, name: string]>([
    ['a flag', { file: clusters, argv: ['--insecure'] }, 'insecure'],
    ['a variable', { file: clusters, env: { PVE_MCP_TOKEN: TOKEN } }, 'token'],
    ['the top of the file', { file: `url: ${URL_OF_PVE}\n${clusters}` }, 'url'],
  ])('are not ignored in silence: %s', async (_, world, name) => {
    expect(await problemsOf(world)).toEqual([
      `${name}: belongs to one of the clusters: set it in clusters.NAME of the file`,
    ]);
  });

  it('make a connection of their own where an address is among them', async () => {
    expect((await load({ file: clusters, env: CONNECTION })).clusters.map(({ name }) => name)).toEqual(['default']);
  });
});
