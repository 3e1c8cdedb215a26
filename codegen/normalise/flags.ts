import { isTrue } from '../raw.ts';
import type { SchemaRule } from './rule.ts';

const FLAGS = ['optional', 'default_key'];

/** Flags are written 1, 0 and "1": here they are true, or absent. */
export const flags: SchemaRule = (schema) =>
  Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      FLAGS.includes(key) ? (isTrue(value) ? [[key, true]] : []) : [[key, value]],
    ),
  );
