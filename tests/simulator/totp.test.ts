import { describe, expect, it } from 'vitest';
import { parseTotp, stepOfCode, totpCode, type TotpSecret } from '../../src/simulator/access/totp.ts';

/** Base32 of the secrets in appendix B of RFC 6238: the digits 1…0 over and over, as many bytes as the hash has. */
const KEYS = {
  sha1: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  sha256: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA',
  sha512: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA',
} as const;

const secret = (algorithm: keyof typeof KEYS, digits = 8): TotpSecret => ({
  key: KEYS[algorithm],
  digits,
  period: 30,
  algorithm,
});

describe('codes', () => {
  it.each<[seconds: number, sha1: string, sha256: string, sha512: string]>([
    [59, '94287082', '46119246', '90693936'],
    [1_111_111_109, '07081804', '68084774', '25091201'],
    [1_111_111_111, '14050471', '67062674', '99943326'],
    [1_234_567_890, '89005924', '91819424', '93441116'],
    [2_000_000_000, '69279037', '90698825', '38618901'],
    [20_000_000_000, '65353130', '77737706', '47863826'],
  ])('of second %i are those of RFC 6238', (seconds, sha1, sha256, sha512) => {
    const at = (algorithm: keyof typeof KEYS): string => totpCode(secret(algorithm), seconds * 1000);
    expect([at('sha1'), at('sha256'), at('sha512')]).toEqual([sha1, sha256, sha512]);
  });

  it('are good one period around, and once', () => {
    const now = 1_000 * 30 * 1_000;
    const fits = (shift: number, after?: number): number | undefined =>
      stepOfCode(secret('sha1', 6), totpCode(secret('sha1', 6), now + shift * 30_000), now, after);
    expect([-2, -1, 0, 1, 2].map((shift) => fits(shift))).toEqual([undefined, 999, 1000, 1001, undefined]);
    expect(fits(0, 1000)).toBeUndefined();
    expect(fits(1, 1000)).toBe(1001);
  });
});

describe('addresses', () => {
  it.each<[address: string, want: TotpSecret | undefined]>([
    ['otpauth://totp/x?secret=ABCD2345', { key: 'ABCD2345', digits: 6, period: 30, algorithm: 'sha1' }],
    [
      'otpauth://totp/Lab:alice%40pve?secret=abcd2345&issuer=Lab&digits=8&period=60&algorithm=SHA256',
      { key: 'ABCD2345', digits: 8, period: 60, algorithm: 'sha256' },
    ],
    ['otpauth://hotp/x?secret=ABCD2345', undefined],
    ['https://totp/x?secret=ABCD2345', undefined],
    ['otpauth://totp/x', undefined],
    ['otpauth://totp/x?secret=ABC1', undefined],
    ['otpauth://totp/x?secret=ABCD2345&digits=9', undefined],
    ['otpauth://totp/x?secret=ABCD2345&period=0', undefined],
    ['otpauth://totp/x?secret=ABCD2345&algorithm=MD5', undefined],
    ['no address', undefined],
  ])('%s', (address, want) => {
    expect(parseTotp(address)).toEqual(want);
  });
});
