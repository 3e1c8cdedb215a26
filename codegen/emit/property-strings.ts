import type { Field, PropertyStringShape } from '../ir.ts';
import type { Placed } from '../place.ts';
import { tablesOf } from '../tables.ts';
import { compact, orNothing, propertiesSchema } from './json-schema.ts';

/**
 * `formats/property-strings.json`: the keys of every property string as a JSON Schema, with the other spellings of keys and the key whose
 * value may stand alone, and which table a parameter has; one a line.
 */
export const propertyStrings = (
  operations: readonly Placed[],
  tables: ReadonlyMap<string, PropertyStringShape>,
): Map<string, string> => {
  const tableLines = [...tables].map(([name, table]) => line(name, tableOf(table)));
  const useLines = operations.flatMap(({ verb, path, parameters }) => {
    const uses = Object.entries(parameters).flatMap(([name, field]): [string, unknown][] => {
      const use = useOf(field);
      return use === undefined ? [] : [[name, use]];
    });
    return uses.length === 0 ? [] : [line(`${verb} ${path}`, Object.fromEntries(uses))];
  });
  const text = `{\n"tables": {\n${tableLines.join(',\n')}\n},\n"parameters": {\n${useLines.join(',\n')}\n}\n}\n`;
  return new Map([['formats/property-strings.json', text]]);
};

const line = (key: string, value: unknown): string => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;

const tableOf = (table: PropertyStringShape): object =>
  compact({
    ...propertiesSchema(table),
    aliases: orNothing(table.aliases),
    defaultKey: table.defaultKey,
  });

/** The table of a parameter, or its tables by the values of the parameter that decides. */
const useOf = (field: Field): unknown => {
  const [table] = tablesOf(field);
  if (table === undefined || !field.only?.variants) return table;
  const { by, variants } = field.only;
  const tables = variants.flatMap(({ values, shape }) =>
    tablesOf({ shape, required: false }).flatMap((name) => values.map((value) => [value, name])),
  );
  return { by, tables: Object.fromEntries(tables) as object };
};
