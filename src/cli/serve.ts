import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { systemClock } from '../clock.ts';
import { ConfigError, type Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { asProxmoxError } from '../errors.ts';
import type { Unusable } from '../server/marks.ts';
import { serveStdio } from '../server/stdio.ts';
import type { Listed } from '../tools/surface.ts';
import type { Assembly } from './assemble.ts';
import { readIfThere } from './read-if-there.ts';
import type { Command, World } from './world.ts';

/** `proxmox-ve-mcp serve`: serves one client over stdio; ends with its input. */
export const serve: Command = async (world) => {
  const { argv, env, platform, home, stdin, stdout, stderr, version, pid, alive, onStop } = world;
  const config = await loadConfig({ argv, env, platform, home, readFile: readIfThere }).catch((error: unknown) => {
    if (error instanceof ConfigError) return error;
    throw error;
  });
  if (config instanceof ConfigError) {
    stderr.write(`proxmox-ve-mcp: ${config.message}\nproxmox-ve-mcp help lists all settings.\n`);
    return 2;
  }
  const fault = await faultIn(config);
  if (fault !== undefined) {
    stderr.write(`proxmox-ve-mcp: ${fault}\n`);
    return 2;
  }
  for (const { name, insecure } of config.clusters) {
    if (insecure)
      stderr.write(`proxmox-ve-mcp: insecure is set for cluster ${name}: its certificate is not checked.\n`);
  }

  // Client, tools and dispatcher are loaded after the first answer has left, or by the first call, whatever comes first.
  let assembled: Promise<Assembly> | undefined;
  const assembly = (): Promise<Assembly> =>
    (assembled ??= import('./assemble.ts').then(({ assemble }) =>
      assemble(config, {
        clock: systemClock,
        callId: randomUUID,
        pid,
        alive,
        stderr,
        warn: (sentence) => void stderr.write(`proxmox-ve-mcp: ${sentence}\n`),
      }),
    ));

  const server = await serveStdio({
    stdin,
    stdout,
    version,
    limits: config,
    toolsets: config.toolsets,
    plans: config.confirm === 'plan',
    clusters: config.clusters.map(({ name }) => name),
    surface: () => builtSurface(world),
    dispatcher: async () => (await assembly()).dispatcher,
    ...(config.demo ? {} : { unusable: unusableOf(config, assembly) }),
    onReady: () =>
      void assembly()
        .then(({ warm }) => warm())
        .catch(() => undefined),
  });
  onStop(server.close);
  await server.closed;
  await (await assembled)?.close();
  return 0;
};

/** Which tools never work; the embedded cluster gives all rights. */
const unusableOf = ({ clusters }: Config, assembly: () => Promise<Assembly>): Unusable => ({
  read: async () => {
    const { warm, unusable } = await assembly();
    // What the first call needs is loaded first.
    await warm();
    return unusable();
  },
  // A command that tells a secret may ask a person for it: not before something is wanted.
  atStart: clusters.every(
    ({ credentials }) => !('command' in ('token' in credentials ? credentials.token : credentials.password)),
  ),
});

/** What is wrong with a file that the settings name; undefined where nothing is. */
const faultIn = async ({ policyFile, auditKeyFile }: Config): Promise<string | undefined> => {
  try {
    if (policyFile !== undefined) await (await import('./policy-file.ts')).policyAt(policyFile).current();
    if (auditKeyFile !== undefined) await (await import('./audit/key.ts')).readKey(auditKeyFile);
    return undefined;
  } catch (error) {
    return asProxmoxError(error).message;
  }
};

/** The surface as the build wrote it; run from source there is none, and the tools are loaded instead. */
const builtSurface = async ({ entry }: World): Promise<readonly Listed[]> => {
  const built = await readIfThere(join(dirname(entry), 'tools.json'));
  if (built !== undefined) return JSON.parse(built) as Listed[];
  const [{ surface }, { tools }] = await Promise.all([import('../tools/surface.ts'), import('../tools/index.ts')]);
  return surface(tools);
};
