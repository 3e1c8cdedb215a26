import formats from '../../schema/formats.json' with { type: 'json' };

const KNOWN: ReadonlySet<string> = new Set(Object.keys(formats));

/**
 * The named format that checks one element, and how elements stand in the value: `x-list` is a list in one string, `x-opt` may be empty.
 * A format whose own name ends that way (`storage-pair-list`) is looked up first.
 */
export const baseFormat = (name: string): { base: string; suffix: 'list' | 'opt' | undefined } => {
  if (KNOWN.has(name)) return { base: name, suffix: undefined };
  const found = /^(.+)-(list|opt)$/.exec(name);
  return found
    ? { base: found[1] ?? name, suffix: found[2] === 'list' ? 'list' : 'opt' }
    : { base: name, suffix: undefined };
};

/** Whether our table says what this format means (or why it isn't checked). */
export const isKnownFormat = (name: string): boolean => KNOWN.has(baseFormat(name).base);
