import { isObject, withKey } from '../raw.ts';
import type { SchemaRule } from './rule.ts';

/** Whether a value is one of the ways in which the document writes yes and no. */
export const isFlag = (value: unknown): boolean => [0, 1, '0', '1', '', true, false, null].includes(value as never);
const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isObjects = (value: unknown): boolean => Array.isArray(value) && value.every(isObject);

/** The forms that the values of keywords have; those of other keywords are looked at by the rule that reads them. */
const FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  optional: isFlag,
  default_key: isFlag,
  additionalProperties: (value) => isFlag(value) || isObject(value),
  format: (value) => isText(value) || isObject(value),
  requires: (value) => isText(value) || isTexts(value),
  'instance-type': isText,
  'instance-types': isTexts,
  'type-property': isText,
  'type-property-schema': isObject,
  oneOf: isObjects,
  allOf: isObjects,
  renderer: isText,
  typetext: isText,
  links: isObjects,
};

/** A keyword whose value has a form never seen before is reported and taken away: nobody can tell what it means. */
export const form: SchemaRule = (schema, place) => {
  let mended = schema;
  for (const [key, fits] of Object.entries(FORMS)) {
    if (!(key in schema) || fits(schema[key])) continue;
    place.report('keyword-of-unknown-form', `${key}: ${JSON.stringify(schema[key])}`);
    mended = withKey(mended, key, undefined);
  }
  return mended;
};
