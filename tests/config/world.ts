import { loadConfig, type Surroundings } from '../../src/config/load.ts';
import { ConfigError, type Config } from '../../src/config/config.ts';
import { DEFAULT_TOOLSETS } from '../../src/tools/toolsets.ts';

export const TOKEN = 'root@pam!test=6f5e2b9c-0000-4000-8000-00000000abcd';
export const URL_OF_PVE = 'https://pve.example:8006';
/** Enough to connect. */
export const CONNECTION = { PVE_MCP_URL: URL_OF_PVE, PVE_MCP_TOKEN: TOKEN } as const;
const USUAL_FILE = '/home/ops/.config/proxmox-ve-mcp/config.yaml';

export interface World {
  readonly argv?: readonly string[];
  readonly env?: Surroundings['env'];
  /** The text of the usual file, or of several files by path. */
  readonly file?: string | Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
}

const surroundings = ({ argv = [], env = {}, file = {}, platform = 'linux' }: World): Surroundings => ({
  argv,
  env,
  platform,
  home: '/home/ops',
  readFile: (path) => Promise.resolve((typeof file === 'string' ? { [USUAL_FILE]: file } : file)[path]),
});

/** The configuration of a world that exists for one test only. */
export const load = (world: World): Promise<Config> => loadConfig(surroundings(world));

/** What is wrong with it; empty where nothing is. */
export const problemsOf = async (world: World): Promise<readonly string[]> => {
  try {
    await load(world);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

/** What the settings of the server are where nothing is said. */
export const DEFAULTS = {
  access: 'read',
  allowExec: false,
  toolsets: DEFAULT_TOOLSETS,
  confirm: 'person',
  rateLimits: { read: 600, change: 60, disrupt: 30, destroy: 3, exec: 3 },
  maxParallel: 8,
  auditMaxMib: 64,
  auditStderr: false,
  taskWaitMs: 50_000,
} as const;
