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
  /** At most so many bytes of a file, from one on. */
  read(path: string, from: number, length: number): Promise<Buffer>;
  /** The names in a folder; none where it is not there. */
  list(folder: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes a file with that text, or replaces it. */
  write(path: string, text: string): Promise<void>;
  /** Resolves when the names in a folder are on the disk. */
  syncFolder(folder: string): Promise<void>;
}

/** The file system of this machine. What is made there only its owner can read. */
export const diskFiles = async (): Promise<FileSystem> => {
  const [fs, paths, { writeSync }] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
    import('node:fs'),
  ]);
  const prepare = (path: string): Promise<unknown> => fs.mkdir(paths.dirname(path), { recursive: true, mode: 0o700 });
  return {
    open: async (path) => {
      await prepare(path);
      const file = await fs.open(path, 'a', 0o600);
      return {
        // To the system's memory only, which takes less time than a thread to do it would; the disk is waited for in `sync`.
        append: (text) =>
          new Promise((resolve) => {
            for (let rest = Buffer.from(text); rest.length > 0; rest = rest.subarray(writeSync(file.fd, rest)));
            resolve();
          }),
        sync: () => file.datasync(),
        close: () => file.close(),
      };
    },
    size: (path) => unlessMissing<{ readonly size: number }>(fs.stat(path), { size: 0 }).then(({ size }) => size),
    read: async (path, from, length) => {
      const file = await fs.open(path, 'r');
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    list: (folder) => unlessMissing<readonly string[]>(fs.readdir(folder), []),
    rename: (from, to) => fs.rename(from, to),
    remove: (path) => fs.rm(path, { force: true }),
    write: async (path, text) => {
      await prepare(path);
      await fs.writeFile(path, text, { mode: 0o600 });
    },
    syncFolder: async (folder) => {
      // Windows opens no folders, and keeps names without being asked.
      const handle = await fs.open(folder, 'r').catch(() => undefined);
      try {
        await handle?.sync();
      } finally {
        await handle?.close();
      }
    },
  };
};

const unlessMissing = <T>(reading: Promise<T>, otherwise: T): Promise<T> =>
  reading.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw error;
  });
