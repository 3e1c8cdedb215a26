import type { DemoOptions } from '../simulator/demo.ts';
import type { Access, Confirm } from '../tools/risk.ts';
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

/** Reads all settings (flags before environment before file before defaults); fails once, with every problem. */
export const loadConfig = async (world: Surroundings): Promise<Config> => {
  const { read, complain, end } = begin(world);
  const { values, outside, file, demo } = await read;
  const clusters = demo ? [] : readClusters(values, outside, file.clusters, complain);
  const audit = readAudit(values, demo, world, complain);
  if (demo) checkDemo(values, complain);
  end();
  return {
    clusters,
    access: (values['access'] as Access | undefined) ?? 'read',
    allowExec: values['allow_exec'] === true,
    confirm: (values['confirm'] as Confirm | undefined) ?? 'person',
    ...(typeof values['policy_file'] === 'string' ? { policyFile: values['policy_file'] } : {}),
    rateLimits: { ...RATE_LIMITS, ...(values['rate_limits'] as Partial<Record<Risk, number>> | undefined) },
    maxParallel: (values['max_parallel'] as number | undefined) ?? USUAL_PARALLEL,
    ...audit,
    taskWaitMs: ((values['task_wait'] as number | undefined) ?? USUAL_TASK_WAIT_S) * 1000,
    ...(demo ? { demo: demoOptions(values) } : {}),
  };
};

/** Reads the settings of the audit file from the same places, whether or not there is a cluster; fails as `loadConfig` does. */
export const loadAuditConfig = async (world: Surroundings): Promise<AuditConfig> => {
  const { read, complain, end } = begin(world);
  const { values, demo } = await read;
  const audit = readAudit(values, demo, world, complain);
  end();
  return audit;
};

interface Read {
  readonly values: Values;
  /** What flags and environment say. */
  readonly outside: Values;
  readonly file: FileSettings;
  readonly demo: boolean;
}

/** Begins to read; `end` fails with every problem that was found. */
const begin = (
  world: Surroundings,
): { readonly read: Promise<Read>; readonly complain: Complain; readonly end: () => void } => {
  const problems: string[] = [];
  const complain: Complain = (problem) => problems.push(problem);
  const read = async (): Promise<Read> => {
    const flags = readFlags(world.argv, complain);
    const outside = overlay(readVariables(world.env, complain), flags);
    // A demo shows the same to everybody, whatever is set up for real clusters.
    const file: FileSettings =
      outside['demo'] === true && outside['config'] === undefined
        ? { values: {} }
        : await readFile(outside, world, complain);
    const values = overlay(file.values, outside);
    return { values, outside, file, demo: values['demo'] === true };
  };
  return {
    read: read(),
    complain,
    end: () => {
      if (problems.length > 0) throw new ConfigError(problems);
    },
  };
};

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
