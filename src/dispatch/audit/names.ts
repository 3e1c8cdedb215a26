import { basename, dirname, join } from 'node:path';

const stemOf = (path: string): string => path.replace(/\.jsonl$/, '');

/** Where the file of a day goes when a new one is begun: `audit-2026-11-24.1.jsonl`. */
export const rotatedName = (path: string, day: string, number: number): string =>
  `${stemOf(path)}-${day}.${number}.jsonl`;

/** The file that a process writes while another one has the usual one: `audit.4711.jsonl`. */
export const ownName = (path: string, pid: number): string => `${stemOf(path)}.${pid}.jsonl`;

/** The lock of a file. */
export const lockName = (path: string): string => `${path}.lock`;

/** The rotated files among the names of a folder, oldest first, with the path of the present one at the end. */
export const filesInOrder = (path: string, names: readonly string[]): string[] => {
  const stem = basename(stemOf(path)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rotated = new RegExp(`^${stem}-(\\d{4}-\\d{2}-\\d{2})\\.(\\d+)\\.jsonl$`);
  const found = names.flatMap((name) => {
    const [, day = '', number = ''] = rotated.exec(name) ?? [];
    return day === '' ? [] : [{ name, day, number: Number(number) }];
  });
  found.sort((a, b) => (a.day === b.day ? a.number - b.number : a.day < b.day ? -1 : 1));
  return [...found.map(({ name }) => join(dirname(path), name)), path];
};
