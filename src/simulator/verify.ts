import { inputSchemaOf } from '../catalogue/manifest.ts';
import { fitsFormat } from '../rules/formats.ts';
import { parsePropertyString, type PropertyTable } from '../rules/property-string.ts';
import { propertyTables } from '../rules/property-tables.ts';
import type { Given } from './decode.ts';
import { formatProblem } from './format-texts.ts';
import { invalid } from './refusal.ts';

/** Parameters after the check: text, or a list of texts where the method takes one. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Shape;
  /** The table of a property string. */
  readonly 'x-pve-properties'?: string;
}

interface Schema {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly additionalProperties?: unknown;
}

/**
 * Checks parameters as Proxmox VE does, with its texts; every parameter that does not fit is named. Its order and wording are not those of
 * a JSON Schema validator, hence a check of its own.
 */
export const verify = async (route: string, given: Given): Promise<Params> => {
  const [schema, tables] = await Promise.all([schemaOf(route), propertyTables()]);
  const errors: Record<string, string> = {};
  const params: Record<string, string | string[] | undefined> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const shape = shapeOf(schema, name);
    if (!shape) {
      if (schema.additionalProperties === false) errors[name] = UNDEFINED;
      else params[name] = wireText(value);
      continue;
    }
    const problem = check(shape, value, name, tables);
    if (problem === undefined) params[name] = shape.type === 'array' ? list(value) : wireText(value);
    else errors[name] = problem;
  }
  for (const name of schema.required ?? []) {
    if (params[name] === undefined && errors[name] === undefined) errors[name] = MISSING;
  }
  for (const [name, needed] of Object.entries(schema.dependentRequired ?? {})) {
    const lacking = params[name] !== undefined && needed.find((each) => params[each] === undefined);
    if (lacking) errors[lacking] = `missing property required by '${name}'`;
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return params;
};

/** The options that a schema knows: whether a name is one of them. */
export const knows = async (route: string, name: string): Promise<boolean> =>
  shapeOf(await schemaOf(route), name) !== undefined;

/** The type of a member of a method's input: what it reads back as in a configuration. */
export const typeOf = async (route: string, name: string): Promise<string | undefined> => {
  const shape = shapeOf(await schemaOf(route), name);
  return shape && typeName(shape);
};

const schemaOf = async (route: string): Promise<Schema> =>
  ((await inputSchemaOf(route)) ?? { properties: {} }) as Schema;

const MISSING = 'property is missing and it is not optional';
const UNDEFINED = 'property is not defined in schema and the schema does not allow additional properties';

const shapeOf = ({ properties, patternProperties = {} }: Schema, name: string): Shape | undefined =>
  Object.hasOwn(properties, name)
    ? properties[name]
    : Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern, 'u').test(name))?.[1];

const list = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(wireText);

const wireText = (value: unknown): string =>
  typeof value === 'boolean' ? String(Number(value)) : typeof value === 'string' ? value : JSON.stringify(value);

const check = (shape: Shape, value: unknown, name: string, tables: Tables): string | undefined => {
  if (shape.type === 'array') {
    return list(value)
      .map((each) => check(shape.items ?? {}, each, name, tables))
      .find((problem) => problem !== undefined);
  }
  if (Array.isArray(value)) return `type check ('${typeName(shape)}') failed - got ARRAY`;
  if (typeof value === 'object') return `type check ('${typeName(shape)}') failed - got HASH`;
  const text = wireText(value);
  // The number of a guest is checked by its format before its bounds.
  if (/^(?:vmid|newid)$/.test(name) && shape.type === 'integer' && !/^[1-9][0-9]{2,8}$/.test(text)) {
    return formatProblem('pve-vmid', text);
  }
  switch (shape.type) {
    case 'boolean':
      return /^[01]$/.test(text) ? undefined : typeProblem('boolean', text);
    case 'integer':
      return /^[+-]?\d+$/.test(text) ? bounds(shape, Number(text)) : typeProblem('integer', text);
    case 'number':
      return text.trim() !== '' && !Number.isNaN(Number(text))
        ? bounds(shape, Number(text))
        : typeProblem('number', text);
    default: {
      const table = tables[shape['x-pve-properties'] ?? ''];
      return textProblem(shape, text) ?? (table && propertiesProblem(table, text, name));
    }
  }
};

const typeProblem = (type: string, text: string): string => `type check ('${type}') failed - got '${text}'`;

const bounds = ({ minimum, maximum, enum: values }: Shape, number: number): string | undefined => {
  if (minimum !== undefined && number < minimum) return `value must have a minimum value of ${minimum}`;
  if (maximum !== undefined && number > maximum) return `value must have a maximum value of ${maximum}`;
  return values && !values.includes(number) ? enumProblem(values, String(number)) : undefined;
};

const enumProblem = (values: readonly unknown[], text: string): string =>
  `value '${text}' does not have a value in the enumeration '${values.map(String).join(', ')}'`;

const textProblem = (
  { enum: values, pattern, format, minLength, maxLength }: Shape,
  text: string,
): string | undefined => {
  if (maxLength !== undefined && text.length > maxLength) return `value may only be ${maxLength} characters long`;
  if (minLength !== undefined && text.length < minLength) return `value must be at least ${minLength} characters long`;
  if (values && !values.includes(text)) return enumProblem(values, text);
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return 'value does not match the regex pattern';
  return format !== undefined && !fitsFormat(format, text) ? formatProblem(format, text) : undefined;
};

type Tables = Awaited<ReturnType<typeof propertyTables>>;

// A property string is text on the wire, whatever else our schemas let a caller give.
const typeName = ({ type = 'string' }: Shape): string => (typeof type === 'string' ? type : 'string');

/** What is wrong within a property string, each key with its text. */
const propertiesProblem = (table: PropertyTable, text: string, name: string): string | undefined => {
  const { properties, faults } = parsePropertyString(table, text);
  const { required = [], dependentRequired = {} } = table as Pick<Schema, 'required' | 'dependentRequired'>;
  const unreadable = faults.find(({ kind }) => kind !== 'unknown');
  if (unreadable) return `invalid format - ${FAULTS[unreadable.kind]}${unreadable.key ?? ''}\n`;
  const problems = new Map(faults.map(({ key = '' }) => [key, UNDEFINED]));
  for (const [key, value] of Object.entries(properties)) {
    const shape = (table.properties[key] ?? {}) as Shape;
    const given = shape.type === 'boolean' && typeof value === 'boolean' ? wireText(value) : String(value);
    const problem = check(shape, given, key, {});
    if (problem !== undefined) problems.set(key, problem);
  }
  for (const key of required) if (!(key in properties)) problems.set(key, MISSING);
  for (const [key, needed] of Object.entries(dependentRequired)) {
    const lacking = key in properties && needed.find((each) => !(each in properties));
    if (lacking) problems.set(lacking, `missing property required by '${name}.${key}'`);
  }
  if (problems.size === 0) return undefined;
  return `invalid format - format error\n${[...problems].map(([key, problem]) => `${name}.${key}: ${problem}\n`).join('')}`;
};

const FAULTS: Readonly<Record<string, string>> = {
  twice: 'duplicate key in comma-separated list property: ',
  'no-key': 'value without key, but schema does not define a default key',
  'no-value': 'missing key in comma-separated list property ',
};
