import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, type Config } from '../../config/config.ts';
import { loadConfig } from '../../config/load.ts';
import { diskFiles } from '../../dispatch/audit/files.ts';
import { filesInOrder } from '../../dispatch/audit/names.ts';
import { parseSealed, type Sealed } from '../../dispatch/audit/chain.ts';
import { verifyChain, type AuditText } from '../../dispatch/audit/verify.ts';
import { asProxmoxError, ProxmoxError } from '../../errors.ts';
import type { Command, World } from '../world.ts';
import { readKey } from './key.ts';

const USAGE = `proxmox-ve-mcp audit verify | tail [-n NUMBER] | show CALL | export [--since TIME] [--until TIME]
The file is the one that the server writes: --audit-file and the other settings mean the same here.`;

/** `proxmox-ve-mcp audit`: looks at what the server recorded. */
export const audit: Command = async (world) => {
  const { stderr } = world;
  try {
    return await look(world);
  } catch (error) {
    if (error instanceof ConfigError) {
      stderr.write(`proxmox-ve-mcp audit: ${error.message}\n`);
      return 2;
    }
    const { code, message, next } = asProxmoxError(error);
    stderr.write(`proxmox-ve-mcp audit: ${code}: ${message}\nNext: ${next}\n`);
    return code === 'INVALID_INPUT' ? 2 : 1;
  }
};

const look = async (world: World): Promise<number> => {
  const [name = '', ...argv] = world.argv;
  const act = ACTS[name];
  if (!act) throw usage(name === '' ? 'Say what to do.' : `There is no ${JSON.stringify(name)}.`);
  const { own, others } = split(argv);
  const config = await loadConfig({
    argv: ['--demo', ...others],
    env: world.env,
    platform: world.platform,
    home: world.home,
    readFile: () => Promise.resolve(undefined),
  });
  const path = config.auditFile ?? (await usualFile(world));
  return act(own, await textsOf(path), config, world);
};

const usage = (sentence: string): ProxmoxError =>
  new ProxmoxError('INVALID_INPUT', sentence, { next: `Usage: ${USAGE}` });

/** Where the server records when nothing is said; a demo, as which the settings are read here, records nothing. */
const usualFile = async ({ platform, home, env }: World): Promise<string> => {
  const { usualAuditFile } = await import('../../config/places.ts');
  return usualAuditFile({ platform, home, env });
};

interface Own {
  readonly number: number;
  readonly since: string;
  readonly until: string;
  readonly names: readonly string[];
}

/** The options of this command, and the settings beside them. */
const split = (argv: readonly string[]): { readonly own: Own; readonly others: readonly string[] } => {
  const { values, tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      n: { type: 'string', short: 'n' },
      since: { type: 'string' },
      until: { type: 'string' },
      'audit-file': { type: 'string' },
      'audit-key-file': { type: 'string' },
    },
  });
  const others = tokens.flatMap((token) =>
    token.kind === 'option' && !['n', 'since', 'until'].includes(token.name)
      ? [`--${token.name}`, ...(token.value === undefined ? [] : [token.value])]
      : [],
  );
  const number = Number(values['n'] ?? 20);
  if (!Number.isInteger(number) || number < 1) throw usage(`-n must be a number; got ${JSON.stringify(values['n'])}.`);
  const moment = (name: 'since' | 'until', otherwise: string): string => {
    const value = values[name];
    if (value === undefined) return otherwise;
    const time = typeof value === 'string' ? Date.parse(value) : NaN;
    if (Number.isNaN(time)) throw usage(`--${name} must be a time such as 2026-11-24 or 2026-11-24T08:00:00Z.`);
    return new Date(time).toISOString();
  };
  return { own: { number, since: moment('since', ''), until: moment('until', '9999'), names: positionals }, others };
};

const textsOf = async (path: string): Promise<AuditText[]> => {
  const disk = await diskFiles();
  const texts: AuditText[] = [];
  for (const each of filesInOrder(path, await disk.list(dirname(path)))) {
    const text = await disk.read(each).catch(() => undefined);
    if (text !== undefined) texts.push({ path: each, text });
  }
  if (texts.length > 0) return texts;
  throw new ProxmoxError('NOT_FOUND', `There is no audit file ${path}.`, { next: 'Give its path with --audit-file.' });
};

const recordsOf = (texts: readonly AuditText[]): Sealed[] =>
  texts.flatMap(({ text }) => text.split('\n').flatMap((line) => parseSealed(line) ?? []));

type Act = (own: Own, texts: readonly AuditText[], config: Config, world: World) => Promise<number> | number;

const verify: Act = async (_own, texts, { auditKeyFile }, { stdout }) => {
  const key = auditKeyFile === undefined ? undefined : await readKey(auditKeyFile);
  const { records, first, last, torn, unchained, unfinished, broken } = verifyChain(texts, key);
  const said = [
    `${records} records in ${texts.length} ${texts.length === 1 ? 'file' : 'files'}${key ? ', signatures checked' : ''}`,
    ...(first !== undefined && first > 1 ? [`They begin with number ${first}: older files are not here.`] : []),
    ...(last ? [`The last is number ${last.seq}, ${last.hash}.`] : []),
    ...(torn > 0 ? [`${torn} lines were cut off when a server ended in the middle of writing, and were told of.`] : []),
    ...(unchained > 0
      ? [`${unchained} lines before them are from a release without a chain, and can not be checked.`]
      : []),
    ...(unfinished.length > 0 ? [`Without an outcome: ${unfinished.slice(0, 10).join(', ')}.`] : []),
    broken ? `BROKEN at ${broken.path}:${broken.line}: ${broken.why}.` : 'Nothing was changed, taken out or put in.',
  ];
  stdout.write(`${said.join('\n')}\n`);
  return broken ? 1 : 0;
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

const lineOf = ({ at, event, call, tool, cluster, result, requests, confirmed_by: by, dry_run: dry }: Sealed): string =>
  [
    text(at),
    text(event).padEnd(7),
    text(call).slice(0, 8),
    text(tool),
    `on ${text(cluster)}`,
    text(result),
    ...(dry === true ? ['(dry run)'] : []),
    ...(by === undefined ? [] : [`confirmed by ${text(by)}`]),
    ...(Array.isArray(requests) ? requests.map((each: { readonly request?: unknown }) => text(each.request)) : []),
  ]
    .filter((part) => part.trim() !== '')
    .join('  ');

const tail: Act = ({ number }, texts, _config, { stdout }) => {
  for (const record of recordsOf(texts).slice(-number)) stdout.write(`${lineOf(record)}\n`);
  return 0;
};

const show: Act = ({ names: [call = ''] }, texts, _config, { stdout }) => {
  if (call === '') throw usage('Name a call.');
  const found = recordsOf(texts).filter((record) => text(record['call']).startsWith(call));
  if (found.length === 0) {
    throw new ProxmoxError('NOT_FOUND', `No call ${JSON.stringify(call)} is recorded.`, {
      next: 'List calls with audit tail.',
    });
  }
  stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  return 0;
};

const exportRecords: Act = ({ since, until }, texts, _config, { stdout }) => {
  for (const record of recordsOf(texts)) {
    const at = text(record['at']);
    if (at >= since && at <= until) stdout.write(`${JSON.stringify(record)}\n`);
  }
  return 0;
};

const ACTS: Readonly<Record<string, Act>> = { verify, tail, show, export: exportRecords };
