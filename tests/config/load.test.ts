import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config/config.ts';
import { flagOf, SETTINGS, variableOf } from '../../src/config/settings.ts';
import { DEFAULTS, CONNECTION, load, problemsOf, TOKEN, URL_OF_PVE, type World } from './world.ts';

const FILE = `url: https://file.example:8006\ntoken: ${TOKEN}\naccess: full\ntask_wait: 5\n`;

describe('settings', () => {
  it('have their defaults where nothing is said', async () => {
    expect(await load({ env: CONNECTION })).toEqual({
      clusters: [{ name: 'default', url: URL_OF_PVE, credentials: { token: { value: TOKEN } }, insecure: false }],
      ...DEFAULTS,
      auditFile: '/home/ops/.local/state/proxmox-ve-mcp/audit.jsonl',
    });
  });

  it.each<[where: string, world: World, access: string]>([
    ['the file', { file: FILE }, 'full'],
    ['the environment before the file', { file: FILE, env: { PVE_MCP_ACCESS: 'read' } }, 'read'],
    [
      'flags before the environment and the file',
      { file: FILE, env: { PVE_MCP_ACCESS: 'read' }, argv: ['--access', 'operate'] },
      'operate',
    ],
    ['flags with an equals sign', { file: FILE, argv: ['--access=operate'] }, 'operate'],
    ['the last of two flags', { file: FILE, argv: ['--access=full', '--access=operate'] }, 'operate'],
  ])('come from %s', async (_, world, access) => {
    expect((await load(world)).access).toBe(access);
  });

  it('of one connection come from wherever each is given', async () => {
    const config = await load({ file: FILE, env: { PVE_MCP_URL: 'https://env.example:8006' }, argv: ['--insecure'] });
    expect(config.clusters).toMatchObject([{ url: 'https://env.example:8006', insecure: true }]);
  });

  it('can be given in every place that their list says', async () => {
    const value = '/tmp/audit.jsonl';
    const setting = SETTINGS.find(({ name }) => name === 'audit_file');
    if (!setting) throw new Error('there is no such setting');
    for (const world of [
      { argv: [flagOf(setting), value] },
      { env: { [variableOf(setting)]: value } },
      { file: `${setting.name}: ${value}` },
    ]) {
      expect((await load({ ...world, env: { ...CONNECTION, ...world.env } })).auditFile).toBe(value);
    }
  });

  it('are left alone where a variable is empty or of somebody else', async () => {
    const env = { ...CONNECTION, PVE_MCP_ACCESS: '', PVE_MCP_FINGERPRINT: undefined, PVE_HOST: 'x', PATH: '/bin' };
    expect((await load({ env })).access).toBe('read');
  });

  it.each<[argv: readonly string[], insecure: boolean]>([
    [['--insecure'], true],
    [['--insecure', '--access', 'full'], true],
    [['--insecure', 'false'], false],
    [['--insecure=no'], false],
    [['--insecure=ON'], true],
  ])('that are switches need no value: %j', async (argv, insecure) => {
    expect((await load({ env: CONNECTION, argv })).clusters[0]?.insecure).toBe(insecure);
  });

  it('of seconds are kept in milliseconds', async () => {
    expect((await load({ env: { ...CONNECTION, PVE_MCP_TASK_WAIT: '0' } })).taskWaitMs).toBe(0);
    expect((await load({ env: { ...CONNECTION, PVE_MCP_TASK_WAIT: '600' } })).taskWaitMs).toBe(600_000);
  });
});

describe('a problem', () => {
  it('is told with every other, by name and with what is allowed', async () => {
    const world = {
      argv: ['--access', 'admin', '--acces=full', '--config', '/nowhere.yaml'],
      env: { PVE_MCP_URL: 'ftp://x', PVE_MCP_TOKE: 'x', PVE_MCP_TASK_WAIT: '-1', PVE_MCP_INSECURE: 'maybe' },
    };
    expect(await problemsOf(world)).toEqual([
      '--access: must be read, operate, full; got "admin"',
      '--acces: there is no such flag; did you mean --access?',
      'PVE_MCP_URL: must be https://HOST:8006, without a path; got "ftp://x"',
      'PVE_MCP_TOKE: there is no such setting; did you mean PVE_MCP_TOKEN?',
      'PVE_MCP_TASK_WAIT: must be a number of seconds; got "-1"',
      'PVE_MCP_INSECURE: must be true or false; got "maybe"',
      'config: the file /nowhere.yaml cannot be read',
      'url: is missing; give https://HOST:8006 (PVE_MCP_URL or --url), or --demo for a simulated cluster',
      'token: is missing; give PVE_MCP_TOKEN=USER@REALM!NAME=SECRET, token_file or token_command, or a user with a password',
    ]);
    const error = await load(world).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toMatch(/^ConfigError: The configuration has 9 problems:\n {2}- --access: must be/);
  });

  it('that is alone is counted as one', async () => {
    await expect(load({ env: CONNECTION, argv: ['--nonsense-of-mine'] })).rejects.toThrow(
      'The configuration has a problem:\n  - --nonsense-of-mine: there is no such flag',
    );
  });

  it.each<[what: string, world: World, problem: string]>([
    ['a flag without its value', { argv: ['--access'] }, '--access: must be read, operate, full; got ""'],
    ['a word that is no flag', { argv: ['--access=full', 'hello'] }, 'argument 2: is no flag; flags begin with --'],
    [
      'a flag that does not exist, with its value',
      { argv: ['--acces', 'full'] },
      '--acces: there is no such flag; did you mean --access?',
    ],
    ['a switch with another value', { argv: ['--insecure=2'] }, '--insecure: must be true or false; got "2"'],
    [
      'a switch that is named like a member of every object',
      { env: { PVE_MCP_INSECURE: 'constructor' } },
      'PVE_MCP_INSECURE: must be true or false; got "constructor"',
    ],
    [
      'a fingerprint that is too short',
      { env: { PVE_MCP_FINGERPRINT: 'AB:CD' } },
      'PVE_MCP_FINGERPRINT: must be 64 hexadecimal digits, with or without colons; got "AB:CD"',
    ],
    ['a user without a realm', { env: { PVE_MCP_USER: 'root' } }, 'PVE_MCP_USER: must be USER@REALM'],
    [
      'two secrets',
      { env: { PVE_MCP_TOKEN_FILE: '/t', PVE_MCP_TOKEN_COMMAND: 'c' } },
      'token: is given 3 times (directly, as a file or as a command); give it once',
    ],
    [
      'a token and a user',
      { env: { PVE_MCP_USER: 'a@pve', PVE_MCP_PASSWORD_FILE: '/p' } },
      'user: a token and a user are given; give one of them',
    ],
    [
      'a user without a password',
      { env: { PVE_MCP_TOKEN: '', PVE_MCP_USER: 'a@pve' } },
      'password: is missing for user a@pve; give password, password_file or password_command',
    ],
    [
      'a choice among clusters where there is one connection',
      { argv: ['--cluster', 'home'] },
      'cluster: there is one connection only; it chooses among the clusters of a file',
    ],
    [
      'two ways to check the certificate',
      { env: { PVE_MCP_CA_FILE: '/ca.pem' }, argv: ['--insecure'] },
      'ca_file, fingerprint and insecure exclude each other',
    ],
  ])('is %s', async (_, { env, ...world }, problem) => {
    expect(await problemsOf({ env: { ...CONNECTION, ...env }, ...world })).toEqual([problem]);
  });
});

describe('a token', () => {
  it.each([
    'root@pam!test',
    `${TOKEN}0`,
    ` ${TOKEN}`,
    TOKEN.replace('@pam', ''),
    TOKEN.replace('6f', 'xy'),
    'PVEAPIToken=',
  ])('that is none is refused: %s', async (token) => {
    const problems = await problemsOf({ env: { ...CONNECTION, PVE_MCP_TOKEN: token } });
    expect(problems[0]).toBe('PVE_MCP_TOKEN: must be USER@REALM!NAME=SECRET');
  });
});

describe('the address', () => {
  const urlOf = async (url: string): Promise<string | undefined> =>
    (await load({ env: { ...CONNECTION, PVE_MCP_URL: url } }).catch(() => undefined))?.clusters[0]?.url;

  it.each([
    ['https://pve.example:8006', 'https://pve.example:8006'],
    ['https://pve.example:8006/', 'https://pve.example:8006'],
    ['https://pve.example', 'https://pve.example'],
    ['https://10.0.0.1:8006', 'https://10.0.0.1:8006'],
    ['https://[2001:db8::1]:8006', 'https://[2001:db8::1]:8006'],
    ['http://localhost:8006', 'http://localhost:8006'],
    ['http://127.0.0.1:8006/', 'http://127.0.0.1:8006'],
    ['http://[::1]:8006', 'http://[::1]:8006'],
    ['HTTPS://PVE.example:8006', 'https://pve.example:8006'],
    ['https://pve.example:443', 'https://pve.example'],
    ['https://pve.example:8006?', 'https://pve.example:8006'],
    [' https://pve.example:8006 ', 'https://pve.example:8006'],
  ])('may be %s', async (url, want) => {
    expect(await urlOf(url)).toBe(want);
  });

  it.each([
    'pve.example',
    'pve.example:8006',
    'http://pve.example:8006',
    'http://localhost.example:8006',
    'ftp://pve.example',
    'https://',
    'https://pve.example:8006/api2/json',
    'https://pve.example:8006/?x=1',
    'https://pve.example:8006/#x',
    'https://root:secret@pve.example:8006',
    'https://pve.example:99999',
  ])('may not be %s', async (url) => {
    expect(await urlOf(url)).toBeUndefined();
  });

  // What follows it is appended as text, so anything that still holds a part of its own would swallow it.
  it('that is accepted leads to the API of the host that it names', async () => {
    const part = fc.constantFrom;
    const url = fc
      .tuple(
        part('https://', 'https:', 'HTTPS://', ' https://', 'http://'),
        part('pve.example', 'localhost', '[::1]', '@pve.example', ':@pve.example', 'pve.example\t'),
        part('', ':', ':8006', ':443'),
        part('', '/', '?', '#', '/#', '/#x', '/..', '//', '\\', ' ', '\n'),
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(url, async (given) => {
        const accepted = await urlOf(given);
        fc.pre(accepted !== undefined);
        const target = new URL(`${accepted}/api2/json/version?a=1`);
        expect([target.pathname, target.search, target.hash]).toEqual(['/api2/json/version', '?a=1', '']);
        expect(target.origin).toBe(new URL(given).origin);
      }),
    );
  });

  it('has its fingerprint in one form', async () => {
    const hex = 'ab'.repeat(32);
    const want = Array<string>(32).fill('AB').join(':');
    for (const fingerprint of [hex, want, want.toLowerCase()]) {
      const { clusters } = await load({ env: { ...CONNECTION, PVE_MCP_FINGERPRINT: fingerprint } });
      expect(clusters[0]?.fingerprint).toBe(want);
    }
  });
});

describe('limits of calls', () => {
  it('of some classes leave the others as they are', async () => {
    const { rateLimits } = await load({ env: CONNECTION, argv: ['--rate-limits', 'destroy=1, read=5'] });
    expect(rateLimits).toEqual({ ...DEFAULTS.rateLimits, destroy: 1, read: 5 });
  });

  it.each(['', 'destroy', 'destroy=0', 'destroy=many', 'erase=3', 'read=1000000'])('%j are none', async (text) => {
    const problems = await problemsOf({ env: CONNECTION, argv: [`--rate-limits=${text}`] });
    expect(problems).toEqual([expect.stringMatching(/^--rate-limits: must be classes with numbers from 1 to 100000/)]);
  });
});
