import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, START } from '../../src/dispatch/audit/chain.ts';
import type { Verified, VerifyOptions } from '../../src/dispatch/audit/verify.ts';
import { chainOf, intentOf, memoryFiles, sinkFor, verified } from './audit-world.ts';

const PATH = '/log/audit.jsonl';
const KEY = Buffer.from('a key that nobody knows');

/** The verdict about files, by name; a single text is the present file. */
const verdict = (given: string | Readonly<Record<string, string>>, options: VerifyOptions = {}): Promise<Verified> => {
  const files = typeof given === 'string' ? { 'audit.jsonl': given } : given;
  const fs = memoryFiles(Object.entries(files).map(([name, text]) => [`/log/${name}`, Buffer.from(text)]));
  return verified(fs, PATH, options);
};

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const callsOf = (...notes: readonly string[]): object[] =>
  notes.map((note, i) => ({ call: `c${i}`, event: 'intent', note }));

describe('a chain', () => {
  it('of any records is whole', async () => {
    const notes = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(notes, fc.boolean(), async (all, signed) => {
        const options = signed ? { key: KEY } : {};
        const whole = await verdict(textOf(chainOf(callsOf(...all), options.key)), options);
        expect(whole).toMatchObject({ records: all.length, signed: signed ? all.length : 0 });
        expect(whole.broken).toBeUndefined();
      }),
    );
  });

  it('can be computed from the bytes of its lines alone', () => {
    const { line, link } = seal({ call: 'ü', list: [1, { b: 1, a: 2 }] }, START);
    const body = `{"call":"ü","list":[1,{"a":2,"b":1}],"prev":"${'0'.repeat(64)}","seq":1,"v":1`;
    expect(createHash('sha256').update(`${body}}`).digest('hex')).toBe(link.hash);
    expect(line).toBe(`${body},"hash":"${link.hash}"}`);
  });

  it('with any byte of any file changed to any other is broken, with and without a key', async () => {
    for (const key of [undefined, KEY]) {
      const fs = memoryFiles();
      const sink = sinkFor(PATH, { fs, maxBytes: 600, ...(key ? { key } : {}) });
      for (const call of ['a', 'b', 'ü', 'd']) await sink.write(intentOf(call));
      await sink.close?.();
      // A crash leaves a line that is cut off, and the next server tells of it.
      fs.files.set(PATH, Buffer.concat([fs.files.get(PATH) ?? Buffer.alloc(0), Buffer.from('{"call":"cut o')]));
      await sinkFor(PATH, { fs, ...(key ? { key } : {}) }).write(intentOf('e'));
      const names = [...fs.files.keys()].filter((name) => name.endsWith('.jsonl'));
      expect(names.length).toBeGreaterThan(2);
      expect((await verified(fs, PATH, key ? { key } : {})).broken).toBeUndefined();
      for (const name of names) {
        const bytes = fs.files.get(name) ?? Buffer.alloc(0);
        for (let at = 0; at < bytes.length; at++) {
          for (const mask of [0x01, 0x80, 0x0a ^ (bytes[at] ?? 0), 0x20]) {
            if (mask === 0) continue;
            const changed = Buffer.from(bytes);
            changed[at] = (bytes[at] ?? 0) ^ mask;
            const broken = await verified(memoryFiles([...fs.files, [name, changed]]), PATH, key ? { key } : {});
            // The MAC means nothing to whom has no key, but that it is there.
            expect(broken.broken, `byte ${at} of ${name} ^ ${mask}`).toBeDefined();
          }
        }
      }
    }
  });

  const five = (key?: Buffer): string[] => chainOf(callsOf('0', '1', '2', '3', '4'), key);
  const at = (lines: readonly string[], i: number): string => lines[i] ?? '';

  it.each<[what: string, change: (lines: string[]) => string[], line: number, why: RegExp]>([
    ['a record is taken out', (lines) => lines.toSpliced(2, 1), 3, /^record 4 comes after record 2$/],
    ['the first record is taken out', (lines) => lines.slice(1), 1, /^the first record is number 2: those before/],
    [
      'two records are swapped',
      (lines) => [at(lines, 0), at(lines, 2), at(lines, 1), ...lines.slice(3)],
      2,
      /record 3/,
    ],
    ['a record is there twice', (lines) => lines.toSpliced(2, 0, at(lines, 1)), 3, /^record 2 comes after record 2$/],
    ['a line is put in', (lines) => lines.toSpliced(3, 0, '{"call":"x"}'), 4, /^it is no record/],
    ['an empty line is put in', (lines) => lines.toSpliced(3, 0, ''), 4, /^it is no record/],
    ['a line ends as on Windows', (lines) => lines.with(2, `${at(lines, 2)}\r`), 3, /^it is no record/],
    [
      'the first record loses its place',
      (lines) => lines.with(0, '{"call":"c0","event":"intent"}'),
      1,
      /^it is no record/,
    ],
    [
      'a record is made anew',
      (lines) => [...lines.slice(0, 3), at(chainOf(callsOf('0', '1', '2', 'x')), 3), at(lines, 4)],
      5,
      /does not follow/,
    ],
    [
      'all is made anew after a record',
      (lines) => [...lines.slice(1, 2), ...lines.slice(1)],
      1,
      /^the first record is number 2/,
    ],
    [
      'what was cut off is taken out',
      () => chainOf([...callsOf('0'), { event: 'torn', bytes: 3, sha256: 'x' }]),
      2,
      /^what it says/,
    ],
    [
      'lines without a chain are said, but not there',
      () => chainOf([{ event: 'unchained', bytes: 3, sha256: 'x' }]),
      1,
      /^it is no record/,
    ],
  ])('is broken where %s', async (_, change, line, why) => {
    expect((await verdict(textOf(change(five())))).broken).toEqual({
      path: PATH,
      line,
      why: expect.stringMatching(why) as string,
    });
  });

  it.each<[what: string, change: (lines: string[]) => string[], line: number, why: RegExp]>([
    [
      'a record is made anew without the key',
      (lines) => [...lines.slice(0, 4), at(five(), 4)],
      5,
      /^record 5 is not signed, and/,
    ],
    ['it is made anew without the key', () => five(), 1, /^records 1 to 5 are not signed/],
    [
      'it is made anew with another key',
      () => five(Buffer.from('another one')),
      1,
      /^record 1 is not signed with this key/,
    ],
    [
      'the first signature is taken out',
      (lines) => [at(five(), 0), ...lines.slice(1)],
      2,
      /^record 2 is signed, and none says/,
    ],
    [
      'all signatures but the last are taken out',
      (lines) => [...five().slice(0, 4), at(lines, 4)],
      5,
      /^record 5 is signed, and none/,
    ],
    ['the last signature is taken out', (lines) => [...lines.slice(0, 4), at(five(), 4)], 5, /^record 5 is not signed/],
  ])('that is signed is broken where %s', async (_, change, line, why) => {
    expect((await verdict(textOf(change(five(KEY))), { key: KEY })).broken).toEqual({
      path: PATH,
      line,
      why: expect.stringMatching(why) as string,
    });
  });

  it('may begin later only where the operator says so, at exactly that record', async () => {
    const later = textOf(five().slice(2));
    expect((await verdict(later)).broken?.why).toBe('the first record is number 3: those before it are missing');
    expect((await verdict(later, { first: 3 })).broken).toBeUndefined();
    for (const first of [2, 4])
      expect((await verdict(later, { first })).broken?.why).toBe(`the first record is number 3, not ${first}`);
    expect((await verdict(textOf(five()), { first: 2 })).broken?.line).toBe(1);
    expect((await verdict(textOf(five(KEY).slice(2)), { first: 3, key: KEY })).broken).toBeUndefined();
  });

  it('does not tell one whose first record is not at the start from one that begins there', async () => {
    const forged = seal({ call: 'x' }, { seq: 0, hash: 'f'.repeat(64) }).line;
    expect((await verdict(textOf([forged]))).broken?.why).toMatch(/does not follow/);
  });

  it('has lines without a chain before its first record only', async () => {
    const old = textOf([JSON.stringify(intentOf('a'))]);
    const sha256 = createHash('sha256').update(old).digest('hex');
    const at = (seq: number): string =>
      `${old}${seal({ event: 'unchained', bytes: old.length, sha256 }, { seq: seq - 1, hash: START.hash }).line}\n`;
    expect((await verdict(at(1))).broken).toBeUndefined();
    expect((await verdict(at(5), { first: 5 })).broken).toMatchObject({ line: 1 });
  });

  it('with a key that came later is whole only where the operator says when', async () => {
    const fs = memoryFiles();
    for (const call of ['a', 'b']) await sinkFor(PATH, { fs }).write(intentOf(call));
    for (const call of ['c', 'd']) await sinkFor(PATH, { fs, key: KEY }).write(intentOf(call));
    expect(await verified(fs, PATH)).toMatchObject({ records: 5, signed: 3 });
    expect((await verified(fs, PATH)).broken).toBeUndefined();
    expect((await verified(fs, PATH, { key: KEY })).broken).toEqual({
      path: PATH,
      line: 1,
      why: 'records 1 to 2 are not signed; if there was no key then, say --unsigned-until 2',
    });
    expect((await verified(fs, PATH, { key: KEY, unsignedUntil: 2 })).broken).toBeUndefined();
    expect((await verified(fs, PATH, { key: KEY, unsignedUntil: 1 })).broken?.why).toBe('record 2 is not signed');
    expect((await verified(fs, PATH, { key: KEY, unsignedUntil: 3 })).broken?.why).toBe('record 3 is signed already');
    // Whoever takes all signatures away, and lets the server begin anew with them, moves that record.
    const stripped = memoryFiles();
    stripped.set(PATH, textOf(chainOf(callsOf('a', 'b', 'c'))));
    await sinkFor(PATH, { fs: stripped, key: KEY }).write(intentOf('d'));
    expect((await verified(stripped, PATH, { key: KEY, unsignedUntil: 2 })).broken?.why).toBe('record 3 is not signed');
  });

  it('is broken where a file before the last ends within a line, or a whole record is not the end of its line', async () => {
    const [one = '', two = '', three = ''] = five();
    const cut = await verdict({ 'audit-2026-01-01.1.jsonl': `${one}\n{"call`, 'audit.jsonl': textOf([two, three]) });
    expect(cut.broken).toMatchObject({ path: '/log/audit-2026-01-01.1.jsonl', line: 2 });
    expect((await verdict(`${textOf([one])}${two}x`)).broken).toMatchObject({
      line: 2,
      why: 'it goes on after the end of a record',
    });
    expect(await verdict(`${textOf([one])}${two}`)).toMatchObject({ records: 2, unended: false });
    expect(await verdict(`${textOf([one])}${two.slice(0, -1)}`)).toMatchObject({ records: 1, unended: true });
  });

  it('is in the order of its numbers, whatever the days of its files are', async () => {
    const [one = '', two = '', three = ''] = five();
    const files = {
      'audit-2026-01-09.1.jsonl': `${one}\n`,
      'audit-2026-01-01.2.jsonl': `${two}\n`,
      'audit.jsonl': `${three}\n`,
    };
    expect((await verdict(files)).broken).toBeUndefined();
  });

  it('tells of calls without an outcome', async () => {
    const calls = [intentOf('a'), intentOf('b'), intentOf('a', { event: 'outcome', result: 'ok' })];
    expect((await verdict(textOf(chainOf(calls)))).unfinished).toEqual(['b']);
  });

  it('of a release that had none is told apart, and is whole where its end is what was there', async () => {
    const old = textOf([JSON.stringify(intentOf('a')), JSON.stringify(intentOf('b'))]);
    expect(await verdict(old)).toMatchObject({ records: 0, unchained: 2 });
    expect((await verdict(`${old}x\n`)).broken).toMatchObject({ line: 3 });
    for (const end of ['', '{"call":"c', 'x']) {
      const fs = memoryFiles();
      fs.set(PATH, `${old}${end}`);
      await sinkFor(PATH, { fs, key: KEY }).write(intentOf('c'));
      const whole = await verified(fs, PATH, { key: KEY });
      expect([whole.broken, whole.records, whole.unchained]).toEqual([undefined, 2, end === '' ? 2 : 3]);
      fs.set(PATH, fs.textOf(PATH).replace('"call":"a"', '"call":"x"'));
      expect((await verified(fs, PATH)).broken).toMatchObject({ line: 1 });
    }
  });
});
