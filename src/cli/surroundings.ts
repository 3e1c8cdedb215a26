import type { Surroundings } from '../config/load.ts';
import { readIfThere } from './read-if-there.ts';
import type { World } from './world.ts';

/** Where settings are read from, with these flags. */
export const surroundings = ({ env, platform, home }: World, argv: readonly string[]): Surroundings => ({
  argv,
  env,
  platform,
  home,
  readFile: readIfThere,
});
