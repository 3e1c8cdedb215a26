import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/dispatch/canonical.ts';

/** The same value with the members of every object in the opposite order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  );
};

describe('the canonical text of a value', () => {
  it('is its JSON, the same in whatever order its members are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(turned(value))).toBe(canonical(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has members by the code units of their names, and none that is undefined', () => {
    expect(canonical({ b: 1, a: [undefined, { z: 'ä"', y: undefined }], 10: 0, 9: 0, B: null })).toBe(
      '{"10":0,"9":0,"B":null,"a":[null,{"z":"ä\\""}],"b":1}',
    );
    expect(canonical(undefined)).toBe('null');
  });
});
