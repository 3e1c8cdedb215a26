import { describe, expect, test } from 'vitest';
import { differences, matchText, type Rules } from './match.ts';

const RULES: Rules = { volatile: [], ordered: false, shapeOnly: false };
const CUT = { trimmed: ['/a', '/c'] };
const UPID = 'UPID:pve:00006401:000909F3:6B029C9A:qmcreate:300:root@pam!test:';

const differs = (wanted: unknown, got: unknown, rules: Partial<Rules> = {}): string[] =>
  differences(wanted, got, new Map(), { ...RULES, ...rules });

test('a placeholder stands for a value of its form, the same each time', () => {
  const bindings = new Map<string, string>();
  expect(matchText('<UPID:a>', UPID, bindings)).toBe(true);
  expect(matchText('task <UPID:a> ended', `task ${UPID} ended`, bindings)).toBe(true);
  expect(matchText('<UPID:a>', UPID.replace('300', '301'), bindings)).toBe(false);
  expect(matchText('<UPID:b>', 'no upid', bindings)).toBe(false);
  expect(matchText('a.c', 'abc', bindings)).toBe(false);
});

describe('a body', () => {
  test.each<[what: string, wanted: unknown, got: unknown, rules?: Partial<Rules>]>([
    ['that is equal', { a: [1, 'x', null] }, { a: [1, 'x', null] }],
    ['whose sets have another order', [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }]],
    ['whose volatile members have other values', { a: { pid: 1 } }, { a: { pid: 2 } }, { volatile: ['/a/pid'] }],
    ['whose volatile elements have other values', [{ t: 1 }], [{ t: 2 }], { volatile: ['/*/t'] }],
    ['of which only the shape counts', [{ a: 1 }, { a: 2 }], [{ a: 7 }], { shapeOnly: true }],
    ['of which the recording has a part', { a: [{ b: 2 }], c: 'be' }, { a: [{ b: 1 }, { b: 2 }], c: 'beginning' }, CUT],
    ['with a time in the place of its placeholder', { t: '<TIME>' }, { t: 1795333274 }],
  ])('%s matches', (_, wanted, got, rules) => {
    expect(differs(wanted, got, rules)).toEqual([]);
  });

  test.each<[wanted: unknown, got: unknown, difference: string, rules?: Partial<Rules>]>([
    [{ a: 1 }, { a: 2 }, '/a: 2 for 1'],
    [{ a: 1 }, {}, '/a: is missing'],
    [{}, { a: 1 }, '/a: is not there in the recording'],
    [{ a: 1 }, { a: '1' }, '/a: "1" for 1'],
    [[1], [1, 2], ': 2 elements for 1'],
    [[{ a: 1 }], [{ a: 2 }], '/0: nothing like {"a":1}'],
    [[{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }], '/0/a: 2 for 1', { ordered: true }],
    [{ a: 'x' }, { a: 1 }, '/a: 1 for "x"', { shapeOnly: true }],
    [{ a: 1 }, {}, '/a: is missing', { volatile: ['/a'] }],
    [{ a: [1, 2] }, { a: [1] }, '/a: 1 elements for 2', CUT],
    [{ c: 'be' }, { c: 'end' }, '/c: "end" for "be"', CUT],
  ])('%j is not %j', (wanted, got, difference, rules) => {
    expect(differs(wanted, got, rules)).toContain(difference);
  });
});
