import { test } from 'vitest';
import { hold, type Row } from './through.ts';

test.each<Row>([
  {
    holds: 'a length says nothing about a number',
    given: { type: 'integer', maxLength: 8, maximum: 9 },
    want: { shape: { kind: 'integer', maximum: 9 }, required: true },
    problems: ['keyword-without-effect: maxLength with type "integer" (parameters.x)'],
  },
  {
    holds: 'a bound and a list of values say nothing about a flag',
    given: { type: 'boolean', minimum: 0, enum: ['0', '1'] },
    want: { shape: { kind: 'boolean' }, required: true },
    problems: [
      'keyword-without-effect: minimum with type "boolean" (parameters.x)',
      'keyword-without-effect: enum with type "boolean" (parameters.x)',
    ],
  },
  {
    holds: 'items say nothing about an object',
    given: { type: 'object', items: { type: 'string' } },
    want: { shape: { kind: 'object', fields: {} }, required: true },
    problems: ['keyword-without-effect: items with type "object" (parameters.x)'],
  },
  {
    holds: 'variants of a text without anything that tells them apart are not understood',
    given: { type: 'string', oneOf: [{ pattern: 'a' }], 'instance-types': ['a'] },
    want: { shape: { kind: 'string' }, required: true },
    problems: [
      'combinator-not-understood: instance-types (parameters.x)',
      'combinator-not-understood: oneOf (parameters.x)',
    ],
  },
])('$holds', hold);
