/** The number in an answer: Proxmox VE writes some as text. Undefined where there is none. */
export const toNumber = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isNaN(number) ? undefined : number;
};

/** The boolean in an answer: 1, "1" and true. */
export const toFlag = (value: unknown): boolean => value === 1 || value === '1' || value === true;

/** The text in an answer, or undefined where it is absent or empty. */
export const toText = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value.trim() === ''
      ? undefined
      : value
    : typeof value === 'number'
      ? String(value)
      : undefined;

/** The number written out: the server takes plain decimals, and no 1e21 or 1e-7. */
export const decimal = (value: number): string => {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`;
};
