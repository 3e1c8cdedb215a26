import { isObject, objectOf } from '../raw.ts';
import type { MethodRule } from './rule.ts';

// `cdrom` is another spelling of ide2: the document names its format, whose keys it gives only for `ide[n]`.
const SAME_AS: Readonly<Record<string, string>> = { 'pve-qm-ide': 'ide[n]' };

/** A named format that is the format of another parameter of the same method becomes that format. */
export const siblingFormat: MethodRule = (method) => {
  const parameters = objectOf(method.raw['parameters']);
  const properties = objectOf(parameters['properties']);
  const mended = Object.entries(properties).map(([name, schema]): [string, unknown] => {
    const sibling = isObject(schema) && typeof schema['format'] === 'string' ? SAME_AS[schema['format']] : undefined;
    const format = sibling === undefined ? undefined : objectOf(properties[sibling])['format'];
    return [name, isObject(format) ? { ...objectOf(schema), format } : schema];
  });
  return { ...method, raw: { ...method.raw, parameters: { ...parameters, properties: Object.fromEntries(mended) } } };
};
