import type { Field, PropertyStringShape, Shape } from './ir.ts';
import type { Placed } from './place.ts';
import { byText } from './raw.ts';

/** The tables of property strings by name, and the operations with each property string naming its table. */
export interface Tabled {
  readonly operations: readonly Placed[];
  readonly tables: ReadonlyMap<string, PropertyStringShape>;
}

/**
 * Gives the table of every property string a name: that of its format where it has one, else `nodes.qemu.net`, from the module and
 * the parameter. Where tables of that name differ, the answer, the variant and at last the operation tell them apart.
 */
export const nameTables = (operations: readonly Placed[]): Tabled => {
  const uses = operations.flatMap(usesOf);
  const groups = Map.groupBy(uses, groupOf);
  const names = new Map(uses.map((use) => [use.shape, nameOf(use, groups.get(groupOf(use)) ?? [])]));
  const tables = new Map<string, PropertyStringShape>();
  const named = (shape: PropertyStringShape): PropertyStringShape => {
    const table = names.get(shape);
    if (table === undefined) return shape;
    const { maxLength: _, ...keys } = shape;
    tables.set(table, { ...keys, table });
    return { ...shape, table };
  };
  return {
    operations: operations.map((operation) => ({
      ...operation,
      parameters: mapFields(operation.parameters, named),
      returns: mapField(operation.returns, named),
    })),
    tables: new Map([...tables].sort(([a], [b]) => byText(a, b))),
  };
};

/** Where a property string stands. */
interface Use {
  readonly shape: PropertyStringShape;
  readonly operation: Placed;
  /** The steps to it from the operation; the last is the parameter or field, without the index of a family: `net`. */
  readonly at: readonly string[];
  readonly kind: 'parameter' | 'answer' | 'variant';
}

const usesOf = (operation: Placed): Use[] => {
  const found: Use[] = [];
  const inField = (field: Field, at: readonly string[], kind: Use['kind']): void => {
    inShape(field.shape, at, kind);
    for (const { values, shape } of field.only?.variants ?? []) inShape(shape, [...at, values.join('-')], 'variant');
  };
  const inShape = (shape: Shape, at: readonly string[], kind: Use['kind']): void => {
    if (shape.kind === 'propertyString' && Object.keys(shape.keys).length > 0)
      found.push({ shape, operation, at, kind });
    else if (shape.kind === 'array') inShape(shape.items, at, kind);
    else if (shape.kind === 'object') {
      for (const [name, field] of Object.entries(shape.fields)) inField(field, [...at, stemOf(name, field)], kind);
    }
  };
  for (const [name, field] of Object.entries(operation.parameters)) inField(field, [stemOf(name, field)], 'parameter');
  inField(operation.returns, ['answer'], 'answer');
  return found;
};

const stemOf = (name: string, { family }: Field): string => family?.stem ?? name;

// A variant is told by two steps: the parameter and the values that it belongs to.
const ending = ({ at, kind }: Use): string => at.slice(kind === 'variant' ? -2 : -1).join('.');

const groupOf = (use: Use): string => `${use.operation.module.replaceAll('/', '.')}.${ending(use)}`;

const nameOf = (use: Use, group: readonly Use[]): string => {
  if (use.shape.named !== undefined) return use.shape.named;
  const agree = (uses: readonly Use[]): boolean => new Set(uses.map(({ shape }) => textOf(shape))).size === 1;
  const alike = group.filter(({ kind }) => kind === use.kind);
  const parameters = group.filter(({ kind }) => kind === 'parameter');
  if (use.kind === 'answer' && parameters.length > 0) {
    if (agree([use, ...parameters])) return groupOf(use);
    if (agree(alike)) return `${groupOf(use)}.answer`;
  } else if (agree(alike)) return groupOf(use);
  return [use.operation.module.replaceAll('/', '.'), use.operation.name, ...use.at].join('.');
};

/** The names of the tables that a field's property strings may have. */
export const tablesOf = ({ shape, only }: Field): string[] => [
  ...new Set([shape, ...(only?.variants ?? []).map((variant) => variant.shape)].flatMap(tablesIn)),
];

const tablesIn = (shape: Shape): string[] =>
  shape.kind === 'array'
    ? tablesIn(shape.items)
    : shape.kind === 'propertyString' && shape.table !== undefined
      ? [shape.table]
      : [];

/** What tables are compared by: keys and spellings, not the length of the whole. */
const textOf = ({ keys, aliases, defaultKey, named }: PropertyStringShape): string =>
  JSON.stringify([named, defaultKey, keys, aliases]);

type Mend = (shape: PropertyStringShape) => PropertyStringShape;

const mapFields = <F extends Field>(fields: Readonly<Record<string, F>>, mend: Mend): Record<string, F> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, mapField(field, mend)]));

const mapField = <F extends Field>(field: F, mend: Mend): F => ({
  ...field,
  shape: mapShape(field.shape, mend),
  ...(field.only?.variants
    ? {
        only: {
          ...field.only,
          variants: field.only.variants.map(({ values, shape }) => ({ values, shape: mapShape(shape, mend) })),
        },
      }
    : {}),
});

const mapShape = (shape: Shape, mend: Mend): Shape => {
  switch (shape.kind) {
    case 'propertyString':
      return mend(shape);
    case 'array':
      return { ...shape, items: mapShape(shape.items, mend) };
    case 'object':
      return {
        ...shape,
        fields: mapFields(shape.fields, mend),
        ...(shape.rest ? { rest: mapShape(shape.rest, mend) } : {}),
      };
    default:
      return shape;
  }
};
