import { inputSchemaOf } from '../catalogue/manifest.ts';
import { fitsFormat } from '../rules/formats.ts';
import { parsePropertyString, type PropertyTable } from '../rules/property-string.ts';
import { propertyTables } from '../rules/property-tables.ts';
import type { Amend } from './call.ts';
import type { Given } from './wire/decode.ts';
import { formatProblem, meaningProblem, wholeProblem } from './format-texts.ts';
import { invalid } from './refusal.ts';

/** Parameters after the check: text, a list of texts where the method takes one, null where JSON had that. */
export type Params = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** The form of one parameter, as far as a check or an answer needs it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Shape;
  readonly default?: unknown;
  /** The table of a property string. */
  readonly 'x-pve-properties'?: string;
}

interface Schema {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly additionalProperties?: unknown;
  /** Members that belong to one value of another: `if` that, `then` those are `false`. */
  readonly allOf?: readonly Condition[];
}

interface Condition {
  readonly if?: { readonly properties?: Readonly<Record<string, { readonly const?: unknown }>> };
  readonly then?: { readonly properties?: Readonly<Record<string, unknown>>; readonly required?: readonly string[] };
}

/**
 * Checks parameters as Proxmox VE does, with its texts; every parameter that does not fit is named. Its order and wording are not those of
 * a JSON Schema validator, hence a check of its own.
 */
export const verify = async (route: string, given: Given, amend?: Amend): Promise<Params> => {
  const [schema, tables] = await Promise.all([schemaOf(route), propertyTables()]);
  const errors: Record<string, string> = {};
  const params: Record<string, string | string[] | null | undefined> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const shape = shapeOf(schema, name);
    if (!shape) {
      if (schema.additionalProperties === false) errors[name] = UNDEFINED;
      else params[name] = value === null ? null : wireText(value);
      continue;
    }
    // What JSON gives as null passes here, and fails where the value is used.
    if (value === null) {
      params[name] = null;
      continue;
    }
    const flat = flattened(shape, value);
    const problem = check(shape, flat, name, tables);
    if (problem === undefined) params[name] = shape.type === 'array' ? list(flat) : wireText(flat);
    else errors[name] = problem;
  }
  for (const name of schema.required ?? []) {
    if ((params[name] === undefined || params[name] === null) && errors[name] === undefined) errors[name] = MISSING;
  }
  for (const [name, needed] of Object.entries(schema.dependentRequired ?? {})) {
    const lacking = given[name] !== undefined && needed.find((each) => given[each] === undefined);
    if (lacking) errors[lacking] = `missing property required by '${name}'`;
  }
  for (const name of foreign(schema, given)) errors[name] ??= UNDEFINED;
  const final = amend ? amend(errors, given) : errors;
  if (Object.keys(final).length > 0) throw invalid(final);
  return params;
};

/** Members that were given although they belong to another value of the member that decides. */
const foreign = ({ allOf = [] }: Schema, given: Given): string[] =>
  allOf
    .filter((condition) =>
      Object.entries(condition.if?.properties ?? {}).every(([name, { const: wanted }]) => given[name] === wanted),
    )
    .flatMap(({ then }) => Object.entries(then?.properties ?? {}))
    .filter(([name, shape]) => shape === false && given[name] !== undefined)
    .map(([name]) => name);

/** The options that a schema knows: whether a name is one of them. */
export const knows = async (route: string, name: string): Promise<boolean> =>
  shapeOf(await schemaOf(route), name) !== undefined;

/** The form of a member of a method's input, or undefined where it has no such member. */
export const inputShape = async (route: string, name: string): Promise<Shape | undefined> =>
  shapeOf(await schemaOf(route), name);

/** The type of a member of a method's input: what it reads back as in a configuration. */
export const typeOf = async (route: string, name: string): Promise<string | undefined> => {
  const shape = shapeOf(await schemaOf(route), name);
  return shape && typeName(shape);
};

const schemaOf = async (route: string): Promise<Schema> =>
  ((await inputSchemaOf(route)) ?? { properties: {} }) as Schema;

/** What is said of a parameter that is missing. */
export const MISSING = 'property is missing and it is not optional';
/** What is said of a parameter that nobody knows. */
export const UNDEFINED = 'property is not defined in schema and the schema does not allow additional properties';

const patterns = new Map<string, RegExp>();

const compiled = (pattern: string): RegExp => {
  const known = patterns.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'u');
  patterns.set(pattern, made);
  return made;
};

const shapeOf = ({ properties, patternProperties = {} }: Schema, name: string): Shape | undefined =>
  Object.hasOwn(properties, name)
    ? properties[name]
    : Object.entries(patternProperties).find(([pattern]) => compiled(pattern).test(name))?.[1];

const list = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(wireText);

const wireText = (value: unknown): string =>
  typeof value === 'boolean' ? String(Number(value)) : typeof value === 'string' ? value : JSON.stringify(value);

/** Several values for a list that is written as one string are joined. */
const flattened = (shape: Shape, value: unknown): unknown =>
  Array.isArray(value) && shape.format?.endsWith('-list') && value.every((each) => typeof each !== 'object')
    ? list(value).join(',')
    : value;

const check = (shape: Shape, value: unknown, name: string, tables: Tables): string | undefined => {
  if (shape.type === 'array') {
    return list(value)
      .map((each) => check(shape.items ?? {}, each, name, tables))
      .find((problem) => problem !== undefined);
  }
  if (Array.isArray(value)) return `type check ('${typeName(shape)}') failed - got ARRAY`;
  if (typeof value === 'object') return `type check ('${typeName(shape)}') failed - got HASH`;
  const text = wireText(value);
  const type = typeName(shape);
  if (!TYPES[type]?.(text)) return `type check ('${type}') failed - got '${text}'`;
  return formatOf(shape, text, name, tables) ?? formProblem(shape, text);
};

const TYPES: Readonly<Record<string, (text: string) => boolean>> = {
  boolean: (text) => /^[01]$/.test(text),
  // Perl's digits are those of all scripts.
  integer: (text) => /^[+-]?\p{Nd}+$/u.test(text),
  number: (text) => /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)$/.test(text),
  string: () => true,
};

/** The format comes before everything else that a value has to be. */
const formatOf = (shape: Shape, text: string, name: string, tables: Tables): string | undefined => {
  const { format, minimum, maximum } = shape;
  if (format !== undefined && !fitsFormat(format, text)) return formatProblem(format, text);
  // Numbers of guests have a format of their own, which the bounds say as well.
  if (minimum === 100 && maximum === 999_999_999 && !/^[1-9][0-9]{2,8}$/.test(text))
    return formatProblem('pve-vmid', text);
  const { 'x-pve-properties': named = '' } = shape;
  const table = tables[named];
  const problem = table && propertiesProblem(table, text, name);
  return problem === undefined ? meaningProblem(named, text) : (wholeProblem(named) ?? problem);
};

// Perl counts code points.
const lengthOf = (text: string): number => Array.from(text).length;

const formProblem = (shape: Shape, text: string): string | undefined => {
  const { enum: values, pattern, minimum, maximum, minLength, maxLength } = shape;
  if (pattern !== undefined && !compiled(pattern).test(text)) return 'value does not match the regex pattern';
  if (maxLength !== undefined && lengthOf(text) > maxLength) return `value may only be ${maxLength} characters long`;
  if (minLength !== undefined && lengthOf(text) < minLength)
    return `value must be at least ${minLength} characters long`;
  if (maximum !== undefined && Number(text) > maximum) return `value must have a maximum value of ${maximum}`;
  if (minimum !== undefined && Number(text) < minimum) return `value must have a minimum value of ${minimum}`;
  return values && !values.map(String).includes(text)
    ? `value '${text}' does not have a value in the enumeration '${values.map(String).join(', ')}'`
    : undefined;
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
