import type { Field, ObjectShape, PropertyStringShape, Shape } from '../ir.ts';
import { familyPattern } from '../normalise/indexed.ts';
import type { Raw } from '../raw.ts';

/** How a value is written: what differs between a caller's form and that of the wire. */
interface Form {
  readonly boolean: Raw;
  readonly propertyString: (shape: PropertyStringShape) => Raw;
}

// A boolean is 1 or 0 on the wire, and a property string is text.
const WIRE: Form = {
  boolean: { type: 'integer', enum: [0, 1], 'x-pve-type': 'boolean' },
  propertyString: ({ named, maxLength, table }) =>
    compact({ type: 'string', format: named, maxLength, ...contentOf(table) }),
};

// A caller may give the keys of a property string as an object; the validator reads both by the table that is named.
const INPUT: Form = {
  boolean: { type: 'boolean' },
  propertyString: ({ maxLength, table }) =>
    compact({ type: ['string', 'object'], 'x-pve-properties': table, maxLength }),
};

/** JSON Schema's words for "this text is a document of its own, and that is its form". */
const contentOf = (table: string | undefined): Raw =>
  table === undefined
    ? {}
    : {
        contentMediaType: 'application/x-pve-property-string',
        contentSchema: { $ref: `#/components/schemas/${table}` },
      };

const shapeSchema = (shape: Shape, form: Form): Raw => {
  switch (shape.kind) {
    case 'boolean':
      return form.boolean;
    case 'string': {
      const { pattern, minLength, maxLength, format, values } = shape;
      return compact({ type: 'string', enum: values, pattern, minLength, maxLength, format });
    }
    case 'integer':
    case 'number': {
      const { kind, minimum, maximum, values } = shape;
      return compact({ type: kind, enum: values, minimum, maximum });
    }
    case 'propertyString':
      return form.propertyString(shape);
    case 'array':
      return { type: 'array', items: shapeSchema(shape.items, form) };
    case 'object':
      return objectSchema(shape.fields, (field) => fieldSchema(field, form));
    case 'null':
      return { type: 'null' };
    case 'unknown':
      return {};
  }
};

const fieldSchema = ({ shape, default: fallback, description }: Field, form: Form): Raw => ({
  ...shapeSchema(shape, form),
  ...compact({
    default: typeof fallback === 'boolean' && form === WIRE ? Number(fallback) : fallback,
    description,
  }),
});

/** The JSON Schema of a value that goes to the server, as it is on the wire: a boolean is marked `x-pve-type: boolean`. */
export const requestSchema = (field: Field): Raw => fieldSchema(field, WIRE);

/** The JSON Schema of a value as a caller gives it. */
export const inputSchema = (field: Field): Raw => fieldSchema(field, INPUT);

/** The JSON Schema of what a property string says, as an object. */
export const propertiesSchema = ({ keys }: PropertyStringShape): Raw => ({
  ...objectSchema(keys, inputSchema),
  additionalProperties: false,
});

/**
 * The JSON Schema of a value that comes from the server. It describes and never rejects: bounds and patterns are left out, values of an
 * enumeration are only named, and numbers and booleans may come as text.
 */
export const responseSchema = (field: Field): Raw =>
  compact({ ...responseShape(field.shape), 'x-pve-renderer': field.renderer });

const responseShape = (shape: Shape): Raw => {
  switch (shape.kind) {
    case 'boolean':
      return { type: ['boolean', 'integer', 'string'] };
    case 'integer':
    case 'number':
      return { type: [shape.kind, 'string'] };
    case 'string':
      return compact({ type: 'string', format: shape.format, 'x-pve-values': shape.values });
    case 'propertyString':
      return compact({ type: 'string', format: shape.named, ...contentOf(shape.table) });
    case 'array':
      return { type: 'array', items: responseShape(shape.items) };
    case 'object':
      return responseObject(shape);
    case 'null':
      return { type: 'null' };
    case 'unknown':
      return {};
  }
};

// What of an answer goes with what is not for a description that rejects nothing: only the members are named.
const responseObject = ({ fields, rest }: ObjectShape): Raw => {
  const { properties, patternProperties, required, type } = objectSchema(fields, responseSchema);
  return compact({
    type,
    properties,
    patternProperties,
    required,
    additionalProperties: rest ? responseShape(rest) : true,
  });
};

/** An object schema of these fields: families become pattern properties, and what goes with what is said by `dependentRequired` and `if`. */
export const objectSchema = (fields: Readonly<Record<string, Field>>, schemaOf: (field: Field) => Raw): Raw => {
  const entries = Object.entries(fields);
  const plain = entries.filter(([, field]) => !field.family);
  const families = entries.filter(([, field]) => field.family);
  const required = plain.filter(([, field]) => field.required).map(([name]) => name);
  return compact({
    type: 'object',
    properties: Object.fromEntries(plain.map(([name, field]) => [name, schemaOf(field)])),
    patternProperties:
      families.length === 0
        ? undefined
        : Object.fromEntries(
            families.map(([name, field]) => [
              keyOf(name, field),
              { ...schemaOf(field), 'x-pve-index': field.family?.stem },
            ]),
          ),
    required: required.length === 0 ? undefined : required,
    ...rulesBetween(fields, schemaOf),
  });
};

/** The key of a field in `properties`, or of a family in `patternProperties`. */
const keyOf = (name: string, { family }: Field): string =>
  family ? familyPattern(family.stem, family.maxIndex) : name;

/** What fields ask of each other: `dependentRequired`, and one `if` for each value of a discriminator. */
export const rulesBetween = (fields: Readonly<Record<string, Field>>, schemaOf: (field: Field) => Raw): Raw => {
  const needs = Object.entries(fields).flatMap(([name, { requires = [], only, family }]): [string, string[]][] => {
    const discriminator = only && !fields[only.by]?.required ? [only.by] : [];
    const needed = [...requires, ...discriminator];
    return needed.length === 0 || family ? [] : [[name, needed]];
  });
  const discriminators = new Set(Object.values(fields).flatMap(({ only }) => (only ? [only.by] : [])));
  const cases = [...discriminators].flatMap((by) => casesOf(by, fields, schemaOf));
  return compact({
    dependentRequired: needs.length === 0 ? undefined : Object.fromEntries(needs),
    allOf: cases.length === 0 ? undefined : cases,
  });
};

const casesOf = (
  by: string,
  fields: Readonly<Record<string, Field>>,
  schemaOf: (field: Field) => Raw,
): readonly Raw[] => {
  const bound = Object.entries(fields).filter(([, { only }]) => only?.by === by);
  const { shape } = fields[by] ?? {};
  const known = shape?.kind === 'string' ? (shape.values ?? []) : [];
  const values = new Set([...known, ...bound.flatMap(([, { only }]) => only?.values ?? [])]);
  return [...values].flatMap((value) => {
    const members = bound.flatMap(([name, field]): [string, Field, unknown][] => {
      if (!field.only?.values.includes(value)) return [[name, field, false]];
      const variant = field.only.variants?.find((each) => each.values.includes(value));
      return variant ? [[name, field, schemaOf({ shape: variant.shape, required: false })]] : [];
    });
    const required = bound.filter(([, { only }]) => only?.requiredFor.includes(value)).map(([name]) => name);
    if (members.length === 0 && required.length === 0) return [];
    const keyed = (wanted: boolean): Raw | undefined => {
      const chosen = members.filter(([, field]) => (field.family !== undefined) === wanted);
      return chosen.length === 0
        ? undefined
        : Object.fromEntries(chosen.map(([name, field, schema]) => [keyOf(name, field), schema]));
    };
    return [
      {
        if: { properties: { [by]: { const: value } }, required: [by] },
        then: compact({
          properties: keyed(false),
          patternProperties: keyed(true),
          required: required.length === 0 ? undefined : required,
        }),
      },
    ];
  });
};

/** The object without its undefined members. */
export const compact = (object: Readonly<Record<string, unknown>>): Raw =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** The object, or undefined where it is empty. */
export const orNothing = <T extends object>(object: T): T | undefined =>
  Object.keys(object).length === 0 ? undefined : object;
