import type { DemoOptions } from '../simulator/demo.ts';
import type { Access, Confirm } from '../tools/risk.ts';
import { DEFAULT_TOOLSETS, type Toolset } from '../tools/toolsets.ts';
import { RATE_LIMITS } from './rate-limits.ts';
import type { Risk } from '../rules/risk.ts';
import { readClusters } from './clusters.ts';
import { readAudit } from './audit.ts';
import { ConfigError, type AuditConfig, type Config } from './config.ts';
import type { Place } from './places.ts';
import {
  readFile,
  readFlags,
  readVariables,
  type Complain,
  type FileSettings,
  type ReadFile,
  type Values,
} from './sources.ts';

/** The world as configuration sees it, handed in so that nothing here reads it. */
export interface Surroundings extends Place {
  /** Arguments after the command. */
  readonly argv: readonly string[];
  readonly readFile: ReadFile;
}

const USUAL_TASK_WAIT_S = 50;
const USUAL_PARALLEL = 8;

/** Settings by name, as all places together have them. */
interface Together {
  readonly values: Values;
  /** Those of flags and environment alone. */
  readonly outside: Values;
  readonly named: FileSettings['clusters'];
  readonly demo: boolean;
}

/** Reads all places and makes something of it; fails once, with every problem that either complained of. */
const reading = async <T>(world: Surroundings, make: (together: Together, complain: Complain) => T): Promise<T> => {
  const problems: string[] = [];
  const complain: Complain = (problem) => problems.push(problem);
  const made = make(await readPlaces(world, complain), complain);
  if (problems.length > 0) throw new ConfigError(problems);
  return made;
};

const readPlaces = async (world: Surroundings, complain: Complain): Promise<Together> => {
  const flags = readFlags(world.argv, complain);
  const outside = overlay(readVariables(world.env, complain), flags);
  // A demo shows the same to everybody, whatever is set up for real clusters.
  const file: FileSettings =
    outside['demo'] === true && outside['config'] === undefined
      ? { values: {} }
      : await readFile(outside, world, complain);
  const values = overlay(file.values, outside);
  return { values, outside, named: file.clusters, demo: values['demo'] === true };
};

/** What limits the server, however it reaches a cluster. */
type LimitsConfig = Pick<Config, 'access' | 'allowExec' | 'toolsets' | 'policyFile'>;

const limitsIn = (values: Values): LimitsConfig => ({
  access: (values['access'] as Access | undefined) ?? 'read',
  allowExec: values['allow_exec'] === true,
  toolsets: (values['toolsets'] as readonly Toolset[] | undefined) ?? DEFAULT_TOOLSETS,
  ...(typeof values['policy_file'] === 'string' ? { policyFile: values['policy_file'] } : {}),
});

/** What requests are judged by, without a connection. */
export interface JudgeConfig extends LimitsConfig {
  /** Names of the clusters that are described; empty where none is. */
  readonly clusters: readonly string[];
  /** The one that is meant. */
  readonly cluster: string;
}

/** Reads what judging needs from the same places; connections may be missing, or lack their secrets. Fails once, with every problem. */
export const loadJudgeConfig = (world: Surroundings): Promise<JudgeConfig> =>
  reading(world, (together, complain) => {
    const clusters = clusterNames(together);
    const wanted = together.values['cluster'];
    const cluster = typeof wanted === 'string' ? wanted : (clusters[0] ?? 'default');
    if (clusters.length > 0 && !clusters.includes(cluster))
      complain(`cluster: must be one of ${clusters.join(', ')}; got ${JSON.stringify(cluster)}`);
    return { ...limitsIn(together.values), clusters, cluster };
  });

const clusterNames = ({ values, outside, named, demo }: Together): readonly string[] => {
  if (demo) return ['demo'];
  if (named && outside['url'] === undefined) return Object.keys(named);
  return values['url'] === undefined ? [] : ['default'];
};

/** Reads the settings of the audit file from the same places, whether or not there is a cluster. Fails once, with every problem. */
export const loadAuditConfig = (world: Surroundings): Promise<AuditConfig> =>
  reading(world, ({ values, demo }, complain) => readAudit(values, demo, world, complain));

/** Reads all settings (flags before environment before file before defaults); fails once, with every problem. */
export const loadConfig = (world: Surroundings): Promise<Config> =>
  reading(world, ({ values, outside, named, demo }, complain) => {
    const clusters = demo ? [] : readClusters(values, outside, named, complain);
    const audit = readAudit(values, demo, world, complain);
    if (demo) checkDemo(values, complain);
    return {
      clusters,
      ...limitsIn(values),
      confirm: (values['confirm'] as Confirm | undefined) ?? 'person',
      rateLimits: { ...RATE_LIMITS, ...(values['rate_limits'] as Partial<Record<Risk, number>> | undefined) },
      maxParallel: (values['max_parallel'] as number | undefined) ?? USUAL_PARALLEL,
      ...audit,
      taskWaitMs: ((values['task_wait'] as number | undefined) ?? USUAL_TASK_WAIT_S) * 1000,
      ...(demo ? { demo: demoOptions(values) } : {}),
    };
  });

/** `demo_guests` → `guests`; each setting has been checked by its own rule. */
const demoOptions = (values: Values): DemoOptions =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith('demo_') && value !== undefined ? [[name.slice('demo_'.length), value]] : [],
    ),
  );

const USUAL_DEMO_NODES = 3;

/** A node that is to be down has to be there. */
const checkDemo = (
  { demo_offline: offline, demo_nodes: count = USUAL_DEMO_NODES }: Values,
  complain: Complain,
): void => {
  if (typeof offline !== 'string' || Number(offline.slice('pve'.length)) <= Number(count)) return;
  complain(`demo_offline: must be one of the nodes pve1 to pve${String(count)}; got ${JSON.stringify(offline)}`);
};

const TOKEN = ['token', 'token_file', 'token_command'];
const AUDIT_TOKEN = TOKEN.map((name) => `audit_webhook_${name}`);
const PASSWORD = ['password', 'password_file', 'password_command'];

/** What a setting of a stronger place takes out of a weaker one: other forms of the same thing. */
const REPLACES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [TOKEN, [...TOKEN, ...PASSWORD, 'user']],
  [PASSWORD, [...PASSWORD, ...TOKEN]],
  [['user'], TOKEN],
  [AUDIT_TOKEN, AUDIT_TOKEN],
];

const overlay = (weaker: Values, stronger: Values): Values => {
  const gone = new Set(
    REPLACES.filter(([names]) => names.some((name) => stronger[name] !== undefined)).flatMap(([, others]) => others),
  );
  return { ...Object.fromEntries(Object.entries(weaker).filter(([name]) => !gone.has(name))), ...stronger };
};
