import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glob, locationOf, methodPattern, type Match } from '../../../src/dispatch/policy/patterns.ts';
import type { Planned, Verb } from '../../../src/endpoint.ts';

const RUNS = { numRuns: 5_000 };

/** What a pattern means, written as a regular expression: right, and for long texts far too slow. */
const meaning = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.')}$`,
    'isu',
  );

describe('a pattern of names', () => {
  it.each([
    ['web*', 'WEB1', true],
    ['Web', 'wEB', true],
    ['*', '', true],
    ['**', 'x', true],
    ['a*', 'a', true],
    ['a*b', 'aXb', true],
    ['a*bc', 'abbc', true],
    ['a*b*c', 'acbc', true],
    ['?', '', false],
    ['?', '🦊', true],
    ['??', '🦊', false],
    ['a?c', 'abc', true],
    ['*?', '', false],
    ['w.b', 'web', false],
    ['a+', 'aa', false],
    ['', 'a', false],
  ])('%j and %j: %j', (pattern, text, fits) => {
    expect(glob(pattern)(text)).toBe(fits);
  });

  it('fits what it would fit as a regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '*', '?', '.', '\n', '🦊'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (pattern, given) => {
        expect(glob(pattern)(given)).toBe(meaning(pattern).test(given));
      }),
      RUNS,
    );
  });

  it('takes no longer for stars', () => {
    const began = performance.now();
    expect(glob(`${'*a'.repeat(60)}*b`)('a'.repeat(20_000))).toBe(false);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

/** A request with that path, which has variables in braces: `/a/{x=1}`, `{x}` for one that is not known. */
const at = (verb: Verb, path: string): Pick<Planned, 'method' | 'path' | 'params'> => ({
  method: verb,
  path: path.replace(/\{(\w+)=[^}]*\}/g, '{$1}'),
  params: Object.fromEntries([...path.matchAll(/\{(\w+)=([^}]*)\}/g)].map(([, name = '', value]) => [name, value])),
});

const match = (pattern: string, path: string, verb: Verb = 'GET'): Match =>
  methodPattern(pattern)(locationOf(at(verb, path)));

describe('a pattern of methods', () => {
  it.each<[pattern: string, path: string, want: Match]>([
    ['GET /a/b', '/a/b', 'yes'],
    ['PUT /a/b', '/a/b', 'no'],
    ['* /a/b', '/a/b', 'yes'],
    ['GET /a', '/a/b', 'no'],
    ['GET /a/b/c', '/a/b', 'no'],
    ['GET /a/*', '/a/b', 'yes'],
    ['GET /a/*', '/a', 'no'],
    ['GET /**', '/a/b', 'yes'],
    ['GET /a/**', '/a', 'yes'],
    ['GET /a/**', '/b/a', 'no'],
    ['GET /**/b', '/a/b', 'yes'],
    ['GET /**/b', '/b', 'yes'],
    ['GET /**/b', '/b/a', 'no'],
    ['GET /**/b/**/d', '/a/b/c/d', 'yes'],
    ['GET /**/b/**/d', '/a/d/c/b', 'no'],
    ['GET /a/{x}', '/a/{y=1}', 'yes'],
    ['GET /a/{x}', '/a/b', 'no'],
    ['GET /a/1/c', '/a/{y=1}/c', 'yes'],
    ['GET /a/2/c', '/a/{y=1}/c', 'no'],
    ['GET /a/1/c', '/a/{y}/c', 'maybe'],
    ['GET /a/1/d', '/a/{y}/c', 'no'],
    ['GET /a/*/c', '/a/{y}/c', 'yes'],
    ['GET /a/1*/c', '/a/{y}/c', 'maybe'],
    ['GET /**/1/**', '/a/{y}/c', 'maybe'],
    ['GET /**/c', '/a/{y}/c', 'yes'],
    ['GET /a/{x}/c', '/a/{y}/c', 'yes'],
    ['GET /a/$new/c', '/a/{y=$new}/c', 'maybe'],
    // A volume has slashes of its own, and may have some where it is not known.
    ['GET /a/*', '/a/{volume=s:iso/x}', 'yes'],
    ['GET /a/*/x', '/a/{volume=s:iso/x}', 'yes'],
    ['GET /a/s:iso/*', '/a/{volume=s:iso/x}', 'yes'],
    ['GET /a/s:vztmpl/*', '/a/{volume=s:iso/x}', 'no'],
    ['GET /a/*', '/a/{volume}', 'yes'],
    ['GET /a/*/x', '/a/{volume}', 'maybe'],
    ['GET /b/*/x', '/a/{volume}', 'no'],
    ['GET /a', '/a/{volume}', 'no'],
    ['GET /a/*/x', '/a/{y}', 'no'],
  ])('%s and %s: %s', (pattern, path, want) => {
    expect(match(pattern, path)).toBe(want);
  });

  it('fits what it would fit as a regular expression', () => {
    const segment = fc.constantFrom('a', 'b', 'ab');
    const path = fc.array(segment, { minLength: 1, maxLength: 6 });
    const pattern = fc.array(fc.oneof(segment, fc.constantFrom('*', '**', 'a*', '?')), { minLength: 1, maxLength: 6 });
    const meant = (segments: readonly string[]): RegExp =>
      new RegExp(
        `^${segments
          .map((each) => (each === '**' ? '(?:/[^/]+)*' : `/${each.replaceAll('?', '[^/]').replaceAll('*', '[^/]*')}`))
          .join('')}$`,
      );
    fc.assert(
      fc.property(pattern, path, (wanted, given) => {
        const fits = meant(wanted).test(`/${given.join('/')}`);
        expect(match(`GET /${wanted.join('/')}`, `/${given.join('/')}`)).toBe(fits ? 'yes' : 'no');
      }),
      RUNS,
    );
  });

  it('takes no longer for stars', () => {
    const began = performance.now();
    expect(match(`GET ${'/**/a'.repeat(40)}/b`, `/{volume=${'a/'.repeat(1_000)}}`)).toBe('no');
    expect(match(`GET ${'/**'.repeat(80)}/b`, '/a/a/a/a/a/a/a/a/a/a/a/a')).toBe('no');
    expect(performance.now() - began).toBeLessThan(500);
  });
});
