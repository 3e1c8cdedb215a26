import type { Ajv2020, ErrorObject, FuncKeywordDefinition, ValidateFunction } from 'ajv/dist/2020.js';
import {
  formatPropertyString,
  parsePropertyString,
  readPropertyObject,
  type PropertyFault,
  type PropertyTable,
} from '../rules/property-string.ts';

/** The keyword that names the table of a property string. */
export const PROPERTIES = 'x-pve-properties';

/**
 * The check of a property string, given as text or as an object, by its table: what it says is held against the schemas of its keys, and
 * complaints name the key.
 */
export const propertyKeyword = (
  ajv: Ajv2020,
  tables: Readonly<Record<string, PropertyTable>>,
): FuncKeywordDefinition & { readonly keyword: string } => {
  const compiled = new Map<string, ValidateFunction>();
  const checkOf = (name: string, table: PropertyTable): ValidateFunction => {
    let check = compiled.get(name);
    if (!check) compiled.set(name, (check = ajv.compile(table)));
    return check;
  };
  return {
    keyword: PROPERTIES,
    type: ['string', 'object'],
    errors: 'full',
    compile: (name: string, parentSchema) => {
      const table = tables[name];
      if (!table) return () => true;
      const validate: ReturnType<NonNullable<FuncKeywordDefinition['compile']>> = (data: unknown, context) => {
        const at = context?.instancePath ?? '';
        const { properties, faults } =
          typeof data === 'string'
            ? parsePropertyString(table, data)
            : readPropertyObject(table, data as Readonly<Record<string, unknown>>);
        const check = checkOf(name, table);
        const errors = faults.map((fault) => faultError(fault, at, table));
        if (!check(properties)) {
          // ajv puts the whole value in the place of `data` on the way out.
          for (const { params, data: inner, ...error } of check.errors ?? [])
            errors.push({ ...error, params: { ...params, given: inner }, instancePath: at + error.instancePath });
        }
        const limit: unknown = parentSchema['maxLength'];
        if (
          errors.length === 0 &&
          typeof data === 'object' &&
          typeof limit === 'number' &&
          formatPropertyString(table, properties).length > limit
        ) {
          errors.push({ keyword: 'maxLength', instancePath: at, schemaPath: '', params: { limit } });
        }
        validate.errors = errors;
        return errors.length === 0;
      };
      return validate;
    },
  };
};

const faultError = ({ key, kind }: PropertyFault, at: string, { properties, aliases }: PropertyTable): ErrorObject => ({
  keyword: kind === 'unknown' ? 'additionalProperties' : PROPERTIES,
  instancePath:
    key === undefined || kind === 'unknown' ? at : `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  schemaPath: '',
  params: kind === 'unknown' ? { additionalProperty: key } : { fault: kind },
  parentSchema: { properties: { ...properties, ...aliases } },
});
