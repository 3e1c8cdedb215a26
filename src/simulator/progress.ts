const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** A size as logs tell it: `1.5 GiB`. */
export const sizeWords = (bytes: number): string => {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${(bytes / 1024 ** power).toFixed(1)} ${UNITS[power] ?? ''}`;
};

/** How far a copy is, as logs tell it: `transferred 1.0 GiB of 4.0 GiB (25.00%)`. */
export const transferred = (part: number, bytes: number): string =>
  `transferred ${sizeWords(bytes * part)} of ${sizeWords(bytes)} (${(part * 100).toFixed(2)}%)`;
