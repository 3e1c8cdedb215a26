import type { Planned } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import { formatPropertyString, readPropertyObject, type PropertyFault, type PropertyTable } from './property-string.ts';

/** The table of a parameter, or its tables by the values of another parameter. */
type Use = string | { readonly by: string; readonly tables: Readonly<Record<string, string>> };

interface Generated {
  readonly tables: Readonly<Record<string, PropertyTable>>;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, Use>>>>;
}

let loaded: Promise<Generated> | undefined;

const generated = (): Promise<Generated> =>
  (loaded ??= import('../../generated/formats/property-strings.json', { with: { type: 'json' } }).then(
    ({ default: tables }) => tables as unknown as Generated,
  ));

/** Every table of keys by its name; loaded at the first call. */
export const propertyTables = async (): Promise<Generated['tables']> => (await generated()).tables;

/** The table of a parameter (`net0`) of a method; `params` decide where its form depends on another parameter. */
export const propertyTableOf = async (
  { method, path, params }: Planned,
  name: string,
): Promise<PropertyTable | undefined> => {
  const { tables, parameters } = await generated();
  const uses = parameters[`${method} ${path}`] ?? {};
  const use = uses[name] ?? uses[name.replace(/\d+$/, '[n]')];
  const table = typeof use === 'object' ? use.tables[String(params[use.by])] : use;
  return table === undefined ? undefined : tables[table];
};

/**
 * The request as it goes over the wire: property strings that were given as objects are written as text. A request without objects is
 * returned as it is.
 */
export const inWireForm = async <Result>(request: Planned<Result>): Promise<Planned<Result>> => {
  const objects = Object.entries(request.params).filter(([, value]) => [value].flat().some(isRecord));
  if (objects.length === 0) return request;
  const texts = await Promise.all(
    objects.map(async ([name, value]): Promise<[string, unknown]> => {
      const table = await propertyTableOf(request, name);
      const write = (each: unknown): unknown => (table && isRecord(each) ? written(name, table, each) : each);
      return [name, Array.isArray(value) ? value.map(write) : write(value)];
    }),
  );
  return { ...request, params: { ...request.params, ...Object.fromEntries(texts) } };
};

const written = (name: string, table: PropertyTable, given: Readonly<Record<string, unknown>>): string => {
  const { properties, faults } = readPropertyObject(table, given);
  const [fault] = faults;
  if (!fault) return formatPropertyString(table, properties);
  const at = fault.key === undefined ? name : `${name}.${fault.key}`;
  throw new ProxmoxError('INVALID_INPUT', `Parameter ${JSON.stringify(at)} can't be written: ${REASONS[fault.kind]}.`);
};

const REASONS: Readonly<Record<PropertyFault['kind'], string>> = {
  unknown: 'there is no such key',
  twice: 'it is given twice, under different names',
  'no-key': 'a key is missing',
  'no-value': 'it has no value',
  unwritable: 'it is neither a number, a flag, nor text without commas and line breaks',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
