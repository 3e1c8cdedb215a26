import { describe, expect, it } from 'vitest';
import { ConfigError, type Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';

interface Given {
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly file?: string;
}

const load = ({ argv = [], env = {}, file }: Given): Promise<Config> =>
  loadConfig({ argv, env, platform: 'linux', home: '/home/ops', readFile: () => Promise.resolve(file) });

const problemsOf = async (given: Given): Promise<readonly string[]> => {
  const result = await load(given).catch((error: unknown) => error);
  return result instanceof ConfigError ? result.problems : [];
};

const URL = 'url: https://pve.example:8006';

describe('a stronger place', () => {
  it('replaces a secret in whatever form the weaker one has it', async () => {
    const file = `${URL}\ntoken_command: pass show pve\n`;
    const { clusters } = await load({ env: { PVE_MCP_TOKEN_FILE: '/run/token' }, file });
    expect(clusters[0]?.credentials).toEqual({ token: { file: '/run/token' } });
  });

  it('replaces a token by a user, and a user by a token', async () => {
    const token = `${URL}\ntoken_file: /run/token\n`;
    const user = `${URL}\nuser: ops@pve\npassword_file: /run/password\n`;
    const login = { PVE_MCP_USER: 'ops@pve', PVE_MCP_PASSWORD_FILE: '/run/other' };
    expect((await load({ env: login, file: token })).clusters[0]?.credentials).toEqual({
      username: 'ops@pve',
      password: { file: '/run/other' },
    });
    expect((await load({ argv: ['--token-file', '/run/t'], file: user })).clusters[0]?.credentials).toEqual({
      token: { file: '/run/t' },
    });
  });

  it('adds the password to a user of the file', async () => {
    const { clusters } = await load({ env: { PVE_MCP_PASSWORD: 'x' }, file: `${URL}\nuser: ops@pve\n` });
    expect(clusters[0]?.credentials).toEqual({ username: 'ops@pve', password: { value: 'x' } });
  });
});

describe('a demo', () => {
  it('is the same for everybody, whatever their file says', async () => {
    expect(await load({ argv: ['--demo'], file: `${URL}\naccess: full\n` })).toEqual(await load({ argv: ['--demo'] }));
  });

  it('can be asked for in a file', async () => {
    expect((await load({ file: 'demo: true\naccess: operate\n' })).demo).toEqual({});
  });

  it('takes a file that is named', async () => {
    expect((await load({ argv: ['--demo', '--config', 'x.yaml'], file: 'access: operate' })).access).toBe('operate');
  });
});

describe('clusters', () => {
  const two =
    'clusters:\n  a:\n    url: https://a.example:8006\n    token_file: /a\n  b:\n    url: https://b.example:8006\n    token_file: /b\n';

  it('are several, and the chosen one is first', async () => {
    expect((await load({ argv: ['--cluster', 'b'], file: two })).clusters.map(({ name }) => name)).toEqual(['b', 'a']);
  });

  it.each([
    [{ file: `${URL}\n${two}` }, 'url: belongs to one of the clusters'],
    [{ env: { PVE_MCP_TOKEN_FILE: '/x' }, file: two }, 'token_file: belongs to one of the clusters'],
    [{ file: 'clusters: {}' }, 'is empty; name at least one connection'],
    [{ argv: ['--cluster', 'c'], file: two }, 'cluster: must be one of a, b'],
    [{ argv: ['--cluster', 'a'], file: `${URL}\ntoken_file: /x\n` }, 'cluster: there is one connection only'],
  ])('%j is a problem', async (given: Given, problem) => {
    expect((await problemsOf(given)).join('\n')).toContain(problem);
  });
});
