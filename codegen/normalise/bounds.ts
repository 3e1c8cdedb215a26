import { withKey } from '../raw.ts';
import type { SchemaRule } from './rule.ts';

const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength'];

/** Bounds are numbers, some of them written as text; `min` and `max` are slips that the server ignores, and so do we. */
export const bounds: SchemaRule = (schema, place) => {
  let mended = schema;
  for (const key of BOUNDS) {
    const value = schema[key];
    if (value === undefined || typeof value === 'number') continue;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
    if (Number.isNaN(number)) place.report('bound-not-a-number', `${key}: ${JSON.stringify(value)}`);
    mended = withKey(mended, key, Number.isNaN(number) ? undefined : number);
  }
  for (const key of ['min', 'max']) {
    if (!(key in schema)) continue;
    place.report('bound-ignored-by-server', `${key}: ${JSON.stringify(schema[key])}`);
    mended = withKey(mended, key, undefined);
  }
  return mended;
};
