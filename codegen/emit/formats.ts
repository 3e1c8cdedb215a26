import formats from '../../schema/formats.json' with { type: 'json' };
import type { Field, Shape } from '../ir.ts';
import { baseFormat } from '../normalise/format-name.ts';
import type { Placed } from '../place.ts';
import { byText } from '../raw.ts';

/**
 * `formats/named.json`: what every named format of this API means, under the full name that schemas use (`pve-vmid-list`), one a line.
 * `list` marks several elements in one string, `opt` that the value may be empty.
 */
export const namedFormats = (operations: readonly Placed[]): Map<string, string> => {
  const names = new Set(
    operations.flatMap(({ parameters, returns }) => [...Object.values(parameters), returns]).flatMap(namesIn),
  );
  const table: Readonly<Record<string, object>> = formats;
  const lines = [...names].sort(byText).flatMap((name) => {
    const { base, suffix } = baseFormat(name);
    const entry = table[base];
    return entry
      ? [`  ${JSON.stringify(name)}: ${JSON.stringify({ ...entry, ...(suffix ? { [suffix]: true } : {}) })}`]
      : [];
  });
  return new Map([['formats/named.json', `{\n${lines.join(',\n')}\n}\n`]]);
};

const namesIn = (field: Field): string[] => [
  ...shapeNames(field.shape),
  ...(field.only?.variants ?? []).flatMap(({ shape }) => shapeNames(shape)),
];

const shapeNames = (shape: Shape): string[] => {
  switch (shape.kind) {
    case 'string':
    case 'integer':
    case 'number':
      return shape.format === undefined ? [] : [shape.format];
    case 'array':
      return shapeNames(shape.items);
    case 'propertyString':
      return [...(shape.named === undefined ? [] : [shape.named]), ...Object.values(shape.keys).flatMap(namesIn)];
    case 'object':
      return [...Object.values(shape.fields).flatMap(namesIn), ...(shape.rest ? shapeNames(shape.rest) : [])];
    default:
      return [];
  }
};
