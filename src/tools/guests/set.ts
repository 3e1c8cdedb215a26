import { ProxmoxError } from '../../errors.ts';
import type { Options } from './config.ts';

/** Refuses options that are given under `set` and as an argument too, and those that are none of a guest: `reserved`, with what to use. */
export const checkSet = (
  set: Options,
  named: readonly string[],
  reserved: readonly string[],
  instead: string,
): void => {
  const twice = named.find((option) => option in set);
  if (twice !== undefined)
    throw new ProxmoxError('INVALID_INPUT', `set: ${JSON.stringify(twice)} is given twice.`, { next: 'Give it once.' });
  const foreign = reserved.find((option) => option in set);
  if (foreign === undefined) return;
  throw new ProxmoxError('INVALID_INPUT', `set: ${JSON.stringify(foreign)} is not an option of a guest.`, {
    next: `Leave it out; ${instead}`,
  });
};
