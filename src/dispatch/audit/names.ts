import { basename, dirname, join } from 'node:path';

const stemOf = (path: string): string => path.replace(/\.jsonl$/, '');
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A file that was put aside. */
export interface Rotated {
  readonly path: string;
  /** The number of its last record. */
  readonly last: number;
}

/** Where a file is put aside, under a day and the number of its last record: `audit-2026-11-24.57.jsonl`. */
export const rotatedName = (path: string, day: string, last: number): string => `${stemOf(path)}-${day}.${last}.jsonl`;

/** The file that a process writes while another one has the usual one: `audit.4711.jsonl`. */
export const ownName = (path: string, pid: number): string => `${stemOf(path)}.${pid}.jsonl`;

/** What a process holds while it writes a file: `audit.jsonl.4711.lock`. */
export const ticketName = (path: string, pid: number): string => `${path}.${pid}.lock`;

/** Where a chain keeps what was sent of it: `audit.jsonl.sent`. */
export const sentName = (path: string): string => `${path}.sent`;

/** The processes that hold tickets for a file, among the names of its folder. */
export const ticketsIn = (path: string, names: readonly string[]): number[] => {
  const ticket = new RegExp(`^${quoted(basename(path))}\\.(\\d+)\\.lock$`);
  return names.flatMap((name) => ticket.exec(name)?.[1] ?? []).map(Number);
};

/** The files of a chain that were put aside, oldest first, among the names of a folder. Their day says nothing: a clock may be set back. */
export const rotatedIn = (path: string, names: readonly string[]): Rotated[] => {
  const rotated = new RegExp(`^${quoted(basename(stemOf(path)))}-\\d{4}-\\d{2}-\\d{2}\\.(\\d+)\\.jsonl$`);
  return names
    .flatMap((name) => {
      const last = rotated.exec(name)?.[1];
      return last === undefined ? [] : [{ path: join(dirname(path), name), last: Number(last) }];
    })
    .sort((a, b) => a.last - b.last);
};

/** The files of a chain in their order, the present one at the end. */
export const filesInOrder = (path: string, names: readonly string[]): string[] => [
  ...rotatedIn(path, names).map((rotated) => rotated.path),
  ...(names.includes(basename(path)) ? [path] : []),
];

/** A chain that belongs to a path: its own, or that of a process that found it taken. */
export interface Chain {
  /** The present file. */
  readonly path: string;
  /** The process; undefined for the chain of the path itself. */
  readonly pid?: number;
}

/** All chains that belong to a path, its own first, among the names of its folder. */
export const chainsIn = (path: string, names: readonly string[]): Chain[] => {
  const own = new RegExp(`^${quoted(basename(stemOf(path)))}\\.(\\d+)(?:-\\d{4}-\\d{2}-\\d{2}\\.\\d+)?\\.jsonl$`);
  const pids = new Set(names.flatMap((name) => own.exec(name)?.[1] ?? []).map(Number));
  return [
    ...(filesInOrder(path, names).length > 0 ? [{ path }] : []),
    ...[...pids].sort((a, b) => a - b).map((pid) => ({ path: ownName(path, pid), pid })),
  ];
};
