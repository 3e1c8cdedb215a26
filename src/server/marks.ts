import type { ErrorCode } from '../errors.ts';

/** Where it comes from which tools never work with the rights of the server. */
export interface Unusable {
  /** Their names, each with why; asks the cluster. */
  readonly read: () => Promise<ReadonlyMap<string, string>>;
  /** Whether it may be read before a tool is called. */
  readonly atStart: boolean;
}

/** What is known of tools that never work. Nothing waits for it. */
export interface Marks {
  /** The tool as it is listed: with why it never works, where it doesn't. */
  readonly marked: <T extends { readonly name: string; readonly description: string }>(tool: T) => T;
  /** Called when a client has said hello. */
  readonly ready: () => void;
  /** Called after a call: one that ended otherwise than the listing says is a reason to look again. */
  readonly ended: (name: string, how: 'ok' | ErrorCode) => void;
}

/** Makes the marks of a listing; `changed` is called when they are others than before. */
export const createMarks = ({ read, atStart }: Unusable, changed: () => void): Marks => {
  let known: ReadonlyMap<string, string> = new Map();
  let looked = false;
  let looking = false;

  const look = async (): Promise<void> => {
    looked = true;
    if (looking) return;
    looking = true;
    const before = known;
    known = await read().catch(() => before);
    looking = false;
    const isSame = known.size === before.size && [...known].every(([name, why]) => before.get(name) === why);
    if (!isSame) changed();
  };

  return {
    marked: (tool) => {
      const why = known.get(tool.name);
      return why === undefined ? tool : { ...tool, description: `${tool.description} NOT USABLE: ${why}.` };
    },
    ready: () => {
      if (atStart) void look();
    },
    ended: (name, how) => {
      const isOtherwise = known.has(name) ? how === 'ok' : how === 'FORBIDDEN';
      if (!looked || isOtherwise) void look();
    },
  };
};
