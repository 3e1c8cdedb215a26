import { readFile } from 'node:fs/promises';
import { isObject, objectOf, type Raw } from '../../codegen/raw.ts';
import { endpoints, schemas } from '../../generated/index.ts';
import { manifest, type Method } from '../../src/catalogue/manifest.ts';

/** The text of a file in `generated/`. */
export const generatedText = (path: string): Promise<string> =>
  readFile(new URL(`../../generated/${path}`, import.meta.url), 'utf8');

/** The manifest by `VERB /path`, and its lines in order. */
export const methods = await manifest();
export const lines: readonly Method[] = [...methods.values()];

/** The names of all modules, as the index has them. */
export const modules = Object.keys(endpoints) as (keyof typeof endpoints)[];

/** `module › name` of everything that the modules of one folder export, with the export itself. */
const exportsOf = async (
  thunks: Readonly<Record<string, () => Promise<object>>>,
): Promise<ReadonlyMap<string, unknown>> => {
  const loaded = await Promise.all(
    Object.entries(thunks).map(async ([module, load]) =>
      Object.entries(await load()).map(([name, value]): [string, unknown] => [`${module} › ${name}`, value]),
    ),
  );
  return new Map(loaded.flat());
};

export const endpointFunctions = await exportsOf(endpoints);
export const inputSchemas = await exportsOf(schemas);

/** The OpenAPI document, and its operations by `VERB /path`. */
export const openApi = objectOf(JSON.parse(await generatedText('openapi.json')));
export const openApiOperations: ReadonlyMap<string, Raw> = new Map(
  Object.entries(objectOf(openApi['paths'])).flatMap(([path, verbs]) =>
    Object.entries(objectOf(verbs)).map(([verb, operation]): [string, Raw] => [
      `${verb.toUpperCase()} ${path}`,
      objectOf(operation),
    ]),
  ),
);

/** The name of a method's schema, and the stem of its types: `postStart` → PostStart. */
export const typeName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The variables of a path template. */
export const variablesOf = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);

/** The schema of a method's input. */
export const schemaOf = ({ module, name }: Method): Raw => {
  const schema = inputSchemas.get(`${module} › ${typeName(name)}`);
  if (!isObject(schema)) throw new Error(`${module} › ${name} has no input schema.`);
  return schema;
};
