import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TOKENS } from '../simulator/door.ts';
import { listening, run, textOf, type Running } from '../support/process.ts';
import { tlsHost } from '../support/tls.ts';
import { tools as registry } from '../../src/tools/index.ts';

const READ_TOOLS = (await Promise.all(Object.values(registry).map((load) => load()))).filter(
  ({ risk }) => risk === 'read',
);

const TOKEN = 'mcp@pve!assistant=00000000-0000-4000-8000-000000000009';
const REAL = { PVE_MCP_TOKEN: TOKEN, PVE_MCP_AUDIT_FILE: 'none' };

describe('the server over stdio', () => {
  it('says who it is, lists its tools, answers a call, and ends with its input', async () => {
    const { hello, request, child, ended, lines, stderr } = run(['--demo']);
    expect(await hello()).toMatchObject({ serverInfo: { name: 'proxmox-ve-mcp' }, capabilities: { tools: {} } });
    const { tools } = (await request('tools/list')) as { tools: unknown[] };
    expect(tools).toHaveLength(READ_TOOLS.length);
    expect(textOf(await request('tools/call', { name: 'pve_node_list', arguments: {} }))).toContain('pve1\tonline');
    child.stdin.end();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(stderr()).toBe('');
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('jsonrpc', '2.0');
  });

  it('answers what was piped in before the end of input', async () => {
    const { child, ended, lines } = run(['--demo']);
    const message = (value: object): string => `${JSON.stringify({ jsonrpc: '2.0', ...value })}\n`;
    const clientInfo = { name: 'pipe', version: '0' };
    child.stdin.end(
      message({
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo },
      }) +
        message({ method: 'notifications/initialized' }) +
        message({ id: 2, method: 'tools/call', params: { name: 'pve_guest_list', arguments: { limit: 1 } } }),
    );
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(lines.some((line) => line.includes('"id":2') && line.includes('web1'))).toBe(true);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s', async (signal) => {
    const { hello, child, ended } = run(['--demo']);
    await hello();
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it('starts and lists its tools where Proxmox VE can not be reached, and says so when one is called', async () => {
    const gone = await tlsHost('host');
    await gone.close();
    const { hello, request } = run([], { ...REAL, PVE_MCP_URL: gone.url });
    await hello();
    expect((await request('tools/list'))['tools']).toHaveLength(READ_TOOLS.length);
    const result = await request('tools/call', { name: 'pve_guest_list', arguments: {} });
    expect(result['isError']).toBe(true);
    expect(textOf(result)).toContain(`UNREACHABLE: ${gone.url} refuses connections.`);
  });

  it('sends nothing to a host whose certificate it does not know, and says what to do', async () => {
    const stranger = await tlsHost('stranger');
    const { hello, request } = run([], { ...REAL, PVE_MCP_URL: stranger.url });
    await hello();
    const result = await request('tools/call', { name: 'pve_guest_list', arguments: {} });
    expect(textOf(result)).toMatch(/^UNTRUSTED_CERTIFICATE: .*\n.*\nNext: Give the CA with --ca-file/);
    expect(stranger.requests).toEqual([]);
  });

  const marked = async ({ request }: Running): Promise<string[]> => {
    const { tools } = (await request('tools/list')) as { tools: { name: string; description: string }[] };
    return tools.filter(({ description }) => description.includes('NOT USABLE')).map(({ name }) => name);
  };
  const changes = ({ lines }: Running): number =>
    lines.filter((line) => line.includes('notifications/tools/list_changed')).length;
  const soon = { timeout: 10_000 };

  it('marks what the token can never do, after its first answers', async () => {
    const { url, fingerprint } = await listening(['simulate', '--port', '0']);
    const where = ['--url', url, '--fingerprint', fingerprint, '--access', 'operate'];
    const server = run(where, { PVE_MCP_TOKEN: TOKENS.auditor, PVE_MCP_AUDIT_FILE: 'none' });
    expect(await server.hello()).toMatchObject({ capabilities: { tools: { listChanged: true } } });
    await expect.poll(() => changes(server), soon).toBe(1);
    expect(await marked(server)).toContain('pve_guest_start');
  });

  it('runs no command for a secret before a tool is called', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stdio-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const ran = join(folder, 'ran');
    const { url, fingerprint } = await listening(['simulate', '--port', '0']);
    const server = run(['--url', url, '--fingerprint', fingerprint, '--access', 'operate'], {
      PVE_MCP_TOKEN_COMMAND: `echo x >> ${ran}; echo '${TOKENS.auditor}'`,
      PVE_MCP_AUDIT_FILE: 'none',
    });
    await server.hello();
    expect(await marked(server)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect(readFile(ran)).rejects.toThrow('ENOENT');
    await server.request('tools/call', { name: 'pve_guest_list', arguments: {} });
    await expect.poll(() => changes(server), soon).toBe(1);
    expect(await readFile(ran, 'utf8')).toContain('x');
  });

  it('stops waiting for a task when the client cancels, and goes on serving', async () => {
    const { hello, request, notify, lines } = run(['--demo', '--access', 'operate']);
    await hello();
    void request('tools/call', { name: 'pve_guest_shutdown', arguments: { guest: 'win-desktop' } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    notify('notifications/cancelled', { requestId: 2, reason: 'enough' });
    expect(textOf(await request('tools/call', { name: 'pve_node_list', arguments: {} }))).toContain('pve1');
    expect(lines.some((line) => line.includes('"id":2'))).toBe(false);
  });

  it('tells everything that is wrong with its settings, on standard error only, and does not start', async () => {
    const { ended, lines, stderr } = run(['--access', 'root', '--colour'], {
      PVE_MCP_URL: 'pve',
      PVE_MCP_TOKEN: 'secret-thing',
    });
    expect((await ended).code).toBe(2);
    expect(lines).toEqual([]);
    for (const name of ['--access', '--colour', 'PVE_MCP_URL', 'PVE_MCP_TOKEN']) expect(stderr()).toContain(name);
    expect(stderr()).not.toContain('secret-thing');
  });
});
