import type { Options } from '../../state.ts';

/** Keeps a volume beside a guest that does not use it. */
export const addUnused = (config: Options, volid: string): void => {
  let index = 0;
  while (config[`unused${index}`] !== undefined) index++;
  config[`unused${index}`] = volid;
};
