import type { AuditConfig } from '../../config/config.ts';
import { loadAuditConfig } from '../../config/load.ts';
import { ProxmoxError } from '../../errors.ts';
import { reporting } from '../report.ts';
import { surroundings } from '../surroundings.ts';
import type { Command, World } from '../world.ts';
import { recordsAt, type Found } from './chains.ts';
import { readOptions, usage, type Options } from './options.ts';

/** `proxmox-ve-mcp audit`: looks at what the server recorded. */
export const audit: Command = (world) => reporting(world, 'audit', () => look(world));

const look = async (world: World): Promise<number> => {
  const {
    argv: [name = '', ...argv],
    stdout,
  } = world;
  const act = ACTS[name];
  if (!act) throw usage(name === '' ? 'Say what to do.' : `There is no ${JSON.stringify(name)}.`);
  const { options, settings } = readOptions(argv);
  if (options.names.length > (act === show ? 1 : 0))
    throw usage(`${JSON.stringify(options.names.at(-1))} is not expected.`);
  const config = await loadAuditConfig(surroundings(world, settings));
  const path = config.auditFile;
  if (path === undefined) {
    throw new ProxmoxError('NOT_FOUND', 'By the settings, nothing is recorded.', {
      next: 'Give the path of an audit file with --audit-file.',
    });
  }
  return act({ path, options, config, stdout });
};

interface Asked {
  readonly path: string;
  readonly options: Options;
  readonly config: AuditConfig;
  readonly stdout: World['stdout'];
}

type Act = (asked: Asked) => Promise<number>;

const verify: Act = async ({ path, options, config, stdout }) => {
  const { verifyFile } = await import('./verify.ts');
  const { text, whole } = await verifyFile(path, options, config);
  stdout.write(text);
  return whole ? 0 : 1;
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

const lineOf = (record: Found, chains: number): string => {
  const { at, event, call, tool, cluster, result, requests, confirmed_by: by, dry_run: dry, chain } = record;
  return (
    [
      ...(chains > 1 ? [chain] : []),
      text(at),
      text(event).padEnd(7),
      text(call).slice(0, 8),
      text(tool),
      ...(cluster === undefined ? [] : [`on ${text(cluster)}`]),
      text(result),
      ...(dry === true ? ['(dry run)'] : []),
      ...(by === undefined ? [] : [`confirmed by ${text(by)}`]),
      ...(Array.isArray(requests) ? requests.map((each: { readonly request?: unknown }) => text(each.request)) : []),
    ]
      .filter((part) => part.trim() !== '')
      .join('  ')
      // Whoever can write the file could otherwise write to the terminal.
      .replace(/\p{C}/gu, '\uFFFD')
  );
};

const tail: Act = async ({ path, options: { number }, stdout }) => {
  const newest = new Map<string, Found[]>();
  for await (const record of recordsAt(path)) {
    const kept = newest.get(record.chain) ?? [];
    kept.push(record);
    if (kept.length > number) kept.shift();
    newest.set(record.chain, kept);
  }
  const all = [...newest.values()].flat();
  // Within a chain the order is that of the chain, whatever a clock said.
  if (newest.size > 1) all.sort((a, b) => (text(a['at']) < text(b['at']) ? -1 : text(a['at']) > text(b['at']) ? 1 : 0));
  for (const record of all.slice(-number)) stdout.write(`${lineOf(record, newest.size)}\n`);
  return 0;
};

const show: Act = async ({ path, options: { names }, stdout }) => {
  const [call = ''] = names;
  if (call === '') throw usage('Name a call.');
  const found: Found[] = [];
  for await (const record of recordsAt(path)) if (text(record['call']).startsWith(call)) found.push(record);
  if (found.length === 0) {
    throw new ProxmoxError('NOT_FOUND', `No call ${JSON.stringify(call)} is recorded.`, {
      next: 'List calls with audit tail.',
    });
  }
  stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  return 0;
};

const exportRecords: Act = async ({ path, options: { since, until, format }, stdout }) => {
  const { csvHead, csvLine } = await import('./csv.ts');
  if (format === 'csv') stdout.write(csvHead);
  for await (const record of recordsAt(path)) {
    const at = text(record['at']);
    if (at >= since && at <= until) stdout.write(format === 'csv' ? csvLine(record) : `${JSON.stringify(record)}\n`);
  }
  return 0;
};

const ACTS: Readonly<Record<string, Act>> = { verify, tail, show, export: exportRecords };
