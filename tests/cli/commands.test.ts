import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SETTINGS, variableOf } from '../../src/config/settings.ts';
import { surface } from '../../src/tools/surface.ts';
import { tools } from '../../src/tools/index.ts';
import { run } from '../support/process.ts';

describe('the commands', () => {
  it('help names every setting', async () => {
    const { ended, lines } = run(['--help']);
    expect((await ended).code).toBe(0);
    for (const setting of SETTINGS) expect(lines.join('\n')).toContain(variableOf(setting));
  });

  it('version is that of the package', async () => {
    const { ended, lines } = run(['--version']);
    expect((await ended).code).toBe(0);
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(lines).toEqual([version]);
  });

  it('an unknown command is refused with the names of those there are', async () => {
    const { ended, stderr } = run(['serv']);
    expect((await ended).code).toBe(2);
    expect(stderr()).toContain('there is no command "serv"');
    expect(stderr()).toContain('serve, demo, simulate, audit, privileges, policy, schema, help, version');
  });

  it.each([['serve'], ['audit', 'verify'], ['policy', 'check'], ['privileges']])(
    '%s %s refuses a settings file that is there and can not be read, as if it might have said anything',
    async (...command) => {
      const home = await mkdtemp(join(tmpdir(), 'settings-'));
      onTestFinished(() => rm(home, { recursive: true, force: true }));
      // Where a text is expected stands a folder: unreadable for root, too.
      await mkdir(join(home, 'proxmox-ve-mcp', 'config.yaml'), { recursive: true });
      const connection = { PVE_MCP_URL: 'https://pve.example:8006', PVE_MCP_TOKEN_COMMAND: 'false' };
      const { ended, stderr, child } = run(command, { XDG_CONFIG_HOME: home, ...connection });
      child.stdin.end();
      expect((await ended).code).toBe(2);
      expect(stderr()).toContain(`config: the file ${join(home, 'proxmox-ve-mcp', 'config.yaml')} cannot be read`);
    },
  );

  it('the demo does what it says, in every step', async () => {
    const { ended, lines } = run(['demo']);
    expect((await ended).code).toBe(0);
    const text = lines.join('\n');
    expect(text.match(/^\n?\d+\. /gm)).toHaveLength(11);
    expect(text).not.toContain('✗');
    expect(text).toContain('TASK_FAILED');
    expect(text).toContain('DENIED');
  });
});

describe('what the build makes', () => {
  it('lists the same surface as the tools', async () => {
    const built: unknown = JSON.parse(await readFile(new URL('../../dist/tools.json', import.meta.url), 'utf8'));
    expect(built).toEqual(await surface(tools));
  });

  it('carries the OpenAPI document and the licences of what is bundled', async () => {
    const read = (name: string): Promise<string> => readFile(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
    expect(await read('openapi.json')).toBe(
      await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
    );
    const licences = await read('THIRD-PARTY-LICENSES.txt');
    for (const name of ['@modelcontextprotocol/sdk', '@sinclair/typebox', 'ajv', 'ky', 'undici', 'zod']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });
});
