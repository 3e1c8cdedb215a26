import { expect, test } from 'vitest';
import { parameters } from './through.ts';

test.each<{ given: unknown; required: boolean }>([
  { given: 1, required: false },
  { given: '1', required: false },
  { given: true, required: false },
  { given: 0, required: true },
  { given: '0', required: true },
  { given: false, required: true },
  { given: null, required: true },
  { given: '', required: true },
])('a parameter with optional $given is required: $required', ({ given, required }) => {
  const { fields, problems } = parameters({ properties: { x: { type: 'string', optional: given } } });
  expect({ field: fields['x'], problems }).toStrictEqual({
    field: { shape: { kind: 'string' }, required },
    problems: [],
  });
});

test('a parameter that does not say whether it is optional is required', () => {
  expect(parameters({ properties: { x: { type: 'string' } } }).fields['x']).toMatchObject({ required: true });
});

test('flags within a property string and within an answer are read the same way', () => {
  const format = { given: { type: 'string' }, left: { type: 'string', optional: '1' } };
  expect(parameters({ properties: { x: { type: 'string', format } } }).fields['x']?.shape).toMatchObject({
    keys: { given: { required: true }, left: { required: false } },
  });
});
