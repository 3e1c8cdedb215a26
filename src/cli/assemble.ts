import { randomBytes } from 'node:crypto';
import { createClient, type Client, type ClientOptions } from '../client/client.ts';
import type { Clock } from '../clock.ts';
import type { ClusterConfig, Config } from '../config/config.ts';
import { readSecret } from '../config/secret.ts';
import { noAudit, printing, type AuditSink } from '../dispatch/audit.ts';
import { fileSink } from '../dispatch/audit/file-sink.ts';
import { guardOf } from '../dispatch/ceiling.ts';
import { createConfirmer } from '../dispatch/confirm.ts';
import { createDispatcher, type Cluster, type Dispatcher } from '../dispatch/dispatcher.ts';
import { createRights } from '../dispatch/rights.ts';
import { createLimiter, limited } from '../dispatch/limiter.ts';
import { fixedPolicy, type PolicySource } from '../dispatch/policy/source.ts';
import { createInventory } from '../inventory/inventory.ts';
import { tools } from '../tools/index.ts';
import type { Limits } from '../tools/risk.ts';
import { readKey } from './audit/key.ts';
import { policyAt } from './policy-file.ts';
import { readCa } from './ca.ts';

/** The parts of a server behind the protocol, joined. */
export interface Assembly {
  readonly dispatcher: Dispatcher;
  /** Loads what the first request needs. */
  readonly warm: () => Promise<void>;
  /** The tools that never work with the rights of the server, each with why. */
  readonly unusable: () => Promise<ReadonlyMap<string, string>>;
  readonly close: () => Promise<void>;
}

interface Means {
  readonly clock: Clock;
  readonly callId: () => string;
  /** The number of this process, and whether another one runs: two must not write one audit file. */
  readonly pid: number;
  readonly alive: (pid: number) => boolean;
  /** Tells the operator something. */
  readonly warn: (sentence: string) => void;
  /** Where records are printed, if they are to be. */
  readonly stderr?: Pick<NodeJS.WritableStream, 'write'>;
  /** What records are sent with, if they are to be; that of this machine unless another is given. */
  readonly fetch?: typeof globalThis.fetch;
}

/** Builds clients, inventories and the dispatcher from the configuration; connects to nothing. */
export const assemble = async (config: Config, means: Means): Promise<Assembly> => {
  const { clock, callId } = means;
  const named = await clientsOf(config, clock);
  const clusters = named.map(({ name, client }): Cluster => {
    const requester = limited(client, config.maxParallel);
    const identity = (): Promise<string> => client.identity();
    return {
      name,
      requester,
      inventory: createInventory(requester, clock),
      load: () => requester.load(),
      identity,
      rights: createRights(requester, identity, clock),
    };
  });
  const audit = await auditOf(config, means);
  return {
    dispatcher: createDispatcher({
      tools,
      clusters,
      limits: config,
      toolsets: config.toolsets,
      policy: policyOf(config),
      confirmer: createConfirmer({ setting: config.confirm, clock, random: randomBytes }),
      limiter: createLimiter({ limits: config.rateLimits, clock }),
      audit,
      clock,
      taskWaitMs: config.taskWaitMs,
      callId,
    }),
    warm: async () => {
      audit.start?.();
      await Promise.all([
        ...named.map(({ client }) => client.warm()),
        import('../dispatch/validate.ts').then(({ validator }) => validator({})),
      ]);
    },
    unusable: async () => (await import('../dispatch/unusable.ts')).unusableTools(tools, clusters),
    close: async () => {
      await Promise.all([...named.map(({ client }) => client.close()), audit.close?.()]);
    },
  };
};

const MIB = 1024 ** 2;

/** Where calls are recorded by the settings. */
const auditOf = async (config: Config, means: Means): Promise<AuditSink> => {
  const { auditFile, auditStderr } = config;
  const { stderr } = means;
  const sink = auditFile === undefined ? noAudit : await auditFileOf(auditFile, config, means);
  return auditStderr && stderr ? printing((line) => void stderr.write(line), sink) : sink;
};

const auditFileOf = async (
  path: string,
  { auditKeyFile, auditMaxMib, auditWebhook }: Config,
  { clock, pid, alive, warn, fetch = globalThis.fetch }: Means,
): Promise<AuditSink> => {
  const key = auditKeyFile === undefined ? undefined : await readKey(auditKeyFile);
  const file = fileSink({ path, clock, ...(key ? { key } : {}), maxBytes: auditMaxMib * MIB, pid, alive, warn });
  if (!auditWebhook) return file;
  const { webhookSink } = await import('../dispatch/audit/webhook.ts');
  const { url, token } = auditWebhook;
  const secret = token ? { token: readSecret(token, 'audit webhook token') } : {};
  return webhookSink(file, { url, ...secret, fetch, clock, alive, warn });
};

/** The policy of the settings: a file that is looked at with each call, or the defaults. */
const policyOf = ({ policyFile }: Config): PolicySource =>
  policyFile === undefined ? fixedPolicy() : policyAt(policyFile);

/** A client with the name of its cluster. */
export interface Named {
  readonly name: string;
  readonly client: Client;
}

/** A client for each cluster of the settings, or for that of the demo; connects to nothing. */
export const clientsOf = async (config: Config, clock: Clock): Promise<Named[]> =>
  config.demo
    ? [await demoClient(config, clock)]
    : Promise.all(config.clusters.map((cluster) => realClient(cluster, config, clock)));

const realClient = async (
  { name, url, credentials, caFile, fingerprint, insecure }: ClusterConfig,
  limits: Limits,
  clock: Clock,
): Promise<Named> => {
  const secrets: ClientOptions['credentials'] =
    'token' in credentials
      ? { token: readSecret(credentials.token, 'token') }
      : { username: credentials.username, password: readSecret(credentials.password, 'password') };
  const tls = {
    insecure,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(caFile === undefined ? {} : { ca: await readCa(caFile) }),
  };
  return { name, client: createClient({ url, credentials: secrets, tls, clock, guard: guardOf(limits) }) };
};

const demoClient = async (config: Config, clock: Clock): Promise<Named> => {
  const { createDemo } = await import('../simulator/demo.ts');
  const { url, token, fetch } = createDemo(config.demo ?? {}, clock);
  return {
    name: 'demo',
    client: createClient({
      url,
      credentials: { token: () => Promise.resolve(token) },
      fetch,
      clock,
      guard: guardOf(config),
    }),
  };
};
