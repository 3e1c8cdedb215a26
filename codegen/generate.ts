import { IndentationText, Project, QuoteKind } from 'ts-morph';
import { endpoints } from './emit/endpoints.ts';
import { namedFormats } from './emit/formats.ts';
import { indexFile } from './emit/index-file.ts';
import { manifest } from './emit/manifest.ts';
import { openApi, type Described } from './emit/openapi.ts';
import { problemTable } from './emit/problems.ts';
import { propertyStrings } from './emit/property-strings.ts';
import { readme } from './emit/readme.ts';
import { schemas } from './emit/schemas.ts';
import { propertyStringTypes, types } from './emit/types.ts';
import { historyOf } from './history.ts';
import { normalise, outline, problemList } from './normalise/index.ts';
import { listMethods } from './parse.ts';
import { place } from './place.ts';
import type { Raw } from './raw.ts';
import { riskOf, type RiskTable } from './risk.ts';
import { nameTables } from './tables.ts';
import { inOurWords, type Words } from './words.ts';

/** What the generator reads: the facts of one release, and our own words and judgements about them. */
export interface Sources {
  readonly tree: readonly Raw[];
  readonly release: string;
  /** The facts of the releases before it, oldest first. */
  readonly earlier: readonly { readonly release: string; readonly tree: readonly Raw[] }[];
  readonly risks: RiskTable;
  readonly reasons: Readonly<Record<string, string>>;
  readonly words: Words;
}

/** parse → normalise → place → emit: all files of `generated/`, by path. */
export const generate = (sources: Sources): Map<string, string> => {
  const { tree, release, earlier, risks, reasons, words } = sources;
  const { report, problems } = problemList();
  const { operations: placed, tables } = nameTables(place(normalise(listMethods(tree, report), report)));
  const history = historyOf(
    earlier.map((each) => ({ release: each.release, methods: outline(listMethods(each.tree, ignore)) })),
    { release, operations: placed },
  );
  const operations = history.operations.map((operation): Described => ({
    ...inOurWords(operation, words),
    ...riskOf(operation.verb, operation.path, risks),
  }));
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { quoteKind: QuoteKind.Single, indentationText: IndentationText.TwoSpaces },
  });
  const document = openApi(operations, tables, [...earlier.map((each) => each.release), release]);
  const modules = [...new Set(operations.map(({ module }) => module))].sort();
  return new Map([
    ...endpoints(operations, project),
    ...schemas(operations, project),
    ...types(operations, document),
    ...namedFormats(operations),
    ...propertyStrings(operations, tables),
    ...propertyStringTypes(tables),
    ['index.ts', indexFile(modules)],
    ['manifest.json', manifest(operations, history.gone)],
    ['openapi.json', `${JSON.stringify(document, null, 1)}\n`],
    ['problems.tsv', problemTable(problems(), reasons)],
    ['README.md', readme(release, operations, modules)],
  ]);
};

// What an earlier release could not say is no news.
const ignore = (): void => undefined;
