import { byText, isObject, isTrue, objectOf, type Problem, type RawMethod, type Report } from '../raw.ts';
import { pathVariables, type Operation, type Parameter, type Verb } from '../ir.ts';
import { bounds } from './bounds.ts';
import { composite } from './composite.ts';
import { defaults } from './default.ts';
import { enumeration } from './enum.ts';
import { flags } from './flags.ts';
import { form, isFlag } from './form.ts';
import { pathParameters } from './path-variables.ts';
import { pattern } from './pattern.ts';
import { permissions } from './permissions.ts';
import type { MethodRule, Place, SchemaRule } from './rule.ts';
import { schemaReader } from './shape.ts';
import { siblingFormat } from './sibling-format.ts';
import { missingType } from './type.ts';
import { withoutEffect } from './without-effect.ts';

const METHOD_RULES: readonly MethodRule[] = [composite, pathParameters, siblingFormat, permissions];
const SCHEMA_RULES: readonly SchemaRule[] = [
  form,
  flags,
  missingType,
  withoutEffect,
  bounds,
  enumeration,
  pattern,
  defaults,
];

const METHOD_KEYS: ReadonlySet<string> = new Set(
  'method name parameters returns allowtoken permissions protected proxyto expose_credentials download_allowed'.split(
    ' ',
  ),
);

// `type` is absent or says that the parameters are an object; the rest of the list is what `composite` reads.
const PARAMETER_KEYS: ReadonlySet<string> = new Set(['type', 'properties', 'additionalProperties', 'optional']);

/** The methods in our own terms, in the order of path and verb; what can't be translated goes to `report`. */
export const normalise = (methods: readonly RawMethod[], report: Report): Operation[] =>
  methods.map((method) => operation(method, report)).sort((a, b) => byText(a.path, b.path) || byText(a.verb, b.verb));

/** The methods with no more than the names of their parameters beside those of the path: what the history of a release needs. */
export const outline = (methods: readonly RawMethod[]): Outline[] =>
  methods.map((given) => {
    const { verb, path, raw } = composite(given, placeIn('', '', ignore));
    const inPath = new Set(pathVariables(path));
    const names = Object.keys(objectOf(objectOf(raw['parameters'])['properties']));
    return { verb, path, names: new Set(names.filter((name) => !inPath.has(name))) };
  });

export interface Outline {
  readonly verb: string;
  readonly path: string;
  readonly names: ReadonlySet<string>;
}

const ignore = (): void => undefined;

const { fieldOf, fieldsOf } = schemaReader(SCHEMA_RULES);

const operation = (given: RawMethod, report: Report): Operation => {
  const route = `${given.verb} ${given.path}`;
  const place = placeIn(route, '', report);
  for (const key of Object.keys(given.raw)) if (!METHOD_KEYS.has(key)) place.report('unknown-method-key', key);
  const { verb, path, raw } = METHOD_RULES.reduce((method, rule) => rule(method, place), given);
  const parameters = objectOf(raw['parameters']);
  for (const key of Object.keys(parameters)) {
    if (!PARAMETER_KEYS.has(key)) place.inside('parameters').report('unknown-keyword', key);
  }
  const { type = 'object', additionalProperties = 0 } = parameters;
  if (type !== 'object') place.inside('parameters').report('unknown-type', JSON.stringify(type));
  if (!isFlag(additionalProperties)) {
    place
      .inside('parameters')
      .report('keyword-of-unknown-form', `additionalProperties: ${JSON.stringify(additionalProperties)}`);
  }
  const { parameters: said, returns } = given.raw;
  const parts = { parameters: said, 'parameters.properties': objectOf(said)['properties'], returns };
  for (const [part, value] of Object.entries(parts)) {
    if (value !== undefined && !isObject(value)) {
      place.inside(part.replace(/\..*/, '')).report('schema-not-an-object', JSON.stringify(value));
    }
  }
  const inPath = new Set(pathVariables(path));
  const elsewhere = verb === 'GET' || verb === 'DELETE' ? 'query' : 'body';
  const fields = fieldsOf(parameters['properties'], place.inside('parameters'));
  for (const [name, { requires = [] }] of Object.entries(fields)) {
    for (const other of requires) {
      if (!Object.hasOwn(fields, other)) place.inside(`parameters.${name}`).report('requires-unknown-parameter', other);
    }
  }
  return {
    verb: verb as Verb,
    path,
    parameters: Object.fromEntries(
      Object.entries(fields).map(([name, field]): [string, Parameter] => [
        name,
        { ...field, in: inPath.has(name) ? 'path' : elsewhere },
      ]),
    ),
    // Where the flag is absent the server looks at no names at all, but takes nothing useful either: closed, like the rest.
    open: isTrue(parameters['additionalProperties']),
    returns: fieldOf(objectOf(raw['returns']), place.inside('returns')),
    permissions: raw['permissions'],
    tokenAllowed: raw['allowtoken'] === undefined || isTrue(raw['allowtoken']),
  };
};

const placeIn = (route: string, at: string, report: Report): Place => ({
  route,
  at,
  report: (kind, detail) => {
    report({ kind, detail, route, at });
  },
  inside: (step) => placeIn(route, at === '' ? step : `${at}.${step}`, report),
});

/** A collector of findings, without repetitions. */
export const problemList = (): { report: Report; problems: () => Problem[] } => {
  const found = new Map<string, Problem>();
  return {
    report: (problem) => found.set(JSON.stringify(problem), problem),
    problems: () => [...found.values()],
  };
};
