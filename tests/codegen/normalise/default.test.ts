import { test } from 'vitest';
import type { Field } from '../../../codegen/ir.ts';
import type { Raw } from '../../../codegen/raw.ts';
import { hold, type Row } from './through.ts';

const flag: Field = { shape: { kind: 'boolean' }, required: false };

test.each<{ given: unknown; want: boolean }>([
  { given: 1, want: true },
  { given: '1', want: true },
  { given: 'yes', want: true },
  { given: 'on', want: true },
  { given: true, want: true },
  { given: 0, want: false },
  { given: '0', want: false },
  { given: 'no', want: false },
  { given: 'off', want: false },
])('the default $given of a boolean is $want', ({ given, want }) => {
  hold({ holds: '', given: { type: 'boolean', optional: 1, default: given }, want: { ...flag, default: want } });
});

test.each<Row>([
  {
    holds: 'a number written as text is a number',
    given: { type: 'integer', optional: 1, default: '60', minimum: 0 },
    want: { shape: { kind: 'integer', minimum: 0 }, required: false, default: 60 },
  },
  {
    holds: 'a number on a text is text',
    given: { type: 'string', optional: 1, default: 9600 },
    want: { shape: { kind: 'string' }, required: false, default: '9600' },
  },
  {
    holds: 'the default of a numeric enumeration is one of its numbers',
    given: { type: 'integer', optional: 1, default: '16', enum: ['1', '16'] },
    want: { shape: { kind: 'integer', values: [1, 16] }, required: false, default: 16 },
  },
  {
    holds: 'a default within pattern and length stays',
    given: { type: 'string', optional: 1, default: '*/15', pattern: String.raw`\*\/\d+`, maxLength: 4 },
    want: {
      shape: { kind: 'string', pattern: String.raw`^(?:\*\/\d+)$`, maxLength: 4 },
      required: false,
      default: '*/15',
    },
  },
  {
    holds: 'a required parameter with a default is still required',
    given: { type: 'string', default: 'kvm64' },
    want: { shape: { kind: 'string' }, required: true, default: 'kvm64' },
  },
  {
    holds: 'null says only that there is no default',
    given: { type: 'string', optional: 1, default: null },
    want: { shape: { kind: 'string' }, required: false },
    problems: ['default-null: null (parameters.x)'],
  },
])('$holds', hold);

test.each<{ what: string; given: Raw; shape: Field['shape']; note: string }>([
  {
    what: 'prose on a number',
    given: { type: 'number', default: 'as much as there is' },
    shape: { kind: 'number' },
    note: 'as much as there is',
  },
  {
    what: 'prose on a boolean',
    given: { type: 'boolean', default: 'maybe' },
    shape: { kind: 'boolean' },
    note: 'maybe',
  },
  { what: 'an empty text on a number', given: { type: 'integer', default: '' }, shape: { kind: 'integer' }, note: '' },
  {
    what: 'a fraction on an integer',
    given: { type: 'integer', default: 1.5 },
    shape: { kind: 'integer' },
    note: '1.5',
  },
  {
    what: 'a number below the minimum',
    given: { type: 'integer', minimum: '1', default: 0 },
    shape: { kind: 'integer', minimum: 1 },
    note: '0',
  },
  {
    what: 'a number above the maximum',
    given: { type: 'integer', maximum: 8, default: 9 },
    shape: { kind: 'integer', maximum: 8 },
    note: '9',
  },
  {
    what: 'a value that is none of the enumeration',
    given: { type: 'string', enum: ['a', 'b'], default: 'all' },
    shape: { kind: 'string', values: ['a', 'b'] },
    note: 'all',
  },
  {
    what: 'a text that the pattern refuses',
    given: { type: 'string', pattern: '[a-z]+', default: 'A1' },
    shape: { kind: 'string', pattern: '^(?:[a-z]+)$' },
    note: 'A1',
  },
  {
    what: 'a list',
    given: { type: 'array', items: { type: 'string' }, default: ['a'] },
    shape: { kind: 'array', items: { kind: 'string' } },
    note: '["a"]',
  },
  {
    what: 'a text that its format refuses',
    given: { type: 'string', format: 'pve-node', default: 'the one that answers' },
    shape: { kind: 'string', format: 'pve-node' },
    note: 'the one that answers',
  },
  {
    what: 'a text that is too short',
    given: { type: 'string', minLength: 2, default: 'a' },
    shape: { kind: 'string', minLength: 2 },
    note: 'a',
  },
  {
    what: 'a text that is too long',
    given: { type: 'string', maxLength: 2, default: 'abc' },
    shape: { kind: 'string', maxLength: 2 },
    note: 'abc',
  },
])('$what is no default: it becomes a note and is reported', ({ given, shape, note }) => {
  const problem = `default-not-a-value: ${JSON.stringify(given['default'])} (parameters.x)`;
  hold({ holds: '', given, want: { shape, required: true, defaultNote: note }, problems: [problem] });
});
