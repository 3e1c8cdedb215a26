import { createClient, type Client, type ClientOptions } from '../client/client.ts';
import type { Clock } from '../clock.ts';
import type { ClusterConfig, Config } from '../config/config.ts';
import { readSecret } from '../config/secret.ts';
import { fileSink, noAudit } from '../dispatch/audit.ts';
import { createDispatcher, type Cluster, type Dispatcher } from '../dispatch/dispatcher.ts';
import { createInventory } from '../inventory/inventory.ts';
import { tools } from '../tools/index.ts';
import { readCa } from './ca.ts';

/** The parts of a server behind the protocol, joined. */
export interface Assembly {
  readonly dispatcher: Dispatcher;
  /** Loads what the first request needs. */
  readonly warm: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Means {
  readonly clock: Clock;
  readonly callId: () => string;
}

/** Builds clients, inventories and the dispatcher from the configuration; connects to nothing. */
export const assemble = async (config: Config, { clock, callId }: Means): Promise<Assembly> => {
  const named = config.demo
    ? [await demoClient(config.demo, clock)]
    : await Promise.all(config.clusters.map((cluster) => realClient(cluster, clock)));
  const clusters = named.map(({ name, client }): Cluster => ({
    name,
    requester: client,
    inventory: createInventory(client, clock),
  }));
  const audit = config.auditFile === undefined ? noAudit : fileSink(config.auditFile);
  return {
    dispatcher: createDispatcher({
      tools,
      clusters,
      access: config.access,
      audit,
      clock,
      taskWaitMs: config.taskWaitMs,
      callId,
    }),
    warm: async () => {
      await Promise.all([
        ...named.map(({ client }) => client.warm()),
        import('../dispatch/validate.ts').then(({ validator }) => validator({})),
      ]);
    },
    close: async () => {
      await Promise.all(named.map(({ client }) => client.close()));
    },
  };
};

interface Named {
  readonly name: string;
  readonly client: Client;
}

const realClient = async (
  { name, url, credentials, caFile, fingerprint, insecure }: ClusterConfig,
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
  return { name, client: createClient({ url, credentials: secrets, tls, clock }) };
};

const demoClient = async (demo: NonNullable<Config['demo']>, clock: Clock): Promise<Named> => {
  const { createDemo } = await import('../simulator/demo.ts');
  const { url, token, fetch } = createDemo(demo, clock);
  return {
    name: 'demo',
    client: createClient({ url, credentials: { token: () => Promise.resolve(token) }, fetch, clock }),
  };
};
