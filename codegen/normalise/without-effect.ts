import { withKey } from '../raw.ts';
import type { SchemaRule } from './rule.ts';

/** The keywords that say something about a value, with the types that they say it of. */
const SPEAKS_OF: Readonly<Record<string, readonly string[]>> = {
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  enum: ['string', 'integer', 'number'],
  format: ['string', 'integer', 'number', 'array'],
  items: ['array'],
  properties: ['object'],
  additionalProperties: ['object'],
};

/** A keyword that says nothing about values of the schema's type is reported and taken away: it was meant for something else. */
export const withoutEffect: SchemaRule = (schema, place) => {
  const { type } = schema;
  let mended = schema;
  for (const [key, types] of Object.entries(SPEAKS_OF)) {
    if (!(key in schema) || types.includes(String(type))) continue;
    place.report('keyword-without-effect', `${key} with type ${JSON.stringify(type)}`);
    mended = withKey(mended, key, undefined);
  }
  return mended;
};
