import { describe, expect, it } from 'vitest';
import { run, textOf } from '../support/process.ts';
import { tlsHost } from '../support/tls.ts';

const TOKEN = 'mcp@pve!assistant=00000000-0000-4000-8000-000000000009';
const REAL = { PVE_MCP_TOKEN: TOKEN, PVE_MCP_AUDIT_FILE: 'none' };

describe('the server over stdio', () => {
  it('says who it is, lists its tools, answers a call, and ends with its input', async () => {
    const { hello, request, child, ended, lines, stderr } = run(['--demo']);
    expect(await hello()).toMatchObject({ serverInfo: { name: 'proxmox-ve-mcp' }, capabilities: { tools: {} } });
    const { tools } = (await request('tools/list')) as { tools: unknown[] };
    expect(tools).toHaveLength(7);
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
    expect((await request('tools/list'))['tools']).toHaveLength(7);
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
