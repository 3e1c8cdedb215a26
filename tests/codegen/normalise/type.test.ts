import { expect, test } from 'vitest';
import { hold, normalised, type Row } from './through.ts';

test.each<Row>([
  {
    holds: 'a list of values without a type is text',
    given: { enum: ['a', 'b'], optional: 1 },
    want: { shape: { kind: 'string', values: ['a', 'b'] }, required: false },
  },
  {
    holds: 'a named format without a type is that of a text',
    given: { format: 'pve-node' },
    want: { shape: { kind: 'string', format: 'pve-node' }, required: true },
  },
  {
    holds: 'items without a type are those of a list',
    given: { items: { type: 'integer' } },
    want: { shape: { kind: 'array', items: { kind: 'integer' } }, required: true },
  },
  {
    holds: 'a bound without a type is that of a number',
    given: { minimum: 1 },
    want: { shape: { kind: 'number', minimum: 1 }, required: true },
  },
])('$holds', hold);

test('members without a type are those of an object', () => {
  const { operation, problems } = normalised({ returns: { properties: { port: { type: 'integer' } } } });
  expect(operation.returns.shape).toMatchObject({ kind: 'object', fields: { port: { shape: { kind: 'integer' } } } });
  expect(problems).toEqual([]);
});

test('variants without a type are objects where they have members', () => {
  const variant = (type: string, field: string): object => ({
    'instance-types': [type],
    properties: { [field]: { type: 'string' } },
  });
  const given = { 'type-property': 'kind', oneOf: [variant('a', 'x'), variant('b', 'y')] };
  const { operation, problems } = normalised({ returns: given });
  expect(operation.returns.shape).toMatchObject({
    kind: 'object',
    fields: { kind: { shape: { values: ['a', 'b'] } }, x: { only: { values: ['a'] } }, y: { only: { values: ['b'] } } },
  });
  expect(problems).toEqual([]);
});
