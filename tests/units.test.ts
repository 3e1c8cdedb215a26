import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withUnit, type Unit } from '../src/units.ts';

const KIB = 1024;
const GIB = KIB ** 3;

describe('a number with its unit', () => {
  it.each<[value: number, unit: Unit, want: string]>([
    [0, 'bytes', '0B'],
    [1023, 'bytes', '1023B'],
    [KIB, 'bytes', '1KiB'],
    [1536, 'bytes', '1.5KiB'],
    [7.94 * GIB, 'bytes', '7.9GiB'],
    [9.96 * GIB, 'bytes', '10GiB'],
    [12.34 * GIB, 'bytes', '12GiB'],
    [32 * GIB, 'bytes', '32GiB'],
    [KIB ** 2 - 1, 'bytes', '1MiB'],
    [3 * KIB ** 4, 'bytes', '3TiB'],
    [5000 * KIB ** 5, 'bytes', '5000PiB'],
    [0, 'seconds', '0s'],
    [0.4, 'seconds', '0s'],
    [59.6, 'seconds', '1m'],
    [302, 'seconds', '5m 2s'],
    [300, 'seconds', '5m'],
    [3_600 * 4 + 30, 'seconds', '4h'],
    [86_400 * 3 + 3_600 * 4 + 59, 'seconds', '3d 4h'],
    [86_400 + 59, 'seconds', '1d'],
    [0, 'percent', '0%'],
    [0.0012, 'percent', '0.1%'],
    [0.099, 'percent', '9.9%'],
    [0.1, 'percent', '10%'],
    [0.125, 'percent', '13%'],
    [1, 'percent', '100%'],
    [1.5, 'percent', '150%'],
    [0, 'time', '1970-01-01 00:00Z'],
    [1_795_428_000, 'time', '2026-11-23 10:00Z'],
    [1_795_428_059.9, 'time', '2026-11-23 10:00Z'],
  ])('%d %s is %s', (value, unit, want) => {
    expect(withUnit(value, unit)).toBe(want);
  });

  // A host can say anything, and one strange figure must not cost the whole answer.
  it.each<Unit>(['bytes', 'seconds', 'percent', 'time'])('of %s is one line of text whatever the number', (unit) => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(withUnit(value, unit)).toMatch(/^\S+(?: \S+)?$/);
      }),
      { examples: [[1e20], [8.64e12 + 1], [0]] },
    );
  });

  it('of bytes and of seconds never counts more for less', () => {
    const sizes = { B: 0, KiB: 1, MiB: 2, GiB: 3, TiB: 4, PiB: 5 } as Readonly<Record<string, number>>;
    const rank = (bytes: number): number => {
      const [, figure = '', unit = ''] = /^([\d.]+)(\w+)$/.exec(withUnit(bytes, 'bytes')) ?? [];
      return Number(figure) * KIB ** (sizes[unit] ?? NaN);
    };
    const bytes = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      }),
    );
  });
});
