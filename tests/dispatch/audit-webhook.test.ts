import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AuditSink } from '../../src/dispatch/audit.ts';
import type { FileSystem } from '../../src/dispatch/audit/files.ts';
import { openSpool } from '../../src/dispatch/audit/spool.ts';
import { webhookSink, type WebhookOptions } from '../../src/dispatch/audit/webhook.ts';
import { steppedClock } from '../support/stepped-clock.ts';
import { chainOf, intentOf, memoryFiles, sinkFor, verified, type MemoryFiles } from './audit-world.ts';

const PATH = '/log/audit.jsonl';

interface Came {
  readonly seqs: readonly number[];
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** A receiver on this machine, that answers as it is told to. */
const receiver = async (): Promise<{
  readonly url: string;
  readonly came: Came[];
  /** All records that were taken, in the order in which they were first. */
  readonly taken: () => number[];
  answer: (came: Came, response: ServerResponse) => void;
}> => {
  const came: Came[] = [];
  const taken: number[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const seqs = body
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { seq: number }).seq);
      const each = { seqs, body, headers: request.headers };
      came.push(each);
      response.on('finish', () => {
        if (response.statusCode < 300) taken.push(...seqs.filter((seq) => !taken.includes(seq)));
      });
      hook.answer(each, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const hook = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in/secret-path`,
    came,
    taken: () => [...taken],
    answer: (_: Came, response: ServerResponse): void => void response.writeHead(204).end(),
  };
  return hook;
};

interface Sending {
  readonly sink: AuditSink;
  readonly warnings: string[];
  readonly clock: ReturnType<typeof steppedClock>;
}

/** A sink that sends, of a process that is alone. */
const sending = (
  url: string,
  fs: MemoryFiles,
  {
    pid = 1,
    maxBytes = 1e9,
    ...more
  }: Partial<WebhookOptions> & { readonly pid?: number; readonly maxBytes?: number } = {},
): Sending => {
  const warnings: string[] = [];
  const clock = steppedClock();
  const warn = (text: string): void => void warnings.push(text);
  const alive = more.alive ?? (() => false);
  const file = sinkFor(PATH, { fs, pid, maxBytes, alive, warn });
  return { sink: webhookSink(file, { url, fetch, clock, warn, fs, alive, ...more }), warnings, clock };
};

const until = async (what: () => boolean): Promise<void> => {
  const begun = Date.now();
  while (!what()) {
    if (Date.now() - begun > 5_000) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

const numbers = (to: number, from = 1): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('the webhook', () => {
  it('gets each record as it stands in the file, with the name of its chain and the token', async () => {
    const hook = await receiver();
    const fs = memoryFiles();
    const { sink } = sending(hook.url, fs, { token: () => Promise.resolve('t0ken') });
    for (const call of ['a', 'b', 'ü']) await sink.write(intentOf(call));
    await until(() => hook.taken().length === 3);
    expect(hook.came.map(({ body }) => body).join('')).toBe(fs.textOf(PATH));
    expect(hook.came[0]?.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      'x-audit-chain': 'audit.jsonl',
      authorization: 'Bearer t0ken',
    });
    await sink.close?.();
  });

  it('that is dead holds nothing up; all is sent when it is back, and the operator is told once of each', async () => {
    const fs = memoryFiles();
    const hook = await receiver();
    let up = false;
    const { sink, warnings, clock } = sending(hook.url, fs, {
      fetch: (...args) =>
        up ? fetch(...args) : Promise.reject(new TypeError('fetch failed', { cause: { code: 'X' } })),
    });
    for (let i = 0; i < 5; i++) {
      await sink.write(intentOf(`c${i}`));
      await clock.advance(10_000);
    }
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /^The audit webhook at 127\.0\.0\.1:\d+ takes no records \(fetch failed\)\. They wait in the audit file\.$/,
    );
    up = true;
    await until(() => (void clock.advance(60_000), hook.taken().length === 5));
    expect(hook.taken()).toEqual(numbers(5));
    await until(() => warnings.length > 1);
    expect(warnings.slice(1)).toEqual([expect.stringMatching(/takes records again\.$/)]);
    await sink.close?.();
  });

  it.each<[what: string, status: number]>([
    ['fails', 500],
    ['refuses', 401],
    ['points elsewhere', 302],
  ])('that %s gets the same records again, less and less often', async (_, status) => {
    const hook = await receiver();
    let failures = 8;
    hook.answer = (_came, response) => {
      response.writeHead(failures-- > 0 ? status : 200, { location: '/elsewhere' }).end('no');
    };
    const { sink, clock } = sending(hook.url, memoryFiles());
    await sink.write(intentOf('a'));
    const pauses: number[] = [];
    while (hook.taken().length === 0) {
      const seen = hook.came.length;
      await until(() => clock.sleepers > 0 || hook.taken().length > 0);
      if (hook.taken().length > 0) break;
      const began = clock.now();
      while (clock.sleepers > 0) await clock.advance(1_000);
      pauses.push((clock.now() - began) / 1_000);
      await until(() => hook.came.length > seen);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(hook.came.every(({ seqs }) => seqs.join() === '1')).toBe(true);
    // After a success, pauses are short again.
    failures = 1;
    await sink.write(intentOf('b'));
    await until(() => clock.sleepers > 0);
    await clock.advance(1_000);
    await until(() => hook.taken().length === 2);
    await sink.close?.();
  });

  it('that is slow does not hold up calls, and gets what came meanwhile in one piece', async () => {
    const hook = await receiver();
    const waiting: ServerResponse[] = [];
    hook.answer = (_, response) => void waiting.push(response);
    const { sink } = sending(hook.url, memoryFiles());
    await sink.write(intentOf('a'));
    await until(() => waiting.length === 1);
    for (let i = 0; i < 20; i++) await sink.write(intentOf(`c${i}`));
    expect(hook.came).toHaveLength(1);
    waiting[0]?.writeHead(200).end();
    await until(() => waiting.length === 2);
    waiting[1]?.writeHead(200).end();
    await until(() => hook.taken().length === 21);
    expect(hook.came.map(({ seqs }) => seqs.length)).toEqual([1, 20]);
    await sink.close?.();
  });

  it('gets pieces of bounded size, and smaller ones where it says that they are too large', async () => {
    const hook = await receiver();
    const fs = memoryFiles();
    const many = chainOf(
      Array.from({ length: 2_000 }, (_, i) => intentOf(`c${i}`, { arguments: { text: 'x'.repeat(1_000) } })),
    );
    fs.set(PATH, many.map((line) => `${line}\n`).join(''));
    hook.answer = ({ seqs }, response) => void response.writeHead(seqs.length > 100 ? 413 : 200).end();
    const { sink } = sending(hook.url, fs);
    sink.start?.();
    await until(() => hook.taken().length === 2_000);
    expect(hook.taken()).toEqual(numbers(2_000));
    expect(Math.max(...hook.came.map(({ body }) => body.length))).toBeLessThan(600_000);
    await sink.close?.();
  });

  it('gets what is left after a restart without a call, from where it was', async () => {
    const hook = await receiver();
    const fs = memoryFiles();
    const first = sending(hook.url, fs);
    for (const call of ['a', 'b']) await first.sink.write(intentOf(call));
    await until(() => fs.textOf(`${PATH}.sent`).startsWith('{"seq":2,'));
    await first.sink.close?.();
    await sinkFor(PATH, { fs }).write(intentOf('c'));
    const { sink } = sending(hook.url, fs);
    sink.start?.();
    await until(() => hook.taken().length === 3);
    expect(hook.came.flatMap(({ seqs }) => seqs)).toEqual([1, 2, 3]);
    await sink.close?.();
  });

  it('gets all again where it is not known what it has, and all of a chain that was begun anew', async () => {
    const lines = (calls: readonly string[]): string =>
      chainOf(calls.map((call) => intentOf(call)))
        .map((line) => `${line}\n`)
        .join('');
    const sent = (calls: readonly string[]): string => {
      const { seq, hash } = JSON.parse(chainOf(calls.map((call) => intentOf(call))).at(-1) ?? '') as {
        seq: number;
        hash: string;
      };
      return `${JSON.stringify({ seq, hash })}\n`;
    };
    for (const [state, expected] of [
      [sent(['a', 'b']), [3]],
      ['', [1, 2, 3]],
      ['{"seq":2', [1, 2, 3]],
      [sent(['x', 'y']), [1, 2, 3]],
      [sent(['a', 'b', 'c', 'd', 'e']), [1, 2, 3]],
    ] as const) {
      const hook = await receiver();
      const fs = memoryFiles();
      fs.set(PATH, lines(['a', 'b', 'c']));
      fs.set(`${PATH}.sent`, state);
      const { sink } = sending(hook.url, fs);
      sink.start?.();
      await until(() => hook.taken().length === expected.length);
      await sink.close?.();
      expect(hook.came.flatMap(({ seqs }) => seqs)).toEqual(expected);
    }
  });

  it('follows a file that is put aside at any moment, also while it is read', async () => {
    const hook = await receiver();
    const fs = memoryFiles();
    const { sink } = sending(hook.url, fs, { maxBytes: 1_500 });
    for (let i = 0; i < 200; i++) {
      await Promise.all(Array.from({ length: 1 + (i % 3) }, (_, j) => sink.write(intentOf(`c${i}-${j}`))));
      if (i % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const { records } = await verified(fs, PATH);
    await until(() => hook.taken().length === records);
    expect(hook.taken()).toEqual(numbers(records));
    expect((await fs.list('/log')).length).toBeGreaterThan(50);
    await sink.close?.();
  });

  it('misses nothing where a file is put aside between looking for it and reading it', async () => {
    const fs = memoryFiles();
    const lines = chainOf(['a', 'b', 'c'].map((call) => intentOf(call))).map((line) => `${line}\n`);
    fs.set(PATH, lines.slice(0, 2).join(''));
    let moved = false;
    const disk: FileSystem = {
      ...fs,
      read: async (...part) => {
        if (!moved) await fs.rename(PATH, '/log/audit-2026-01-01.2.jsonl');
        if (!moved) fs.set(PATH, lines[2] ?? '');
        moved = true;
        return fs.read(...part);
      },
    };
    const entries = await openSpool(PATH, disk).next(10);
    expect(entries.map(({ record }) => record.seq)).toEqual([1, 2, 3]);
  });

  it('gets what a crash cut off not at all, and the record that tells of it', async () => {
    const hook = await receiver();
    const fs = memoryFiles();
    await sinkFor(PATH, { fs }).write(intentOf('a'));
    fs.set(PATH, `${fs.textOf(PATH)}{"call":"b`);
    const { sink } = sending(hook.url, fs);
    await sink.write(intentOf('c'));
    await until(() => hook.taken().length === 3);
    expect(hook.came.map(({ body }) => body).join('')).not.toContain('"call":"b');
    await sink.close?.();
  });

  it('gets the chains of processes that are gone from the one that has the usual file', async () => {
    const hook = await receiver();
    const fs = memoryFiles();
    await sinkFor(PATH, { fs, pid: 7 }).write(intentOf('a'));
    for (const pid of [8, 9]) await sinkFor(PATH, { fs, pid, alive: () => true }).write(intentOf(`of-${pid}`));
    await fs.remove(`${PATH}.7.lock`);
    let tries = 0;
    hook.answer = (_, response) => void response.writeHead(tries++ === 0 ? 503 : 200).end();
    const { sink, clock } = sending(hook.url, fs, { pid: 10, alive: (pid) => pid === 9 });
    sink.start?.();
    await until(() => clock.sleepers === 1);
    hook.came.length = 0;
    await clock.advance(1_000);
    await until(() => hook.came.length === 2);
    await sink.close?.();
    expect(hook.came.map(({ headers }) => headers['x-audit-chain'])).toEqual(['audit.jsonl', 'audit.8.jsonl']);
  });

  it('gets from a process with a chain of its own that chain only', async () => {
    const hook = await receiver();
    const fs = memoryFiles();
    for (const pid of [7, 8]) await sinkFor(PATH, { fs, pid, alive: () => true }).write(intentOf(`of-${pid}`));
    const { sink } = sending(hook.url, fs, { pid: 9, alive: (pid) => pid === 7 });
    await sink.write(intentOf('own'));
    await until(() => hook.came.length > 0);
    await sink.close?.();
    expect(hook.came.map(({ headers }) => headers['x-audit-chain'])).toEqual(['audit.9.jsonl']);
  });

  it('gets a last attempt at the end, which is short', async () => {
    const hook = await receiver();
    let [up, tries] = [false, 0];
    const { sink, clock } = sending(hook.url, memoryFiles(), {
      fetch: (...args) => (tries++, up ? fetch(...args) : Promise.reject(new Error('down'))),
    });
    await sink.write(intentOf('a'));
    await until(() => clock.sleepers === 1);
    up = true;
    await sink.close?.();
    expect([hook.taken(), tries, clock.sleepers]).toEqual([[1], 2, 0]);

    hook.answer = () => undefined;
    const slow = sending(hook.url, memoryFiles());
    await slow.sink.write(intentOf('b'));
    await until(() => hook.came.length === 2);
    const closed = slow.sink.close?.();
    await until(() => slow.clock.sleepers === 1);
    await slow.clock.advance(1_000);
    await closed;
    expect(slow.clock.sleepers).toBe(0);
  });

  it('is asked for nothing where nothing was recorded', async () => {
    const hook = await receiver();
    const fs = memoryFiles();
    await sending(hook.url, fs).sink.close?.();
    expect([hook.came, [...fs.files]]).toEqual([[], []]);
  });
});
