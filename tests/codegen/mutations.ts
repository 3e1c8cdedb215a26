import fc from 'fast-check';
import { listMethods } from '../../codegen/parse.ts';
import { isObject, type Raw, type RawMethod } from '../../codegen/raw.ts';
import { schemaText } from './corpus.ts';

const releases = await Promise.all(
  ['7.4', '8.4', '9.0', '9.2'].map(async (name) => JSON.parse(await schemaText(`pve-${name}.json`)) as Raw[]),
);

/** Every method of every release that is known. */
const methods = releases.map((tree) => listMethods(tree, () => undefined));

/** Some methods of one release; those with variants and property strings are drawn more often, since more can go wrong there. */
const someMethods = fc.constantFrom(...methods).chain((all) => {
  const rich = all.filter(({ raw }) =>
    /"(?:oneOf|instance-types|alias|requires|default_key)"/.test(JSON.stringify(raw)),
  );
  return fc.uniqueArray(fc.oneof(fc.constantFrom(...all), fc.constantFrom(...(rich.length > 0 ? rich : all))), {
    minLength: 1,
    maxLength: 4,
    selector: ({ verb, path }) => `${verb} ${path}`,
  });
});

const KEYWORDS =
  `type optional default minimum maximum minLength maxLength enum pattern format items properties additionalProperties requires
  alias keyAlias default_key instance-type instance-types type-property type-property-schema oneOf allOf typetext renderer links permissions
  returns parameters allowtoken protected anyOf not const $ref if minItems conflicts group deprecated patternProperties`.split(
    /\s+/,
  );

const someValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'string',
    'integer',
    'boolean',
    'array',
    'object',
    'pve-node',
    'pve-new-format',
    '[a-z',
    '1',
    1,
    0,
    null,
  ),
  fc.constantFrom({ type: 'string' }, { x: { type: 'string', alias: 'y' } }, [{ type: 'integer' }], ['a', 'b']),
);

interface Mutation {
  /** Which of the places of the method, from 0 to 1. */
  readonly place: number;
  readonly kind: 'drop' | 'add' | 'retype';
  readonly key: number;
  readonly keyword: string;
  readonly value: unknown;
}

const someMutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  kind: fc.constantFrom('drop', 'add', 'retype'),
  key: fc.double({ min: 0, max: 0.999, noNaN: true }),
  keyword: fc.oneof(fc.constantFrom(...KEYWORDS), fc.string({ minLength: 1 })),
  value: someValue,
});

/** Every object within a value, the value itself first. */
const objectsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.flatMap(objectsIn)
    : isObject(value)
      ? [value, ...Object.values(value).flatMap(objectsIn)]
      : [];

const mutate = (method: RawMethod, mutations: readonly Mutation[]): RawMethod => {
  const raw = structuredClone(method.raw) as Record<string, unknown>;
  for (const { place, kind, key, keyword, value } of mutations) {
    const places = objectsIn(raw);
    const target = places[Math.floor(place * places.length)] ?? raw;
    const keys = Object.keys(target);
    const chosen = keys[Math.floor(key * keys.length)];
    if (kind === 'add') target[keyword] = structuredClone(value);
    else if (chosen !== undefined && kind === 'drop') Reflect.deleteProperty(target, chosen);
    else if (chosen !== undefined) target[chosen] = structuredClone(value);
  }
  return { ...method, raw };
};

/** Methods of a schema that nobody has seen: real ones, with keywords dropped, added and of another type. */
export const mutatedMethods: fc.Arbitrary<RawMethod[]> = someMethods.chain((chosen) =>
  fc
    .tuple(...chosen.map(() => fc.array(someMutation, { minLength: 1, maxLength: 4 })))
    .map((lists) => chosen.map((method, i) => mutate(method, lists[i] ?? []))),
);

/** The methods as a tree of nodes, as a document has them. */
export const treeOf = (given: readonly RawMethod[]): Raw[] =>
  [...Map.groupBy(given, ({ path }) => path)].map(([path, members]) => ({
    path,
    text: path.split('/').at(-1),
    leaf: 1,
    info: Object.fromEntries(members.map(({ verb, raw }) => [verb, raw])),
  }));

/** Where a method says what values are: the schemas of parameters, of keys and members, of items and of the answer. */
export const schemasIn = (raw: Raw): Record<string, unknown>[] => {
  const found: Record<string, unknown>[] = [];
  const visit = (schema: unknown): void => {
    if (!isObject(schema)) return;
    found.push(schema);
    // A few answers of old releases have both; what does not go with the type is reported as a whole.
    const members = schema['type'] === 'array' ? undefined : schema['properties'];
    for (const each of [members, schema['format']]) {
      if (isObject(each)) Object.values(each).forEach(visit);
    }
    if (schema['type'] !== 'object') visit(schema['items']);
    visit(schema['additionalProperties']);
  };
  visit(raw['parameters']);
  visit(raw['returns']);
  return found;
};

export const realMethods = fc.constantFrom(...methods.flat());
