/** The parts of a property string by their keys, each as it was written. */
export type Parts = Map<string, string>;

/** Reads a property string; the part without a key is that of `alone`. */
export const partsOf = (text: string, alone: string): Parts =>
  new Map(
    text
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return at < 0 ? [alone, part] : [part.slice(0, at), part.slice(at + 1)];
      }),
  );

/** Writes a property string as a host does: the value of `alone` without its key, the keys it must have, and the rest by name. */
export const partsText = (parts: ReadonlyMap<string, string>, alone: string, must: readonly string[] = []): string => {
  const rank = (key: string): number => (key === alone ? 0 : must.includes(key) ? 1 : 2);
  return [...parts]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([key, value]) => (key === alone ? value : `${key}=${value}`))
    .join(',');
};
