import { describe, expect, test } from 'vitest';
import { toJavaScript } from '../../../codegen/normalise/pattern.ts';
import { hold, type Row } from './through.ts';

interface Translation {
  readonly perl: string;
  readonly js: string;
  readonly fits: readonly string[];
  readonly refused: readonly string[];
}

const raw = String.raw;

describe('a Perl pattern becomes a JavaScript pattern that accepts the same', () => {
  test.each<Translation>([
    { perl: '[a-z]+', js: '^(?:[a-z]+)$', fits: ['abc'], refused: ['', 'abc1', 'ab\n'] },
    // An escape that the `u` flag knows nothing of is a plain character.
    {
      perl: raw`[A-Za-z][A-Za-z0-9\-\_]+`,
      js: raw`^(?:[A-Za-z][A-Za-z0-9\-_]+)$`,
      fits: ['ab', 'a-_'],
      refused: ['a', '-a', 'a.b'],
    },
    { perl: raw`\d+\-\d+\_x\@y`, js: raw`^(?:\d+-\d+_x@y)$`, fits: ['1-2_x@y'], refused: ['1_2_x@y'] },
    // Without a lower bound JavaScript takes the braces for text.
    { perl: '[a-z]{,2}', js: '^(?:[a-z]{0,2})$', fits: ['', 'a', 'ab'], refused: ['abc', 'a{,2}'] },
    // … but what is escaped, or stands in a class, is text for Perl too.
    { perl: raw`a\{,2`, js: raw`^(?:a\{,2)$`, fits: ['a{,2'], refused: ['a{0,2'] },
    { perl: '[{,]+', js: '^(?:[{,]+)$', fits: ['{,'], refused: ['0'] },
    { perl: '(?^ui:[a-z]+)', js: '^(?:(?:[a-zA-Z]+))$', fits: ['aB'], refused: ['1'] },
    { perl: '(?>[a-z]+)1', js: '^(?:(?:[a-z]+)1)$', fits: ['abc1'], refused: ['1'] },
    { perl: '(?^:[a-z]+)', js: '^(?:(?:[a-z]+))$', fits: ['abc'], refused: ['ABC'] },
    { perl: raw`(?^u:v\d)`, js: raw`^(?:(?:v\d))$`, fits: ['v1'], refused: ['V1'] },
    // Case does not matter within (?^i:…), and only there.
    {
      perl: '(?^i:[a-z0-9_]+)-(?^:[a-z]+)',
      js: '^(?:(?:[a-zA-Z0-9_]+)-(?:[a-z]+))$',
      fits: ['Abc-x'],
      refused: ['abc-X'],
    },
    { perl: '(?^i:[A-Za-z]+)', js: '^(?:(?:[A-Za-z]+))$', fits: ['aB'], refused: ['1'] },
    // The parenthesis that closes a group is neither an escaped one nor one in a class.
    {
      perl: raw`(?^i:[)(]\)[a-z])-(?^:[a-z])`,
      js: raw`^(?:(?:[)(]\)[a-zA-Z])-(?:[a-z]))$`,
      fits: ['))A-a', '()a-a'],
      refused: ['))A-A', ')A-a'],
    },
    { perl: '(?^:(?^i:[a-z])[a-z])', js: '^(?:(?:(?:[a-zA-Z])[a-z]))$', fits: ['Aa', 'aa'], refused: ['AA', 'aA'] },
    // The server anchors only the ends of the whole; each alternative is meant.
    {
      perl: '/dev/.+|socket',
      js: raw`^(?:/dev/[^\n]+|socket)$`,
      fits: ['/dev/x', '/dev/\r', 'socket'],
      refused: ['socket1', 'x/dev/x'],
    },
    { perl: '^[a-z]+$', js: '^(?:^[a-z]+$)$', fits: ['abc'], refused: ['abc1'] },
    { perl: raw`[^\/\s]+\/\d`, js: raw`^(?:[^\/\s]+\/\d)$`, fits: ['a/1'], refused: ['a/b/1'] },
    // Letters outside classes have two cases too, and a group within may set the flags back.
    { perl: '(?^i:v[a-f]X)', js: '^(?:(?:[vV][a-fA-F][Xx]))$', fits: ['VBx', 'vbX'], refused: ['vgx'] },
    { perl: '(?^i:[A-F](?^:[a-z]))', js: '^(?:(?:[A-Fa-f](?:[a-z])))$', fits: ['ab', 'Ab'], refused: ['aB', 'g'] },
    { perl: '(?i:ab)c', js: '^(?:(?:[aA][bB])c)$', fits: ['ABc'], refused: ['ABC'] },
    { perl: raw`[^\x00-\x1f\x{263a}]+`, js: raw`^(?:[^\x00-\x1f\u{263a}]+)$`, fits: ['a b'], refused: ['\t', '☺'] },
    { perl: '[]a]+', js: raw`^(?:[\]a]+)$`, fits: [']a'], refused: ['b'] },
    { perl: 'a]', js: raw`^(?:a\])$`, fits: ['a]'], refused: ['a'] },
    // The server reads Unicode text, where ü belongs to a word.
    {
      perl: raw`[\w.]+\w`,
      js: raw`^(?:[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}.]+[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}])$`,
      fits: ['Büro', 'a.b_1'],
      refused: ['a-b', 'a.'],
    },
    { perl: 'ü+', js: '^(?:ü+)$', fits: ['üü'], refused: ['u'] },
  ])('$perl → $js', ({ perl, js, fits, refused }) => {
    expect(toJavaScript(perl)).toBe(js);
    const regex = new RegExp(js, 'u');
    expect(fits.filter((value) => !regex.test(value))).toEqual([]);
    expect(refused.filter((value) => regex.test(value))).toEqual([]);
  });

  test.each([
    '[a-z',
    '(a',
    'a**',
    raw`\A[a-z]\z`,
    raw`\p{Nonsense}`,
    '(?<=',
    raw`a\h`,
    raw`a\v`,
    '(?^x:a b)',
    '(?s:.)',
    'a)',
  ])('or none, as for %s', (perl) => {
    expect(toJavaScript(perl)).toBeUndefined();
  });
});

const word = raw`^\S{1,255}$`;
const ociReference = raw`[a-z\d]+(?:(?:[._]|__|[-]*)[a-z\d]+)*:\w+`;
const runningCpu = raw`(?^u:^((?>[+-]?[\w\-\._=]+,?)+)$)`;

test.each<Row>([
  {
    holds: 'a pattern stands in the shape, translated',
    given: { type: 'string', pattern: '[a-z]{,8}' },
    want: { shape: { kind: 'string', pattern: '^(?:[a-z]{0,8})$' }, required: true },
  },
  {
    holds: 'a pattern that does not compile is left to the server, and reported',
    given: { type: 'string', pattern: '[a-z' },
    want: { shape: { kind: 'string' }, required: true },
    problems: ['pattern-does-not-compile: [a-z (parameters.x)'],
  },
  {
    holds: 'a pattern that is no text is left to the server, and reported',
    given: { type: 'string', pattern: ['[a-z]'] },
    want: { shape: { kind: 'string' }, required: true },
    problems: ['pattern-not-text: ["[a-z]"] (parameters.x)'],
  },
  {
    holds: 'the pattern of an OCI reference, which stalls the matcher, becomes any word and is reported',
    given: { type: 'string', pattern: ociReference },
    want: { shape: { kind: 'string', pattern: word }, required: true },
    problems: [`pattern-backtracks: ${ociReference} (parameters.x)`],
  },
  {
    holds: 'the pattern of a running CPU, which stalls the matcher, becomes any word and is reported',
    given: { type: 'string', pattern: runningCpu },
    want: { shape: { kind: 'string', pattern: word }, required: true },
    problems: [`pattern-backtracks: ${runningCpu} (parameters.x)`],
  },
])('$holds', hold);
