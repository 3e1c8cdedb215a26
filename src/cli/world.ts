/** What a command is given of the outside world; only `main.ts` makes one. */
export interface World {
  /** Arguments after the command. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly version: string;
  /** The Node that runs this. */
  readonly node: string;
  /** The file that `tools.json` stands beside, and that starts the server. */
  readonly entry: string;
  /** The number of this process. */
  readonly pid: number;
  /** Whether a process of that number runs on this machine. */
  readonly alive: (pid: number) => boolean;
  /** Called when the process is asked to end; resolves before it does. */
  readonly onStop: (stop: () => Promise<void>) => void;
}

/** A command: resolves to the exit code. */
export type Command = (world: World) => Promise<number>;

/** A part of a command: resolves to the exit code. */
export type Subcommand = (argv: readonly string[], world: World) => Promise<number>;
