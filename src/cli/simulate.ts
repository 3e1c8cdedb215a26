import { parseArgs } from 'node:util';
import { ConfigError } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import type { Command, World } from './world.ts';

/** The port that Proxmox VE listens on. */
const USUAL_PORT = 8006;

/** `proxmox-ve-mcp simulate`: serves a simulated cluster over HTTPS on the loopback interface, for any client, until it is asked to end. */
export const simulate: Command = async (world) => {
  const { stdout, stderr, onStop } = world;
  const settings = await readSettings(world);
  if (typeof settings === 'string') {
    stderr.write(`proxmox-ve-mcp simulate: ${settings}\n`);
    return 2;
  }
  const [{ createDemo }, { serveSimulator }] = await Promise.all([
    import('../simulator/demo.ts'),
    import('../simulator/wire/https.ts'),
  ]);
  const { simulator, token, login } = createDemo(settings.demo);
  const server = await serveSimulator(simulator, settings.port).catch((error: unknown) => String(error));
  if (typeof server === 'string') {
    stderr.write(
      `proxmox-ve-mcp simulate: port ${settings.port} can't be used (${server}). Give another with --port; 0 takes any that is free.\n`,
    );
    return 1;
  }
  stdout.write(
    `A simulated Proxmox VE cluster listens on ${server.url}\n` +
      `  certificate  ${server.fingerprint} (SHA-256, self-signed)\n` +
      `  API token    ${token}\n` +
      `  login        ${login.username} with the password ${login.password}\n` +
      'Its state is in memory only. Ctrl+C ends it.\n',
  );
  onStop(server.close);
  await server.closed;
  return 0;
};

interface Settings {
  readonly port: number;
  readonly demo: NonNullable<Awaited<ReturnType<typeof loadConfig>>['demo']>;
}

/** The port, and what the settings of demos say of the cluster; a text where they do not fit. */
const readSettings = async ({ argv, env, platform, home }: World): Promise<Settings | string> => {
  const { tokens } = parseArgs({ args: [...argv], strict: false, tokens: true, options: { port: { type: 'string' } } });
  const given = tokens.filter((token) => token.kind === 'option' && token.name === 'port');
  const last = given.at(-1);
  const port = last?.kind === 'option' ? last.value : String(USUAL_PORT);
  if (port === undefined || !/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return `--port must be a number up to 65535; got ${JSON.stringify(port ?? '')}.`;
  }
  const others = argv.filter(
    (_, i) => !given.some(({ index }) => i === index || (i === index + 1 && !argv[index]?.includes('='))),
  );
  try {
    const config = await loadConfig({
      argv: ['--demo', ...others],
      env,
      platform,
      home,
      readFile: () => Promise.resolve(undefined),
    });
    return { port: Number(port), demo: config.demo ?? {} };
  } catch (error) {
    if (error instanceof ConfigError) return `${error.message}\nproxmox-ve-mcp help lists all settings.`;
    throw error;
  }
};
