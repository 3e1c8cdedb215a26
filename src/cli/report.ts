import { ConfigError } from '../config/config.ts';
import { asProxmoxError } from '../errors.ts';
import type { Command, Subcommand, World } from './world.ts';

/** Runs a command, and tells on standard error how it failed: 2 for wrong usage or settings, else 1. */
export const reporting = async (
  { stderr }: Pick<World, 'stderr'>,
  name: string,
  run: () => Promise<number>,
): Promise<number> => {
  const tell = (text: string): void => void stderr.write(`proxmox-ve-mcp ${name}: ${text}\n`);
  try {
    return await run();
  } catch (error) {
    if (error instanceof ConfigError) {
      tell(`${error.message}\nproxmox-ve-mcp help lists all settings.`);
      return 2;
    }
    const { code, message, next } = asProxmoxError(error);
    tell(`${code}: ${message}\nNext: ${next}`);
    return code === 'INVALID_INPUT' ? 2 : 1;
  }
};

/** A command that is only the choice of one of its parts; each is loaded when it is chosen. */
export const choosing =
  (command: string, parts: Readonly<Record<string, () => Promise<Subcommand>>>): Command =>
  async (world) => {
    const [name = '', ...argv] = world.argv;
    const load = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (load) return reporting(world, `${command} ${name}`, async () => (await load())(argv, world));
    world.stderr.write(`proxmox-ve-mcp ${command}: give one of ${Object.keys(parts).join(', ')}.\n`);
    return 2;
  };
