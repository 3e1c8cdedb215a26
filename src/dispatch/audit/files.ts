/** An open file that grows. */
export interface GrowingFile {
  append(text: string): Promise<void>;
  /** Resolves when everything is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What an audit file needs of a file system. */
export interface FileSystem {
  open(path: string): Promise<GrowingFile>;
  /** The size of a file in bytes; 0 where it is not there. */
  size(path: string): Promise<number>;
  /** The text from a byte on. */
  tail(path: string, from: number): Promise<string>;
  read(path: string): Promise<string>;
  list(folder: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes a file with that text; false where there is one already. */
  create(path: string, text: string): Promise<boolean>;
}

/** The file system of this machine. What is made there only its owner can read. */
export const diskFiles = async (): Promise<FileSystem> => {
  const [fs, paths] = await Promise.all([import('node:fs/promises'), import('node:path')]);
  const prepare = (path: string): Promise<unknown> => fs.mkdir(paths.dirname(path), { recursive: true, mode: 0o700 });
  return {
    open: async (path) => {
      await prepare(path);
      const file = await fs.open(path, 'a', 0o600);
      return {
        append: (text) => file.appendFile(text),
        sync: () => file.datasync(),
        close: () => file.close(),
      };
    },
    size: async (path) => {
      try {
        return (await fs.stat(path)).size;
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return 0;
        throw error;
      }
    },
    tail: async (path, from) => {
      const file = await fs.open(path, 'r');
      try {
        const { size } = await file.stat();
        const bytes = Buffer.alloc(Math.max(0, size - from));
        await file.read(bytes, 0, bytes.length, from);
        return bytes.toString('utf8');
      } finally {
        await file.close();
      }
    },
    read: (path) => fs.readFile(path, 'utf8'),
    list: (folder) => fs.readdir(folder).catch(() => []),
    rename: (from, to) => fs.rename(from, to),
    remove: (path) => fs.rm(path, { force: true }),
    create: async (path, text) => {
      await prepare(path);
      try {
        await fs.writeFile(path, text, { flag: 'wx', mode: 0o600 });
        return true;
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        throw error;
      }
    },
  };
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
