import { readdir, readFile } from 'node:fs/promises';

/** One exchange of a real host, as `tests/recordings/README.md` describes it. */
export interface Step {
  readonly id: string;
  /** Who sent it: `root-token`, `none`, … */
  readonly as: string;
  readonly waitFor?: string;
  /** What else was so then. */
  readonly note?: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query?: readonly Pair[];
    readonly form?: readonly Pair[];
    readonly json?: unknown;
    readonly headers?: Readonly<Record<string, string | null>>;
    readonly rawBody?: string;
    readonly scheme?: string;
  };
  readonly response: {
    readonly status: number;
    readonly reason: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly volatile?: readonly string[];
  /** Pointers to lists and texts that were cut, with their lengths. */
  readonly trimmed?: Readonly<Record<string, number>>;
}

export type Pair = readonly [name: string, value: string];

/** A recorded session. */
export interface Scenario {
  readonly name: string;
  readonly preconditions: readonly string[];
  /** Principals that the scenario itself makes: `alice-ticket` → `alice@pve`. */
  readonly principals?: Readonly<Record<string, string>>;
  readonly placeholders?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const FOLDER = new URL('../recordings/', import.meta.url);

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(new URL(file, FOLDER), 'utf8'));

/** Every recorded scenario, by name. */
export const scenarios = async (): Promise<Scenario[]> => {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json') && file !== 'sweep.json').sort();
  return Promise.all(files.map(async (file) => (await read(file)) as Scenario));
};
