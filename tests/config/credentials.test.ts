import { describe, expect, it } from 'vitest';
import { load, problemsOf, TOKEN, URL_OF_PVE, type World } from './world.ts';

const file = (...lines: readonly string[]): string => [`url: ${URL_OF_PVE}`, ...lines, ''].join('\n');
const USER = ['user: ops@pve', 'password_file: /run/password'];

describe('who one is', () => {
  it.each<[what: string, world: World, want: object]>([
    [
      'a flag takes the place of a variable',
      { file: file(), env: { PVE_MCP_TOKEN: TOKEN }, argv: ['--token-command', 'vault read'] },
      { token: { command: 'vault read' } },
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
    [
      'a user takes the place of a token, and keeps the password of a weaker place',
      { file: file('password_file: /p'), env: { PVE_MCP_TOKEN: TOKEN }, argv: ['--user', 'amy@pve'] },
      { username: 'amy@pve', password: { file: '/p' } },
    ],
  ])('comes from the stronger place as a whole: %s', async (_, world, want) => {
    expect((await load(world)).clusters[0]?.credentials).toEqual(want);
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
