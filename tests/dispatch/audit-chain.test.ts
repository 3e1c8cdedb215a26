import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, START, type Link } from '../../src/dispatch/audit/chain.ts';
import { filesInOrder } from '../../src/dispatch/audit/names.ts';
import { verifyChain, type AuditText, type Verified } from '../../src/dispatch/audit/verify.ts';
import { fakeClock } from '../support/clock.ts';
import { intentOf, memoryFiles, sinkFor, type MemoryFiles } from './audit-world.ts';

const PATH = '/log/audit.jsonl';
const KEY = Buffer.from('a key that nobody knows');

const textsOf = async (fs: MemoryFiles): Promise<AuditText[]> =>
  filesInOrder(PATH, await fs.list('/log'))
    .filter((path) => fs.files.has(path))
    .map((path) => ({ path, text: fs.files.get(path) ?? '' }));

const verified = async (fs: MemoryFiles, key?: Buffer): Promise<Verified> => verifyChain(await textsOf(fs), key);

/** The lines of a chain of records with these notes. */
const chainOf = (notes: readonly string[], key?: Buffer): string[] => {
  let link: Link = START;
  return notes.map((note, i) => {
    const sealed = seal({ call: `c${i}`, note }, link, key);
    link = sealed;
    return JSON.stringify(sealed);
  });
};

const verdict = (lines: readonly string[], key?: Buffer): Verified =>
  verifyChain([{ path: PATH, text: lines.map((line) => `${line}\n`).join('') }], key);

const notes = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 12 });

describe('a chain', () => {
  it('of any records is whole', () => {
    fc.assert(
      fc.property(notes, fc.boolean(), (all, signed) => {
        const key = signed ? KEY : undefined;
        expect(verdict(chainOf(all, key), key)).toMatchObject({ records: all.length, first: 1 });
        expect(verdict(chainOf(all, key), key).broken).toBeUndefined();
      }),
    );
  });

  it('with any byte flipped is broken at that record', () => {
    fc.assert(
      fc.property(notes, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (all, which, where, mask) => {
        const lines = chainOf(all, KEY);
        const at = which % lines.length;
        const bytes = Buffer.from(lines[at] ?? '');
        const position = where % bytes.length;
        bytes[position] = (bytes[position] ?? 0) ^ mask;
        // Another byte may be a line break: then the record is two lines, and neither is one.
        const changed = lines.map((line, i) => (i === at ? bytes.toString('utf8') : line));
        expect(verdict(changed, KEY).broken).toMatchObject({ path: PATH, line: at + 1 });
      }),
      { numRuns: 500 },
    );
  });

  it.each<[what: string, change: (lines: string[]) => string[], line: number]>([
    ['a record is taken out', (lines) => lines.toSpliced(2, 1), 3],
    [
      'two records are swapped',
      (lines) => [...lines.slice(0, 2), lines[3] ?? '', lines[2] ?? '', ...lines.slice(4)],
      3,
    ],
    ['a record is there twice', (lines) => lines.toSpliced(2, 0, lines[1] ?? ''), 3],
    ['a line is put in', (lines) => lines.toSpliced(3, 0, '{"call":"x"}'), 4],
    [
      'a record is made anew without the key',
      (lines) => [...lines.slice(0, 4), ...chainOf(['0', '1', '2', '3', 'x']).slice(4)],
      5,
    ],
  ])('is broken where %s', (_, change, line) => {
    const lines = chainOf(['0', '1', '2', '3', '4'], KEY);
    expect(verdict(change(lines), KEY).broken?.line).toBe(line);
  });

  it('tells of calls without an outcome, and where older files are gone', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    await sink.write(intentOf('a'));
    await sink.write(intentOf('b'));
    await sink.write(intentOf('a', { event: 'outcome', result: 'ok' }));
    expect((await verified(fs)).unfinished).toEqual(['b']);
    fs.files.set(PATH, (fs.files.get(PATH) ?? '').split('\n').slice(1).join('\n'));
    expect(await verified(fs)).toMatchObject({ first: 2, records: 2 });
  });
});

describe('an audit file', () => {
  it('is synced once for the intents that come together, before any of them may go on', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    await sink.write(intentOf('first'));
    const before = { ...fs.counts };
    await Promise.all(Array.from({ length: 100 }, (_, i) => sink.write(intentOf(`c${i}`))));
    // The first begins a write at once, the others are written together after it.
    expect(fs.counts.syncs - before.syncs).toBe(2);
    expect(await verified(fs)).toMatchObject({ records: 101 });
    const calls = (fs.files.get(PATH) ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { call: string }).call);
    expect(calls).toEqual(['first', ...Array.from({ length: 100 }, (_, i) => `c${i}`)]);
  });

  it('is not synced for reads and outcomes', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    await sink.write(intentOf('a', { requests: [] }));
    await sink.write(intentOf('a', { event: 'outcome' }));
    expect(fs.counts.syncs).toBe(0);
  });

  it('is gone on with after a restart, with or without its older files', async () => {
    const fs = memoryFiles();
    for (const call of ['a', 'b', 'c']) await sinkFor(PATH, { fs, key: KEY }).write(intentOf(call));
    expect(await verified(fs, KEY)).toMatchObject({ records: 3, first: 1 });
  });

  it('tells of a line that was cut off', async () => {
    const fs = memoryFiles();
    await sinkFor(PATH, { fs }).write(intentOf('a'));
    fs.files.set(PATH, `${fs.files.get(PATH) ?? ''}{"v":1,"seq":2,"pre`);
    expect((await verified(fs)).broken?.why).toMatch(/^it was cut off/);
    await sinkFor(PATH, { fs }).write(intentOf('b'));
    const whole = await verified(fs);
    expect([whole.torn, whole.records, whole.broken]).toEqual([1, 3, undefined]);
  });

  it('tells of all that was cut off where that was interrupted too', async () => {
    const text = await (async (): Promise<string> => {
      const fs = memoryFiles();
      await sinkFor(PATH, { fs }).write(intentOf('a'));
      fs.files.set(PATH, `${fs.files.get(PATH) ?? ''}{"v":1,"seq":2,"pre`);
      await sinkFor(PATH, { fs }).write(intentOf('b'));
      return fs.files.get(PATH) ?? '';
    })();
    const begins = text.indexOf('{"v":1,"seq":2,"pre');
    for (let end = begins + 1; end < text.indexOf('"call":"b"'); end++) {
      const fs = memoryFiles();
      fs.files.set(PATH, text.slice(0, end));
      await sinkFor(PATH, { fs }).write(intentOf('c'));
      expect((await verified(fs)).broken, `cut after ${end - begins} bytes`).toBeUndefined();
    }
  });

  it('with a full disk refuses, and is whole when there is room again', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    await sink.write(intentOf('a'));
    fs.failAfter = 30;
    await expect(sink.write(intentOf('b'))).rejects.toMatchObject({ code: 'AUDIT_FAILED' });
    await sink.write(intentOf('c'));
    const whole = await verified(fs);
    expect([whole.torn, whole.broken]).toEqual([1, undefined]);
    expect(fs.files.get(PATH)).toContain('"call":"c"');
  });

  it('is put aside when it is large, and when a day is over; the chain goes on', async () => {
    const fs = memoryFiles();
    const clock = fakeClock(Date.UTC(2026, 0, 1, 23, 59));
    const sink = sinkFor(PATH, { fs, clock, maxBytes: 1_500 });
    const at = (): string => new Date(clock.now()).toISOString();
    for (let i = 0; i < 10; i++) await sink.write(intentOf(`a${i}`, { at: at() }));
    clock.advance(120_000);
    await sink.write(intentOf('b', { at: at() }));
    const names = (await textsOf(fs)).map(({ path }) => path);
    expect(names.length).toBeGreaterThan(2);
    expect(names[0]).toBe('/log/audit-2026-01-01.1.jsonl');
    expect(names.at(-1)).toBe(PATH);
    expect((fs.files.get(PATH) ?? '').trimEnd().split('\n')).toHaveLength(1);
    expect(await verified(fs)).toMatchObject({ records: 11, first: 1 });
    await sinkFor(PATH, { fs, clock }).write(intentOf('c', { at: at() }));
    expect((await verified(fs)).broken).toBeUndefined();
  });

  it('of another server that runs is left alone; one of a server that is gone is taken over', async () => {
    const fs = memoryFiles();
    const warnings: string[] = [];
    await sinkFor(PATH, { fs, pid: 7 }).write(intentOf('a'));
    const second = sinkFor(PATH, { fs, pid: 8, alive: (pid) => pid === 7, warn: (text) => warnings.push(text) });
    await second.write(intentOf('b'));
    await second.write(intentOf('c'));
    expect(warnings).toEqual([`Another server writes ${PATH}; this one records in /log/audit.8.jsonl.`]);
    expect(fs.files.get('/log/audit.8.jsonl')?.match(/"call"/g)).toHaveLength(2);
    await sinkFor(PATH, { fs, pid: 9, alive: () => false }).write(intentOf('d'));
    expect(await verified(fs)).toMatchObject({ records: 2 });
  });
});
