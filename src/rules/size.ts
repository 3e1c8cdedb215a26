const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };

/** Bytes of a size with its unit, in powers of 1024 (`4G`, `512M`, `1.5T`, `4GiB`), or undefined where it is none. */
export const parseSize = (text: string): number | undefined => {
  const found = /^\s*(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?\s*$/i.exec(text);
  const unit = UNITS[(found?.[2] ?? '').toUpperCase()];
  return found && unit !== undefined ? Math.round(Number(found[1]) * unit) : undefined;
};
