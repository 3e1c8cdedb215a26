const MOST = 5;

/** The first names, and how many more there are. */
export const fold = (names: readonly string[], most = MOST): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** `1 guest`, `3 guests`. */
export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
