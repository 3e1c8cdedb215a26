import { test } from 'vitest';
import { hold, type Row } from './through.ts';

test.each<Row>([
  {
    holds: 'bounds written as text are numbers',
    given: { type: 'integer', minimum: '0', maximum: '255' },
    want: { shape: { kind: 'integer', minimum: 0, maximum: 255 }, required: true },
  },
  {
    holds: 'lengths written as text are numbers',
    given: { type: 'string', minLength: '1', maxLength: '64' },
    want: { shape: { kind: 'string', minLength: 1, maxLength: 64 }, required: true },
  },
  {
    holds: 'bounds that are numbers stay as they are, fractions and zero too',
    given: { type: 'number', minimum: 0, maximum: 0.5 },
    want: { shape: { kind: 'number', minimum: 0, maximum: 0.5 }, required: true },
  },
  {
    holds: 'a bound in prose is left out and reported',
    given: { type: 'integer', minimum: 'none', maximum: 8 },
    want: { shape: { kind: 'integer', maximum: 8 }, required: true },
    problems: ['bound-not-a-number: minimum: "none" (parameters.x)'],
  },
  {
    holds: 'an empty bound is no zero',
    given: { type: 'integer', minimum: '', maximum: null },
    want: { shape: { kind: 'integer' }, required: true },
    problems: ['bound-not-a-number: minimum: "" (parameters.x)', 'bound-not-a-number: maximum: null (parameters.x)'],
  },
  {
    holds: 'min and max, which the server does not know, bind nothing and are reported',
    given: { type: 'integer', min: 100, max: 999999999 },
    want: { shape: { kind: 'integer' }, required: true },
    problems: [
      'bound-ignored-by-server: min: 100 (parameters.x)',
      'bound-ignored-by-server: max: 999999999 (parameters.x)',
    ],
  },
])('$holds', hold);
