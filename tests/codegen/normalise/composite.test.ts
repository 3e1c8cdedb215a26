import { expect, test } from 'vitest';
import type { Raw } from '../../../codegen/raw.ts';
import { parameters } from './through.ts';

const text = { kind: 'string' } as const;
const byType = (values: string[], requiredFor: string[] = values) => ({ by: 'type', values, requiredFor });

const nodes: Raw = { type: 'string', format: 'pve-node-list' };
const strict: Raw = { type: 'boolean', optional: 1 };
const affinity: Raw = { type: 'string', enum: ['positive', 'negative'] };

// One set of parameters in the two ways that releases of 9.x write it.
const composite: Raw = {
  allOf: [
    { additionalProperties: 0, properties: { rule: { type: 'string' }, comment: { type: 'string', optional: 1 } } },
    {
      oneOf: [
        { 'instance-type': 'node', additionalProperties: 0, properties: { nodes, strict } },
        { 'instance-type': 'resource', additionalProperties: 0, properties: { affinity } },
      ],
      'type-property': 'type',
      'type-property-schema': { type: 'string', enum: ['node', 'resource'] },
    },
  ],
};
const flat: Raw = {
  additionalProperties: 0,
  properties: {
    rule: { type: 'string' },
    comment: { type: 'string', optional: 1 },
    type: { type: 'string', enum: ['node', 'resource'] },
    nodes: { ...nodes, 'type-property': 'type', 'instance-types': ['node'] },
    strict: { ...strict, 'type-property': 'type', 'instance-types': ['node'] },
    affinity: { ...affinity, 'type-property': 'type', 'instance-types': ['resource'] },
  },
};

test.each([
  ['combinators at the root', composite],
  ['a mark on each property', flat],
])('variants written as %s become fields that belong to values of the discriminator', (_, given) => {
  expect(parameters(given)).toStrictEqual({
    fields: {
      affinity: { shape: { ...text, values: ['positive', 'negative'] }, required: false, only: byType(['resource']) },
      comment: { shape: text, required: false },
      nodes: { shape: { ...text, format: 'pve-node-list' }, required: false, only: byType(['node']) },
      rule: { shape: text, required: true },
      strict: { shape: { kind: 'boolean' }, required: false, only: byType(['node'], []) },
      type: { shape: { ...text, values: ['node', 'resource'] }, required: true },
    },
    problems: [],
  });
});

const variants = (...oneOf: Raw[]): Raw => ({ oneOf, 'type-property': 'type' });
const variant = (type: string, properties: Raw): Raw => ({ 'instance-type': type, properties });

test('the discriminator is one of the variants where its own schema is not given', () => {
  const { fields } = parameters(variants(variant('a', {}), { 'instance-types': ['b', 'c'], properties: {} }));
  expect(fields).toStrictEqual({ type: { shape: { ...text, values: ['a', 'b', 'c'] }, required: true } });
});

test('variants that may be left out have a discriminator that may be left out', () => {
  const { fields } = parameters({ ...variants(variant('a', { x: { type: 'string' } })), optional: 1 });
  expect(fields).toStrictEqual({
    type: { shape: { ...text, values: ['a'] }, required: false },
    x: { shape: text, required: false, only: byType(['a']) },
  });
});

test('a parameter that differs between variants has the loosest of their forms, and keeps each', () => {
  const given = variants(
    variant('a', { delete: { type: 'array', optional: 1, items: { type: 'string', enum: ['x'] } } }),
    variant('b', { delete: { type: 'array', items: { type: 'string', enum: ['y'] } } }),
  );
  expect(parameters(given).fields['delete']).toStrictEqual({
    shape: { kind: 'array', items: text },
    required: false,
    only: {
      ...byType(['a', 'b'], ['b']),
      variants: [
        { values: ['a'], shape: { kind: 'array', items: { ...text, values: ['x'] } } },
        { values: ['b'], shape: { kind: 'array', items: { ...text, values: ['y'] } } },
      ],
    },
  });
});

test('a common parameter that a variant repeats stays common, and is reported', () => {
  const given = {
    allOf: [{ properties: { x: { type: 'string' } } }, variants(variant('a', { x: { type: 'integer' } }))],
  };
  const { fields, problems } = parameters(given);
  expect(fields['x']).toStrictEqual({ shape: text, required: true });
  expect(problems).toEqual(['variant-repeats-common-parameter: x (parameters)']);
});

test('variants without a discriminator are all optional, and reported', () => {
  const given = { oneOf: [{ properties: { x: { type: 'string' } } }, { properties: { y: { type: 'integer' } } }] };
  expect(parameters(given)).toStrictEqual({
    fields: { x: { shape: text, required: false }, y: { shape: { kind: 'integer' }, required: false } },
    problems: ['combinator-not-understood: oneOf without a discriminator, or inside another (parameters)'],
  });
});

test('variants within a variant are reported, and belong to the outer one', () => {
  const inner: Raw = {
    ...variant('a', { x: { type: 'string' } }),
    ...variants(variant('deep', { y: { type: 'string' } })),
  };
  const { fields, problems } = parameters({ ...variants(inner), 'type-property': 'type' });
  expect(fields).toMatchObject({ x: { only: byType(['a']) }, y: { only: byType(['a'], []) } });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^combinator-not-understood/);
});
