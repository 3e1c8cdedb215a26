import { asProxmoxError } from '../../errors.ts';
import type { Command, World } from '../world.ts';

type Subcommand = (argv: readonly string[], world: World) => Promise<void>;

const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  import: async () => (await import('./import.ts')).importSchema,
  diff: async () => (await import('./diff.ts')).diffSchemas,
};

/** `proxmox-ve-mcp schema import|diff`: follows the API of a host from release to release. */
export const schema: Command = async (world) => {
  const [name = '', ...argv] = world.argv;
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!load) {
    world.stderr.write(`proxmox-ve-mcp schema: give one of ${Object.keys(SUBCOMMANDS).join(', ')}.\n`);
    return 2;
  }
  try {
    await (await load())(argv, world);
    return 0;
  } catch (error) {
    const { code, message, next } = asProxmoxError(error);
    world.stderr.write(`proxmox-ve-mcp schema ${name}: ${code}: ${message}\nNext: ${next}\n`);
    return code === 'INVALID_INPUT' ? 2 : 1;
  }
};
