import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ProxmoxError } from '../../errors.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** Reads options and a certain number of operands; fails as INVALID_INPUT with the usage. */
export const readOptions = <O extends Options>(
  argv: readonly string[],
  options: O,
  { count, usage }: { readonly count: number; readonly usage: string },
): Parsed<O> => {
  const fail = (sentence: string, cause?: unknown): never => {
    throw new ProxmoxError('INVALID_INPUT', sentence, { next: `Usage: ${usage}`, cause });
  };
  let parsed: Parsed<O>;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    return fail(error instanceof Error ? error.message.replace(/\. .*$/s, '.') : String(error), error);
  }
  const given = parsed.positionals.length;
  if (given !== count) fail(`Operands needed: ${count}; given: ${given}.`);
  return parsed;
};
