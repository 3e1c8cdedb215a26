import { expect, test } from 'vitest';
import { fitsFormat, namedFormat } from '../../src/rules/formats.ts';

/** A format, the values that fit it and those that do not: two blanks between them, `''` for the empty text. */
export type FormatRow = readonly [format: string, accepted: string, refused: string];

const cases = (rows: readonly FormatRow[], column: 1 | 2): { format: string; value: string }[] =>
  rows.flatMap((row) =>
    row[column].split('  ').map((text) => ({ format: row[0], value: text === "''" ? '' : text })),
  );

/** Tests each value of each row, by a test of its own. */
export const testRows = (rows: readonly FormatRow[]): void => {
  test.each(cases(rows, 1))('$format accepts $value', ({ format, value }) => {
    expect(namedFormat(format)).toBeDefined();
    expect(fitsFormat(format, value)).toBe(true);
  });

  test.each(cases(rows, 2))('$format refuses $value', ({ format, value }) => {
    expect(fitsFormat(format, value)).toBe(false);
  });
};
