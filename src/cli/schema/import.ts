import type { Subcommand } from '../world.ts';
import { ProxmoxError } from '../../errors.ts';
import { findDocument } from './document.ts';
import { saveRelease } from './folder.ts';
import { readOptions, type Options } from './options.ts';
import { tlsOptions } from './tls.ts';

const OPTIONS = {
  folder: { type: 'string', default: 'schema' },
  release: { type: 'string' },
  'ca-file': { type: 'string' },
  fingerprint: { type: 'string' },
  insecure: { type: 'boolean' },
} as const satisfies Options;

const USAGE =
  'proxmox-ve-mcp schema import https://HOST:8006|FILE [--release MAJOR.MINOR] [--folder schema] [--ca-file FILE] [--fingerprint SHA256] [--insecure]';

/** `schema import`: takes the API document of a host or a file, and writes its facts to a folder. */
export const importSchema: Subcommand = async (argv, { env, stdout, stderr }) => {
  const { values, positionals } = readOptions(argv, OPTIONS, { count: 1, usage: USAGE });
  const [source = ''] = positionals;
  const tls = await tlsOptions(values, env);
  if (tls.insecure) stderr.write('proxmox-ve-mcp schema import: insecure is set: the certificate is not checked.\n');
  const { tree, release: told, version } = await findDocument(source, tls);
  const release = values.release ?? told;
  if (release === undefined || !/^\d+\.\d+$/.test(release)) {
    throw new ProxmoxError('INVALID_INPUT', `The release of ${source} is not known: the document has none in it.`, {
      next: 'Give it with --release, for instance --release 9.2.',
    });
  }
  const { path, state, counts } = await saveRelease(values.folder, release, tree);
  stdout.write(
    `Proxmox VE ${release}${version === undefined ? '' : ` (${version})`}: ${counts.methods} methods, ${counts.parameters} parameters\n` +
      `${path}: ${state}\n`,
  );
  return 0;
};
