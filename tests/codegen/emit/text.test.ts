import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comment, literal, propertyName, toRoot, typeName } from '../../../codegen/emit/text.ts';

const evaluated = (source: string): unknown => JSON.parse(runInNewContext(`JSON.stringify(${source})`) as string);

test('a literal is the value that it was made of, whatever its texts hold', () => {
  const nasty = fc.string({
    unit: fc.constantFrom("'", '"', '\\', '`', '${', '\n', '\r', '\u2028', '\u0000', '*/', 'é', 'a'),
  });
  const value = fc.oneof(nasty, fc.dictionary(nasty, fc.array(nasty)), fc.jsonValue());
  fc.assert(
    fc.property(value, (given) => {
      const plain: unknown = JSON.parse(JSON.stringify(given));
      fc.pre(!JSON.stringify(plain).includes('__proto__'));
      expect(evaluated(`(${literal(plain)})`)).toEqual(plain);
    }),
  );
});

test.each([
  [{ minimum: 0, 'x-y': ["it's", 'a "b"'], none: undefined }, `{ minimum: 0, 'x-y': ['it\\'s', 'a "b"'] }`],
  [{}, '{}'],
  [[1, true, null], '[1, true, null]'],
])('%o is printed in the style of the project', (given, wanted) => {
  expect(literal(given)).toBe(wanted);
});

test.each([
  ['node', 'node'],
  ['delete', 'delete'],
  ['lock-token', "'lock-token'"],
  ['net[n]', "'net[n]'"],
  ['2fa', "'2fa'"],
  ['', "''"],
])('the key %s is written %s', (given, wanted) => {
  expect(propertyName(given)).toBe(wanted);
});

test('a comment cannot be closed by what stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', '/', '\\', 'a') }), (given) => {
      expect(comment(given)).not.toContain('*/');
    }),
  );
});

test('a module finds its way from its folder in generated/ to the root', () => {
  expect(toRoot('version')).toBe('../../');
  expect(toRoot('nodes/qemu/status')).toBe('../../../../');
});

test('types are called like their function', () => {
  expect(typeName('postStart')).toBe('PostStart');
});
