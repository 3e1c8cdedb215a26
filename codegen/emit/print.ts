import { StructureKind, type ImportDeclarationStructure, type OptionalKind, type Project } from 'ts-morph';
import { comment } from './text.ts';

/** One exported constant of a generated file, with the text of its documentation. */
export interface Constant {
  readonly name: string;
  readonly initializer: string;
  readonly docs?: string;
}

/**
 * The text of a file of imports and exported constants. ts-morph prints the whole file once, from one structure; the constants are
 * given as finished text, because it would indent their literals once more.
 */
export const printed = (
  project: Project,
  path: string,
  imports: readonly OptionalKind<ImportDeclarationStructure>[],
  constants: readonly Constant[],
): string =>
  project
    .createSourceFile(path, {
      statements: [
        ...imports.map((each) => ({ kind: StructureKind.ImportDeclaration as const, ...each })),
        ...constants.map(
          ({ name, initializer, docs }) =>
            `\n${docs === undefined ? '' : `/** ${comment(docs)} */\n`}export const ${name} = ${initializer};`,
        ),
      ],
    })
    .getFullText();
