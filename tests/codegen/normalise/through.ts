import { expect } from 'vitest';
import { normalise, problemList } from '../../../codegen/normalise/index.ts';
import type { Field, Operation } from '../../../codegen/ir.ts';
import type { Raw } from '../../../codegen/raw.ts';

/** A method in our own terms, and the lines that it adds to the problem list: `kind: detail (place)`. */
export interface Normalised {
  readonly operation: Operation;
  readonly problems: readonly string[];
}

/** Sends one method through all rules, as the generator does. */
export const normalised = (raw: Raw, route = 'POST /example'): Normalised => {
  const { report, problems } = problemList();
  const [verb = '', path = ''] = route.split(' ');
  const [operation] = normalise([{ verb, path, raw }], report);
  if (!operation) throw new Error('The method got lost.');
  return { operation, problems: problems().map(({ kind, detail, at }) => `${kind}: ${detail} (${at})`) };
};

/** A method's parameters, by name. */
export const parameters = (
  given: Raw,
  route?: string,
): { fields: Record<string, Field>; problems: readonly string[] } => {
  const { operation, problems } = normalised({ parameters: given }, route);
  const fields = Object.entries(operation.parameters).map(([name, { in: _, ...field }]): [string, Field] => [
    name,
    field,
  ]);
  return { fields: Object.fromEntries(fields), problems };
};

/** One line of a given/want table: the schema of a parameter `x`, its field, and the problems it is reported with. */
export interface Row {
  readonly holds: string;
  readonly given: Raw;
  readonly want: Field;
  readonly problems?: readonly string[];
}

/** Holds a row: the field is exactly the wanted one, and so is the problem list. */
export const hold = ({ given, want, problems = [] }: Row): void => {
  const got = parameters({ properties: { x: given } });
  expect({ field: got.fields['x'], problems: got.problems }).toStrictEqual({ field: want, problems });
};
