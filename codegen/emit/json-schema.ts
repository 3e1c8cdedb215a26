import type { Field, Shape } from '../ir.ts';
import { familyPattern } from '../normalise/indexed.ts';
import type { Raw } from '../raw.ts';

/**
 * The JSON Schema of a value that goes to the server, as it is on the wire: a boolean is 1 or 0 (marked `x-pve-type: boolean`), and a
 * property string is a string.
 */
export const requestSchema = (field: Field): Raw => ({ ...requestShape(field.shape), ...annotations(field) });

const requestShape = (shape: Shape): Raw => {
  switch (shape.kind) {
    case 'boolean':
      return { type: 'integer', enum: [0, 1], 'x-pve-type': 'boolean' };
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
      return compact({ type: 'string', format: shape.named, maxLength: shape.maxLength });
    case 'array':
      return { type: 'array', items: requestShape(shape.items) };
    case 'object':
      return objectSchema(shape.fields, requestSchema);
    case 'null':
      return { type: 'null' };
    case 'unknown':
      return {};
  }
};

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
      return compact({ type: 'string', format: shape.named });
    case 'array':
      return { type: 'array', items: responseShape(shape.items) };
    case 'object':
      return {
        ...objectSchema(shape.fields, responseSchema),
        additionalProperties: shape.rest ? responseShape(shape.rest) : true,
      };
    case 'null':
      return { type: 'null' };
    case 'unknown':
      return {};
  }
};

/** An object schema of these fields; families become pattern properties. */
export const objectSchema = (fields: Readonly<Record<string, Field>>, schemaOf: (field: Field) => Raw): Raw => {
  const entries = Object.entries(fields);
  const plain = entries.filter(([, field]) => !field.family);
  const required = plain.filter(([, field]) => field.required).map(([name]) => name);
  const families = entries.flatMap(([, field]) => (field.family ? [{ field, ...field.family }] : []));
  return compact({
    type: 'object',
    properties: Object.fromEntries(plain.map(([name, field]) => [name, schemaOf(field)])),
    patternProperties:
      families.length === 0
        ? undefined
        : Object.fromEntries(
            families.map(({ field, stem, maxIndex }) => [
              familyPattern(stem, maxIndex),
              { ...schemaOf(field), 'x-pve-index': stem },
            ]),
          ),
    required: required.length === 0 ? undefined : required,
  });
};

const annotations = (field: Field): Raw => {
  const boolean = typeof field.default === 'boolean' ? Number(field.default) : field.default;
  return compact({ description: field.description, default: boolean });
};

/** The object without its undefined members. */
export const compact = (object: Readonly<Record<string, unknown>>): Raw =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
