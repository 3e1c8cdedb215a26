import { expect, test } from 'vitest';
import { inputSchema, objectSchema } from '../../../codegen/emit/json-schema.ts';
import { parameters } from '../normalise/through.ts';

const belongs = (optional: 0 | 1, ...values: string[]): object => ({
  type: 'string',
  optional,
  'type-property': 'kind',
  'instance-types': values,
});

test('a parameter of one variant is refused with the others, and must be given where it is required', () => {
  const { fields } = parameters({
    properties: { kind: { type: 'string', enum: ['a', 'b'] }, x: belongs(0, 'a'), y: belongs(1, 'b') },
  });
  expect(objectSchema(fields, inputSchema)).toMatchObject({
    required: ['kind'],
    allOf: [
      {
        if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
        then: { properties: { y: false }, required: ['x'] },
      },
      { if: { properties: { kind: { const: 'b' } }, required: ['kind'] }, then: { properties: { x: false } } },
    ],
  });
});

test('a parameter of a variant needs the discriminator where that may be left out', () => {
  const { fields } = parameters({
    properties: { kind: { type: 'string', optional: 1, enum: ['a', 'b'] }, x: belongs(1, 'a') },
  });
  expect(objectSchema(fields, inputSchema)).toMatchObject({ dependentRequired: { x: ['kind'] } });
});
