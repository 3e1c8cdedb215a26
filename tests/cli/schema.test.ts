import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MAIN } from '../support/process.ts';
import { certificate, fingerprintOf, tlsHost, type TlsHost } from '../support/tls.ts';

const folder = async (): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), 'schema-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
};

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const schema = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Result> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [MAIN, 'schema', ...args],
      { env: { PATH: process.env['PATH'] ?? '', ...env } },
      (_, stdout, stderr) => resolve({ code: child.exitCode, out: stdout, err: stderr }),
    );
  });

/** A document as a host serves it, with our own text where Proxmox has its descriptions. */
const documentOf = (tree: readonly object[]): string =>
  `const apiSchema = ${JSON.stringify(tree)}\n;\n// the viewer's code: [ "}" ] /* ' */\nlet x = "]";\n`;

const method = (verb: string, properties: object = {}): object => ({
  method: verb,
  name: 'x',
  description: 'a sentence that is not a fact',
  parameters: { additionalProperties: 0, properties },
  returns: { type: 'null' },
  permissions: { user: 'all' },
  allowtoken: 1,
});

const tree = (cluster: object): readonly object[] => [
  { path: '/cluster', text: 'cluster', leaf: 1, info: cluster },
  { path: '/nodes', text: 'nodes', leaf: 1, info: { GET: method('GET') } },
];
const OLD = tree({ GET: method('GET', { x: { type: 'string', optional: 1 } }), POST: method('POST') });
const NEW = tree({
  GET: method('GET', { x: { type: 'string' }, y: { type: 'integer', optional: 1 } }),
  PUT: method('PUT'),
});
const PAGE =
  '<script src="/proxmoxlib.js?ver=5.1.2"></script><script src="/pve2/js/pvemanagerlib.js?ver=9.3.4"></script>';

const host = (files: Readonly<Record<string, string>> = {}): Promise<TlsHost> =>
  tlsHost('host', { '/': PAGE, '/pve-docs/api-viewer/apidoc.js': documentOf(NEW), ...files });

describe('schema import', () => {
  it('takes the document and the release from a host, without a login, and writes facts only', async () => {
    const [{ url, requests }, into] = [await host(), await folder()];
    const got = await schema(['import', url, '--fingerprint', fingerprintOf('host'), '--folder', into]);
    expect(got).toEqual({
      code: 0,
      out: `Proxmox VE 9.3 (9.3.4): 3 methods, 2 parameters\n${join(into, 'pve-9.3.json')}: new\n`,
      err: '',
    });
    expect(requests).toEqual(['GET /pve-docs/api-viewer/apidoc.js', 'GET /']);
    const text = await readFile(join(into, 'pve-9.3.json'), 'utf8');
    expect(text).not.toContain('a sentence');
    expect(JSON.parse(text)).toMatchObject([
      { path: '/cluster', info: { PUT: { method: 'PUT' } } },
      { path: '/nodes' },
    ]);
    expect(JSON.parse(await readFile(join(into, 'sources.json'), 'utf8'))).toMatchObject({
      'pve-9.3.json': { version: '9.3', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, methods: 3 },
    });
    expect((await readdir(into)).sort()).toEqual(['pve-9.3.json', 'sources.json']);
  });

  it('says whether the facts are new, the same, or other ones', async () => {
    const into = await folder();
    const file = join(into, 'apidoc.js');
    const state = async (document: string): Promise<string> => {
      await writeFile(file, document);
      const { out } = await schema(['import', file, '--release', '9.3', '--folder', into]);
      return /: (\w+)\n$/.exec(out)?.[1] ?? out;
    };
    expect(await state(documentOf(OLD))).toBe('new');
    // The same in another serialisation is the same.
    expect(await state(JSON.stringify(OLD, null, 4))).toBe('unchanged');
    expect(await state(documentOf(NEW))).toBe('replaced');
  });

  it('trusts the CA that it is given, by flag or by the setting of the server', async () => {
    const [{ url }, into] = [await host(), await folder()];
    const ca = join(into, 'ca.pem');
    await writeFile(ca, certificate('ca'));
    expect((await schema(['import', url, '--folder', into, '--ca-file', ca])).code).toBe(0);
    expect((await schema(['import', url, '--folder', into], { PVE_MCP_CA_FILE: ca })).code).toBe(0);
  });

  it('trusts nobody else, unless it is told to', async () => {
    const [{ url }, into] = [await host(), await folder()];
    expect(await schema(['import', url, '--folder', into])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^proxmox-ve-mcp schema import: UNTRUSTED_CERTIFICATE: .*\nNext: Give the CA/,
      ) as string,
    });
    expect(await readdir(into)).toEqual([]);
    expect(await schema(['import', url, '--folder', into, '--insecure'])).toMatchObject({
      code: 0,
      err: 'proxmox-ve-mcp schema import: insecure is set: the certificate is not checked.\n',
    });
  });

  it.each<[what: string, files: Readonly<Record<string, string>>, code: string]>([
    ['a page without a version', { '/': '<html>' }, 'INVALID_INPUT: The release of'],
    ['a host without the document', { '/pve-docs/api-viewer/apidoc.js': '<html>' }, 'UNEXPECTED_ANSWER: '],
    [
      'a Backup Server',
      { '/pve-docs/api-viewer/apidoc.js': 'var apiSchema = [{"path":"/access"}];' },
      'UNEXPECTED_ANSWER: ',
    ],
    [
      'a document that is cut off',
      { '/pve-docs/api-viewer/apidoc.js': documentOf(NEW).slice(0, 200) },
      'UNEXPECTED_ANSWER: ',
    ],
  ])('refuses %s, and leaves the folder as it is', async (_, files, code) => {
    const [{ url }, into] = [await host(files), await folder()];
    const { code: exit, err } = await schema(['import', url, '--insecure', '--folder', into]);
    expect(exit).not.toBe(0);
    expect(err).toContain(`schema import: ${code}`);
    expect(err).toMatch(/\nNext: .+\n$/);
    expect(await readdir(into)).toEqual([]);
  });

  it('takes another address as the document itself', async () => {
    const [{ url }, into] = [await host({ '/mirror/apidoc.js': documentOf(OLD) }), await folder()];
    const args = ['import', `${url}/mirror/apidoc.js`, '--insecure', '--folder', into];
    expect((await schema(args)).err).toContain('Give it with --release');
    expect((await schema([...args, '--release', '8.9'])).out).toContain('Proxmox VE 8.9: 3 methods');
    expect((await schema(['import', `${url}/nowhere.js`, '--insecure'])).err).toContain('answered with status 404');
  });

  it.each<[args: readonly string[], problem: string]>([
    [['import'], 'Operands needed: 1; given: 0.'],
    [['import', 'a', 'b'], 'Operands needed: 1; given: 2.'],
    [['import', 'a', '--nope'], "Unknown option '--nope'."],
    [['import', 'https://x:y:z'], '"https://x:y:z" is no address.'],
    [['import', 'https://127.0.0.1:1', '--fingerprint', 'zz'], 'fingerprint: must be 64 hexadecimal digits'],
    [['import', '/nowhere/apidoc.js'], 'The file /nowhere/apidoc.js cannot be read.'],
    [['diff', '8.4'], 'Operands needed: 2; given: 1.'],
    [['diff', '8.4', '9.9'], 'There are no facts of release 9.9.'],
    [['diff', '8.4', '9.0', '--format', 'html'], '--format: must be text, markdown, json; got "html".'],
    [['list'], 'give one of import, diff.'],
    [[], 'give one of import, diff.'],
  ])('a call that does not fit is told what does: %j', async (args, problem) => {
    const { code, out, err } = await schema(args);
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(err).toContain(problem);
  });
});

describe('schema diff', () => {
  it('compares releases that the package brings, in a report that is read in minutes', async () => {
    const { out: report } = await schema(['diff', '8.4', '9.2']);
    expect(report).toMatch(/^Proxmox VE 8\.4 → 9\.2\n {2}methods: 71 added, 1 removed\n/);
    expect(report).toContain('\n  POST /cluster/ha/rules (disrupt)\n');
    expect(report).toContain('\n  GET /nodes/{node}/scan/glusterfs\n');
    expect(report.split('\n').length).toBeLessThan(600);
    expect(report.split('\n').filter((line) => line.length > 320)).toEqual([]);
  });

  it("compares what is in the user's folder, before what the package brings", async () => {
    const into = await folder();
    for (const [release, document] of [
      ['9.2', OLD],
      ['9.3', NEW],
    ] as const) {
      await writeFile(join(into, 'doc.js'), documentOf(document));
      await schema(['import', join(into, 'doc.js'), '--release', release, '--folder', into]);
    }
    const { code, out } = await schema(['diff', '9.2', '9.3', '--folder', into]);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Proxmox VE 9.2 → 9.3
        methods: 1 added, 1 removed
        parameters of kept methods: 1 added, 0 removed, 1 changed
        permissions changed: 0; answers changed: 0

      Methods added
        PUT /cluster (exec, not reviewed)

      Methods removed
        POST /cluster

      Parameters added
        y
            GET /cluster

      Parameters changed
        now required
            GET /cluster: x
      "
    `);
    const markdown = await schema(['diff', '9.2', '9.3', '--folder', into, '--format', 'markdown']);
    expect(markdown.out).toMatchInlineSnapshot(`
      "# Proxmox VE 9.2 → 9.3

      - methods: 1 added, 1 removed
      - parameters of kept methods: 1 added, 0 removed, 1 changed
      - permissions changed: 0; answers changed: 0

      ## Methods added

      - \`PUT /cluster (exec, not reviewed)\`

      ## Methods removed

      - \`POST /cluster\`

      ## Parameters added

      - \`y\`
        - \`GET /cluster\`

      ## Parameters changed

      - \`now required\`
        - \`GET /cluster: x\`
      "
    `);
    const json = await schema(['diff', '9.2', '9.3', '--folder', into, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchInlineSnapshot(`
      {
        "added": [
          {
            "reviewed": false,
            "risk": "exec",
            "route": "PUT /cluster",
          },
        ],
        "changed": [
          {
            "added": [
              {
                "name": "y",
                "required": false,
              },
            ],
            "answer": [],
            "changed": [
              {
                "changes": [
                  {
                    "fact": "required",
                    "to": "yes",
                  },
                ],
                "name": "x",
              },
            ],
            "method": [],
            "removed": [],
            "route": "GET /cluster",
          },
        ],
        "from": "9.2",
        "removed": [
          "POST /cluster",
        ],
        "to": "9.3",
      }
    `);
  });

  it('compares documents in files', async () => {
    const into = await folder();
    await writeFile(join(into, 'mine.js'), documentOf(NEW));
    const facts = fileURLToPath(new URL('../../schema/pve-9.2.json', import.meta.url));
    const { out } = await schema(['diff', facts, join(into, 'mine.js')]);
    expect(out).toMatch(/^Proxmox VE pve-9\.2 → mine\n {2}methods: \d+ added, 67\d removed\n/);
  });
});
