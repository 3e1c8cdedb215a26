import type { Family } from '../ir.ts';
import type { Place } from './rule.ts';

// The document folds name0, name1 … into `name[n]` and drops the last index. These are the limits of the server's own code.
const GUEST = /^\S+ \/nodes\/\{node\}\/(?:qemu|lxc)/;
const LAST_INDEX: Readonly<Record<string, number>> = {
  net: 31,
  scsi: 30,
  virtio: 15,
  sata: 5,
  ide: 3,
  ipconfig: 31,
  unused: 255,
  usb: 13,
  hostpci: 15,
  numa: 7,
  serial: 3,
  parallel: 2,
  virtiofs: 9,
  mp: 255,
  dev: 255,
};
const LAST_INDEX_ELSEWHERE: Readonly<Record<string, number>> = { link: 7, acmedomain: 5 };

/** The stem and the last index of a family (`net[n]` → net, 31), or undefined for an ordinary name. */
export const family = (name: string, place: Place): Family | undefined => {
  const stem = /^(.+)\[n\]$/.exec(name)?.[1];
  if (stem === undefined) return undefined;
  const maxIndex = (GUEST.test(place.route) ? LAST_INDEX : LAST_INDEX_ELSEWHERE)[stem];
  if (maxIndex === undefined) place.report('index-without-known-limit', name);
  return { stem, maxIndex: maxIndex ?? Infinity };
};

/** A regular expression for the members of a family: `net`, 31 → `^net(?:[0-9]|[12][0-9]|3[01])$`. */
export const familyPattern = (stem: string, maxIndex: number): string =>
  `^${stem.replace(/[^\w]/g, '\\$&')}(?:${maxIndex === Infinity ? '0|[1-9][0-9]*' : upTo(maxIndex)})$`;

const upTo = (max: number): string => {
  const alternatives: string[] = [];
  for (let from = 0; from <= max;) {
    const width = String(from).length;
    const to = largestBlockEnd(from, max, width);
    alternatives.push(block(String(from), String(to)));
    from = to + 1;
  }
  return alternatives.join('|');
};

/** The end of the longest run from `from` that a sequence of digit classes can tell: 10…29, 30…31, 100…199, 200…249, 250…255. */
const largestBlockEnd = (from: number, max: number, width: number): number => {
  let end = from;
  for (let size = 1; size < 10 ** width; size *= 10) {
    if (from % size !== 0) break;
    const digit = Math.floor(from / size) % 10;
    const whole = Math.floor((Math.min(max, 10 ** width - 1) + 1 - from) / size);
    if (whole < 1) break;
    end = from + Math.min(whole, 10 - digit) * size - 1;
  }
  return end;
};

const block = (from: string, to: string): string =>
  from.replace(/\d/g, (low, i: number) => {
    const high = to.charAt(i);
    return low === high ? low : Number(high) === Number(low) + 1 ? `[${low}${high}]` : `[${low}-${high}]`;
  });
