/** What a number counts: bytes, seconds, a fraction of 1 (percent), or seconds since 1970 (time). */
export type Unit = 'bytes' | 'seconds' | 'percent' | 'time';

const SIZES = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** A number with its unit as people write it: `7.9GiB`, `3d 4h`, `12%`, `2026-11-23 10:00Z`. */
export const withUnit = (value: number, unit: Unit): string => {
  switch (unit) {
    case 'bytes':
      return size(value);
    case 'seconds':
      return duration(value);
    case 'percent':
      return `${value > 0 && value < 0.1 ? (value * 100).toFixed(1) : Math.round(value * 100)}%`;
    case 'time':
      return moment(value);
  }
};

// The last moment that a date can name.
const END_OF_TIME_S = 8.64e12;

const moment = (seconds: number): string =>
  Math.abs(seconds) > END_OF_TIME_S
    ? `${seconds}s`
    : new Date(seconds * 1000)
        .toISOString()
        .replace('T', ' ')
        .replace(/:\d\d\.\d+Z$/, 'Z');

const size = (bytes: number): string => {
  const step = bytes < 1024 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), SIZES.length - 1);
  const scaled = bytes / 1024 ** step;
  const rounded = scaled < 10 ? Number(scaled.toFixed(1)) : Math.round(scaled);
  // What is rounded up to the next unit is written in it.
  return rounded === 1024 && step < SIZES.length - 1 ? `1${SIZES[step + 1] ?? ''}` : `${rounded}${SIZES[step] ?? ''}`;
};

const PARTS: readonly (readonly [number, string])[] = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'm'],
  [1, 's'],
];

/** The two largest parts: `3d 4h`, `5m 2s`. */
const duration = (seconds: number): string => {
  let rest = Math.round(seconds);
  const parts = PARTS.flatMap(([length, letter]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return [{ count, letter }];
  });
  const first = parts.findIndex(({ count }) => count > 0);
  if (first < 0) return '0s';
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ count, letter }) => `${count}${letter}`)
    .join(' ');
};
