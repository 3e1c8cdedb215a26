import { isObject, objectOf, withKey, type Raw } from '../raw.ts';
import type { MethodRule, Place } from './rule.ts';

/**
 * Parameters whose root is made of `allOf` and `oneOf` (later 9.2 releases) → one flat set of properties, each marked with the values of
 * the discriminator it belongs to: the form that earlier releases write directly.
 */
export const composite: MethodRule = (method, place) => {
  const parameters = objectOf(method.raw['parameters']);
  if (!('allOf' in parameters) && !('oneOf' in parameters)) return method;
  return { ...method, raw: { ...method.raw, parameters: flatten(parameters, place.inside('parameters')) } };
};

/** An object schema without combinators at its root, with all properties that some combination of its members knows. */
export const flatten = (schema: Raw, place: Place): Raw => {
  const found = new Map<string, Raw[]>();
  collect(schema, undefined, found, place);
  const { allOf: _, oneOf: __, 'type-property': ___, 'type-property-schema': ____, ...rest } = schema;
  const properties = Object.fromEntries(
    [...found].map(([name, definitions]) => [name, merge(name, definitions, place)]),
  );
  return { ...rest, properties };
};

interface Branch {
  readonly by: string;
  readonly values: readonly string[];
}

const collect = (schema: Raw, branch: Branch | undefined, found: Map<string, Raw[]>, place: Place): void => {
  for (const [name, property] of Object.entries(objectOf(schema['properties']))) {
    if (!isObject(property)) continue;
    const marked = branch ? { ...property, 'type-property': branch.by, 'instance-types': branch.values } : property;
    found.set(name, [...(found.get(name) ?? []), marked]);
  }
  for (const member of membersOf(schema['allOf'])) collect(member, branch, found, place);
  const variants = membersOf(schema['oneOf']);
  if (variants.length === 0) return;
  const by = schema['type-property'];
  if (typeof by !== 'string' || branch)
    place.report('combinator-not-understood', 'oneOf without a discriminator, or inside another');
  const named = typeof by === 'string' && !branch;
  for (const variant of variants) {
    const inner: Branch | undefined = named ? { by, values: instanceTypes(variant) } : branch;
    const optional = named ? variant : withKey(variant, 'properties', allOptional(variant));
    collect(optional, inner, found, place);
  }
  if (!named) return;
  const discriminator = isObject(schema['type-property-schema'])
    ? schema['type-property-schema']
    : { type: 'string', enum: variants.flatMap(instanceTypes) };
  found.set(by, [{ ...discriminator, ...(schema['optional'] === undefined ? {} : { optional: schema['optional'] }) }]);
};

const membersOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The values of the discriminator that a variant stands for: `instance-type` or `instance-types`. */
export const instanceTypes = (variant: Raw): string[] => {
  const { 'instance-type': one, 'instance-types': several } = variant;
  return Array.isArray(several) ? several.map(String) : typeof one === 'string' ? [one] : [];
};

const allOptional = (variant: Raw): Raw =>
  Object.fromEntries(
    Object.entries(objectOf(variant['properties'])).map(([name, property]) => [
      name,
      isObject(property) ? { ...property, optional: 1 } : property,
    ]),
  );

const merge = (name: string, definitions: readonly Raw[], place: Place): Raw => {
  const [first = {}, ...others] = definitions;
  if (others.length === 0) return first;
  const common = definitions.find((definition) => !('type-property' in definition));
  if (common) {
    place.report('variant-repeats-common-parameter', name);
    return common;
  }
  return { type: first['type'], 'type-property': first['type-property'], oneOf: definitions };
};
