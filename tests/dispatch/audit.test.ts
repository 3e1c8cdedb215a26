import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noAudit, recorded, type AuditRecord } from '../../src/dispatch/audit.ts';
import { ProxmoxError } from '../../src/errors.ts';
import { sinkFor } from './audit-world.ts';
import { configure, start, step, tasksThatEnd, UPID, world } from './world.ts';

describe('the records of a call', () => {
  it('of a change are its intent before it and its outcome after it', async () => {
    const { call, records, clock } = world({ reply: tasksThatEnd('OK') });
    const at = new Date(clock.now()).toISOString();
    await call('pve_test_change', { guest: '100', count: 2 });
    const both = {
      call: 'call-1',
      at,
      tool: 'pve_test_change',
      risk: 'change',
      cluster: 'home',
      principal: 'local',
      decision: { effect: 'allow', why: 'No rule decides, and class change is allowed by default.' },
      arguments: { guest: '100', count: 2 },
      requests: [{ request: 'POST /nodes/pve1/qemu/100/status/start', params: { node: 'pve1', vmid: 100 } }],
    };
    expect(records).toEqual([
      { ...both, event: 'intent' },
      { ...both, event: 'outcome', result: 'ok', tasks: [UPID], milliseconds: 0 },
    ]);
  });

  it('of a read plan no requests', async () => {
    const { call, records } = world();
    await call('pve_test_look');
    expect(records.map(({ event, requests, risk }) => [event, requests, risk])).toEqual([
      ['intent', [], 'read'],
      ['outcome', [], 'read'],
    ]);
  });

  it('have one name per call, and the time that the call took', async () => {
    const { call, records } = world({ reply: tasksThatEnd(undefined), taskWaitMs: 3_000 });
    await call('pve_test_change');
    await call('pve_test_look');
    expect(records.map((record) => [record.call, record.event, record.milliseconds])).toEqual([
      ['call-1', 'intent', undefined],
      ['call-1', 'outcome', 3_000],
      ['call-2', 'intent', undefined],
      ['call-2', 'outcome', 0],
    ]);
  });

  it('hold no secret, whatever becomes of the call', async () => {
    for (const reply of [() => null, tasksThatEnd('failed', ['x'])]) {
      const { call, records } = world({
        plan: () =>
          Promise.resolve({ steps: [step(configure({ cipassword: 'hunter2', cores: 2 }))], wait: true, facts: {} }),
        reply,
      });
      const given = { guest: '100', options: { cipassword: 'hunter2', list: [{ password: 'hunter2' }], cores: 2 } };
      await call('pve_test_change', given).catch(() => undefined);
      expect(records).toHaveLength(2);
      expect(JSON.stringify(records)).not.toContain('hunter2');
      expect(records[0]?.requests).toEqual([
        {
          request: 'PUT /nodes/pve1/qemu/100/config',
          params: { node: 'pve1', vmid: 100, cipassword: '[redacted]', cores: 2 },
        },
      ]);
    }
  });

  it('of what was planned replace by method what is harmless elsewhere', () => {
    const path = '/nodes/{node}/qemu/{vmid}/agent/file-write';
    const params = { node: 'a', vmid: 1, file: '/etc/x', content: 'hunter2' };
    expect(recorded({ method: 'POST', path, params })).toEqual({
      request: 'POST /nodes/a/qemu/1/agent/file-write',
      params: { node: 'a', vmid: 1, file: '/etc/x', content: '[redacted]' },
    });
  });
});

describe('a record that can not be written', () => {
  const full = (): Promise<never> => Promise.reject(new ProxmoxError('AUDIT_FAILED', 'The disk is full.'));

  it('stops a change before anything is sent', async () => {
    const { fails, sent } = world({ audit: full });
    const error = await fails('pve_test_change');
    expect([error.code, error.message, error.next]).toEqual([
      'AUDIT_FAILED',
      'The disk is full.',
      'Nothing was sent. Ask the operator to make the audit file writable.',
    ]);
    expect(sent).toEqual([]);
  });

  const NOTE =
    'This call is not recorded as it should be: The disk is full. Ask the operator to make the audit file writable.';

  it('lets a read through, and a change that has nothing to send, and the answer says so', async () => {
    const look = await world({ audit: full }).call('pve_test_look');
    expect(look).toMatchObject({ data: { guest: '100' }, notes: [NOTE] });
    const plan = { steps: [], wait: true, facts: {} };
    const { call } = world({ audit: full, plan: () => Promise.resolve(plan) });
    expect(await call('pve_test_change')).toMatchObject({ data: { done: [] }, notes: [NOTE] });
    expect(await world().call('pve_test_look')).toMatchObject({ notes: [] });
  });

  it('of either kind is enough for the answer to say so', async () => {
    for (const event of ['intent', 'outcome']) {
      const audit = (record: AuditRecord): Promise<void> => (record.event === event ? full() : Promise.resolve());
      expect(await world({ audit }).call('pve_test_look')).toMatchObject({ notes: [NOTE] });
    }
  });

  it('stops a change with the next step that fits the cause', async () => {
    const signed = new ProxmoxError('AUDIT_FAILED', 'It is signed.', { next: 'Ask for the key.' });
    const { fails } = world({ audit: () => Promise.reject(signed) });
    expect((await fails('pve_test_change')).next).toBe('Nothing was sent. Ask for the key.');
  });

  it('after a change does not lose the answer', async () => {
    const audit = ({ event }: AuditRecord): Promise<void> => (event === 'outcome' ? full() : Promise.resolve());
    expect(await world({ audit }).call('pve_test_change')).toMatchObject({
      data: { done: ['start VM 100'] },
      notes: [NOTE],
    });
  });

  it('of any other kind stops a change as well', async () => {
    const { fails, sent } = world({ audit: () => Promise.reject(new TypeError('no')) });
    expect((await fails('pve_test_change')).next).toMatch(/^Nothing was sent\./);
    expect(sent).toEqual([]);
  });
});

describe('the file of records', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'audit-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const record = (call: string): AuditRecord => ({
    call,
    at: '2026-01-01T00:00:00.000Z',
    event: 'intent',
    tool: 'x',
    risk: 'change',
    cluster: 'home',
    principal: 'local',
    arguments: { text: 'two\nlines' },
    requests: [{ request: start().path, params: {} }],
  });
  const callsIn = async (path: string): Promise<unknown[]> => {
    const text = await readFile(path, 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as AuditRecord).call);
  };

  it('gets one line per record, after those that are there', async () => {
    const path = join(folder, 'audit.jsonl');
    await sinkFor(path).write(record('a'));
    const sink = sinkFor(path);
    await sink.write(record('b'));
    await sink.write(record('c'));
    expect(await callsIn(path)).toEqual(['a', 'b', 'c']);
  });

  it('keeps every record whole where many come together', async () => {
    const path = join(folder, 'audit.jsonl');
    const sink = sinkFor(path);
    const names = Array.from({ length: 50 }, (_, i) => `call-${i}`);
    await Promise.all(names.map((name) => sink.write(record(name))));
    expect((await callsIn(path)).toSorted()).toEqual(names.toSorted());
  });

  it.skipIf(process.platform === 'win32')('is made with its folder, and only its owner may read them', async () => {
    const path = join(folder, 'a', 'b', 'audit.jsonl');
    await sinkFor(path).write(record('a'));
    const modeOf = async (of: string): Promise<number> => (await stat(of)).mode & 0o777;
    expect([await modeOf(path), await modeOf(join(folder, 'a', 'b'))]).toEqual([0o600, 0o700]);
  });

  it('that can not be written is AUDIT_FAILED, and is tried again by the next record', async () => {
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, '');
    const path = join(blocked, 'audit.jsonl');
    const sink = sinkFor(path);
    await expect(sink.write(record('a'))).rejects.toMatchObject({
      code: 'AUDIT_FAILED',
      message: `The audit file ${path} cannot be written.`,
    });
    await rm(blocked);
    await sink.write(record('b'));
    // The first record tells how many there should be before it.
    expect(await callsIn(path)).toEqual([undefined, 'b']);
    expect(await readFile(path, 'utf8')).toMatch(/^[^\n]*"event":"lost"[^\n]*"records":1,/);
  });

  it('is not made before there is a record, nor where nothing is recorded', async () => {
    const path = join(folder, 'audit.jsonl');
    sinkFor(path);
    await noAudit.write(record('a'));
    await expect(stat(path)).rejects.toThrow('ENOENT');
    await chmod(folder, 0o700);
  });
});
