import { ProxmoxError } from '../../errors.ts';
import { splitArguments } from '../split-arguments.ts';

const USAGE = `proxmox-ve-mcp audit verify [--first N] [--unsigned-until N]
       proxmox-ve-mcp audit tail [-n NUMBER]
       proxmox-ve-mcp audit show CALL
       proxmox-ve-mcp audit export [--format jsonl|csv] [--since TIME] [--until TIME]
Settings of the server, such as --audit-file, mean the same here and are read from the same places.`;

/** The options of this command, checked. */
export interface Options {
  /** How many records to show. */
  readonly number: number;
  readonly first?: number;
  readonly unsignedUntil?: number;
  /** Moments in ISO 8601, UTC. */
  readonly since: string;
  readonly until: string;
  readonly format: 'jsonl' | 'csv';
  /** Arguments that are no options. */
  readonly names: readonly string[];
}

/** A wrong use of the command, as an error that shows the right one. */
export const usage = (sentence: string): ProxmoxError =>
  new ProxmoxError('INVALID_INPUT', sentence, { next: `Usage: ${USAGE}` });

const OWN = {
  n: 'value',
  first: 'value',
  'unsigned-until': 'value',
  since: 'value',
  until: 'value',
  format: 'value',
} as const;

/** Parts the arguments into the options of this command, and the settings of the server beside them. */
export const readOptions = (
  argv: readonly string[],
): { readonly options: Options; readonly settings: readonly string[] } => {
  const { own, settings, operands } = splitArguments(argv, OWN, USAGE);
  return { options: checked((name) => own.get(name)?.at(-1), operands), settings };
};

const checked = (given: (name: keyof typeof OWN) => string | undefined, names: readonly string[]): Options => {
  const number = (name: keyof typeof OWN, least: number): number | undefined => {
    const value = given(name);
    if (value === undefined) return undefined;
    if (/^\d{1,15}$/.test(value) && Number(value) >= least) return Number(value);
    throw usage(`${name === 'n' ? '-n' : `--${name}`} must be a number from ${least} on.`);
  };
  const moment = (name: 'since' | 'until', otherwise: string): string => {
    const value = given(name);
    if (value === undefined) return otherwise;
    const time = Date.parse(value);
    if (Number.isNaN(time)) throw usage(`--${name} must be a time such as 2026-11-24 or 2026-11-24T08:00:00Z.`);
    return new Date(time).toISOString();
  };
  const format = given('format') ?? 'jsonl';
  if (format !== 'jsonl' && format !== 'csv') throw usage('--format must be jsonl or csv.');
  const [first, unsignedUntil] = [number('first', 1), number('unsigned-until', 1)];
  return {
    number: number('n', 1) ?? 20,
    ...(first === undefined ? {} : { first }),
    ...(unsignedUntil === undefined ? {} : { unsignedUntil }),
    since: moment('since', ''),
    until: moment('until', '9999'),
    format,
    names,
  };
};
