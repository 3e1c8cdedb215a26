import { describe, expect, test } from 'vitest';
import type { Field } from '../../../codegen/ir.ts';
import type { Raw } from '../../../codegen/raw.ts';
import { hold, normalised, type Row } from './through.ts';

const text = { kind: 'string' } as const;
const unknown = { kind: 'unknown' } as const;

const returned = (returns: unknown): { field: Field; problems: readonly string[] } => {
  const { operation, problems } = normalised({ returns });
  return { field: operation.returns, problems };
};

describe('an answer', () => {
  test.each<{ what: string; given: Raw; want: Field['shape'] }>([
    { what: 'nothing', given: { type: 'null' }, want: { kind: 'null' } },
    { what: 'text', given: { type: 'string' }, want: text },
    { what: 'a flag', given: { type: 'boolean' }, want: { kind: 'boolean' } },
    { what: 'anything, where its type is any', given: { type: 'any' }, want: unknown },
    { what: 'anything, where nothing is said of it', given: {}, want: unknown },
    { what: 'an object without known fields', given: { type: 'object' }, want: { kind: 'object', fields: {} } },
    {
      what: 'a list of anything, where nothing is said of its items',
      given: { type: 'array' },
      want: { kind: 'array', items: unknown },
    },
    {
      what: 'a list of objects, with fields in the order of their names',
      given: {
        type: 'array',
        items: {
          type: 'object',
          properties: { 'net[n]': { type: 'string' }, 'VM.Audit': { type: 'boolean', optional: 1 } },
        },
      },
      want: {
        kind: 'array',
        items: {
          kind: 'object',
          fields: {
            'VM.Audit': { shape: { kind: 'boolean' }, required: false },
            'net[n]': { shape: text, required: true, family: { stem: 'net', maxIndex: Infinity } },
          },
        },
      },
    },
    {
      what: 'an object, where it names fields but no type',
      given: { properties: { port: { type: 'integer' } } },
      want: { kind: 'object', fields: { port: { shape: { kind: 'integer' }, required: true } } },
    },
    {
      what: 'a map, where it says what its other members are',
      given: { type: 'object', additionalProperties: { type: 'object', properties: { id: { type: 'string' } } } },
      want: { kind: 'object', fields: {}, rest: { kind: 'object', fields: { id: { shape: text, required: true } } } },
    },
    {
      what: 'an object without other members, where additionalProperties is a flag',
      given: { type: 'object', additionalProperties: 1, properties: {} },
      want: { kind: 'object', fields: {} },
    },
  ])('is $what', ({ given, want }) => {
    expect(returned(given).field.shape).toStrictEqual(want);
  });

  test('of a method that says nothing of it is unknown', () => {
    expect(returned(undefined)).toStrictEqual({ field: { shape: unknown, required: true }, problems: [] });
  });

  test('made of variants is one object of all their fields', () => {
    const variant = (type: string, field: string): Raw => ({
      'instance-type': type,
      properties: { [field]: { type: 'string' } },
    });
    const given = { allOf: [{ oneOf: [variant('a', 'x'), variant('b', 'y')], 'type-property': 'type' }] };
    expect(returned(given).field.shape).toMatchObject({
      kind: 'object',
      fields: { type: { required: true }, x: { only: { values: ['a'] } }, y: { only: { values: ['b'] } } },
    });
  });

  test('says how a value is printed', () => {
    const given = { type: 'object', properties: { mem: { type: 'integer', renderer: 'bytes', optional: 1 } } };
    expect(returned(given).field.shape).toMatchObject({ fields: { mem: { renderer: 'bytes', required: false } } });
  });
});

test.each<Row>([
  {
    holds: 'a parameter names the others that it needs, one or several',
    given: { type: 'string', requires: 'checksum' },
    want: { shape: text, required: true, requires: ['checksum'] },
    problems: ['requires-unknown-parameter: checksum (parameters.x)'],
  },
  {
    holds: 'several needed parameters are listed',
    given: { type: 'string', requires: ['a', 'b'] },
    want: { shape: text, required: true, requires: ['a', 'b'] },
    problems: ['requires-unknown-parameter: a (parameters.x)', 'requires-unknown-parameter: b (parameters.x)'],
  },
  {
    holds:
      'a list whose variants differ in their items is optional where each variant is, and takes its type from the parent',
    given: {
      type: 'array',
      'type-property': 'protocol',
      oneOf: [
        { type: 'array', optional: 1, 'instance-types': ['ospf'], items: { type: 'string', enum: ['bgp'] } },
        { optional: 1, 'instance-types': ['bgp'], items: { type: 'string', format: { source: { type: 'string' } } } },
      ],
    },
    want: {
      shape: { kind: 'array', items: { kind: 'propertyString', keys: {}, aliases: {} } },
      required: false,
      only: {
        by: 'protocol',
        values: ['ospf', 'bgp'],
        requiredFor: [],
        variants: [
          { values: ['ospf'], shape: { kind: 'array', items: { ...text, values: ['bgp'] } } },
          {
            values: ['bgp'],
            shape: {
              kind: 'array',
              items: { kind: 'propertyString', keys: { source: { shape: text, required: true } }, aliases: {} },
            },
          },
        ],
      },
    },
  },
  {
    holds: 'a type never seen before takes any value, and is reported',
    given: { type: 'duration' },
    want: { shape: unknown, required: true },
    problems: ['unknown-type: "duration" (parameters.x)'],
  },
  {
    holds: 'a list of types takes any value, and is reported',
    given: { type: ['string', 'null'] },
    want: { shape: unknown, required: true },
    problems: ['unknown-type: ["string","null"] (parameters.x)'],
  },
  {
    holds: 'keywords never seen before are reported, and the rest of the schema is kept',
    given: { type: 'string', maxLength: 8, anyOf: [], minItems: 1 },
    want: { shape: { ...text, maxLength: 8 }, required: true },
    problems: ['unknown-keyword: anyOf (parameters.x)', 'unknown-keyword: minItems (parameters.x)'],
  },
  {
    holds: 'what is found within the items of a list is reported there',
    given: { type: 'array', items: { type: 'text' } },
    want: { shape: { kind: 'array', items: unknown }, required: true },
    problems: ['unknown-type: "text" (parameters.x.[])'],
  },
])('$holds', hold);
