import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { inputSchemaOf, manifest } from '../catalogue/manifest.ts';
import type { Planned } from '../endpoint.ts';
import { ProxmoxError } from '../errors.ts';
import { isIdentifier } from '../identifier.ts';
import { nearest } from '../nearest.ts';
import { fitsFormat, formatNames, namedFormat } from '../rules/formats.ts';
import type { PropertyFault } from '../rules/property-string.ts';
import { inWireForm, propertyTables } from '../rules/property-tables.ts';
import { isSecret, redact, REDACTED } from '../rules/secrets.ts';
import { PROPERTIES, propertyKeyword } from './property-keyword.ts';
import { whyGone } from './release.ts';

let compiler: Promise<Ajv2020> | undefined;
const compiled = new WeakMap<object, ValidateFunction>();

/** The check of a schema, compiled when it is first needed and kept. */
export const validator = async (schema: object): Promise<ValidateFunction> => {
  let check = compiled.get(schema);
  if (!check) compiled.set(schema, (check = (await (compiler ??= createCompiler())).compile(schema)));
  return check;
};

/** An ajv that knows Proxmox's formats and property strings. Schemas are ours and tested, so they are not validated themselves. */
const createCompiler = async (): Promise<Ajv2020> => {
  const [{ Ajv2020 }, tables] = await Promise.all([import('ajv/dist/2020.js'), propertyTables()]);
  const formats = Object.fromEntries(formatNames().map((name) => [name, (value: string) => fitsFormat(name, value)]));
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
    formats,
  });
  ajv.addKeyword(propertyKeyword(ajv, tables));
  return ajv;
};

/** Checks the arguments of a tool; fails as INVALID_INPUT with every complaint and an example. */
export const checkArguments = async (schema: object, given: unknown, example: unknown): Promise<void> => {
  const check = await validator(schema);
  if (!check(given)) throw invalid(check.errors ?? [], example);
};

/**
 * Checks a planned request against Proxmox's own schema, before it is sent, and gives it in the form of the wire; fails as INVALID_INPUT
 * with an example of the tool that planned it. `given` is what the tool was called with.
 */
export const checkRequest = async <Result>(
  request: Planned<Result>,
  example: unknown,
  given: unknown,
): Promise<Planned<Result>> => {
  const { method, path, params } = request;
  const route = `${method} ${path}`;
  const schema = await inputSchemaOf(route);
  if (!schema)
    throw new ProxmoxError('NOT_SUPPORTED', (await whyGone(route)) ?? `The bindings have no method ${route}.`);
  const check = await validator(schema);
  if (!check(params)) {
    const gone = (await manifest()).get(route)?.parameterUntil ?? {};
    throw invalid(check.errors ?? [], example, { route, schema, gone, given: JSON.stringify(given) });
  }
  return inWireForm(request);
};

/** The request that is checked: its route, the schema of its parameters, and the last releases of those that are gone. */
interface Checked {
  readonly route: string;
  readonly schema: object;
  readonly gone: Readonly<Record<string, string>>;
  /** What the caller gave, as JSON. */
  readonly given: string;
}

const MOST_COMPLAINTS = 5;

const invalid = (errors: readonly ErrorObject[], example: unknown, checked?: Checked): ProxmoxError => {
  // That a case of `if` does not hold says nothing that the complaint inside it doesn't.
  const told = errors.filter(({ keyword }) => keyword !== 'if');
  const complaints = [...new Set(told.map((error) => complaint(error, checked)))];
  const shown = complaints.slice(0, MOST_COMPLAINTS);
  const more = complaints.length - shown.length;
  const sentence = `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
  return new ProxmoxError('INVALID_INPUT', sentence, { next: `Arguments that fit: ${JSON.stringify(example)}.` });
};

/** One complaint of ajv in our words: where, what is allowed, what was given. */
const complaint = (error: ErrorObject, checked?: Checked): string => {
  const { keyword, instancePath, params, parentSchema, data } = error;
  const at = instancePath.split('/').slice(1).map(unescape).join('.');
  const where = at === '' ? '' : `${at}: `;
  const got = `got ${shown(at, 'given' in params ? params['given'] : data, checked)}`;
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return `${where}${quote(params['missingProperty'])} is missing`;
    case 'additionalProperties':
      return `${where}${unknownName(String(params['additionalProperty']), parentSchema, at === '' ? checked?.gone : {})}`;
    case 'dependentRequired':
      return `${where}${quote(params['property'])} needs ${quote(params['missingProperty'])} too`;
    case 'type':
      return `${where}must be ${typeName(params['type'])}, ${got}`;
    case 'false schema':
      return `${where}${onlyWith(at, checked?.schema)}`;
    case PROPERTIES:
      return `${where}${FAULTS[params['fault'] as keyof typeof FAULTS]}`;
    case 'enum':
      return `${where}must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}; ${got}`;
    case 'minimum':
      return `${where}must be at least ${limit}, ${got}`;
    case 'maximum':
      return `${where}must be at most ${limit}, ${got}`;
    case 'minLength':
      return `${where}must have at least ${limit} character${limit === '1' ? '' : 's'}, ${got}`;
    case 'maxLength':
      return `${where}must have at most ${limit} characters`;
    case 'minItems':
    case 'maxItems':
      return `${where}must have ${keyword === 'minItems' ? 'at least' : 'at most'} ${limit} elements`;
    case 'format': {
      const format = namedFormat(String(params['format']));
      const example = format?.example === undefined ? '' : ` (for instance ${quote(format.example)})`;
      return `${where}must be ${format?.list ? 'a list, each element ' : ''}${format?.means ?? quote(params['format'])}${example}, ${got}`;
    }
    case 'pattern':
      return `${where}must have the form ${String(params['pattern'])}, ${got}`;
    default:
      return `${where}${error.message ?? 'does not fit'}`;
  }
};

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

const typeName = (type: unknown): string =>
  Array.isArray(type)
    ? 'text, or an object of its keys'
    : `${/^[aeiou]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`;

const FAULTS: Readonly<Record<Exclude<PropertyFault['kind'], 'unknown'>, string>> = {
  twice: 'is given twice',
  'no-key': 'must be key=value,key=value',
  'no-value': 'has no value',
  unwritable: 'must be a number, a flag, or text without commas and line breaks',
};

/** One case of a schema: these fields go with that value of the discriminator, or don't. */
interface Case {
  readonly if: { readonly properties: Readonly<Record<string, { readonly const: string }>> };
  readonly then: { readonly properties?: Readonly<Record<string, unknown>> };
}

/** What a field that does not go with the others would need: `only with type node-affinity`. */
const onlyWith = (field: string, schema: object | undefined): string => {
  const cases = ((schema as { readonly allOf?: readonly Case[] } | undefined)?.allOf ?? []).flatMap((each) =>
    Object.entries(each.if.properties).map(([by, { const: value }]) => ({
      by,
      value,
      then: each.then.properties ?? {},
    })),
  );
  const { by } = cases.find(({ then }) => then[field] === false) ?? { by: 'the others' };
  const fitting = cases.filter((each) => each.by === by && each.then[field] !== false).map(({ value }) => value);
  return `goes only with ${by} ${fitting.join(' or ')}`;
};

const unknownName = (name: string, schema: ErrorObject['parentSchema'], gone: Checked['gone'] = {}): string => {
  const until = Object.hasOwn(gone, name) ? gone[name] : undefined;
  if (until !== undefined) return `there is no ${quote(name)} any more: until ${until}`;
  const known = Object.keys((schema?.['properties'] ?? {}) as object);
  const like = nearest(name, known);
  const hint =
    like.length > 0 ? `did you mean ${like.map(quote).join(' or ')}?` : `there are ${known.map(quote).join(', ')}`;
  return `there is no ${quote(name.slice(0, 80))} (${known.length === 0 ? 'it takes no arguments' : hint})`;
};

const quote = (value: unknown): string => JSON.stringify(value);

const shown = (at: string, value: unknown, { route, given }: Partial<Checked> = {}): string => {
  if (at.split('.').some((step) => isSecret(step, route))) return REDACTED;
  const text = value === undefined ? 'nothing' : JSON.stringify(redact(value, route));
  // A planned text may come from the cluster, and must not speak among words of ours.
  if (typeof value === 'string' && given?.includes(text) === false && !isIdentifier(value)) return 'another text';
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
};
