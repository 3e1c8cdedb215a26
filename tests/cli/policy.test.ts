import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { policy as command } from '../../src/cli/policy/index.ts';
import type { World } from '../../src/cli/world.ts';
import { fakeHost } from '../support/msw.ts';
import { listening, run } from '../support/process.ts';
import { openWorld } from '../support/world.ts';

const host = fakeHost();

const RULES = `rules:
  - effect: deny
    name: production stays
    reason: Production goes through tickets.
    guest: { tag: production }
    risk: [disrupt, destroy]
  - effect: allow
    method: 'DELETE /nodes/*/qemu/*'
    guest: { pool: lab }
  - effect: confirm
    risk: disrupt
  - effect: confirm
    method: 'GET /access/**'
  - effect: deny
    tool: pve_guest_start
`;

const folder = async (): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), 'policy-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
};

/** A policy file with that text. */
const file = async (text = RULES): Promise<string> => {
  const path = join(await folder(), 'policy.yaml');
  await writeFile(path, text);
  return path;
};

interface Said {
  readonly code: number | null;
  readonly text: string;
  readonly error: string;
}

/** The command with that environment; most of it in this process, since starting one takes longer than all of the rest. */
const policy = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> => {
  const said = { text: '', error: '' };
  const into = (part: keyof typeof said): NodeJS.WriteStream =>
    ({ write: (chunk: string) => (said[part] += chunk) }) as unknown as NodeJS.WriteStream;
  const world = { argv: args, env, platform: 'linux', home: '/nowhere', stdout: into('text'), stderr: into('error') };
  const code = await command(world as unknown as World);
  return { code, text: said.text.trimEnd(), error: said.error };
};

const asProcess = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> => {
  const { ended, lines, stderr } = run(['policy', ...args], env);
  const { code } = await ended;
  return { code, text: lines.join('\n'), error: stderr() };
};

const STOP = 'POST /nodes/pve1/qemu/100/status/stop';
const DELETE = 'DELETE /nodes/pve1/qemu/100';
const START = 'POST /nodes/pve1/qemu/100/status/start';
const FULL = ['--access', 'full', '--allow-exec'];
const test = async (request: string, ...args: readonly string[]): Promise<Said> =>
  policy(['test', request, ...args, '--policy-file', await file()]);

describe('policy test', () => {
  it.each<[request: string, args: readonly string[], code: number, first: string]>([
    [
      STOP,
      ['--guest', '100,tags=production'],
      4,
      'DENY: Rule 1 "production stays" denies it: Production goes through tickets.',
    ],
    [STOP, ['--guest', '100,tags=web,protection=0'], 3, 'CONFIRM: Rule 3 asks for a confirmation.'],
    [
      STOP,
      ['--guest', '100,tags=web'],
      4,
      'DENY: Whether guest 100 is protected is not known, and no rule with "protected: true" reaches it.',
    ],
    [
      STOP,
      ['--guest', '100,tags=web,protection=1'],
      4,
      'DENY: Guest 100 is protected (by its option protection), and no rule with "protected: true" reaches it.',
    ],
    [
      STOP,
      [],
      4,
      'DENY: Rule 1 "production stays" denies it (not known: kind, name, tags, pool of guest 100): Production goes through tickets.',
    ],
    [DELETE, ['--guest', '100,tags=,pool=lab/x,protection=0'], 0, 'ALLOW: Rule 2 allows it.'],
    [
      DELETE,
      ['--guest', '100,tags=,pool=,protection=0'],
      3,
      'CONFIRM: No rule decides, and class destroy asks for a confirmation by default.',
    ],
    [
      DELETE,
      ['--access', 'operate', '--guest', '100'],
      4,
      'DENY: Class destroy is above the access: refused before any rule is asked.',
    ],
    ['GET /version', [], 0, 'ALLOW: No rule decides, and class read is allowed by default.'],
    ['GET /access/users', [], 4, 'DENY: Rule 4 asks for a confirmation. Nobody is asked about a read: it is refused.'],
    ['GET /access/users', ['--tool', 'pve_guest_stop'], 3, 'CONFIRM: Rule 4 asks for a confirmation.'],
    [START, ['--guest', '100,tags=', '--tool', 'pve_guest_start'], 4, 'DENY: Rule 5 denies it.'],
    [
      'POST /nodes/pve1/execute',
      ['commands=[{"method":"GET","path":"no/such"}]'],
      4,
      "DENY: POST /nodes/{node}/execute: it can't be told what its commands would do. Nothing was sent.",
    ],
  ])('%s %j ends with %j', async (request, args, code, first) => {
    const said = await test(request, ...FULL, ...args);
    expect([said.code, said.text.split('\n')[0], said.error]).toEqual([code, first, '']);
  });

  it('shows what the request is, what it touches, and how every rule stands to it', async () => {
    const { text } = await test(
      'PUT /nodes/pve1/qemu/100/config',
      'delete=scsi0',
      'cipassword=hunter2secret',
      ...FULL,
      '--guest',
      '100,kind=qemu,name=web1,tags=web;x,pool=,node=pve1,protection=0',
      '--at',
      '2026-11-24T08:00Z',
      '--cluster',
      'home',
    );
    expect(text).toContain('request   PUT /nodes/pve1/qemu/100/config delete="scsi0" cipassword="[redacted]"');
    expect(text).toMatch(/class {5}destroy \(delete names a disk; .+\)/);
    expect(text).toContain('access    full: enough');
    expect(text).toContain('guest 100 (VM, name web1, on pve1, in no pool, tags web x, not protected); nodes pve1');
    expect(text).toContain('known     the cluster is taken to have this guest and no other, as --guest says');
    expect(text).toContain('tool      pve_guest_configure');
    expect(text).toContain('cluster   home');
    expect(text).toContain('time      2026-11-24T08:00:00.000Z (tue ');
    expect(text.split('\n').slice(-5)).toEqual([
      '  deny    1 "production stays": does not match: guest',
      '  allow   2: does not match: method, guest',
      '  confirm 3: does not match: risk',
      '  confirm 4: does not match: method',
      '  deny    5: does not match: tool',
    ]);
    expect(text).not.toContain('hunter2');
  });

  it('says which rules would decide where others go before, and what is not known', async () => {
    const rules = 'rules:\n  - effect: allow\n    guest: { pool: lab }\n  - effect: allow\n  - effect: confirm\n';
    const ask = async (...args: readonly string[]): Promise<readonly string[]> =>
      (await policy(['test', STOP, ...FULL, ...args, '--policy-file', await file(rules)])).text.split('\n').slice(-3);
    expect(await ask('--guest', '100,protection=0,tags=')).toEqual([
      '  allow   1: may match (not known: guest); what is not known never makes a rule allow',
      '  allow   2: decides',
      '  confirm 3: matches; rule 2 goes before',
    ]);
    expect(await ask('--guest', '100,protection=1,tags=,pool=')).toEqual([
      '  allow   1: does not match: guest',
      '  allow   2: matches, and does not reach protected guests',
      '  confirm 3: matches; the protection of guests goes before',
    ]);
  });

  it('takes the tool that makes such requests, if there is one', async () => {
    const about = async (...args: readonly string[]): Promise<string> => (await test(...(args as [string]))).text;
    expect(await about(STOP, '--guest', '100')).toContain('tool      pve_guest_stop');
    expect(await about('GET /nodes/pve1/qemu/100/config', '--guest', '100')).toContain('tool      none is named');
    expect(await about(DELETE, '--guest', '100')).toContain('tool      pve_guest_delete');
    // Two tools start guests.
    expect(await about(START, '--guest', '100')).toContain('tool      none is named');
    expect(await about(DELETE, '--guest', '100', '--tool', 'pve_guest_get')).toContain('tool      pve_guest_get');
  });

  it('says where a change would get round a rule', async () => {
    const said = await test('PUT /nodes/pve1/qemu/100/config', 'tags=web', ...FULL, '--guest', '100,tags=production');
    expect(said.code).toBe(4);
    expect(said.text).toContain('deny    1 "production stays": decides: the request would get round it');
  });

  it('looks into a list of calls', async () => {
    const calls = JSON.stringify([
      { method: 'GET', path: 'version' },
      { method: 'DELETE', path: 'qemu/100' },
    ]);
    const said = await test('POST /nodes/pve1/execute', `commands=${calls}`, ...FULL, '--guest', '100,tags=production');
    expect(said).toMatchObject({ code: 4 });
    expect(said.text).toMatch(/inside {4}DELETE \/nodes\/pve1\/qemu\/100 \(class destroy; guest 100 /);
    expect(said.text).toContain('(about DELETE /nodes/pve1/qemu/100)');
  });

  it('is readable for programs', async () => {
    const asked = ['test', DELETE, 'purge=1', ...FULL, '--json', '--guest', '100,tags=production'];
    const { code, text } = await asProcess([...asked, '--policy-file', await file()]);
    expect(code).toBe(4);
    expect(JSON.parse(text)).toMatchObject({
      effect: 'deny',
      class: 'destroy',
      access: { access: 'full', allow_exec: true, allows: true },
      policy: { effect: 'deny', rule: { index: 1, name: 'production stays' } },
      rules: [
        { index: 1, match: 'yes', decides: true },
        { index: 2, match: 'maybe', unsure: ['guest'], decides: false },
        { index: 3, unmet: ['risk'] },
        { index: 4 },
        { index: 5 },
      ],
      touches: { guests: [{ vmid: 100, tags: ['production'] }], nodes: ['pve1'] },
    });
  });

  it.each<[args: readonly string[], error: RegExp]>([
    [[], /No request is named/],
    [['DELETE'], /"DELETE " is not VERB \/path/],
    [['/nodes'], /is not VERB \/path/],
    [
      ['DELETE /nodes/pve1/qmeu/100'],
      /no method "DELETE \/nodes\/pve1\/qmeu\/100"\.\nNext: Did you mean DELETE \/nodes\/\{node\}\/qemu\/\{vmid\}/,
    ],
    [['DELETE /nodes/{node}/qemu/100'], /has \{node\} in it/],
    [[DELETE, 'prge=1'], /there is no "prge" \(did you mean "purge"\?\)/],
    [[DELETE, 'purge'], /"purge" is not NAME=VALUE/],
    [['POST /nodes/pve1/qemu/100/clone'], /"newid" is missing/],
    [['DELETE /nodes/pve1/qemu/99'], /vmid: must be at least 100/],
    [[DELETE, '--gest', '100'], /no option "--gest"; did you mean --guest\?/],
    [[DELETE, '--guest'], /--guest needs a value/],
    [[DELETE, '--guest', 'web1'], /--guest must begin with a number/],
    [[DELETE, '--guest', '100,nam=web'], /did you mean name\?/],
    [[DELETE, '--guest', '100,kind=vm'], /kind must be qemu or lxc/],
    [[DELETE, '--guest', '100,protection=maybe'], /protection must be 1 or 0/],
    [[DELETE, '--at', 'noon'], /--at must be a time/],
    [[DELETE, '--tool', 'pve_guest_stpo'], /Did you mean pve_guest_stop/],
    [[DELETE, '--access', 'all'], /--access: must be read, operate, full/],
    [[DELETE, '--demo', '--cluster', 'home'], /must be one of demo; got "home"/],
    [[DELETE, '--url', 'https://127.0.0.1:1'], /token: is missing[^]*--offline/],
  ])('refuses %j as wrong usage', async (args, error) => {
    const said = await policy(['test', ...args]);
    expect([said.code, said.text]).toEqual([2, '']);
    expect(said.error).toMatch(error);
  });

  it('takes a request without quotes, in any case, with a path as a URL has it', async () => {
    const volume = '/nodes/pve1/storage/local/content/local%3Aiso%2Fx.iso';
    expect((await policy(['test', 'delete', volume, ...FULL])).text).toContain(
      'request   DELETE /nodes/pve1/storage/local/content/local:iso/x.iso',
    );
  });

  it('reads the settings as the server does: the file, over it the environment, over it flags', async () => {
    const path = join(await folder(), 'config.yaml');
    await writeFile(
      path,
      `access: operate\npolicy_file: ${await file()}\nclusters:\n  home:\n    url: https://127.0.0.1:1\n`,
    );
    const ask = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> =>
      (await policy(['test', STOP, '--offline', ...args], { PVE_MCP_CONFIG: path, ...env })).text;
    expect(await ask({})).toMatch(/access {4}operate: enough[^]*cluster {3}home[^]*deny {4}1 "production stays"/);
    expect(await ask({ PVE_MCP_ACCESS: 'read' })).toContain('access    read: too little, it takes --access operate');
    expect(await ask({ PVE_MCP_ACCESS: 'read' }, '--access', 'full')).toContain('access    full: enough');
  });

  it('needs no settings at all', async () => {
    const said = await policy(['test', STOP, '--access', 'operate', '--guest', '100,tags=,protection=0']);
    expect(said.code).toBe(0);
    expect(said.text).toContain('There is no policy file: the defaults of the classes decide.');
  });

  it('asks the cluster where there is one, and says so where that fails', async () => {
    const cluster = await listening(['simulate', '--port', '0']);
    const env = { PVE_MCP_URL: cluster.url, PVE_MCP_TOKEN: cluster.token, PVE_MCP_FINGERPRINT: cluster.fingerprint };
    const args = ['test', STOP, '--access', 'operate', '--policy-file', await file()];
    const said = await asProcess(args, env);
    expect(said.error).toBe('');
    expect(said.text).toMatch(/guest 100 \(VM, name web1, on pve1, pool web, tags production web, not protected\)/);
    expect(said.text).toMatch(/known {5}the cluster default says so; it has \d+ guests/);
    expect(said.code).toBe(4);

    const gone = await asProcess(args, { ...env, PVE_MCP_URL: 'https://127.0.0.1:1' });
    expect(gone).toMatchObject({ code: 1, text: '' });
    expect(gone.error).toMatch(/UNREACHABLE: [^]*--offline/);
    // What touches no guest needs nobody.
    expect((await asProcess(['test', 'GET /version'], { ...env, PVE_MCP_URL: 'https://127.0.0.1:1' })).code).toBe(0);
  });

  it('says what a call of the server is told', async () => {
    const path = await file();
    const world = await openWorld(host, { env: { PVE_MCP_POLICY_FILE: path } });
    const { text } = await world.call('pve_guest_stop', { guest: '100' });
    const [first = ''] = (await asProcess(['test', STOP, '--demo', ...FULL, '--policy-file', path])).text.split('\n');
    expect(text).toContain(first.replace('DENY: ', ''));
  });

  it('fails with a wrong file', async () => {
    const said = await policy(['test', STOP, '--policy-file', await file('rules: {}')]);
    expect(said).toMatchObject({ code: 1, text: '' });
    expect(said.error).toContain('rules: must be a list of rules; got {}');
  });
});

describe('policy check', () => {
  const check = async (text: string, ...args: readonly string[]): Promise<Said> =>
    policy(['check', await file(text), ...args]);

  it('counts what the rules say of each class', async () => {
    const { code, text } = await check(`rules:
  - { effect: deny, method: '* /access/**', risk: [change, disrupt, destroy] }
  - { effect: allow, method: 'DELETE /nodes/*/qemu/*' }
  - { effect: confirm, method: 'POST /**/status/*', risk: disrupt }
  - { effect: confirm, method: 'GET /nodes/pve1/**' }
`);
    expect(code).toBe(0);
    expect(text).toMatch(/policy\.yaml is right: 4 rules, nothing suspicious\./);
    expect(text).toContain('675 methods');
    const rows = text.split('\n').filter((line) => /^ {2}(?:read|change|disrupt|destroy|exec)\b/.test(line));
    const cells = rows.map((line) => line.trim().split(/ +/));
    expect(cells.map(([risk]) => risk)).toEqual(['read', 'change', 'disrupt', 'destroy', 'exec']);
    const numbers = new Map(cells.map(([risk = '', ...row]) => [risk, row.map(Number)]));
    expect([...numbers.values()].flat().reduce((a, b) => a + b)).toBe(675);
    expect(numbers.get('destroy')?.[2]).toBe(1);
    expect(numbers.get('disrupt')?.[1]).toBeGreaterThan(4);
    expect(numbers.get('read')?.[3]).toBeGreaterThan(50);
    // Consoles and files are read as well.
    expect(numbers.get('exec')?.slice(0, 3)).toEqual([0, 0, 0]);
  });

  it.each<[rules: string, want: readonly string[]]>([
    [
      '- { effect: confirm }\n- { effect: allow, risk: destroy }',
      ['Rule 2 never decides: rule 1 decides about all that it is about.'],
    ],
    ['- { effect: allow, risk: destroy }\n- { effect: confirm }', []],
    [
      '- { effect: allow, risk: destroy, name: x }\n- { effect: deny, risk: [destroy, exec] }',
      ['Rule 1 "x" never decides: rule 2 decides about all that it is about.'],
    ],
    [
      '- { effect: confirm, method: "DELETE /nodes/**" }\n- { effect: allow, method: "DELETE /nodes/*/qemu/*" }',
      ['Rule 2 never decides: rule 1 decides about all that it is about.'],
    ],
    [
      '- { effect: confirm, method: "DELETE /nodes/pve1/**" }\n- { effect: allow, method: "DELETE /nodes/*/qemu/*" }',
      [],
    ],
    [
      '- { effect: confirm, guest: 100-199 }\n- { effect: allow, guest: [100, 150-160] }',
      ['Rule 2 never decides: rule 1 decides about all that it is about.'],
    ],
    ['- { effect: confirm, guest: 100-199 }\n- { effect: allow, guest: [100, 150-260] }', []],
    ['- { effect: confirm, risk: disrupt }\n- { effect: allow, risk: disrupt, protected: true }', []],
    ['- { effect: confirm, node: "p?" }\n- { effect: allow, node: "p*" }', []],
    // By its tag, the second one still keeps guests from getting it.
    ['- { effect: confirm, risk: destroy }\n- { effect: allow, risk: destroy, guest: { tag: x } }', []],
    [
      '- { effect: deny, method: "DELETE /nodes/*/qemu/*", risk: [read, change] }',
      ['Rule 1 matches nothing: its methods are of class destroy, never of read or change.'],
    ],
    ['- { effect: deny, method: "PUT /nodes/*/qemu/*/config", risk: destroy }', []],
    [
      '- { effect: deny, guest: [100, "1-99"] }',
      ['Rule 1 names guest 1-99, and the numbers of guests begin with 100.'],
    ],
    ['- { effect: deny, cluster: hmoe }', ['Rule 1 matches nothing: the settings have no such cluster, only demo.']],
    ['- { effect: deny, cluster: "d*" }', []],
    ['- { effect: deny, reason: x }', ['Rule 1 has no condition: it denies everything, reads too.']],
  ])('warns of what can not be meant: %s', async (rules, want) => {
    const { code, text } = await check(`rules:\n${rules}`, '--demo', '--json');
    expect([code, (JSON.parse(text) as { warnings: unknown }).warnings]).toEqual([0, want]);
  });

  it('foresees nothing where guests, places or times decide, and no clusters that are not known', async () => {
    for (const condition of ['guest: 100', 'node: pve1', 'time: sat', 'tool: pve_guest_stop', 'cluster: home']) {
      const { text } = await check(`rules:\n  - { effect: deny, ${condition} }\n`, '--json');
      const { methods, warnings } = JSON.parse(text) as {
        methods: Readonly<Record<string, { depends: number }>>;
        warnings: readonly string[];
      };
      expect(Object.values(methods).reduce((sum, { depends }) => sum + depends, 0)).toBe(675);
      expect(warnings).toEqual([]);
    }
  });

  it('names every problem of a wrong file', async () => {
    const { code, error, text } = await check(
      'rules:\n  - effect: den\n  - { effect: allow, guest: web, tool: pve_guest_stpo }\n',
    );
    expect([code, text]).toEqual([1, '']);
    expect(error).toContain('rule 1, effect: must be one of');
    expect(error).toContain('rule 2, guest: must be');
  });

  it('takes the file of the settings, and says where there is none', async () => {
    expect((await asProcess(['check'], { PVE_MCP_POLICY_FILE: await file() })).text).toContain('is right: 5 rules');
    expect(await policy(['check'])).toMatchObject({ code: 2, text: '' });
    expect(await policy(['check', 'a', 'b'])).toMatchObject({ code: 2 });
    expect(await policy(['check', '/no/such'])).toMatchObject({ code: 1 });
    expect((await policy([])).error).toContain('give one of check, test');
  });
});

it('the documentation lists the conditions that there are', async () => {
  const { POLICY_SCHEMA } = await import('../../src/dispatch/policy/document.ts');
  const { rules } = POLICY_SCHEMA['properties'] as { rules: { items: { properties: object } } };
  const text = await readFile(new URL('../../docs/policy.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(rules.items.properties).slice(3));
});
