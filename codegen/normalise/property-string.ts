import { isObject, isTrue, sortedEntries, type Raw } from '../raw.ts';
import type { Alias, Field, PropertyStringShape } from '../ir.ts';
import { NAMED_PROPERTY_STRINGS } from './named-property-strings.ts';
import type { Place } from './rule.ts';

/**
 * The keys of a `key=value,key=value` string: from a `format` object, or from our own table where the document only names the format.
 * `fieldOf` turns the schema of one key into a field.
 */
export const propertyString = (
  format: Raw | string,
  place: Place,
  fieldOf: (schema: Raw, place: Place) => Field,
): PropertyStringShape | undefined => {
  const table = typeof format === 'string' ? NAMED_PROPERTY_STRINGS[format] : format;
  if (!table) return undefined;
  const keys: [string, Field][] = [];
  const aliases: [string, Alias][] = [];
  let defaultKey: string | undefined;
  for (const [name, schema] of sortedEntries(table)) {
    if (!isObject(schema)) {
      place.report('property-key-without-schema', name);
    } else if (typeof schema['alias'] === 'string') {
      const { alias: of, keyAlias: sets } = schema;
      aliases.push([name, typeof sets === 'string' ? { of, sets } : { of }]);
    } else {
      keys.push([name, fieldOf(schema, place.inside(name))]);
      if (isTrue(schema['default_key'])) defaultKey = name;
    }
  }
  return {
    kind: 'propertyString',
    ...(typeof format === 'string' ? { named: format } : {}),
    keys: Object.fromEntries(keys),
    aliases: Object.fromEntries(aliases),
    ...(defaultKey === undefined ? {} : { defaultKey }),
  };
};
