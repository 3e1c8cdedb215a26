import { diskFiles } from '../../dispatch/audit/files.ts';
import { linesOf, withFiles } from '../../dispatch/audit/lines.ts';
import { verifyChain, type Verified, type VerifyOptions } from '../../dispatch/audit/verify.ts';
import type { AuditConfig } from '../../config/config.ts';
import { findChains, type ChainFiles } from './chains.ts';
import { readKey } from './key.ts';
import type { Options } from './options.ts';

/** What is found in every chain of an audit file, as sentences, and whether all are whole. */
export const verifyFile = async (
  path: string,
  { first, unsignedUntil }: Options,
  { auditKeyFile }: AuditConfig,
): Promise<{ readonly text: string; readonly whole: boolean }> => {
  const key = auditKeyFile === undefined ? undefined : await readKey(auditKeyFile);
  const disk = await diskFiles();
  let text = '';
  let whole = true;
  for (const chain of await findChains(path, disk)) {
    // What the operator says is about the chain that they name: files of other processes are their own.
    const own =
      chain.path === path
        ? { ...(first === undefined ? {} : { first }), ...(unsignedUntil === undefined ? {} : { unsignedUntil }) }
        : {};
    const options = { ...own, ...(key ? { key } : {}) };
    const found = await withFiles(disk, chain.path, (files) => verifyChain(linesOf(disk, files), options));
    if (found.broken) whole = false;
    text += `${said(chain, found, options).join('\n')}\n`;
  }
  return { text, whole };
};

const said = (
  { name, files }: ChainFiles,
  { records, signed, last, torn, unchained, unfinished, unended, broken }: Verified,
  { key, unsignedUntil }: VerifyOptions,
): string[] => [
  `${name}: ${records} records in ${files.length} ${files.length === 1 ? 'file' : 'files'}.`,
  ...(last ? [`  The last is number ${last.seq}, ${last.hash}.`] : []),
  ...(signed > 0
    ? [`  ${signed} are signed${key ? '' : '; that was NOT CHECKED, since no audit_key_file is set'}.`]
    : []),
  ...(unsignedUntil === undefined
    ? []
    : [`  Up to number ${unsignedUntil} none is signed, as you said: those prove nothing.`]),
  ...(torn > 0
    ? [`  ${torn} ${torn === 1 ? 'line was' : 'lines were'} cut off when a server ended while writing.`]
    : []),
  ...(unchained > 0
    ? [`  ${unchained} lines at the beginning are from a release without a chain, and prove nothing.`]
    : []),
  ...(unended ? ['  The last line is not complete: a server is writing it, or ended while it did.'] : []),
  ...(unfinished.length > 0
    ? [
        `  Without an outcome: ${unfinished.slice(0, 10).join(', ')}${unfinished.length > 10 ? ` and ${unfinished.length - 10} more` : ''}.`,
      ]
    : []),
  broken ? `  BROKEN at ${broken.path}:${broken.line}: ${broken.why}.` : '  Nothing was changed, taken out or put in.',
];
