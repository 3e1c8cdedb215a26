import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/dispatch/audit/lock.ts';
import { fakeClock } from '../support/clock.ts';
import { intentOf, memoryFiles, sinkFor, verified, type MemoryFiles } from './audit-world.ts';

const PATH = '/log/audit.jsonl';
const KEY = Buffer.from('a key that nobody knows');
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const callsIn = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { call: string }).call);

const syncsOf = (fs: MemoryFiles): number => fs.asked.filter((each) => each.startsWith('sync ')).length;
const rotatedOf = async (fs: MemoryFiles): Promise<string[]> =>
  (await fs.list('/log')).filter((name) => name.startsWith('audit-')).toSorted();

/** What an intruder does to the file while no server runs. */
const change = (fs: MemoryFiles, how: (text: string) => string): void => {
  fs.set(PATH, how(fs.textOf(PATH)));
};

describe('the sync of an audit file', () => {
  it('is one for the intents that come together, before any of them may go on', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    await sink.write(intentOf('first'));
    const before = syncsOf(fs);
    await Promise.all(Array.from({ length: 100 }, (_, i) => sink.write(intentOf(`c${i}`))));
    // The first begins a write at once, the others are written together after it.
    expect(syncsOf(fs) - before).toBe(2);
    expect(await verified(fs, PATH)).toMatchObject({ records: 101 });
    expect(callsIn(fs.textOf(PATH))).toEqual(['first', ...Array.from({ length: 100 }, (_, i) => `c${i}`)]);
  });

  it('is what intents of changes wait for, and nothing else does, in the same batch or later', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    let done = (): void => undefined;
    fs.syncing = () => new Promise((resolve) => (done = resolve));
    const ended: string[] = [];
    const write = (name: string, more: Parameters<typeof intentOf>[1]): void =>
      void sink.write(intentOf(name, more)).then(() => ended.push(name));
    write('change', {});
    write('read', { requests: [] });
    write('outcome', { event: 'outcome' });
    for (let i = 0; i < 5; i++) await settle();
    write('later', { requests: [] });
    for (let i = 0; i < 5; i++) await settle();
    expect(ended).toEqual(['read', 'outcome', 'later']);
    done();
    for (let i = 0; i < 5; i++) await settle();
    expect(ended).toEqual(['read', 'outcome', 'later', 'change']);
  });

  it('comes for every intent, whatever was written before it', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    for (const call of ['a', 'b', 'c']) {
      await sink.write(intentOf(call));
      await sink.write(intentOf(call, { event: 'outcome', result: 'ok' }));
      await sink.write(intentOf(call, { requests: [] }));
    }
    expect(syncsOf(fs)).toBe(3);
    await sink.close?.();
  });

  it('is not made for reads and outcomes', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    await sink.write(intentOf('a', { requests: [] }));
    await sink.write(intentOf('a', { event: 'outcome' }));
    expect(syncsOf(fs)).toBe(0);
  });

  it('that fails refuses the intents that wait for it, and the file is opened anew', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    await sink.write(intentOf('a'));
    fs.syncing = () => Promise.reject(new Error('EIO'));
    await expect(sink.write(intentOf('b'))).rejects.toMatchObject({ code: 'AUDIT_FAILED' });
    fs.syncing = () => Promise.resolve();
    await sink.write(intentOf('c'));
    const whole = await verified(fs, PATH);
    // b may be there or not: that is what the record "lost" says.
    expect([whole.broken, whole.records]).toEqual([undefined, 4]);
  });

  it('that still runs when a later write fails leaves no intent in doubt', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    const ended: string[] = [];
    const write = (call: string): void =>
      void sink.write(intentOf(call)).then(
        () => ended.push(`${call} written`),
        () => ended.push(`${call} refused`),
      );
    const wait = async (): Promise<void> => {
      for (let i = 0; i < 5; i++) await settle();
    };
    let [synced, appended] = [(): void => undefined, (): void => undefined];
    fs.syncing = () => new Promise((resolve) => (synced = resolve));
    write('a');
    await wait();
    write('b');
    await wait();
    fs.failAfter = 0;
    write('c');
    await wait();
    // What b waits for can not come any more; a may still be synced.
    expect(ended.toSorted()).toEqual(['b refused', 'c refused']);
    synced();
    await wait();
    expect(ended).toContain('a written');

    fs.syncing = () => new Promise((_, reject) => (synced = () => reject(new Error('EIO'))));
    write('d');
    await wait();
    fs.appending = () => new Promise((resolve) => (appended = resolve));
    write('e');
    await wait();
    synced();
    await wait();
    fs.appending = () => Promise.resolve();
    fs.syncing = () => Promise.resolve();
    appended();
    await wait();
    expect(ended.slice(-2)).toEqual(['d refused', 'e refused']);
    await sink.write(intentOf('f'));
    expect((await verified(fs, PATH)).broken).toBeUndefined();
  });

  it('that comes while the file is put aside waits for that, and refuses nothing', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs, maxBytes: 900 });
    let [synced, renamed] = [(): void => undefined, (): void => undefined];
    const first = new Promise<void>((resolve) => (synced = resolve));
    let syncs = 0;
    fs.syncing = () => (syncs++ === 0 ? first : Promise.resolve());
    fs.renaming = () => new Promise((resolve) => (renamed = resolve));
    const all = [];
    // The first is being synced, the second waits for that, and the third needs another file.
    for (const call of ['a', 'b', 'c']) {
      all.push(sink.write(intentOf(call)));
      for (let i = 0; i < 9; i++) await settle();
    }
    synced();
    for (let i = 0; i < 9; i++) await settle();
    renamed();
    await Promise.all(all);
    expect(await rotatedOf(fs)).toEqual(['audit-2026-01-01.2.jsonl']);
  });

  it('is made of the old file and of the folder when a new file is begun', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs, maxBytes: 500 });
    await sink.write(intentOf('a', { requests: [] }));
    expect(fs.asked).toEqual([`append ${PATH}`, 'syncFolder /log'].toSorted((a) => (a.startsWith('sync') ? -1 : 1)));
    fs.asked.length = 0;
    await sink.write(intentOf('b', { requests: [] }));
    expect(fs.asked).toEqual([
      `sync ${PATH}`,
      `rename ${PATH} /log/audit-2026-01-01.1.jsonl`,
      'syncFolder /log',
      `append ${PATH}`,
    ]);
  });
});

describe('an audit file that is taken up again', () => {
  it('goes on with its chain, signed or not', async () => {
    for (const key of [undefined, KEY]) {
      const fs = memoryFiles();
      const options = { fs, ...(key ? { key } : {}) };
      for (const call of ['a', 'b', 'c']) await sinkFor(PATH, options).write(intentOf(call));
      expect((await verified(fs, PATH, key ? { key } : {})).broken).toBeUndefined();
      expect(callsIn(fs.textOf(PATH))).toEqual(['a', 'b', 'c']);
    }
  });

  it('goes on after a record of any length', async () => {
    for (const length of [0, 65_000, 70_000, 1_200_000]) {
      const fs = memoryFiles();
      await sinkFor(PATH, { fs }).write(intentOf('a'));
      await sinkFor(PATH, { fs }).write(intentOf('b', { arguments: { text: 'x'.repeat(length) } }));
      await sinkFor(PATH, { fs }).write(intentOf('c'));
      expect(await verified(fs, PATH)).toMatchObject({ records: 3 });
      expect((await verified(fs, PATH)).broken, String(length)).toBeUndefined();
    }
  });

  it('tells of a line that was cut off, by its length and hash, wherever it was cut', async () => {
    const fs = memoryFiles();
    await sinkFor(PATH, { fs }).write(intentOf('a'));
    const before = fs.files.get(PATH) ?? Buffer.alloc(0);
    await sinkFor(PATH, { fs }).write(intentOf('ü', { requests: [] }));
    const after = fs.files.get(PATH) ?? Buffer.alloc(0);
    for (let end = before.length; end <= after.length; end++) {
      const cut = memoryFiles([[PATH, after.subarray(0, end)]]);
      await sinkFor(PATH, { fs: cut }).write(intentOf('c'));
      const whole = await verified(cut, PATH);
      expect(whole.broken, `cut at ${end}`).toBeUndefined();
      const isCut = end > before.length && end < after.length - 1;
      expect([whole.torn, whole.records]).toEqual([isCut ? 1 : 0, isCut || end >= after.length - 1 ? 3 : 2]);
    }
  });

  it('tells of all that was cut off where that was interrupted too', async () => {
    const cut = async (): Promise<MemoryFiles> => {
      const fs = memoryFiles();
      await sinkFor(PATH, { fs, key: KEY }).write(intentOf('a'));
      change(fs, (text) => `${text}{"arguments":{"a":{"b`);
      return fs;
    };
    const told = await cut();
    await sinkFor(PATH, { fs: told, key: KEY }).write(intentOf('b'));
    const text = told.textOf(PATH);
    for (let end = (await cut()).textOf(PATH).length; end <= text.length; end++) {
      const fs = memoryFiles();
      fs.set(PATH, text.slice(0, end));
      await sinkFor(PATH, { fs, key: KEY }).write(intentOf('c'));
      expect((await verified(fs, PATH, { key: KEY })).broken, `cut at ${end}`).toBeUndefined();
    }
  });

  it('tells of a line that was cut off before the key came', async () => {
    const fs = memoryFiles();
    await sinkFor(PATH, { fs }).write(intentOf('a'));
    change(fs, (text) => `${text}{"arg`);
    await sinkFor(PATH, { fs, key: KEY }).write(intentOf('b'));
    const whole = await verified(fs, PATH, { key: KEY, unsignedUntil: 2 });
    expect([whole.broken, whole.records, whole.signed, whole.torn]).toEqual([undefined, 4, 2, 1]);
  });

  it.each<[what: string, how: (text: string) => string, line: number]>([
    ['the last record is made unreadable', (text) => text.replace('"call":"c"', '"call" "c"'), 3],
    ['its hash is renamed', (text) => text.replace(/"hash"(?![^]*"hash")/, '"hasi"'), 3],
    ['another byte stands in the place of its end', (text) => `${text.slice(0, -1)}x`, 3],
    ['something unended is put after it', (text) => `${text.replace('"call":"c"', '"call" "c"')}x`, 3],
    ['the only record is made unreadable', (text) => `${text.split('\n')[0]?.replace('"v"', '"w"')}\n`, 1],
  ])('does not hide that %s', async (_, how, line) => {
    const fs = memoryFiles();
    for (const call of ['a', 'b', 'c']) await sinkFor(PATH, { fs }).write(intentOf(call));
    change(fs, how);
    const warnings: string[] = [];
    await sinkFor(PATH, { fs, warn: (text) => warnings.push(text) }).write(intentOf('d'));
    expect((await verified(fs, PATH)).broken).toMatchObject({ line });
    expect(warnings).toEqual([`${PATH} has lines that were not written as they are: run proxmox-ve-mcp audit verify.`]);
    expect(fs.textOf(PATH)).toContain('"call":"d"');
  });

  it.each<[what: string, first: Buffer | undefined, second: Buffer | undefined, message: RegExp]>([
    ['without the key of its records', KEY, undefined, /is signed, and there is no key/],
    ['with another key', KEY, Buffer.from('another one'), /is not signed with the key in audit_key_file/],
  ])('%s refuses changes', async (_, first, second, message) => {
    const fs = memoryFiles();
    await sinkFor(PATH, { fs, ...(first ? { key: first } : {}) }).write(intentOf('a'));
    const error = { code: 'AUDIT_FAILED', message: expect.stringMatching(message) as string };
    await expect(sinkFor(PATH, { fs, ...(second ? { key: second } : {}) }).write(intentOf('b'))).rejects.toMatchObject(
      error,
    );
    expect(callsIn(fs.textOf(PATH))).toEqual(['a']);
  });
});

describe('an audit file that can not be written', () => {
  it('refuses, is whole when there is room again, and tells how many are missing', async () => {
    const fs = memoryFiles();
    const warnings: string[] = [];
    const sink = sinkFor(PATH, { fs, warn: (text) => warnings.push(text) });
    await sink.write(intentOf('a'));
    for (const after of [30, 0]) {
      fs.failAfter = after;
      await expect(sink.write(intentOf('b'))).rejects.toMatchObject({ code: 'AUDIT_FAILED' });
    }
    expect(warnings).toEqual([
      `The audit file ${PATH} cannot be written (ENOSPC). Until that is put right, changes are refused and reads are not recorded.`,
    ]);
    await sink.write(intentOf('c'));
    await sink.write(intentOf('d'));
    expect(warnings.slice(1)).toEqual([`The audit file ${PATH} is written again.`]);
    const whole = await verified(fs, PATH);
    expect([whole.torn, whole.broken]).toEqual([1, undefined]);
    expect(fs.textOf(PATH)).toMatch(
      /"event":"lost"[^\n]*"records":2,[^\n]*\n[^\n]*"call":"c"[^\n]*\n[^\n]*"call":"d"[^\n]*\n$/,
    );
  });
});

describe('the rotation of an audit file', () => {
  it('comes with size and day; the chain goes on', async () => {
    const fs = memoryFiles();
    const clock = fakeClock(Date.UTC(2026, 0, 1, 23, 59));
    const sink = sinkFor(PATH, { fs, clock, maxBytes: 1_500 });
    const at = (): string => new Date(clock.now()).toISOString();
    for (let i = 0; i < 10; i++) await sink.write(intentOf(`a${i}`, { at: at() }));
    for (const [, { length }] of fs.files) expect(length).toBeLessThanOrEqual(1_500);
    clock.advance(120_000);
    await sink.write(intentOf('b', { at: at() }));
    expect(await rotatedOf(fs)).toEqual([
      'audit-2026-01-01.10.jsonl',
      ...['3', '6', '9'].map((n) => `audit-2026-01-01.${n}.jsonl`),
    ]);
    expect(callsIn(fs.textOf(PATH))).toEqual(['b']);
    await sinkFor(PATH, { fs, clock }).write(intentOf('c', { at: at() }));
    expect(await verified(fs, PATH)).toMatchObject({ records: 12 });
    expect((await verified(fs, PATH)).broken).toBeUndefined();
  });

  it('keeps the order where the clock is set forth and back', async () => {
    const fs = memoryFiles();
    const clock = fakeClock();
    const sink = sinkFor(PATH, { fs, clock });
    const DAY = 86_400_000;
    for (const days of [0, 1, -1, 2, -2, 5, -5, 0]) {
      clock.advance(days * DAY);
      await sink.write(intentOf(`d${days}`, { at: new Date(clock.now()).toISOString() }));
    }
    // Only a day that has not been before begins a new file.
    expect(await rotatedOf(fs)).toEqual(
      [1, 2, 5].map((day, i) => `audit-2026-01-0${[1, 2, 3][i]}.${[1, 3, 5][i]}.jsonl`),
    );
    expect(await verified(fs, PATH)).toMatchObject({ records: 8 });
    expect((await verified(fs, PATH)).broken).toBeUndefined();
  });

  it('keeps the order where older files are put elsewhere', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs, maxBytes: 10 });
    for (const call of ['a', 'b', 'c', 'd']) await sink.write(intentOf(call));
    for (const gone of [1, 2]) await fs.remove(`/log/audit-2026-01-01.${gone}.jsonl`);
    for (const call of ['e', 'f']) await sink.write(intentOf(call));
    expect((await verified(fs, PATH, { first: 3 })).broken).toBeUndefined();
    expect((await verified(fs, PATH)).broken).toBeDefined();
  });

  it('goes on with the newest of them where the present file is missing', async () => {
    const fs = memoryFiles();
    await sinkFor(PATH, { fs }).write(intentOf('a'));
    await fs.rename(PATH, '/log/audit-2026-01-01.1.jsonl');
    await sinkFor(PATH, { fs }).write(intentOf('b'));
    expect(await verified(fs, PATH)).toMatchObject({ records: 2 });
    expect((await verified(fs, PATH)).broken).toBeUndefined();
  });
});

describe('the lock of an audit file', () => {
  it('of another server that runs is left alone; one of a server that is gone is taken over', async () => {
    const fs = memoryFiles();
    const warnings: string[] = [];
    await sinkFor(PATH, { fs, pid: 7 }).write(intentOf('a'));
    const second = sinkFor(PATH, { fs, pid: 8, alive: (pid) => pid === 7, warn: (text) => warnings.push(text) });
    await second.write(intentOf('b'));
    await second.write(intentOf('c'));
    expect(warnings).toEqual([
      `Process 7 writes ${PATH}; this one records in /log/audit.8.jsonl. If that is no server, remove ${PATH}.7.lock.`,
    ]);
    expect(callsIn(fs.textOf('/log/audit.8.jsonl'))).toEqual(['b', 'c']);
    await sinkFor(PATH, { fs, pid: 9, alive: () => false }).write(intentOf('d'));
    expect(await verified(fs, PATH)).toMatchObject({ records: 2 });
    expect((await fs.list('/log')).filter((name) => name.endsWith('.lock'))).toEqual(['audit.jsonl.9.lock']);
  });

  it('is told of once, however often the file is opened', async () => {
    const fs = memoryFiles();
    const warnings: string[] = [];
    fs.set(`${PATH}.7.lock`, '');
    const sink = sinkFor(PATH, { fs, pid: 8, alive: (pid) => pid === 7, warn: (text) => warnings.push(text) });
    await sink.write(intentOf('a'));
    fs.failAfter = 0;
    await sink.write(intentOf('b')).catch(() => undefined);
    await sink.write(intentOf('c'));
    expect(warnings.filter((text) => text.startsWith('Process 7'))).toHaveLength(1);
  });

  it('is given back at the end', async () => {
    const fs = memoryFiles();
    const sink = sinkFor(PATH, { fs });
    await sink.write(intentOf('a'));
    await sink.close?.();
    expect(await fs.list('/log')).toEqual(['audit.jsonl']);
  });

  it('is never had by two, in whatever order they go on, with a stale one there and with crashes in between', async () => {
    // Every order of the steps of two processes: a bit says whose turn it is.
    for (let order = 0; order < 2 ** 8; order++) {
      const fs = memoryFiles();
      fs.set(`${PATH}.99.lock`, '');
      const turns: (() => void)[][] = [[], []];
      const inTurn = (who: number) => ({
        list: (folder: string) => turn(who).then(() => fs.list(folder)),
        write: (path: string, text: string) => turn(who).then(() => fs.write(path, text)),
        remove: (path: string) => turn(who).then(() => fs.remove(path)),
      });
      const turn = (who: number): Promise<void> => new Promise((resolve) => turns[who]?.push(resolve));
      const had = [0, 1].map((who) =>
        takeLock(PATH, { fs: inTurn(who), pid: who + 1, alive: (pid) => pid !== 99 }).then((lock) => 'release' in lock),
      );
      for (let step = 0; step < 8; step++) {
        const who = (order >> step) & 1;
        (turns[who]?.shift() ?? turns[1 - who]?.shift())?.();
        await settle();
      }
      while (turns.some((each) => each.length > 0)) {
        for (const each of turns) each.shift()?.();
        await settle();
      }
      expect((await Promise.all(had)).filter((has) => has).length, `order ${order}`).toBeLessThan(2);
    }
  });
});
