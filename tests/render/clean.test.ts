import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, fence, logText, oneLine } from '../../src/render/clean.ts';

// Any text, with what changes how text is read far more often than chance would bring it.
const NASTY = Array.from(
  '\x00\x07\x08\x1b\x7f\x85\x9b\xad\u061c\u115f\u180e\u200b\u200d\u200e\u202a\u202e\u2028\u2029\u2060\u2066\u2069\ufe0f\ufeff\ufff9\u{e0001}\u{e0041}\u{e007f}\r\n\t [];m<>/"',
);
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...NASTY, '\x1b[31m', '\x1b]0;title\x07', '\r\n', '</untrusted-', 'a', '\ud83d', '\udc4d'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
  maxLength: 60,
});

/** Controls besides line breaks and tabs, and everything that has no width or turns the direction round. */
const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/u;

describe('cleaned text', () => {
  it('has no control, bidirectional or zero-width characters', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(clean(given)).not.toMatch(INVISIBLE);
        expect(clean(given)).not.toContain('\r');
      }),
    );
  });

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(clean(clean(given))).toBe(clean(given));
      }),
    );
  });

  it('keeps everything that can be read', () => {
    const readable = 'größe: 5 µs\n\t日本 «ok» — 👍 \\x1b[31m';
    expect(clean(readable)).toBe(readable);
  });

  it.each([
    ['a\x1b[31;1mred\x1b[0mb', 'aredb'],
    ['a\x9b2Jb', 'ab'],
    ['\x1b]0;owned\x07title', 'title'],
    ['\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\', 'click'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['safe\u202egpj.exe', 'safegpj.exe'],
    ['a\u200bd\u2060m\ufeffin', 'admin'],
    ['\u{e0049}\u{e0067}ignore', 'ignore'],
    ['a\ud800b', 'a\ufffdb'],
    ['\x1b', ''],
  ])('of %j is %j', (given, want) => {
    expect(clean(given)).toBe(want);
  });

  it('is cut with a remark that counts what is missing', () => {
    expect(clean('abcdef', 4)).toBe('abcd [cut 2 characters]');
    expect(clean('abcd', 4)).toBe('abcd');
    expect(clean('x'.repeat(5_000))).toBe(`${'x'.repeat(4_000)} [cut 1000 characters]`);
  });

  it('is never cut in the middle of a character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (given, max) => {
        expect(clean(given, max).isWellFormed()).toBe(true);
      }),
      { examples: [['👍👍', 3]] },
    );
  });
});

describe('text on one line', () => {
  it('has no line breaks, tabs or invisible characters, and is no longer than allowed', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 100 }), (given, max) => {
        const line = oneLine(given, max);
        expect(line).not.toMatch(/[\n\t\r]/);
        expect(line).not.toMatch(INVISIBLE);
        expect(line.length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('is never cut in the middle of a character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (given, max) => {
        expect(oneLine(given, max).isWellFormed()).toBe(true);
      }),
      { examples: [['👍👍', 2]] },
    );
  });

  it.each([
    ['  a \n\t b  ', 80, 'a b'],
    ['a  b', 80, 'a  b'],
    ['\n a\n \nb', 80, 'a b'],
    ['abcdef', 4, 'abc…'],
    ['abcd', 4, 'abcd'],
    ['x'.repeat(81), undefined, `${'x'.repeat(79)}…`],
  ])('of %j with at most %j is %j', (given, max, want) => {
    expect(oneLine(given, max)).toBe(want);
  });

  // A guest agent may answer with megabytes: the time must grow with the length, not with its square.
  it('takes as long for many blanks as for as many letters', () => {
    const begun = performance.now();
    oneLine(`a${' '.repeat(60_000)}b`, 80);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('a log', () => {
  it('that is short is its lines, cleaned', () => {
    expect(logText(['begun', 'a\x1b[31mb', 'TASK OK'])).toBe('begun\nab\nTASK OK');
    expect(logText([])).toBe('');
  });

  it('that is long loses its first lines, and says how many', () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i}`);
    const [first = '', ...rest] = logText(lines).split('\n');
    expect(rest).toEqual(lines.slice(-rest.length));
    expect(first).toBe(`[${lines.length - rest.length} lines before these]`);
  });

  it('has its long lines cut', () => {
    expect(logText(['x'.repeat(5_000), 'TASK ERROR'])).toBe(`${'x'.repeat(300)} [cut 4700 characters]\nTASK ERROR`);
  });

  it('fits into a fence uncut however long its lines are', () => {
    for (let length = 1; length < 330; length++) {
      expect(logText(Array<string>(500).fill('x'.repeat(length))).length).toBeLessThanOrEqual(4_000);
    }
  });

  it('fits into a fence uncut and ends with its last line, whatever it holds', () => {
    const line = fc.oneof(
      text,
      text.map((it) => it.repeat(30)),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 60 }),
        fc.string({ unit: fc.constantFrom('a', ' ', '日') }),
        (lines, last) => {
          const shown = logText([...lines, last]);
          expect(shown.length).toBeLessThanOrEqual(4_000);
          expect(clean(shown)).toBe(shown);
          expect(shown.endsWith(last)).toBe(true);
        },
      ),
    );
  });
});

describe('a fence', () => {
  it('stands around cleaned text and names where it comes from', () => {
    expect(fence('task log', 'a\x1b[31mb\r\nc', '0123')).toBe(
      '<untrusted-0123 source="task log">\nab\nc\n</untrusted-0123>',
    );
  });

  it('has other marks each time', () => {
    const ids = Array.from({ length: 50 }, () => /^<untrusted-([0-9a-f]{12}) /.exec(fence('x', 'y'))?.[1]);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(50);
  });

  it('is closed by its last line only, whatever it holds', () => {
    const earlier = fence('x', 'y');
    const attempt = fc.oneof(text, fc.constantFrom(earlier, '</untrusted>', `\n${earlier.split('\n').at(-1) ?? ''}\n`));
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 4 }), (parts) => {
        const lines = fence('task log', parts.join('')).split('\n');
        const id = /^<untrusted-([0-9a-f]+) source="task log">$/.exec(lines[0] ?? '')?.[1] ?? 'none';
        expect(lines.flatMap((line, i) => (line.includes(id) ? [i] : []))).toEqual([0, lines.length - 1]);
        expect(lines.at(-1)).toBe(`</untrusted-${id}>`);
      }),
    );
  });
});
