import { join } from 'node:path';
import { nearest } from '../nearest.ts';
import { configFolder, type Place } from './places.ts';
import { flagOf, SETTINGS, variableOf, type Setting } from './settings.ts';
import { readYaml } from './yaml.ts';

/** Settings by name, as they were read from one place. */
export type Values = Readonly<Record<string, unknown>>;

/** Notes a problem; reading goes on, so that all of them are told at once. */
export type Complain = (problem: string) => void;

/** Resolves to the text of a file, or undefined where there is none; fails for one that can't be read. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** What is wrong with a value, without the value where it may be a secret. */
const problemOf = (where: string, { allowed, secret, shown }: Setting, got: string): string =>
  `${where}: must be ${allowed}${secret || shown?.(got) === false ? '' : `; got ${JSON.stringify(got)}`}`;

/** The settings among the arguments. */
export const readFlags = (argv: readonly string[], complain: Complain): Values => {
  const values: Record<string, unknown> = {};
  const flags = new Map(SETTINGS.map((setting) => [flagOf(setting), setting]));
  for (let i = 0; i < argv.length; i++) {
    const [flag, inline] = splitOnce(argv[i] ?? '', '=');
    const setting = flags.get(flag);
    if (!flag.startsWith('--')) {
      // Not repeated: it may be a secret that was meant for a flag.
      complain(`argument ${i + 1}: is no flag; flags begin with --`);
    } else if (!setting) {
      const like = nearest(flag, flags.keys(), 1)[0];
      complain(`${flag}: there is no such flag${like === undefined ? '' : `; did you mean ${like}?`}`);
      if (inline === undefined && argv[i + 1]?.startsWith('--') === false) i++;
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

/** The settings in the environment. */
export const readVariables = (env: Place['env'], complain: Complain): Values => {
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

export interface FileSettings {
  readonly values: Values;
  /** Connections by name, where the file has several. */
  readonly clusters?: Readonly<Record<string, Values>>;
}

/** The settings in the file that is named, or in the usual one where there is one. */
export const readFile = async (
  known: Values,
  world: Place & { readonly readFile: ReadFile },
  complain: Complain,
): Promise<FileSettings> => {
  const named = typeof known['config'] === 'string' ? known['config'] : undefined;
  const path = named ?? join(configFolder(world), 'config.yaml');
  const cannot = (): void => complain(`config: the file ${path} cannot be read`);
  let text: string | undefined;
  try {
    text = await world.readFile(path);
  } catch {
    cannot();
    return { values: {} };
  }
  if (text === undefined) {
    if (named !== undefined) cannot();
    return { values: {} };
  }
  const read = await readYaml(text, { untyped: true });
  if ('fault' in read) {
    complain(`config: ${path} is not YAML${read.line === undefined ? '' : `: see line ${read.line}`}`);
    return { values: {} };
  }
  const { content } = read;
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
  if (Object.keys(clusters).length === 0)
    complain(`config: clusters in ${path} is empty; name at least one connection`);
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
