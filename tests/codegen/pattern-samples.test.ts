import { execFileSync, spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJavaScript } from '../../codegen/normalise/pattern.ts';
import { schemaText, valuesUnder } from './corpus.ts';
import { parameters } from './normalise/through.ts';
import { PATTERN_SAMPLES } from './pattern-samples.ts';

const raw = String.raw;

const files = (await readdir(new URL('../../schema/', import.meta.url))).filter((file) => /^pve-.*\.json$/.test(file));
const trees = await Promise.all(files.map(async (file): Promise<unknown> => JSON.parse(await schemaText(file))));
const occurring = [...new Set(valuesUnder('pattern', trees).filter((value) => typeof value === 'string'))];
const samples = Object.entries(PATTERN_SAMPLES);

// The references of OCI images, and the flags of a running CPU. Patterns with these parts stall a matcher that backtracks, so the generator
// leaves them to the server.
const BACKTRACKING = [raw`(?:(?:[._]|__|[-]*)[a-z\d]+)*`, raw`(?>[+-]?[\w\-\._=]+,?)+`];
const backtracks = (perl: string): boolean => BACKTRACKING.some((part) => perl.includes(part));

describe('the table of samples', () => {
  test('has every pattern of the facts that does not backtrack', () => {
    expect(occurring.filter((perl) => !backtracks(perl) && !(perl in PATTERN_SAMPLES))).toEqual([]);
  });

  test('has no pattern that does not occur', () => {
    expect(Object.keys(PATTERN_SAMPLES).filter((perl) => backtracks(perl) || !occurring.includes(perl))).toEqual([]);
  });

  test('leaves out the same patterns as the generator', () => {
    const problems = occurring.flatMap(
      (pattern) => parameters({ properties: { x: { type: 'string', pattern } } }).problems,
    );
    expect(problems).toEqual(occurring.filter(backtracks).map((perl) => `pattern-backtracks: ${perl} (parameters.x)`));
  });

  test('has at least three different samples on either side of every pattern', () => {
    const lists = samples.flatMap(([perl, { accepts, rejects }]) => [accepts, rejects].map((list) => ({ perl, list })));
    expect(lists.filter(({ list }) => list.length < 3 || new Set(list).size < list.length)).toEqual([]);
  });
});

const compiled = (perl: string): RegExp => {
  const source = toJavaScript(perl);
  if (source === undefined) throw new Error(`${perl} does not compile.`);
  return new RegExp(source, 'u');
};

describe('in JavaScript', () => {
  test.each(samples)('%s accepts and refuses the right texts', (perl, { accepts, rejects }) => {
    const regex = compiled(perl);
    expect(accepts.filter((text) => !regex.test(text))).toEqual([]);
    expect(rejects.filter((text) => regex.test(text))).toEqual([]);
  });
});

interface Question {
  readonly perl: string;
  readonly text: string;
}

// As the server matches. Hexadecimal, since texts have tabs and newlines, and since the smallest Perl has no JSON.
const ANSWER = raw`
  while (my $line = <STDIN>) {
    chomp $line;
    my ($pattern, $value) = map { my $text = pack('H*', $_); utf8::decode($text); $text } split(/\t/, $line, -1);
    print $value =~ m/^$pattern$/ ? "1\n" : "0\n";
  }
`;

const hex = (text: string): string => Buffer.from(text).toString('hex');

/** Whether Perl accepts each text. */
const perlAccepts = (questions: readonly Question[]): boolean[] => {
  const input = questions.map(({ perl, text }) => `${hex(perl)}\t${hex(text)}\n`).join('');
  const answers = execFileSync('perl', ['-e', ANSWER], { input, encoding: 'utf8' }).trimEnd().split('\n');
  expect(answers).toHaveLength(questions.length);
  return answers.map((answer) => answer === '1');
};

/** A pattern without what is escaped, in a class or in a group. */
const topLevel = (perl: string): string => withoutGroups(perl.replace(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]/g, ''));

const withoutGroups = (perl: string): string => {
  const fewer = perl.replace(/\([^()]*\)/g, '');
  return fewer === perl ? perl : withoutGroups(fewer);
};

/** Whether a pattern is `A|B` as a whole: the server's `^A|B$` anchors each alternative at one end only, our translation at both. */
const isHalfAnchored = (perl: string): boolean => topLevel(perl).includes('|');

test.each([
  ['a|b', true],
  ['(a)|(b)', true],
  ['(a(b)c)|[)]', true],
  ['[(]|[)]', true],
  ['(a|b)', false],
  ['((a)|[)])', false],
  ['a[|]', false],
  ['[]|]', false],
  [raw`a\|b`, false],
  [raw`(\)|a)`, false],
])('%s has a top-level alternative: %s', (perl, has) => {
  expect(isHalfAnchored(perl)).toBe(has);
});

/** A character of printable ASCII deleted, inserted or replaced. */
const edit = fc.record({
  where: fc.nat(),
  removed: fc.nat({ max: 1 }),
  added: fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }), { maxLength: 1 }),
});

/** One of the texts after up to three edits. */
const mutationOf = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) =>
      edits
        .reduce(
          (characters, { where, removed, added }) =>
            characters.toSpliced(where % (characters.length + 1), removed, ...added),
          Array.from(text),
        )
        .join(''),
    )
    // Perl's `$` also matches before a last newline.
    .filter((text) => !text.endsWith('\n'));

const compared = samples.filter(([perl]) => !isHalfAnchored(perl));

/** Twenty mutations for every pattern, pattern by pattern, so that Perl compiles each once. */
const mutations: fc.Arbitrary<Question[]> = fc
  .tuple(
    ...compared.map(([perl, { accepts }]) =>
      fc.array(
        mutationOf(accepts).map((text): Question => ({ perl, text })),
        { minLength: 20, maxLength: 20 },
      ),
    ),
  )
  .map((batches) => batches.flat());

// Before 5.34, `{,8}` was text for Perl.
const hasPerl = spawnSync('perl', ['-e', 'require 5.034']).status === 0;

describe.skipIf(!hasPerl)('in Perl', () => {
  test.each(['accepts', 'rejects'] as const)('it %s the same samples', (side) => {
    const questions = samples.flatMap(([perl, sides]) => sides[side].map((text) => ({ perl, text })));
    const answers = perlAccepts(questions);
    expect(questions.filter((_, i) => answers[i] !== (side === 'accepts'))).toEqual([]);
  });

  test('texts that are almost samples get the same verdict', () => {
    const regexes = new Map(compared.map(([perl]) => [perl, compiled(perl)]));
    fc.assert(
      fc.property(mutations, (questions) => {
        const answers = perlAccepts(questions);
        expect(questions.filter(({ perl, text }, i) => regexes.get(perl)?.test(text) !== answers[i])).toEqual([]);
      }),
      {
        numRuns: 10,
        // The texts are small already, and each step of shrinking would be a process.
        endOnFailure: true,
        // The default report prints all texts, of which one or two matter.
        reporter: ({ failed, seed, errorInstance }) => {
          if (failed) throw new Error(`With seed ${seed}`, { cause: errorInstance });
        },
      },
    );
  });
});
