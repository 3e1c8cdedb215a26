import { withKey } from '../raw.ts';
import type { SchemaRule } from './rule.ts';

/** An enumeration is a list of values of the schema's own type: null and empty ones are none, numbers in text become numbers. */
export const enumeration: SchemaRule = (schema, place) => {
  const { enum: values, type } = schema;
  if (values === undefined) return schema;
  if (!Array.isArray(values) || values.length === 0) {
    place.report('enum-without-values', JSON.stringify(values));
    return withKey(schema, 'enum', undefined);
  }
  const numeric = type === 'integer' || type === 'number';
  const real = values.filter((value) => value !== null);
  if (real.length < values.length) place.report('enum-with-null', JSON.stringify(values));
  const typed = real.map((value: unknown) => (numeric ? Number(value) : String(value)));
  if (numeric && typed.some(Number.isNaN)) {
    place.report('enum-not-of-its-type', JSON.stringify(values));
    return withKey(schema, 'enum', undefined);
  }
  return withKey(schema, 'enum', typed);
};
