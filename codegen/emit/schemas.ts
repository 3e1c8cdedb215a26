import type { Project } from 'ts-morph';
import type { Placed } from '../place.ts';
import { objectOf, withKey, type Raw } from '../raw.ts';
import { compact, inputSchema, objectSchema } from './json-schema.ts';
import { byModule, literal, propertyName, toRoot, typeName } from './text.ts';
import { printed } from './print.ts';

/** The TypeBox input schema of every operation: `PostStart` in `schemas/nodes/qemu/status.ts`. */
export const schemas = (operations: readonly Placed[], project: Project): Map<string, string> =>
  new Map(
    byModule(operations).map(([module, members]) => {
      const path = `schemas/${module}.ts`;
      return [
        path,
        printed(
          project,
          path,
          [
            { moduleSpecifier: `${toRoot(module)}src/schema.ts`, namedImports: ['Type'] },
            {
              moduleSpecifier: `${'../'.repeat(module.split('/').length)}types/${module}.ts`,
              namespaceImport: 't',
              isTypeOnly: true,
            },
          ],
          members.map((operation) => ({ name: typeName(operation.name), initializer: inputObject(operation) })),
        ),
      ];
    }),
  );

const inputObject = ({ parameters, open, name }: Placed): string => {
  const { properties, patternProperties, required, dependentRequired, allOf } = objectSchema(parameters, inputSchema);
  const needed = new Set(Array.isArray(required) ? required : []);
  const members = entriesOf(properties).map(
    ([key, schema]) =>
      `  ${propertyName(key)}: ${needed.has(key) ? builder(schema) : `Type.Optional(${builder(schema)})`},`,
  );
  const families = entriesOf(patternProperties).map(
    ([pattern, schema]) => `  ${literal(pattern)}: ${builder(withKey(schema, 'x-pve-index', undefined))},`,
  );
  const options = [
    ...(families.length === 0 ? [] : [`patternProperties: ${block(families)}`]),
    ...Object.entries(compact({ dependentRequired, allOf })).map(([key, value]) => `${key}: ${literal(value)}`),
    `additionalProperties: ${String(open)}`,
  ];
  return `Type.Object<t.${typeName(name)}Params>(${block(members)}, { ${options.join(', ')} })`;
};

const entriesOf = (schemas: unknown): [string, Raw][] =>
  Object.entries(objectOf(schemas)).map(([key, schema]) => [key, objectOf(schema)]);

const block = (lines: readonly string[]): string => (lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`);

const BUILDERS: Readonly<Record<string, string>> = {
  string: 'String',
  integer: 'Integer',
  number: 'Number',
  boolean: 'Boolean',
  null: 'Null',
};

/** A builder call for a schema: `Type.Integer({ minimum: 0 })`. */
const builder = (schema: Raw): string => {
  const { type, items, 'x-pve-properties': table, ...options } = schema;
  const tail = literal(options) === '{}' ? [] : [literal(options)];
  if (type === 'array') return call('Array', builder(objectOf(items)), ...tail);
  if (Array.isArray(type)) return call('PropertyString', literal(table), ...tail);
  return call(BUILDERS[String(type)] ?? 'Unknown', ...tail);
};

const call = (name: string, ...operands: readonly string[]): string => `Type.${name}(${operands.join(', ')})`;
