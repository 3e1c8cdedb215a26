import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { diskFiles } from '../../src/dispatch/audit/files.ts';
import { filesInOrder } from '../../src/dispatch/audit/names.ts';
import { intentOf, sinkFor, verified } from './audit-world.ts';

const STORM = fileURLToPath(new URL('audit-storm.ts', import.meta.url));
const ROUNDS = 6;

/** Lets the storm run, and kills it after a while. */
const killedAfter = (ms: number, audit: string, received: string): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [STORM, audit, received]);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), ms));
    child.once('close', () => resolve());
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
  });

test(
  'killed at any moment, every change that left has its intent, and the chain is whole',
  { timeout: 90_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'audit-crash-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const [audit, received] = [join(folder, 'audit.jsonl'), join(folder, 'received')];
    for (let round = 0; round < ROUNDS; round++) await killedAfter(60 + 120 * round, audit, received);

    // The next server takes up what was left, and tells of a line that was cut off.
    const sink = sinkFor(audit, { pid: process.pid });
    await sink.write(intentOf('after'));
    await sink.close?.();
    const files = filesInOrder(audit, await readdir(folder));
    const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')));
    expect(files.length).toBeGreaterThan(2);
    const whole = await verified(await diskFiles(), audit);
    expect(whole.broken).toBeUndefined();
    expect(whole.records).toBeGreaterThan(ROUNDS);

    const intended = new Set<string>();
    for (const text of texts) {
      for (const [, name = ''] of text.matchAll(/"event":"intent".*?"params":\{[^}]*"name":"([^"]+)"/g))
        intended.add(name);
    }
    const arrived = (await readFile(received, 'utf8')).trimEnd().split('\n');
    // Not only the first of each worker: outcomes and reads between intents hold nothing up.
    expect(arrived.length).toBeGreaterThan(ROUNDS * 12);
    expect(arrived.filter((name) => !intended.has(name))).toEqual([]);
  },
);
