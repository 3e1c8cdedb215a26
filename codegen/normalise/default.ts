import formats from '../../schema/formats.json' with { type: 'json' };
import type { Raw } from '../raw.ts';
import { withKey } from '../raw.ts';
import type { SchemaRule } from './rule.ts';

/**
 * A default is documentation of what the server assumes. One that fits its schema (after reading 1, "1", "yes", "off" and numbers in
 * text as what they mean) stays; prose and values out of bounds become a note.
 */
export const defaults: SchemaRule = (schema, place) => {
  const value = schema['default'];
  if (value === undefined) return schema;
  if (value === null) {
    place.report('default-null', 'null');
    return withKey(schema, 'default', undefined);
  }
  const typed = typeof value === 'object' ? undefined : coerce(value, schema['type']);
  if (typed !== undefined && allowed(typed, schema)) return withKey(schema, 'default', typed);
  place.report('default-not-a-value', JSON.stringify(value));
  return withKey(
    withKey(schema, 'default', undefined),
    'defaultNote',
    typeof value === 'string' ? value : JSON.stringify(value),
  );
};

const FORMATS = formats as Readonly<Record<string, { readonly pattern?: string; readonly means: string }>>;

const TRUE = /^(?:1|yes|on|true)$/i;
const FALSE = /^(?:0|no|off|false)$/i;

const coerce = (value: unknown, type: unknown): string | number | boolean | undefined => {
  const text = String(value);
  switch (type) {
    case 'boolean':
      return TRUE.test(text) ? true : FALSE.test(text) ? false : undefined;
    case 'integer':
    case 'number': {
      const number = text.trim() === '' ? NaN : Number(text);
      return Number.isNaN(number) || (type === 'integer' && !Number.isInteger(number)) ? undefined : number;
    }
    case 'array':
      return undefined;
    default:
      return text;
  }
};

const allowed = (value: string | number | boolean, schema: Raw): boolean => {
  const { enum: values, minimum, maximum, pattern, minLength, maxLength, format } = schema;
  if (Array.isArray(values) && !values.includes(value)) return false;
  if (typeof value === 'number') {
    return !(typeof minimum === 'number' && value < minimum) && !(typeof maximum === 'number' && value > maximum);
  }
  if (typeof value !== 'string') return true;
  if (typeof maxLength === 'number' && value.length > maxLength) return false;
  if (typeof minLength === 'number' && value.length < minLength) return false;
  const form = typeof format === 'string' ? FORMATS[format]?.pattern : undefined;
  if (form !== undefined && !new RegExp(`^(?:${form})$`, 'u').test(value)) return false;
  return typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value);
};
