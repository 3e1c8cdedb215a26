import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { filesInOrder } from '../../src/dispatch/audit/names.ts';
import { intentOf, sinkFor } from './audit-world.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

it.skipIf(!hasPython)('the program in docs/audit.md checks a log, and finds what was changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'audit-docs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const docs = await readFile(new URL('../../docs/audit.md', import.meta.url), 'utf8');
  const program = /```python\n(.*?)```/s.exec(docs)?.[1] ?? '';
  const path = join(folder, 'audit.jsonl');
  for (const call of ['a', 'ü', 'c', 'd']) {
    const sink = sinkFor(path, { maxBytes: 1_000 });
    await sink.write(intentOf(call));
    await sink.close?.();
    // Each server but the last ends in the middle of a line.
    if (call !== 'd') await appendFile(path, '{"arguments":{"text":"{');
  }
  const check = async (): Promise<string> => {
    const files = filesInOrder(path, await readdir(folder));
    const { stdout, stderr } = spawnSync('python3', ['-c', program, ...files], { encoding: 'utf8' });
    return stdout + stderr;
  };
  expect(await check()).toMatch(/^7 records are whole; the last is [0-9a-f]{64}\n$/);
  let found = 0;
  for (const [from, to] of [
    ['"call":"d"', '"call":"e"'],
    ['{"arguments":{"text":"{{"at"', '{"arguments":{"text":"}{"at"'],
  ] as const) {
    for (const file of filesInOrder(path, await readdir(folder))) {
      const text = await readFile(file, 'utf8');
      if (!text.includes(from)) continue;
      await writeFile(file, text.replace(from, to));
      expect(await check()).toMatch(/was changed\n$/);
      await writeFile(file, text);
      found++;
    }
  }
  expect(found).toBe(4);
});
