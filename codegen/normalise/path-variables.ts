import { isObject, objectOf } from '../raw.ts';
import { pathVariables } from '../ir.ts';
import type { MethodRule } from './rule.ts';

/** Variables of the path template are always required, whatever their flag says; those that the document forgot are strings. */
export const pathParameters: MethodRule = (method, place) => {
  const parameters = objectOf(method.raw['parameters']);
  const properties: Record<string, unknown> = { ...objectOf(parameters['properties']) };
  for (const name of pathVariables(method.path)) {
    const schema = properties[name];
    if (!isObject(schema)) place.report('path-variable-missing', name);
    properties[name] = { ...(isObject(schema) ? schema : { type: 'string' }), optional: 0 };
  }
  return { ...method, raw: { ...method.raw, parameters: { ...parameters, properties } } };
};
