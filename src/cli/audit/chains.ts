import { basename, dirname } from 'node:path';
import { readLine, type Sealed } from '../../dispatch/audit/chain.ts';
import { diskFiles, type FileSystem } from '../../dispatch/audit/files.ts';
import { linesOf } from '../../dispatch/audit/lines.ts';
import { chainsIn, filesInOrder } from '../../dispatch/audit/names.ts';
import { ProxmoxError } from '../../errors.ts';

/** A chain on the disk, with the name of its present file. */
export interface ChainFiles {
  readonly name: string;
  readonly path: string;
  readonly files: readonly string[];
}

/** A record, with the name of its chain. */
export type Found = Sealed & { readonly chain: string };

/** All chains of an audit file; fails as NOT_FOUND where there is none. */
export const findChains = async (path: string, disk: FileSystem): Promise<ChainFiles[]> => {
  const names = await disk.list(dirname(path));
  const chains = chainsIn(path, names).map((chain) => ({
    name: basename(chain.path),
    path: chain.path,
    files: filesInOrder(chain.path, names),
  }));
  if (chains.length > 0) return chains;
  throw new ProxmoxError('NOT_FOUND', `There is no audit file ${path}.`, {
    next: 'Give its path with --audit-file, or the file with the settings of the server with --config.',
  });
};

/** The records of all chains, one chain after the other. What is no record is left out: verify tells of it. */
export async function* recordsAt(path: string): AsyncGenerator<Found, void> {
  const disk = await diskFiles();
  for (const { name, files } of await findChains(path, disk)) {
    for await (const { bytes } of linesOf(disk, files)) {
      const entry = readLine(bytes);
      if (entry) yield { chain: name, ...entry.record };
    }
  }
}
