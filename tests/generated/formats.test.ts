import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import named from '../../generated/formats/named.json' with { type: 'json' };
import table from '../../schema/formats.json' with { type: 'json' };
import { checkNames, fitsFormat, formatNames, namedFormat, splitList, type NamedFormat } from '../../src/rules/formats.ts';
import { stalls } from '../codegen/stalls.ts';
import { tree, valuesUnder } from '../codegen/corpus.ts';

const formats: [string, NamedFormat & { propertyString?: boolean; unchecked?: string }][] = Object.entries(named);

describe('the 123 named formats', () => {
  test('are those of the schema, and no others', () => {
    const used = new Set(valuesUnder('format', tree).filter((format) => typeof format === 'string'));
    expect(used).toHaveLength(123);
    expect(formatNames()).toEqual([...used].sort());
  });

  test('say what a value is', () => {
    expect(formats.filter(([, { means }]) => means === '')).toEqual([]);
  });

  test('have an example that fits, unless they are property strings', () => {
    const without = formats.filter(([, { example }]) => example === undefined).map(([, format]) => format);
    expect(without.filter(({ propertyString }) => !propertyString)).toEqual([]);
    expect(formats.filter(([name, { example }]) => example !== undefined && !fitsFormat(name, example))).toEqual([]);
  });

  test('have a pattern or a check, or a reason why the host alone checks them', () => {
    const told = ({ pattern, check, unchecked, propertyString }: (typeof formats)[number][1]): number =>
      [pattern, check, unchecked, propertyString].filter((each) => each !== undefined).length;
    expect(formats.filter(([, format]) => told(format) !== 1)).toEqual([]);
  });

  test('name only checks that exist, and every check is named', () => {
    const checks = Object.values(table).flatMap((format) => ('check' in format ? [format.check] : []));
    expect([...new Set(checks)].sort()).toEqual(checkNames().sort());
  });

  test('refuse something, where they are checked', () => {
    const nonsense = ['', ' ', '%', '/', '!,;', 'a b', '-', '9999999999', '\0', 'A:B:C:D', '1/2/3', '..', 'x'.repeat(2000)];
    const lax = formats.filter(([name, { pattern, check }]) => (pattern ?? check) && nonsense.every((text) => fitsFormat(name, text)));
    expect(lax).toEqual([]);
  });

  test('have patterns that compile with the u flag and never stall the matcher', () => {
    const patterns = Object.values(table).flatMap((format) => ('pattern' in format ? [`^(?:${format.pattern})$`] : []));
    expect(patterns.length).toBeGreaterThan(40);
    expect(patterns.filter(stalls)).toEqual([]);
  });
});

describe('any text', () => {
  // Texts that come near to what the checks take apart.
  const near = fc.string({
    unit: fc.constantFrom('fe80', '::', ':', '.', '/', '-', ',', ';', '1', '255', '32', 'a', 'vm', '[', ']', '%', '+', '=', ' ', '\0', 'é'),
    maxLength: 40,
  });

  test('fits a format or does not: no check throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), near), (text) => {
        const answers = new Set(formats.map(([name]) => typeof fitsFormat(name, text)));
        expect([...answers]).toEqual(['boolean']);
      }),
      { numRuns: 300 },
    );
  });

  test('fits a format that is not in the bindings, whose values are left to the server', () => {
    fc.assert(
      fc.property(fc.constantFrom('pve-new', '__proto__', 'constructor', 'toString', ''), fc.string(), (name, text) => {
        expect(namedFormat(name)).toBeUndefined();
        expect(fitsFormat(name, text)).toBe(true);
      }),
    );
  });

  test('fits a list exactly where each of its elements fits the same format alone', () => {
    const element = fc.oneof(near, fc.constantFrom('100', 'pve1', '192.0.2.1'));
    const lists = formats.filter(([name, { list }]) => list && name.slice(0, -'-list'.length) in named).map(([name]) => name);
    expect(lists.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.array(element), fc.constantFrom(',', ';', ' ', ', ', '\0'), (name, elements, by) => {
        const text = elements.join(by);
        const alone = splitList(text).every((each) => fitsFormat(name.slice(0, -'-list'.length), each));
        expect(fitsFormat(name, text)).toBe(alone);
      }),
    );
  });
});
