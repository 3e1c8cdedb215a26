import { pathVariables, type PropertyStringShape } from '../ir.ts';
import type { WithHistory } from '../history.ts';
import type { Placed } from '../place.ts';
import type { Risk } from '../risk.ts';
import { objectOf, type Raw } from '../raw.ts';
import { returnsTask } from '../task.ts';
import { compact, objectSchema, orNothing, propertiesSchema, requestSchema, responseSchema } from './json-schema.ts';

/** An operation with everything that the emitters print. */
export interface Described extends WithHistory<Placed> {
  readonly risk: Risk;
  /** False where nobody has looked at the risk yet: it is then the highest that verb and name could mean. */
  readonly reviewed: boolean;
  /** What it does, in our words. */
  readonly summary?: string;
}

/**
 * The OpenAPI 3.1 document of the whole API. `releases` are those of Proxmox VE that are known, oldest first; it describes the last, and
 * `x-pve-since` says what came after the first.
 */
export const openApi = (
  operations: readonly Described[],
  tables: ReadonlyMap<string, PropertyStringShape>,
  releases: readonly string[],
): Raw => ({
  openapi: '3.1.0',
  info: {
    title: 'Proxmox VE API',
    version: releases.at(-1) ?? '',
    summary: 'Every method of the Proxmox VE API, derived from the schema that Proxmox VE itself serves.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    'x-pve-releases': releases,
  },
  servers: [{ url: 'https://{host}:8006/api2/json', variables: { host: { default: 'localhost' } } }],
  security: [{ token: [] }, { ticket: [], csrf: [] }],
  tags: [...Map.groupBy(operations, ({ module }) => module)].map(([name, members]) => ({
    name,
    description: `Methods below \`${commonPath(members.map(({ path }) => path))}\``,
  })),
  paths: paths(operations),
  components: {
    securitySchemes: {
      token: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        description: 'An API token: PVEAPIToken=USER@REALM!NAME=SECRET',
      },
      ticket: {
        type: 'apiKey',
        in: 'cookie',
        name: 'PVEAuthCookie',
        description: 'A ticket from POST /access/ticket, valid for two hours',
      },
      csrf: {
        type: 'apiKey',
        in: 'header',
        name: 'CSRFPreventionToken',
        description: 'Needed beside a ticket for everything but GET',
      },
    },
    responses: {
      Invalid: failure('The parameters do not fit; `errors` names them.'),
      Unauthenticated: { description: 'No valid credentials. The body is empty, except after a login that failed.' },
      Forbidden: failure('The caller lacks a privilege; the message names path and privilege.'),
      Failed: failure('Proxmox VE refused or failed: also missing guests, storages, users and so on.'),
      NotImplemented: failure('There is no such method on this host.'),
      NodeUnreachable: {
        description: 'The node in the path cannot be reached from the answering host. The body is empty.',
      },
    },
    schemas: {
      Failure: {
        type: 'object',
        properties: {
          data: { type: 'null' },
          message: { type: 'string' },
          errors: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      ...Object.fromEntries([...tables].map(([name, table]) => [name, propertyStringSchema(table)])),
    },
  },
});

/** The longest path that all of these begin with, in whole segments. */
const commonPath = (paths: readonly string[]): string => {
  const [first = [], ...others] = paths.map((path) => path.split('/'));
  const end = first.findIndex((segment, i) => others.some((other) => other[i] !== segment));
  return (end < 0 ? first : first.slice(0, end)).join('/');
};

/** What a property string says as an object, which the `contentSchema` of a parameter points to. */
const propertyStringSchema = (table: PropertyStringShape): Raw =>
  compact({
    ...propertiesSchema(table),
    'x-pve-default-key': table.defaultKey,
    'x-pve-aliases': orNothing(table.aliases),
  });

const failure = (description: string): Raw => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
});

const FAILURES: Raw = {
  '400': { $ref: '#/components/responses/Invalid' },
  '401': { $ref: '#/components/responses/Unauthenticated' },
  '403': { $ref: '#/components/responses/Forbidden' },
  '500': { $ref: '#/components/responses/Failed' },
  '501': { $ref: '#/components/responses/NotImplemented' },
};

const paths = (operations: readonly Described[]): Raw => {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, members]) => [
      path,
      Object.fromEntries(members.map((operation) => [operation.verb.toLowerCase(), operationObject(operation)])),
    ]),
  );
};

const operationObject = (operation: Described): Raw => {
  const { verb, path, parameters, module, name, summary, risk, permissions, tokenAllowed } = operation;
  const inPath = pathVariables(path);
  const rest = Object.entries(parameters).filter(([, parameter]) => parameter.in !== 'path');
  const asQuery = verb === 'GET' || verb === 'DELETE';
  return compact({
    operationId: `${module.replaceAll('/', '_')}_${name}`,
    summary,
    tags: [module],
    ...(isPublic(permissions) ? { security: [{}] } : tokenAllowed ? {} : { security: [{ ticket: [], csrf: [] }] }),
    parameters: [
      ...inPath.map((variable) => {
        const parameter = parameters[variable];
        return {
          name: variable,
          in: 'path',
          required: true,
          schema: parameter ? requestSchema(parameter) : { type: 'string' },
        };
      }),
      ...(asQuery
        ? rest.map(([wire, parameter]) =>
            compact({
              name: wire,
              in: 'query',
              required: parameter.required || undefined,
              schema: requestSchema(parameter),
            }),
          )
        : []),
    ],
    requestBody: asQuery || rest.length === 0 ? undefined : requestBody(operation, Object.fromEntries(rest)),
    responses: {
      '200': {
        description: 'Success',
        content: {
          'application/json': {
            schema: { type: 'object', properties: { data: responseSchema(operation.returns) }, required: ['data'] },
          },
        },
      },
      ...FAILURES,
      ...(inPath.includes('node') ? { '595': { $ref: '#/components/responses/NodeUnreachable' } } : {}),
    },
    'x-pve-risk': risk,
    'x-pve-task': returnsTask(operation) || undefined,
    'x-pve-permissions': permissions,
    'x-pve-since': operation.since,
    'x-pve-parameter-since': orNothing(operation.parameterSince),
    'x-pve-parameter-until': orNothing(operation.parameterUntil),
  });
};

const isPublic = (permissions: unknown): boolean =>
  typeof permissions === 'object' && permissions !== null && 'user' in permissions && permissions.user === 'world';

const requestBody = (operation: Described, fields: Placed['parameters']): Raw => {
  const required = Object.values(fields).some((field) => field.required);
  const schema = { ...objectSchema(fields, requestSchema), additionalProperties: operation.open };
  // Only a file can't be sent as a form; a host takes it in a multipart body, after all other fields.
  const content = operation.path.endsWith('/upload')
    ? { 'multipart/form-data': { schema: withFile(schema) } }
    : { 'application/x-www-form-urlencoded': { schema } };
  return compact({ required: required || undefined, content });
};

const withFile = (schema: Raw): Raw => {
  const { filename, ...properties } = objectOf(schema['properties']);
  const file = { ...objectOf(filename), contentMediaType: 'application/octet-stream' };
  return { ...schema, properties: { ...properties, filename: file } };
};
