import { expect, test } from 'vitest';
import { hold, normalised, parameters, type Row } from './through.ts';

const text = { kind: 'string' } as const;

test.each<Row>([
  {
    holds: 'a flag that is neither yes nor no is taken away, and reported',
    given: { type: 'string', optional: 'maybe' },
    want: { shape: text, required: true },
    problems: ['keyword-of-unknown-form: optional: "maybe" (parameters.x)'],
  },
  {
    holds: 'a format that is neither a name nor keys is taken away, and reported',
    given: { type: 'string', format: ['pve-node'] },
    want: { shape: text, required: true },
    problems: ['keyword-of-unknown-form: format: ["pve-node"] (parameters.x)'],
  },
  {
    holds: 'a need that is no name is taken away, and reported',
    given: { type: 'string', requires: { y: 1 } },
    want: { shape: text, required: true },
    problems: ['keyword-of-unknown-form: requires: {"y":1} (parameters.x)'],
  },
  {
    holds: 'variants that are no list are taken away, and reported',
    given: { type: 'string', 'type-property': 'kind', 'instance-types': ['a'], oneOf: { a: 1 } },
    want: { shape: text, required: false, only: { by: 'kind', values: ['a'], requiredFor: ['a'] } },
    problems: ['keyword-of-unknown-form: oneOf: {"a":1} (parameters.x)'],
  },
])('$holds', hold);

test('a parameter that needs one which the method does not have is reported', () => {
  const { fields, problems } = parameters({ properties: { x: { type: 'string', requires: 'gone' } } });
  expect(fields['x']).toEqual({ shape: text, required: true, requires: ['gone'] });
  expect(problems).toEqual(['requires-unknown-parameter: gone (parameters.x)']);
});

test.each([
  [
    { additionalProperties: { type: 'string' } },
    'keyword-of-unknown-form: additionalProperties: {"type":"string"} (parameters)',
  ],
  [{ type: 'array' }, 'unknown-type: "array" (parameters)'],
])('parameters as a whole that are said in an unknown form are reported: %j', (given, problem) => {
  expect(normalised({ parameters: given }).problems).toEqual([problem]);
});

test.each([
  'optional',
  'default_key',
  'additionalProperties',
  'format',
  'requires',
  'instance-type',
  'instance-types',
  'type-property',
  'type-property-schema',
  'oneOf',
  'allOf',
  'renderer',
  'typetext',
  'links',
])('a number in the place of %s is reported', (keyword) => {
  const { problems } = normalised({ returns: { type: 'object', [keyword]: 17 } });
  expect(problems).toContain(`keyword-of-unknown-form: ${keyword}: 17 (returns)`);
});
