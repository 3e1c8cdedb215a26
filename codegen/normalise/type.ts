import type { SchemaRule } from './rule.ts';

const TELLS: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ['object', ['properties', 'additionalProperties']],
  ['array', ['items']],
  ['number', ['minimum', 'maximum']],
  ['string', ['enum', 'pattern', 'minLength', 'maxLength', 'format']],
];

/** A schema that leaves its type out has the type that its other keywords speak of; consoles and SDN answers do so with objects. */
export const missingType: SchemaRule = (schema) => {
  if (schema['type'] !== undefined) return schema;
  const told = TELLS.find(([, keywords]) => keywords.some((keyword) => keyword in schema));
  return told ? { ...schema, type: told[0] } : schema;
};
