import type { Surroundings } from '../../config/load.ts';
import { readIfThere } from '../read-if-there.ts';
import type { World } from '../world.ts';

/** A part of the command: resolves to the exit code. */
export type Subcommand = (argv: readonly string[], world: World) => Promise<number>;

/** Where settings are read from, with these flags. */
export const surroundings = ({ env, platform, home }: World, argv: readonly string[]): Surroundings => ({
  argv,
  env,
  platform,
  home,
  readFile: readIfThere,
});
