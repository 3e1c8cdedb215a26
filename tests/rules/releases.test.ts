import { expect, test } from 'vitest';
import { isAbsent, KNOWN_RELEASES, spanInWords, type Span } from '../../src/rules/releases.ts';

test('the known releases stand in their order', () => {
  expect(KNOWN_RELEASES).toEqual(['7.4', '8.4', '9.0', '9.2']);
});

const came = { since: '9.0' };
const went = { until: '8.4' };

test.each<[span: Span, host: string, absent: boolean]>([
  [came, '8.4', true],
  [came, '8.4.14', true],
  [came, '7.4', true],
  [came, '6.4', true],
  [came, '9.0', false],
  [came, '9.1', false],
  [came, '10.0', false],
  // Something known since 9.2 may have come with 9.1: the host decides.
  [{ since: '9.2' }, '9.1', false],
  [{ since: '9.2' }, '9.0.3', true],
  [{ since: '8.4' }, '8.2', false],
  [went, '9.0', true],
  [went, '9.1', true],
  [went, '9.3', true],
  [went, '8.4', false],
  // It went between 8.4 and 9.0.
  [went, '8.5', false],
  [{ since: '8.4', until: '9.0' }, '7.4', true],
  [{ since: '8.4', until: '9.0' }, '9.2', true],
  [{ since: '8.4', until: '9.0' }, '8.4', false],
  [{}, '6.4', false],
  [came, 'unknown', false],
  [came, '', false],
])('%j is absent from %s: %s', (span, host, absent) => {
  expect(isAbsent(span, host)).toBe(absent);
});

test.each<[span: Span, words: string]>([
  [came, 'since 9.0'],
  [went, 'until 8.4'],
  [{ since: '8.4', until: '9.0' }, 'since 8.4, until 9.0'],
])('%j is said as %s', (span, words) => {
  expect(spanInWords(span)).toBe(words);
});
