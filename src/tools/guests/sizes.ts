import { ProxmoxError } from '../../errors.ts';
import { parseSize } from '../../rules/size.ts';

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/** The whole MiB of an argument for memory, which counts in MiB where it has no unit; only `memory` itself can't be 0. Fails as INVALID_INPUT. */
export const mebibytes = (text: string, name = 'memory'): number => {
  const size = parseSize(/^\d+$/.test(text) ? `${text}M` : text);
  if (size === undefined || size % MIB !== 0 || (size === 0 && name === 'memory')) {
    throw new ProxmoxError(
      'INVALID_INPUT',
      `${name}: ${JSON.stringify(text.slice(0, 80))} is not a size in whole MiB.`,
      {
        next: 'Give a size such as "4G" or "512M".',
      },
    );
  }
  return size / MIB;
};

/** The GiB of an argument `disk`, which counts in GiB where it has no unit. Fails as INVALID_INPUT. */
export const gibibytes = (disk: string): number => {
  const size = parseSize(/^\d+(?:\.\d+)?$/.test(disk) ? `${disk}G` : disk);
  // Smaller ones are no disks, and would be written with an exponent.
  if (size === undefined || size < MIB) {
    throw new ProxmoxError('INVALID_INPUT', `disk: ${JSON.stringify(disk)} is not the size of a disk.`, {
      next: 'Give a size such as "32G".',
    });
  }
  return size / GIB;
};

/** `3.5 GiB`: a size in bytes for a sentence of ours. */
export const inGib = (size: number): string => `${Number((size / GIB).toFixed(1))} GiB`;
