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
});
