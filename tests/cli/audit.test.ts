import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { intentOf, sinkFor } from '../dispatch/audit-world.ts';
import { run } from '../support/process.ts';

const KEY = 'a text that nobody else knows';

/** An audit file with two calls, one of which has ended, and the file of its key. */
const recordedCalls = async (): Promise<{ path: string; key: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [path, key] = [join(folder, 'audit.jsonl'), join(folder, 'key')];
  await writeFile(key, `${KEY}\n`);
  const sink = sinkFor(path, { key: Buffer.from(KEY) });
  await sink.write(intentOf('call-a', { confirmed_by: 'person' }));
  await sink.write(intentOf('call-a', { event: 'outcome', result: 'ok' }));
  await sink.write(intentOf('call-b', { at: '2026-01-02T00:00:00.000Z' }));
  await sink.close?.();
  return { path, key };
};

const asked = async (...args: string[]): Promise<{ code: number | null; text: string; errors: string }> => {
  const { ended, lines, stderr } = run(['audit', ...args]);
  const { code } = await ended;
  return { code, text: lines.join('\n'), errors: stderr() };
};

describe('proxmox-ve-mcp audit', () => {
  it('verify tells that nothing was changed, and which call has no outcome', async () => {
    const { path, key } = await recordedCalls();
    const { code, text } = await asked('verify', '--audit-file', path, '--audit-key-file', key);
    expect(code).toBe(0);
    expect(text).toContain('3 records in 1 file, signatures checked');
    expect(text).toContain('Without an outcome: call-b.');
    expect(text).toContain('Nothing was changed, taken out or put in.');
  });

  it('verify names the first record that was changed', async () => {
    const { path } = await recordedCalls();
    await writeFile(path, (await readFile(path, 'utf8')).replace('"result":"ok"', '"result":"no"'));
    const { code, text } = await asked('verify', `--audit-file=${path}`);
    expect([code, text]).toEqual([1, expect.stringContaining(`BROKEN at ${path}:2: its content was changed.`)]);
  });

  it('verify finds what was signed with another key', async () => {
    const { path, key } = await recordedCalls();
    await writeFile(key, 'another text that is long enough');
    const { code, text } = await asked('verify', '--audit-file', path, '--audit-key-file', key);
    expect([code, text]).toEqual([1, expect.stringContaining(':1: its MAC is not that of the key.')]);
  });

  it('tail, show and export read what was recorded', async () => {
    const { path } = await recordedCalls();
    const tail = await asked('tail', '-n', '2', '--audit-file', path);
    expect(tail.text.split('\n')).toHaveLength(2);
    expect((await asked('tail', '--audit-file', path)).text).toContain('confirmed by person');
    const show = await asked('show', 'call-a', '--audit-file', path);
    expect(JSON.parse(show.text)).toMatchObject([{ event: 'intent' }, { event: 'outcome', result: 'ok' }]);
    const later = await asked('export', '--since', '2026-01-02', '--audit-file', path);
    expect(later.text.split('\n').map((line) => (JSON.parse(line) as { call: string }).call)).toEqual(['call-b']);
  });

  it.each([
    [[], 2, 'Say what to do.'],
    [['burn'], 2, 'There is no "burn".'],
    [['tail', '-n', 'many'], 2, '-n must be a number'],
    [['export', '--since', 'soon'], 2, '--since must be a time'],
    [['show', '--audit-file', '/nowhere/audit.jsonl'], 1, 'There is no audit file /nowhere/audit.jsonl.'],
    [['verify', '--bogus'], 2, 'there is no such flag'],
  ])('%j is refused with a sentence', async (args, code, sentence) => {
    const got = await asked(...args);
    expect([got.code, got.errors]).toEqual([code, expect.stringContaining(sentence)]);
  });
});
