import { test } from 'vitest';
import { hold, type Row } from './through.ts';

test.each<Row>([
  {
    holds: 'an enumeration of text stays in its order',
    given: { type: 'string', enum: ['zstd', 'gzip', '0'] },
    want: { shape: { kind: 'string', values: ['zstd', 'gzip', '0'] }, required: true },
  },
  {
    holds: 'numbers written as text become numbers where the type is a number',
    given: { type: 'integer', enum: ['1', '2', '32'] },
    want: { shape: { kind: 'integer', values: [1, 2, 32] }, required: true },
  },
  {
    holds: 'numbers become text where the type is text',
    given: { type: 'string', enum: [2, 1024, 'any'] },
    want: { shape: { kind: 'string', values: ['2', '1024', 'any'] }, required: true },
  },
  {
    holds: 'a null enumeration is none, and is reported',
    given: { type: 'string', enum: null },
    want: { shape: { kind: 'string' }, required: true },
    problems: ['enum-without-values: null (parameters.x)'],
  },
  {
    holds: 'null among the values is none of them, and is reported',
    given: { type: 'string', enum: ['a', null] },
    want: { shape: { kind: 'string', values: ['a'] }, required: true },
    problems: ['enum-with-null: ["a",null] (parameters.x)'],
  },
  {
    holds: 'an empty enumeration is none, and is reported',
    given: { type: 'string', enum: [] },
    want: { shape: { kind: 'string' }, required: true },
    problems: ['enum-without-values: [] (parameters.x)'],
  },
  {
    holds: 'an enumeration of words on a number is none, and is reported',
    given: { type: 'integer', enum: ['1', 'many'] },
    want: { shape: { kind: 'integer' }, required: true },
    problems: ['enum-not-of-its-type: ["1","many"] (parameters.x)'],
  },
])('$holds', hold);
