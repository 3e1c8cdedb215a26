import { inputSchemaOf } from '../catalogue/manifest.ts';
import { fitsFormat } from '../rules/formats.ts';
import type { Given } from './decode.ts';
import { invalid } from './refusal.ts';

/** Parameters after the check: text, or a list of texts where the method takes one. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Shape;
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
  const schema = await schemaOf(route);
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
    const problem = check(shape, value, name);
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
export const typeOf = async (route: string, name: string): Promise<string | undefined> =>
  shapeOf(await schemaOf(route), name)?.type;

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

const check = (shape: Shape, value: unknown, name: string): string | undefined => {
  if (shape.type === 'array') {
    return list(value)
      .map((each) => check(shape.items ?? {}, each, name))
      .find((problem) => problem !== undefined);
  }
  if (Array.isArray(value)) return `type check ('${shape.type ?? 'string'}') failed - got ARRAY`;
  if (typeof value === 'object') return `type check ('${shape.type ?? 'string'}') failed - got HASH`;
  const text = wireText(value);
  // The number of a guest is checked by its format before its bounds.
  if (/^(?:vmid|newid)$/.test(name) && shape.type === 'integer' && !/^[1-9][0-9]{2,8}$/.test(text)) {
    return formatProblem('pve-vmid');
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
    default:
      return textProblem(shape, text);
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
  return format !== undefined && !fitsFormat(format, text) ? formatProblem(format) : undefined;
};

const FORMAT_TEXTS: Readonly<Record<string, string>> = {
  'pve-vmid': 'value does not look like a valid VM ID',
  'pve-node': 'value does not look like a valid node name',
  'dns-name': 'value does not look like a valid DNS name',
  'mac-addr': 'value does not look like a valid unicast MAC address',
  'pve-tag': 'invalid characters in tag',
};

const formatProblem = (format: string): string =>
  `invalid format - ${FORMAT_TEXTS[format.replace(/-(?:list|opt)$/, '')] ?? 'value does not fit'}\n`;
