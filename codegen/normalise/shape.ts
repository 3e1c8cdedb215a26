import { objectOf, isObject, isTrue, sortedEntries, type Raw } from '../raw.ts';
import type { Condition, Field, NumberShape, Shape, StringShape } from '../ir.ts';
import { flatten, instanceTypes } from './composite.ts';
import { isKnownFormat } from './format-name.ts';
import { family } from './indexed.ts';
import { propertyString } from './property-string.ts';
import type { Place, SchemaRule } from './rule.ts';

// Everything a schema may say. What isn't here has never been seen and is reported.
const KNOWN: ReadonlySet<string> = new Set(
  `type optional default defaultNote minimum maximum minLength maxLength enum pattern format items properties additionalProperties requires
   alias keyAlias default_key instance-type instance-types type-property type-property-schema oneOf allOf typetext renderer links`.split(
    /\s+/,
  ),
);

/** Builds the reader of schemas: `rules` are applied to each schema, outermost first, before it is read. */
export const schemaReader = (rules: readonly SchemaRule[]) => {
  const fieldOf = (given: Raw, place: Place): Field => {
    const schema = rules.reduce((current, rule) => rule(current, place), given);
    for (const key of Object.keys(schema)) if (!KNOWN.has(key)) place.report('unknown-keyword', key);
    const condition = conditionOf(schema, place);
    if (!condition) reportConditions(schema, place);
    const { default: fallback, defaultNote, requires, renderer } = schema;
    return {
      shape: condition?.variants ? loosest(condition.variants.map((variant) => variant.shape)) : shapeOf(schema, place),
      required: !isTrue(schema['optional']) && !condition,
      ...(typeof fallback === 'string' || typeof fallback === 'number' || typeof fallback === 'boolean'
        ? { default: fallback }
        : {}),
      ...(typeof defaultNote === 'string' ? { defaultNote } : {}),
      ...(requires === undefined ? {} : { requires: [requires].flat().map(String) }),
      ...(typeof renderer === 'string' ? { renderer } : {}),
      ...(condition ? { only: condition } : {}),
    };
  };

  const fieldsOf = (properties: unknown, place: Place): Record<string, Field> =>
    Object.fromEntries(
      sortedEntries(asObject(properties, place)).map(([name, schema]) => {
        const inner = place.inside(name);
        const found = family(name, inner);
        const field = fieldOf(asObject(schema, inner), inner);
        return [name, found ? { ...field, family: found } : field];
      }),
    );

  const shapeOf = (schema: Raw, place: Place): Shape => {
    const { format } = schema;
    if (isObject(format)) return withLength(schema, propertyString(format, place, fieldOf));
    if (typeof format === 'string') {
      const named = propertyString(format, place, fieldOf);
      if (named) return withLength(schema, named);
      if (!isKnownFormat(format)) place.report('unknown-format', format);
    }
    const { type } = schema;
    switch (type) {
      case 'string':
        return stringShape(schema);
      case 'integer':
      case 'number':
        return numberShape(type, schema);
      case 'boolean':
      case 'null':
        return { kind: type };
      case 'array':
        return {
          kind: 'array',
          items:
            schema['items'] === undefined
              ? { kind: 'unknown' }
              : fieldOf(asObject(schema['items'], place.inside('[]')), place.inside('[]')).shape,
        };
      case 'object':
        return objectShape(schema, place);
      case undefined:
        return 'allOf' in schema || 'oneOf' in schema ? objectShape(schema, place) : { kind: 'unknown' };
      case 'any':
        return { kind: 'unknown' };
      default:
        place.report('unknown-type', JSON.stringify(type));
        return { kind: 'unknown' };
    }
  };

  const objectShape = (given: Raw, place: Place): Shape => {
    const schema = 'allOf' in given || 'oneOf' in given ? flatten(given, place) : given;
    const { additionalProperties: rest } = schema;
    return {
      kind: 'object',
      fields: fieldsOf(schema['properties'], place),
      ...(isObject(rest) ? { rest: fieldOf(rest, place.inside('*')).shape } : {}),
    };
  };

  const conditionOf = (schema: Raw, place: Place): Condition | undefined => {
    const by = schema['type-property'];
    const variants = variantsOf(schema);
    if (typeof by !== 'string' || isComposite(schema)) return undefined;
    if (variants.length === 0) {
      const values = instanceTypes(schema);
      return { by, values, requiredFor: isTrue(schema['optional']) ? [] : values };
    }
    // A variant may leave out its type: it is the parent's.
    const read = variants.map((variant) => ({
      values: instanceTypes(variant),
      field: fieldOf({ type: schema['type'], ...withoutCondition(variant) }, place),
    }));
    const condition = {
      by,
      values: read.flatMap(({ values }) => values),
      requiredFor: read.flatMap(({ values, field }) => (field.required ? values : [])),
    };
    return { ...condition, variants: read.map(({ values, field }) => ({ values, shape: field.shape })) };
  };

  return { fieldOf, fieldsOf };
};

/** The value as an object; what isn't one is reported, and read as one that says nothing. */
const asObject = (value: unknown, place: Place): Raw => {
  if (value !== undefined && !isObject(value)) place.report('schema-not-an-object', JSON.stringify(value));
  return objectOf(value);
};

const variantsOf = (schema: Raw): Raw[] => (Array.isArray(schema['oneOf']) ? schema['oneOf'].filter(isObject) : []);

/** Whether variants are sets of members and not forms of one value. */
const isComposite = (schema: Raw): boolean =>
  'allOf' in schema || variantsOf(schema).some((variant) => 'properties' in variant || 'allOf' in variant);

const CONDITIONS = ['type-property', 'type-property-schema', 'instance-type', 'instance-types', 'oneOf', 'allOf'];

/** Reports what speaks of variants where there is nothing that it could apply to. */
const reportConditions = (schema: Raw, place: Place): void => {
  const { type } = schema;
  if ((type === undefined || type === 'object') && ('oneOf' in schema || 'allOf' in schema)) return;
  for (const key of CONDITIONS) if (key in schema) place.report('combinator-not-understood', key);
};

const withoutCondition = ({ 'instance-type': _, 'instance-types': __, 'type-property': ___, ...rest }: Raw): Raw =>
  rest;

const withLength = (schema: Raw, shape: Shape | undefined): Shape => {
  if (!shape) return { kind: 'string' };
  const { maxLength } = schema;
  const inArray = schema['type'] === 'array';
  const bounded = typeof maxLength === 'number' && shape.kind === 'propertyString' ? { ...shape, maxLength } : shape;
  return inArray ? { kind: 'array', items: bounded } : bounded;
};

const stringShape = (schema: Raw): StringShape => ({
  kind: 'string',
  ...pick(schema, 'pattern', 'string'),
  ...pick(schema, 'minLength', 'number'),
  ...pick(schema, 'maxLength', 'number'),
  ...pick(schema, 'format', 'string'),
  ...(Array.isArray(schema['enum']) ? { values: schema['enum'].map(String) } : {}),
});

const numberShape = (kind: 'integer' | 'number', schema: Raw): NumberShape => ({
  kind,
  ...pick(schema, 'minimum', 'number'),
  ...pick(schema, 'maximum', 'number'),
  ...pick(schema, 'format', 'string'),
  ...(Array.isArray(schema['enum']) ? { values: schema['enum'].map(Number) } : {}),
});

const pick = (schema: Raw, key: string, type: 'string' | 'number'): Raw =>
  typeof schema[key] === type ? { [key]: schema[key] } : {};

/** The narrowest form that holds every one of `shapes`. */
const loosest = (shapes: readonly Shape[]): Shape => {
  const [first, ...others] = shapes;
  if (!first) return { kind: 'unknown' };
  const text = JSON.stringify(first);
  if (others.every((other) => JSON.stringify(other) === text)) return first;
  const arrays = shapes.flatMap((shape) => (shape.kind === 'array' ? [shape.items] : []));
  if (arrays.length === shapes.length) return { kind: 'array', items: loosest(arrays) };
  if (shapes.every(({ kind }) => kind === 'string')) return { kind: 'string' };
  if (shapes.every(({ kind }) => kind === 'string' || kind === 'propertyString')) {
    return { kind: 'propertyString', keys: {}, aliases: {} };
  }
  return { kind: 'unknown' };
};
