import { describe, expect, it } from 'vitest';
import { DEFAULTS, CONNECTION, load, problemsOf, TOKEN, type World } from './world.ts';

const TWO = `
access: operate
clusters:
  home:
    url: https://home.example:8006
    token_file: /run/secrets/home
  work:
    url: https://work.example:8006/
    user: ops@pve
    password_command: pass show pve
    ca_file: /etc/ca.pem
`;

describe('clusters in a file', () => {
  it('are all there, the first being meant where none is named', async () => {
    expect((await load({ file: TWO })).clusters).toEqual([
      {
        name: 'home',
        url: 'https://home.example:8006',
        credentials: { token: { file: '/run/secrets/home' } },
        insecure: false,
      },
      {
        name: 'work',
        url: 'https://work.example:8006',
        credentials: { username: 'ops@pve', password: { command: 'pass show pve' } },
        insecure: false,
        caFile: '/etc/ca.pem',
      },
    ]);
  });

  it.each<[World]>([
    [{ argv: ['--cluster', 'work'] }],
    [{ env: { PVE_MCP_CLUSTER: 'work' } }],
    [{ file: `cluster: work${TWO}` }],
  ])('begin with the one that is asked for: %j', async (world) => {
    expect((await load({ file: TWO, ...world })).clusters.map(({ name }) => name)).toEqual(['work', 'home']);
  });

  it('give way to a connection from outside', async () => {
    expect((await load({ file: TWO, env: CONNECTION })).clusters).toMatchObject([
      { name: 'default', url: CONNECTION.PVE_MCP_URL, credentials: { token: { value: TOKEN } } },
    ]);
  });

  it('have their problems told by name', async () => {
    const file = `
clusters:
  Home: { url: 'https://a.example:8006', token_file: /t, tokn: x, access: full }
  work: { token: ${TOKEN}, password_file: /p, user: a@pve, insecure: true, fingerprint: ${'ab'.repeat(32)} }
  none:
`;
    expect(await problemsOf({ file, argv: ['--cluster=rest'] })).toEqual([
      'clusters.Home: a name is lower-case letters, digits, - and _, and begins with a letter',
      'tokn in clusters.Home: there is no such setting; did you mean token?',
      'access in clusters.Home: there is no such setting',
      'clusters.work.url: is missing; give https://HOST:8006 (in the file), or --demo for a simulated cluster',
      'clusters.work.user: a token and a user are given; give one of them',
      'clusters.work.ca_file, fingerprint and insecure exclude each other',
      'clusters.none.url: is missing; give https://HOST:8006 (in the file), or --demo for a simulated cluster',
      'clusters.none.token: is missing; give PVE_MCP_TOKEN=USER@REALM!NAME=SECRET, token_file or token_command, or a user with a password',
      'cluster: must be one of Home, work, none; got "rest"',
    ]);
  });
});

describe('a file', () => {
  const usual = '/home/ops/.config/proxmox-ve-mcp/config.yaml';

  it.each<[where: string, world: World, path: string]>([
    ['in the usual folder', {}, usual],
    ['in the folder of XDG', { env: { XDG_CONFIG_HOME: '/xdg' } }, '/xdg/proxmox-ve-mcp/config.yaml'],
    [
      'in the roaming folder of Windows',
      { platform: 'win32', env: { APPDATA: '/roaming' } },
      '/roaming/proxmox-ve-mcp/config.yaml',
    ],
    ['in the usual folder of Windows', { platform: 'win32' }, '/home/ops/AppData/Roaming/proxmox-ve-mcp/config.yaml'],
    ['named by a flag', { argv: ['--config', '/etc/mcp.yaml'] }, '/etc/mcp.yaml'],
    ['named by a variable', { env: { PVE_MCP_CONFIG: '/etc/mcp.yaml' } }, '/etc/mcp.yaml'],
  ])('is found %s', async (_, { env, ...world }, path) => {
    const config = await load({ ...world, env: { ...CONNECTION, ...env }, file: { [path]: 'access: full' } });
    expect(config.access).toBe('full');
  });

  it('may be absent where none is named', async () => {
    expect((await load({ env: CONNECTION })).access).toBe('read');
  });

  it('may be JSON, or empty', async () => {
    expect((await load({ env: CONNECTION, file: '{"access": "full", "task_wait": 7}' })).taskWaitMs).toBe(7_000);
    expect((await load({ env: CONNECTION, file: '# nothing yet\n' })).access).toBe('read');
  });

  it.each<[what: string, file: string, problem: string | RegExp]>([
    ['is not YAML', 'access: "full', /^config: \/home\/ops\/\.config\/proxmox-ve-mcp\/config\.yaml is not YAML: \S/],
    ['is a text', 'full', `config: ${usual} must hold settings as "name: value"`],
    ['is a list', '- access: full', `config: ${usual} must hold settings as "name: value"`],
    ['has clusters that are no names', 'clusters: [home]', `config: clusters in ${usual} must be connections by name`],
    ['has a setting that is none', 'acess: full', `acess in ${usual}: there is no such setting; did you mean access?`],
    [
      'has no clusters where it begins them',
      'clusters: {}',
      `config: clusters in ${usual} is empty; name at least one connection`,
    ],
    ['names another file', 'config: /x', /^config in .*: there is no such setting/],
    ['has a list for a text', 'access: [full]', `access in ${usual}: must be read, operate, full; got ""`],
    ['has another value', 'task_wait: soon', `task_wait in ${usual}: must be a number of seconds; got "soon"`],
  ])('%s: that is a problem', async (_, file, problem) => {
    const problems = await problemsOf({ env: CONNECTION, file });
    expect(problems).toHaveLength(1);
    if (problem instanceof RegExp) expect(problems[0]).toMatch(problem);
    else expect(problems[0]).toBe(problem);
  });

  // YAML reads these as numbers and words of its own; a password is what stands there.
  it.each(['0123', '1e3', '0x1F', '12345678901234567890', '1.50', 'True', 'null', '~'])(
    'keeps a password as it is written: %s',
    async (password) => {
      const { clusters } = await load({ file: `url: https://a.example:8006\nuser: a@pve\npassword: ${password}\n` });
      expect(clusters[0]?.credentials).toEqual({ username: 'a@pve', password: { value: password } });
    },
  );
});

describe('the demo', () => {
  it('needs no connection, and records nothing unless asked', async () => {
    expect(await load({ argv: ['--demo'] })).toEqual({ ...DEFAULTS, clusters: [], demo: {} });
    const { auditFile, access } = await load({ argv: ['--demo', '--audit-file', '/a.jsonl', '--access=full'] });
    expect([auditFile, access]).toEqual(['/a.jsonl', 'full']);
  });

  it('may have a node that is down', async () => {
    expect((await load({ argv: ['--demo', '--demo-offline', 'pve2'] })).demo).toEqual({ offline: 'pve2' });
    expect(await problemsOf({ argv: ['--demo', '--demo-offline=pve9'] })).toEqual([
      'demo_offline: must be one of the nodes pve1 to pve3; got "pve9"',
    ]);
    const many = await load({ argv: ['--demo', '--demo-offline=pve9', '--demo-nodes=12'] });
    expect(many.demo).toEqual({ offline: 'pve9', nodes: 12 });
  });

  it('may be of another size and pace, with faults', async () => {
    const { demo } = await load({
      argv: ['--demo', '--demo-guests', '500', '--demo-pace', 'instant', '--demo-seed', 'x', '--demo-faults', 'slow=5'],
    });
    expect(demo).toEqual({
      guests: 500,
      pace: 'instant',
      seed: 'x',
      faults: [{ fault: { kind: 'slow', ms: 5 }, where: {} }],
    });
    expect(await problemsOf({ argv: ['--demo', '--demo-nodes=2', '--demo-guests=many'] })).toEqual([
      '--demo-nodes: must be a number from 3 to 99; got "2"',
      '--demo-guests: must be a number up to 100000; got "many"',
    ]);
  });

  it('is none where it is switched off', async () => {
    expect('demo' in (await load({ env: { ...CONNECTION, PVE_MCP_DEMO: 'false' } }))).toBe(false);
  });

  it('shows the same whatever the usual file says, and heeds one that is named', async () => {
    expect((await load({ argv: ['--demo'], file: 'access: full\nnonsense: x\n' })).access).toBe('read');
    const named = { argv: ['--demo', '--config', '/demo.yaml'], file: { '/demo.yaml': 'access: full' } };
    expect((await load(named)).access).toBe('full');
  });

  it('takes no connection that is configured besides', async () => {
    expect((await load({ argv: ['--demo'], env: CONNECTION })).clusters).toEqual([]);
  });
});

describe('the audit file', () => {
  it.each<[platform: NodeJS.Platform, env: Record<string, string>, want: string]>([
    ['linux', {}, '/home/ops/.local/state/proxmox-ve-mcp/audit.jsonl'],
    ['linux', { XDG_STATE_HOME: '/state' }, '/state/proxmox-ve-mcp/audit.jsonl'],
    ['darwin', {}, '/home/ops/Library/Application Support/proxmox-ve-mcp/audit.jsonl'],
    ['win32', {}, '/home/ops/AppData/Local/proxmox-ve-mcp/audit.jsonl'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/proxmox-ve-mcp/audit.jsonl'],
  ])('on %s with %j is %s', async (platform, env, want) => {
    expect((await load({ platform, env: { ...CONNECTION, ...env } })).auditFile).toBe(want);
  });

  it('is none where that is asked for', async () => {
    expect('auditFile' in (await load({ env: CONNECTION, argv: ['--audit-file', 'none'] }))).toBe(false);
  });
});

describe('the audit webhook', () => {
  const at = 'https://log.example/in?key=1';

  it.each(['https://log.example/a/b?c=d', 'http://127.0.0.1:8080/x', 'http://localhost/x', 'http://[::1]:1/'])(
    'may be %s',
    async (url) => {
      expect((await load({ env: { ...CONNECTION, PVE_MCP_AUDIT_WEBHOOK: url } })).auditWebhook).toEqual({ url });
    },
  );

  it.each(['http://log.example/', 'https://u:p@log.example/', 'ftp://log.example', 'log.example', 'https://a/#b'])(
    'may not be %s, and that is not repeated',
    async (url) => {
      expect(await problemsOf({ env: { ...CONNECTION, PVE_MCP_AUDIT_WEBHOOK: url } })).toEqual([
        'PVE_MCP_AUDIT_WEBHOOK: must be an https address without user and password; http only on this machine',
      ]);
    },
  );

  it('takes a token from environment, file or command, the stronger place first, and never from a flag', async () => {
    const env = { ...CONNECTION, PVE_MCP_AUDIT_WEBHOOK: at };
    const tokenOf = async (world: World): Promise<unknown> => (await load(world)).auditWebhook?.token;
    expect(await tokenOf({ env: { ...env, PVE_MCP_AUDIT_WEBHOOK_TOKEN: 't' } })).toEqual({ value: 't' });
    expect(await tokenOf({ env, argv: ['--audit-webhook-token-file', '/t'] })).toEqual({ file: '/t' });
    expect(
      await tokenOf({
        env: { ...env, PVE_MCP_AUDIT_WEBHOOK_TOKEN: 't' },
        argv: ['--audit-webhook-token-command', 'c'],
      }),
    ).toEqual({ command: 'c' });
    expect((await problemsOf({ env, argv: ['--audit-webhook-token', 'abc'] })).join()).toMatch(
      /^--audit-webhook-token: a secret on/,
    );
    const twice = { ...env, PVE_MCP_AUDIT_WEBHOOK_TOKEN: 't', PVE_MCP_AUDIT_WEBHOOK_TOKEN_FILE: '/t' };
    expect((await problemsOf({ env: twice })).join()).toMatch(/^audit_webhook_token: is given 2 times/);
  });

  it('needs an audit file, and its token needs it', async () => {
    const env = { ...CONNECTION, PVE_MCP_AUDIT_WEBHOOK: at };
    const problem = 'audit_webhook: needs an audit file, from which records are sent; give audit_file';
    expect(await problemsOf({ env, argv: ['--audit-file', 'none'] })).toEqual([problem]);
    expect(await problemsOf({ argv: ['--demo', '--audit-webhook', at] })).toEqual([problem]);
    expect(await problemsOf({ env: { ...CONNECTION, PVE_MCP_AUDIT_WEBHOOK_TOKEN: 't' } })).toEqual([
      'audit_webhook_token: there is no audit_webhook that it is for',
    ]);
  });
});
