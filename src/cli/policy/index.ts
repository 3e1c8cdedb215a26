import { ConfigError } from '../../config/config.ts';
import { asProxmoxError } from '../../errors.ts';
import type { Command, Subcommand } from '../world.ts';

const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  check: async () => (await import('./check.ts')).check,
  test: async () => (await import('./test.ts')).test,
};

/** `proxmox-ve-mcp policy check|test`: is the policy right, and what would it say? Fails with 2 for wrong usage or settings, else with 1. */
export const policy: Command = async (world) => {
  const [name = '', ...argv] = world.argv;
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!load) {
    world.stderr.write(`proxmox-ve-mcp policy: give one of ${Object.keys(SUBCOMMANDS).join(', ')}.\n`);
    return 2;
  }
  try {
    return await (
      await load()
    )(argv, world);
  } catch (error) {
    if (error instanceof ConfigError) {
      world.stderr.write(`proxmox-ve-mcp policy ${name}: ${error.message}\n`);
      return 2;
    }
    const { code, message, next } = asProxmoxError(error);
    world.stderr.write(`proxmox-ve-mcp policy ${name}: ${code}: ${message}\nNext: ${next}\n`);
    return code === 'INVALID_INPUT' ? 2 : 1;
  }
};
