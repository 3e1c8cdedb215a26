import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSize } from '../../src/rules/size.ts';
import { toFlag, toNumber, toText } from '../../src/rules/wire.ts';

describe('a number', () => {
  it.each([
    [512, 512],
    ['512', 512],
    ['0.25', 0.25],
    [' 7 ', 7],
    ['-3', -3],
    [0, 0],
    ['0', 0],
    ['', undefined],
    [' ', undefined],
    ['many', undefined],
    [NaN, undefined],
    [null, undefined],
    [undefined, undefined],
    [true, undefined],
    [[5], undefined],
    [{}, undefined],
  ])('in %j is %j', (value, want) => {
    expect(toNumber(value)).toBe(want);
  });

  it('is the same as text and as number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (number) => {
        expect(toNumber(String(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('a flag', () => {
  it.each([1, '1', true])('is set by %j', (value) => {
    expect(toFlag(value)).toBe(true);
  });
  it.each([0, '0', false, '', 2, 'true', 'yes', null, undefined, [1], {}])('is not set by %j', (value) => {
    expect(toFlag(value)).toBe(false);
  });
});

describe('a text', () => {
  it.each([
    ['web', 'web'],
    [' web ', ' web '],
    [100, '100'],
    [0, '0'],
    ['', undefined],
    [' \n', undefined],
    [true, undefined],
    [null, undefined],
    [undefined, undefined],
    [['a'], undefined],
  ])('in %j is %j', (value, want) => {
    expect(toText(value)).toBe(want);
  });
});

describe('a size', () => {
  it.each([
    ['0', 0],
    ['1024', 1024],
    ['512M', 536_870_912],
    ['4G', 4_294_967_296],
    ['4g', 4_294_967_296],
    ['4GiB', 4_294_967_296],
    ['4GB', 4_294_967_296],
    ['1.5T', 1_649_267_441_664],
    ['0.1K', 102],
    [' 32G ', 34_359_738_368],
    ['32 G', 34_359_738_368],
    ['', undefined],
    ['G', undefined],
    ['-4G', undefined],
    ['4P', undefined],
    ['4Gb/s', undefined],
    ['4,5G', undefined],
    ['1e3', undefined],
    ['4G 5G', undefined],
    ['0x10', undefined],
  ])('of %j is %j bytes', (text, want) => {
    expect(parseSize(text)).toBe(want);
  });
});
