import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run, textOf, type Running } from '../support/process.ts';

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'audit-server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const list = async ({ request }: Running): Promise<string> =>
  textOf(await request('tools/call', { name: 'pve_node_list', arguments: {} }));

/** Counts the records that it takes, by number; it can be told to hang. */
const receiver = async (): Promise<{ url: string; taken: Set<number>; hanging: boolean; tokens: Set<unknown> }> => {
  const hook = { url: '', taken: new Set<number>(), hanging: false, tokens: new Set<unknown>() };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (hook.hanging) return;
      for (const line of body.trimEnd().split('\n')) hook.taken.add((JSON.parse(line) as { seq: number }).seq);
      hook.tokens.add(request.headers.authorization);
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  hook.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  return hook;
};

const until = async (what: () => boolean): Promise<void> => {
  for (const begun = Date.now(); !what();) {
    if (Date.now() - begun > 10_000) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('the records of a server', () => {
  it('are printed on standard error where that is wanted, without a file too', async () => {
    const server = run(['--demo', '--audit-stderr']);
    await server.hello();
    await list(server);
    server.child.stdin.end();
    await server.ended;
    const records = server
      .stderr()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; tool: string });
    expect(records.map(({ event, tool }) => [event, tool])).toEqual([
      ['intent', 'pve_node_list'],
      ['outcome', 'pve_node_list'],
    ]);
  });

  it('that can not be written are told of once on standard error, and in each answer', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'file'), '');
    const server = run(['--demo', '--audit-file', join(folder, 'file', 'audit.jsonl'), '--access', 'operate']);
    await server.hello();
    for (let i = 0; i < 2; i++) {
      const text = await list(server);
      expect(text).toContain('pve1\tonline');
      expect(text).toContain('This call is not recorded as it should be');
    }
    const change = await server.request('tools/call', { name: 'pve_guest_start', arguments: { guest: '103' } });
    expect(textOf(change)).toContain('AUDIT_FAILED');
    server.child.stdin.end();
    await server.ended;
    expect(server.stderr()).toMatch(/^proxmox-ve-mcp: The audit file [^\n]* cannot be written \(EEXIST\)\.[^\n]*\n$/);
  });

  it('with a wrong key file are a problem at the start', async () => {
    const { ended, stderr } = run(['--demo', '--audit-key-file', '/nowhere/key']);
    expect((await ended).code).toBe(2);
    expect(stderr()).toBe('proxmox-ve-mcp: audit_key_file: /nowhere/key cannot be read.\n');
  });

  it(
    'reach the webhook, all of them, across kill -9, a hanging address and restarts',
    { timeout: 60_000 },
    async () => {
      const folder = await newFolder();
      const audit = join(folder, 'audit.jsonl');
      const hook = await receiver();
      await writeFile(join(folder, 'token'), 't0ken\n');
      const args = ['--demo', '--audit-file', audit, '--audit-webhook', hook.url];
      const started = async (): Promise<Running> => {
        const server = run([...args, '--audit-webhook-token-file', join(folder, 'token')]);
        await server.hello();
        return server;
      };
      const first = await started();
      for (let i = 0; i < 3; i++) await list(first);
      await until(() => hook.taken.size > 0);
      hook.hanging = true;
      for (let i = 0; i < 3; i++) await list(first);
      first.child.kill('SIGKILL');
      await first.ended;

      const second = await started();
      await list(second);
      const begun = Date.now();
      second.child.stdin.end();
      expect(await second.ended).toEqual({ code: 0, signal: null });
      expect(Date.now() - begun).toBeLessThan(4_000);
      hook.hanging = false;

      // A server to which nobody speaks sends what is left.
      const third = await started();
      const records = (await readFile(audit, 'utf8')).trimEnd().split('\n').length;
      expect(records).toBeGreaterThanOrEqual(14);
      await until(() => hook.taken.size === records);
      third.child.stdin.end();
      await third.ended;
      expect([...hook.tokens]).toEqual(['Bearer t0ken']);
      expect(`${first.stderr()}${second.stderr()}${third.stderr()}`).not.toContain('t0ken');
    },
  );
});
