import type { Parameter } from './ir.ts';
import type { Placed } from './place.ts';

/** What we say of a method: one line, and words that people look for it with. */
export interface Summary {
  readonly summary: string;
  readonly synonyms: readonly string[];
}

/** Our own words about the API; Proxmox's are not ours to copy. Methods are named `VERB /path`. */
export interface Words {
  readonly summaries: Readonly<Record<string, Summary>>;
  /** What a parameter of that name is, wherever it stands. */
  readonly names: Readonly<Record<string, string>>;
  /** What it is in one method, where that differs. */
  readonly methods: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An operation with its summary, and its parameters with their descriptions. */
export const inOurWords = <O extends Placed>(operation: O, words: Words): O & { readonly summary?: string } => {
  const route = `${operation.verb} ${operation.path}`;
  const own = words.methods[route] ?? {};
  const described = Object.entries(operation.parameters).map(([name, field]): [string, Parameter] => {
    const description = [own[name] ?? words.names[name], ...rulesInWords(field, operation.parameters)]
      .filter((part) => part !== undefined)
      .join('. ');
    return [name, description === '' ? field : { ...field, description }];
  });
  const summary = words.summaries[route]?.summary;
  return {
    ...operation,
    parameters: Object.fromEntries(described),
    ...(summary === undefined ? {} : { summary }),
  };
};

/** What a parameter asks of the others: clients show no conditions of a schema, so they are told. */
const rulesInWords = ({ only, requires = [] }: Parameter, all: Placed['parameters']): string[] => {
  const shape = only && all[only.by]?.shape;
  const always = shape?.kind === 'string' && shape.values?.every((value) => only?.values.includes(value));
  return [
    ...(only && !always ? [`Only with ${only.by} ${only.values.join(' or ')}`] : []),
    ...(requires.length > 0 ? [`Needs ${requires.join(' and ')}`] : []),
  ];
};
