import { inputSchemaOf, type Method } from '../../catalogue/manifest.ts';
import { checkRequest } from '../../dispatch/validate.ts';
import type { Planned, Verb } from '../../endpoint.ts';
import { asProxmoxError, ProxmoxError, withDetails } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
import { segmentsOf, variableOf, type FindRoute } from '../../rules/routes.ts';

/** What methods there are, and which one a path belongs to. */
export interface Api {
  readonly methods: ReadonlyMap<string, Method>;
  readonly find: FindRoute<Method>;
}

const EXAMPLE = 'Give a request such as "DELETE /nodes/pve1/qemu/100", and its parameters as NAME=VALUE after it.';

const wrong = (sentence: string, next = EXAMPLE): ProxmoxError => new ProxmoxError('INVALID_INPUT', sentence, { next });

/**
 * Reads a request, `VERB /path` with real values in it and parameters as `name=value`, and checks it as the server checks what it sends.
 * Fails as INVALID_INPUT.
 */
export const readRequest = async (operands: readonly string[], { methods, find }: Api): Promise<Planned> => {
  const { verb, path, pairs } = takenApart(operands);
  const open = segmentsOf(path).find((segment) => variableOf(segment) !== undefined);
  if (open !== undefined) throw wrong(`The path has ${open} in it; it has to be a real one.`);
  const found = find(verb, segmentsOf(path).map(decoded));
  if (!found) throw unknownMethod(verb, path, methods);
  const given = [...Object.entries(found.variables), ...pairs.map(pair)];
  const schema = (await inputSchemaOf(`${found.entry.verb} ${found.entry.path}`)) ?? {};
  const params: Record<string, unknown> = {};
  for (const [name, text] of given) {
    const texts = given.filter(([each]) => each === name).map(([, each]) => each);
    params[name] = typed(texts.length > 1 ? texts : text, schemaOf(schema, name));
  }
  const request: Planned = { method: found.entry.verb as Verb, path: found.entry.path, params };
  return checkRequest(request, undefined, params).catch((error: unknown) => {
    throw withDetails(asProxmoxError(error), {
      next: 'The server would refuse it before any rule is asked. Correct it.',
    });
  });
};

/** Without quotes, the shell makes two operands of a request. */
const takenApart = ([first, ...rest]: readonly string[]): { verb: string; path: string; pairs: readonly string[] } => {
  if (first === undefined) throw wrong('No request is named.');
  const [text, pairs] = /^[a-z]+$/i.test(first) ? [`${first} ${rest[0] ?? ''}`, rest.slice(1)] : [first, rest];
  const [, verb, path] = /^([a-z]+) +(\/\S*)$/i.exec(text.trim()) ?? [];
  if (verb === undefined || path === undefined) throw wrong(`${JSON.stringify(text.slice(0, 80))} is not VERB /path.`);
  return { verb: verb.toUpperCase(), path, pairs };
};

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const pair = (text: string): [name: string, value: string] => {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw wrong(`${JSON.stringify(text.slice(0, 80))} is not NAME=VALUE.`);
};

interface ParameterSchema {
  readonly type?: unknown;
  readonly items?: ParameterSchema;
}

const schemaOf = (schema: object, name: string): ParameterSchema => {
  const { properties = {}, patternProperties = {} } = schema as Readonly<
    Record<string, Record<string, ParameterSchema>>
  >;
  if (Object.hasOwn(properties, name)) return properties[name] ?? {};
  return Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(name))?.[1] ?? {};
};

/** A text as what the schema wants, where it is one; else as it is, for the check to complain of. */
const typed = (value: string | readonly string[], { type, items = {} }: ParameterSchema): unknown => {
  if (type === 'array') return [value].flat().map((each) => typed(each, items));
  if (typeof value !== 'string') return value;
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  if (type === 'boolean' && /^(?:1|0|true|false|yes|no|on|off)$/i.test(value))
    return /^(?:1|true|yes|on)$/i.test(value);
  return value;
};

/** Likeness is that of whole paths, with the values of this one in place of variables. */
const unknownMethod = (verb: string, path: string, methods: Api['methods']): ProxmoxError => {
  const segments = segmentsOf(path);
  const filled = new Map(
    [...methods.values()].map((method) => [
      `${method.verb} /${segmentsOf(method.path)
        .map((segment, i) => (variableOf(segment) === undefined ? segment : (segments[i] ?? segment)))
        .join('/')}`,
      `${method.verb} ${method.path}`,
    ]),
  );
  const like = nearest(`${verb} ${path}`, filled.keys()).map((each) => filled.get(each));
  return wrong(
    `Proxmox VE has no method ${JSON.stringify(`${verb} ${path}`.slice(0, 200))}.`,
    like.length === 0 ? EXAMPLE : `Did you mean ${like.join(', ')}?`,
  );
};
