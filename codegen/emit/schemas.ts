import type { Project } from 'ts-morph';
import type { Field, Shape } from '../ir.ts';
import { familyPattern } from '../normalise/indexed.ts';
import type { Placed } from '../place.ts';
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
          members.map((operation) => ({
            name: typeName(operation.name),
            initializer: `Type.Object<t.${typeName(operation.name)}Params>(${properties(operation.parameters)}, ${options(operation)})`,
          })),
        ),
      ];
    }),
  );

const properties = (fields: Readonly<Record<string, Field>>): string => {
  const lines = Object.entries(fields)
    .filter(([, field]) => !field.family)
    .map(
      ([name, field]) =>
        `  ${propertyName(name)}: ${field.required ? builder(field) : `Type.Optional(${builder(field)})`},`,
    );
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
};

const options = ({ parameters, open }: Placed): string => {
  const families = Object.values(parameters).flatMap((field) => (field.family ? [{ field, ...field.family }] : []));
  const requires = Object.entries(parameters).filter(([, field]) => field.requires);
  const parts = [
    ...(families.length === 0
      ? []
      : [
          `patternProperties: {\n${families.map(({ field, stem, maxIndex }) => `  ${literal(familyPattern(stem, maxIndex))}: ${builder(field)},`).join('\n')}\n}`,
        ]),
    ...(requires.length === 0
      ? []
      : [`dependentRequired: ${literal(Object.fromEntries(requires.map(([name, field]) => [name, field.requires])))}`]),
    `additionalProperties: ${String(open)}`,
  ];
  return `{ ${parts.join(', ')} }`;
};

/** A builder call: `Type.Integer({ minimum: 0 })`. */
const builder = ({ shape, default: fallback, description }: Field): string =>
  call(shape, {
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(description === undefined ? {} : { description }),
  });

const call = (shape: Shape, extra: Readonly<Record<string, unknown>>): string => {
  switch (shape.kind) {
    case 'string': {
      const { values, pattern, minLength, maxLength, format } = shape;
      return type('String', { enum: values, pattern, minLength, maxLength, format, ...extra });
    }
    case 'integer':
    case 'number': {
      const { kind, values, minimum, maximum } = shape;
      return type(kind === 'integer' ? 'Integer' : 'Number', { enum: values, minimum, maximum, ...extra });
    }
    case 'boolean':
      return type('Boolean', extra);
    case 'propertyString':
      return type('String', { maxLength: shape.maxLength, format: shape.named, ...extra });
    case 'array':
      return `Type.Array(${call(shape.items, {})}${Object.keys(extra).length === 0 ? '' : `, ${literal(extra)}`})`;
    case 'null':
      return type('Null', extra);
    case 'object':
    case 'unknown':
      return type('Unknown', extra);
  }
};

const type = (name: string, given: Readonly<Record<string, unknown>>): string => {
  const text = literal(given);
  return `Type.${name}(${text === '{}' ? '' : text})`;
};
