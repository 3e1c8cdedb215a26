import { astToString, transformSchema, type GlobalContext, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { PropertyStringShape } from '../ir.ts';
import { pascal, type Placed } from '../place.ts';
import { isObject, objectOf, type Raw } from '../raw.ts';
import { tablesOf } from '../tables.ts';
import { propertiesSchema } from './json-schema.ts';
import { byModule, typeName } from './text.ts';

/**
 * The TypeScript types of every module's parameters and results, made by openapi-typescript from the OpenAPI document: `PostStartParams`
 * holds path variables, query and body together, as the endpoint takes them.
 */
export const types = (operations: readonly Placed[], document: Raw): Map<string, string> => {
  const files = byModule(operations).map(([module, members]): [string, string] => {
    const schemas = Object.fromEntries(
      members.flatMap((operation) => {
        const described = objectOf(objectOf(objectOf(document['paths'])[operation.path])[operation.verb.toLowerCase()]);
        return [
          [`${typeName(operation.name)}Params`, parametersOf(operation, described)],
          [`${typeName(operation.name)}Result`, resultOf(described)],
        ];
      }),
    );
    const text = declared(schemas);
    const formats = `${'../'.repeat(module.split('/').length)}formats/property-strings.ts`;
    return [`types/${module}.ts`, text.includes(' f.') ? `import type * as f from '${formats}';\n\n${text}` : text];
  });
  return new Map(files);
};

/** `formats/property-strings.ts`: what each property string says, as an object: `NodesQemuNet`. */
export const propertyStringTypes = (tables: ReadonlyMap<string, PropertyStringShape>): Map<string, string> => {
  const schemas = Object.fromEntries([...tables].map(([name, table]) => [pascal(name), propertiesSchema(table)]));
  return new Map([['formats/property-strings.ts', declared(schemas)]]);
};

/** The declarations of these schemas, printed. */
const declared = (schemas: Readonly<Record<string, Raw>>): string => {
  const subset = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {}, components: { schemas } };
  const nodes = transformSchema(subset as unknown as OpenAPI3, {
    ...CONTEXT,
    transform: (schema) => ('x-tables' in schema ? propertyStringType(schema['x-tables']) : undefined),
    postTransform: (type, { path }) => membersMended(type, path, schemas),
  });
  return astToString(declarations(nodes));
};

// openapi-typescript's own entry would first lint and bundle each document: these are ours, have no references, and are many.
const CONTEXT = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  resolve: () => undefined,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
} as unknown as GlobalContext;

/** Text, or an object of the keys of one of these tables: `string | f.NodesQemuNet`. */
const propertyStringType = (tables: unknown): ts.TypeNode =>
  ts.factory.createUnionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ...(Array.isArray(tables) ? tables : []).map((table) =>
      ts.factory.createTypeReferenceNode(
        ts.factory.createQualifiedName(ts.factory.createIdentifier('f'), pascal(String(table))),
      ),
    ),
  ]);

/** One object schema of an operation's path variables, query and body. */
const parametersOf = ({ parameters }: Placed, described: Raw): Raw => {
  const listed = (Array.isArray(described['parameters']) ? described['parameters'] : []).filter(isObject);
  const content = Object.values(objectOf(objectOf(described['requestBody'])['content']))[0];
  const body = objectOf(objectOf(content)['schema']);
  const required = [
    ...listed.filter((parameter) => parameter['required'] === true).map((parameter) => String(parameter['name'])),
    ...(Array.isArray(body['required']) ? body['required'].map(String) : []),
  ];
  const wire = {
    ...Object.fromEntries(listed.map(({ name, schema }) => [String(name), schema])),
    ...objectOf(body['properties']),
  };
  const asInput = (name: string, schema: unknown): unknown => {
    const field = parameters[name];
    return withTables(asBoolean(withoutContent(schema)), field ? tablesOf(field) : []);
  };
  const properties = Object.fromEntries(Object.entries(wire).map(([name, schema]) => [name, asInput(name, schema)]));
  // A pattern property would become an intersection that no literal fits; `membersMended` adds these keys.
  const families = Object.values(objectOf(body['patternProperties'])).map((schema) =>
    asInput(`${String(objectOf(schema)['x-pve-index'])}[n]`, schema),
  );
  return { type: 'object', properties, required, ...(families.length > 0 ? { 'x-families': families } : {}) };
};

/** The schema of a property string, or of a list of them, marked with the tables that its object form may have. */
const withTables = (schema: unknown, tables: readonly string[]): unknown => {
  if (!isObject(schema) || tables.length === 0) return schema;
  return isObject(schema['items'])
    ? { ...schema, items: withTables(schema['items'], tables) }
    : { ...schema, 'x-tables': tables };
};

const resultOf = (operation: Raw): Raw => {
  const ok = objectOf(objectOf(operation['responses'])['200']);
  const schema = objectOf(objectOf(objectOf(ok['content'])['application/json'])['schema']);
  const data = objectOf(objectOf(schema['properties'])['data']);
  const { patternProperties, ...rest } = objectOf(withoutContent(data));
  return patternProperties === undefined ? rest : { ...rest, 'x-families': Object.values(objectOf(patternProperties)) };
};

/** The schema without what points to the tables of property strings: these have a file of their own. */
const withoutContent = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withoutContent);
  if (!isObject(schema)) return schema;
  const { contentSchema: _, contentMediaType: __, ...rest } = schema;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withoutContent(value)]));
};

/** On the wire a boolean is 1 or 0; callers say true and false. */
const asBoolean = (schema: unknown): unknown => {
  if (!isObject(schema)) return schema;
  if (schema['x-pve-type'] === 'boolean')
    return {
      type: 'boolean',
      ...('description' in schema ? { description: schema['description'] } : {}),
      ...('default' in schema ? { default: schema['default'] === 1 } : {}),
    };
  return isObject(schema['items']) ? { ...schema, items: asBoolean(schema['items']) } : schema;
};

/** Takes the catch-all of open answers away, and adds the keys of families: `[key: net${number}]: string`. */
const membersMended = (
  type: ts.TypeNode,
  path: string | undefined,
  schemas: Readonly<Record<string, Raw>>,
): ts.TypeNode | undefined => {
  const own = ts.isIntersectionTypeNode(type) ? type.types[0] : type;
  const name = /^#\/components\/schemas\/(\w+)$/.exec(path ?? '')?.[1];
  const families = name === undefined ? undefined : schemas[name]?.['x-families'];
  if (!own || !ts.isTypeLiteralNode(own)) return undefined;
  if (!Array.isArray(families)) return own;
  return ts.factory.createTypeLiteralNode([...own.members, ...families.filter(isObject).map(familyKey)]);
};

const familyKey = (family: Raw): ts.IndexSignatureDeclaration => {
  const { factory } = ts;
  const number = factory.createTemplateLiteralTypeSpan(
    factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
    factory.createTemplateTail(''),
  );
  const key = factory.createTemplateLiteralType(factory.createTemplateHead(String(family['x-pve-index'])), [number]);
  const parameter = factory.createParameterDeclaration(undefined, undefined, 'key', undefined, key);
  return factory.createIndexSignature(undefined, [parameter], propertyStringType(family['x-tables']));
};

/** openapi-typescript nests everything in `components.schemas`; each of its members becomes an exported declaration. */
const declarations = (nodes: readonly ts.Node[]): ts.Node[] => {
  const components = nodes.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === 'components',
  );
  const exported = [ts.factory.createToken(ts.SyntaxKind.ExportKeyword)];
  return membersOf(components?.members, 'schemas').map(([name, type]) =>
    ts.isTypeLiteralNode(type)
      ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
      : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type),
  );
};

const membersOf = (members: ts.NodeArray<ts.TypeElement> | undefined, wanted: string): [string, ts.TypeNode][] => {
  const holder = members?.find((member) => nameOf(member) === wanted);
  const type = holder && ts.isPropertySignature(holder) ? holder.type : undefined;
  if (!type || !ts.isTypeLiteralNode(type)) return [];
  return type.members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type
      ? [[nameOf(member), member.type] satisfies [string, ts.TypeNode]]
      : [],
  );
};

const nameOf = (member: ts.TypeElement): string =>
  member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) ? member.name.text : '';
