import { dirname } from 'node:path';
import type { FileSystem } from './files.ts';
import { filesInOrder } from './names.ts';

/** A line of a file, without its end. */
export interface Line {
  readonly path: string;
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
  /** False of a last line that lacks its end. */
  readonly ended: boolean;
}

const CHUNK = 256 * 1024;
const LF = 0x0a;

/** The lines of files, one file after the other, the first one from a byte on. */
export async function* linesOf(
  fs: Pick<FileSystem, 'read'>,
  paths: readonly string[],
  from = 0,
): AsyncGenerator<Line, void> {
  for (const [i, path] of paths.entries()) {
    let at = i === 0 ? from : 0;
    let offset = at;
    let number = 1;
    let parts: Buffer[] = [];
    const next = (ended: boolean): Line => {
      const bytes = Buffer.concat(parts);
      const line = { path, number, bytes, offset, ended };
      parts = [];
      number++;
      offset += bytes.length + 1;
      return line;
    };
    for (;;) {
      const chunk = await fs.read(path, at, CHUNK);
      if (chunk.length === 0) break;
      at += chunk.length;
      let begin = 0;
      for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, begin)) {
        parts.push(chunk.subarray(begin, end));
        yield next(true);
        begin = end + 1;
      }
      if (begin < chunk.length) parts.push(chunk.subarray(begin));
    }
    if (parts.length > 0) yield next(false);
  }
}

/** Looks at the files of a chain, oldest first, and looks again where a server puts one aside meanwhile. */
export const withFiles = async <T>(
  fs: Pick<FileSystem, 'list'>,
  path: string,
  look: (files: readonly string[]) => Promise<T>,
): Promise<T> => {
  for (;;) {
    const names = (): Promise<string[]> => fs.list(dirname(path)).then((all) => filesInOrder(path, all));
    const files = await names();
    const result = await look(files).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ((await names()).join('\n') !== files.join('\n')) continue;
    if ('error' in result) throw result.error;
    return result.value;
  }
};
