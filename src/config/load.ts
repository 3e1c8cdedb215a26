import { join } from 'node:path';
import { nearest } from '../nearest.ts';
import type { Access } from '../tools/risk.ts';
import { ConfigError, type ClusterConfig, type Config, type SecretSource } from './config.ts';
import { flagOf, SETTINGS, variableOf, type Setting } from './settings.ts';

/** The world as configuration sees it, handed in so that nothing here reads it. */
export interface Surroundings {
  /** Arguments after the command. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Resolves to the text of a file, or undefined where there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
}

type Values = Readonly<Record<string, unknown>>;
type Complain = (problem: string) => void;

const USUAL_TASK_WAIT_S = 50;

/** Reads all settings (flags before environment before file before defaults); fails once, with every problem. */
export const loadConfig = async (world: Surroundings): Promise<Config> => {
  const problems: string[] = [];
  const complain: Complain = (problem) => problems.push(problem);
  const flags = readFlags(world.argv, complain);
  const variables = readVariables(world.env, complain);
  const file = await readFile({ ...variables, ...flags }, world, complain);
  const values: Values = { ...file.values, ...variables, ...flags };

  const demo = values['demo'] === true;
  const clusters = demo ? [] : readClusters(values, { ...variables, ...flags }, file.clusters, complain);
  const auditFile =
    typeof values['audit_file'] === 'string' ? values['audit_file'] : demo ? 'none' : usualAuditFile(world);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    clusters,
    access: (values['access'] as Access | undefined) ?? 'read',
    ...(auditFile === 'none' ? {} : { auditFile }),
    taskWaitMs: ((values['task_wait'] as number | undefined) ?? USUAL_TASK_WAIT_S) * 1000,
    ...(demo ? { demo: typeof values['demo_offline'] === 'string' ? { offline: values['demo_offline'] } : {} } : {}),
  };
};

const problemOf = (where: string, { allowed, secret }: Setting, got: string): string =>
  `${where}: must be ${allowed}${secret ? '' : `; got ${JSON.stringify(got)}`}`;

const readFlags = (argv: readonly string[], complain: Complain): Values => {
  const values: Record<string, unknown> = {};
  const flags = new Map(SETTINGS.map((setting) => [flagOf(setting), setting]));
  for (let i = 0; i < argv.length; i++) {
    const [flag, inline] = splitOnce(argv[i] ?? '', '=');
    const setting = flags.get(flag);
    if (!setting) {
      const like = nearest(flag, flags.keys(), 1)[0];
      complain(`${flag}: there is no such flag${like === undefined ? '' : `; did you mean ${like}?`}`);
    } else if (setting.secret) {
      complain(
        `${flag}: a secret on the command line can be read by every user of the machine; use ${variableOf(setting)}, ${flag}-file or ${flag}-command`,
      );
      if (inline === undefined) i++;
    } else {
      const next = argv[i + 1];
      const given =
        inline ?? (setting.toggle && (next === undefined || setting.parse(next) === undefined) ? 'true' : argv[++i]);
      const value = given === undefined ? undefined : setting.parse(given);
      if (value === undefined) complain(problemOf(flag, setting, given ?? ''));
      else values[setting.name] = value;
    }
  }
  return values;
};

const splitOnce = (text: string, separator: string): [string, string | undefined] => {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
};

const readVariables = (env: Surroundings['env'], complain: Complain): Values => {
  const values: Record<string, unknown> = {};
  const variables = new Map(SETTINGS.map((setting) => [variableOf(setting), setting]));
  for (const [name, given] of Object.entries(env)) {
    // An empty variable is how a client's form says "not given".
    if (!name.startsWith('PVE_MCP_') || given === undefined || given === '') continue;
    const setting = variables.get(name);
    if (!setting) {
      const like = nearest(name, variables.keys(), 1)[0];
      complain(`${name}: there is no such setting${like === undefined ? '' : `; did you mean ${like}?`}`);
      continue;
    }
    const value = setting.parse(given);
    if (value === undefined) complain(problemOf(name, setting, given));
    else values[setting.name] = value;
  }
  return values;
};

interface FileSettings {
  readonly values: Values;
  /** Connections by name, where the file has several. */
  readonly clusters?: Readonly<Record<string, Values>>;
}

const readFile = async (known: Values, world: Surroundings, complain: Complain): Promise<FileSettings> => {
  const named = typeof known['config'] === 'string' ? known['config'] : undefined;
  const path = named ?? join(configFolder(world), 'config.yaml');
  const text = await world.readFile(path);
  if (text === undefined) {
    if (named !== undefined) complain(`config: the file ${path} cannot be read`);
    return { values: {} };
  }
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    complain(`config: ${path} is not YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`);
    return { values: {} };
  }
  if (!isRecord(content)) {
    if (content !== null) complain(`config: ${path} must hold settings as "name: value"`);
    return { values: {} };
  }
  const { clusters, ...rest } = content;
  const values = readSettings(
    rest,
    path,
    SETTINGS.filter(({ name }) => name !== 'config'),
    complain,
  );
  if (clusters === undefined) return { values };
  if (!isRecord(clusters)) {
    complain(`config: clusters in ${path} must be connections by name`);
    return { values };
  }
  const connections = Object.entries(clusters).map(([name, settings]): [string, Values] => {
    if (!/^[a-z][a-z0-9_-]{0,31}$/.test(name))
      complain(`clusters.${name}: a name is lower-case letters, digits, - and _, and begins with a letter`);
    return [
      name,
      readSettings(
        isRecord(settings) ? settings : {},
        `clusters.${name}`,
        SETTINGS.filter(({ perCluster }) => perCluster),
        complain,
      ),
    ];
  });
  return { values, clusters: Object.fromEntries(connections) };
};

const readSettings = (given: Values, where: string, allowed: readonly Setting[], complain: Complain): Values => {
  const values: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(given)) {
    const setting = allowed.find((each) => each.name === name);
    if (!setting) {
      const like = nearest(
        name,
        allowed.map((each) => each.name),
        1,
      )[0];
      complain(`${name} in ${where}: there is no such setting${like === undefined ? '' : `; did you mean ${like}?`}`);
      continue;
    }
    const text = typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
    const value = setting.parse(text);
    if (value === undefined) complain(problemOf(`${name} in ${where}`, setting, text));
    else values[name] = value;
  }
  return values;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The connections: the one that flags and environment describe, else those of the file. */
const readClusters = (
  all: Values,
  outside: Values,
  named: FileSettings['clusters'],
  complain: Complain,
): ClusterConfig[] => {
  if (named === undefined || outside['url'] !== undefined) {
    const cluster = readCluster('default', all, '', complain);
    return cluster ? [cluster] : [];
  }
  const clusters = Object.entries(named).flatMap(
    ([name, values]) => readCluster(name, values, `clusters.${name}.`, complain) ?? [],
  );
  const wanted = all['cluster'];
  if (wanted === undefined) return clusters;
  const first = clusters.find(({ name }) => name === wanted);
  if (!first) complain(`cluster: must be one of ${Object.keys(named).join(', ')}; got ${JSON.stringify(wanted)}`);
  return first ? [first, ...clusters.filter((each) => each !== first)] : clusters;
};

const readCluster = (name: string, values: Values, where: string, complain: Complain): ClusterConfig | undefined => {
  const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined);
  const url = text('url');
  if (url === undefined)
    complain(
      `${where}url: is missing; give https://HOST:8006 (${where === '' ? 'PVE_MCP_URL or --url' : 'in the file'}), or --demo for a simulated cluster`,
    );
  const token = secretSource('token', values, where, complain);
  const password = secretSource('password', values, where, complain);
  const username = text('user');
  if (username !== undefined && !password)
    complain(`${where}password: is missing for user ${username}; give password, password_file or password_command`);
  if (username === undefined && !token)
    complain(
      `${where}token: is missing; give PVE_MCP_TOKEN=USER@REALM!NAME=SECRET, token_file or token_command, or a user with a password`,
    );
  if (username !== undefined && token) complain(`${where}user: a token and a user are given; give one of them`);
  const [caFile, fingerprint] = [text('ca_file'), text('fingerprint')];
  const insecure = values['insecure'] === true;
  if ([caFile, fingerprint, insecure || undefined].filter((each) => each !== undefined).length > 1) {
    complain(`${where}ca_file, fingerprint and insecure exclude each other`);
  }
  const credentials = token ? { token } : username !== undefined && password ? { username, password } : undefined;
  if (url === undefined || !credentials) return undefined;
  return {
    name,
    url,
    credentials,
    insecure,
    ...(caFile === undefined ? {} : { caFile }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
};

const secretSource = (
  name: 'token' | 'password',
  values: Values,
  where: string,
  complain: Complain,
): SecretSource | undefined => {
  const [value, file, command] = [values[name], values[`${name}_file`], values[`${name}_command`]];
  const given: SecretSource[] = [
    ...(typeof value === 'string' ? [{ value }] : []),
    ...(typeof file === 'string' ? [{ file }] : []),
    ...(typeof command === 'string' ? [{ command }] : []),
  ];
  if (given.length > 1)
    complain(`${where}${name}: is given ${given.length} times (directly, as a file or as a command); give it once`);
  return given[0];
};

/** Where settings are looked for unless a file is named. */
export const configFolder = ({ env, platform, home }: Pick<Surroundings, 'env' | 'platform' | 'home'>): string => {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'proxmox-ve-mcp');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'proxmox-ve-mcp');
};

const usualAuditFile = ({ env, platform, home }: Surroundings): string => {
  const folder =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (env['XDG_STATE_HOME'] ?? join(home, '.local', 'state'));
  return join(folder, 'proxmox-ve-mcp', 'audit.jsonl');
};
