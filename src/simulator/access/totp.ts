import { createHmac } from 'node:crypto';

/** What codes are made from, by RFC 6238. */
export interface TotpSecret {
  /** Base32. */
  readonly key: string;
  readonly digits: number;
  /** Seconds that a code is good for. */
  readonly period: number;
  readonly algorithm: 'sha1' | 'sha256' | 'sha512';
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const bytesOf = (base32: string): Buffer => {
  let bits = '';
  for (const letter of base32.toUpperCase().replace(/[=\s]/g, '')) {
    bits += ALPHABET.indexOf(letter).toString(2).padStart(5, '0');
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

/** The number of the period that a moment lies in. */
const stepAt = ({ period }: TotpSecret, now: number): number => Math.floor(now / 1000 / period);

const codeOfStep = ({ key, digits, algorithm }: TotpSecret, step: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac(algorithm, bytesOf(key)).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
};

/** The code of a moment, in milliseconds since 1970. */
export const totpCode = (secret: TotpSecret, now: number): string => codeOfStep(secret, stepAt(secret, now));

/** The period whose code this is: the present one or one beside it, and later than `after`. Undefined where it is none. */
export const stepOfCode = (secret: TotpSecret, code: string, now: number, after = -1): number | undefined => {
  const present = stepAt(secret, now);
  return [present - 1, present, present + 1].find(
    (step) => step > after && step >= 0 && codeOfStep(secret, step) === code,
  );
};

/** The secret of an `otpauth://totp/…` address, or undefined where it is none. */
export const parseTotp = (address: string): TotpSecret | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, searchParams } = new URL(address);
  const key = (searchParams.get('secret') ?? '').toUpperCase();
  const algorithm = (searchParams.get('algorithm') ?? 'SHA1').toLowerCase();
  const digits = Number(searchParams.get('digits') ?? 6);
  const period = Number(searchParams.get('period') ?? 30);
  const fits =
    protocol === 'otpauth:' &&
    host === 'totp' &&
    /^[A-Z2-7]+=*$/.test(key) &&
    (algorithm === 'sha1' || algorithm === 'sha256' || algorithm === 'sha512') &&
    [6, 7, 8].includes(digits) &&
    Number.isInteger(period) &&
    period > 0;
  return fits ? { key, digits, period, algorithm } : undefined;
};
