import { refuse, type Refusal } from '../refusal.ts';
import { stepOfCode, type TotpSecret } from './totp.ts';

/** What answers as being one factor tells of it. */
export interface FactorEntry {
  readonly id: string;
  readonly type: 'totp' | 'recovery';
  readonly description: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly enable: boolean;
}

interface TotpFactor extends FactorEntry {
  readonly type: 'totp';
  readonly secret: TotpSecret;
  /** The period of the last code that was used: a code is good once. */
  readonly lastStep?: number;
}

interface RecoveryFactor extends FactorEntry {
  readonly type: 'recovery';
  /** Keys by their place; those that were used are gone. */
  readonly keys: readonly (string | undefined)[];
}

export type Factor = TotpFactor | RecoveryFactor;

/** The second factors of a user, and how often they failed in a row. */
export interface SecondFactors {
  entries: readonly Factor[];
  failures: number;
  /** Set after too many wrong codes: only a recovery key or an administrator helps. */
  totpLocked: boolean;
  /** Seconds since 1970. */
  lockedUntil?: number;
}

/** How many wrong codes lock TOTP. */
export const MOST_TOTP_FAILURES = 8;
const MOST_FAILURES = 100;
const LOCK_SECONDS = 3_600;

/** What a host asks for after the password, or undefined where that is enough. */
export const challengeOf = (factors: SecondFactors | undefined): Readonly<Record<string, unknown>> | undefined => {
  const enabled = factors?.entries.filter(({ enable }) => enable) ?? [];
  const keys = enabled.flatMap((factor) => (factor.type === 'recovery' ? [factor.keys] : [])).at(0);
  const left = keys?.flatMap((key, i) => (key === undefined ? [] : [i])) ?? [];
  const challenge = {
    ...(enabled.some(({ type }) => type === 'totp') ? { totp: true } : {}),
    ...(left.length > 0 ? { recovery: left } : {}),
  };
  return Object.keys(challenge).length > 0 ? challenge : undefined;
};

/** Whether an answer such as `totp:123456` is right; it counts what is wrong, and uses up what is right. */
export const answersChallenge = (factors: SecondFactors, answer: string, now: number): boolean => {
  if (factors.lockedUntil !== undefined && factors.lockedUntil * 1000 > now) return false;
  const colon = answer.indexOf(':');
  const [kind, value] = [answer.slice(0, colon), answer.slice(colon + 1)];
  const tried = kind === 'totp' && !factors.totpLocked ? 'totp' : kind === 'recovery' ? 'recovery' : undefined;
  const used = tried && factors.entries.map((factor) => consumed(factor, tried, value, now));
  if (!used?.some(Boolean)) {
    fail(factors, kind, now);
    return false;
  }
  factors.entries = factors.entries.map((factor, i) => used[i] ?? factor);
  factors.failures = 0;
  if (tried === 'recovery') factors.totpLocked = false;
  return true;
};

/** The factor after it was used with this value, or undefined where the value is not its own. */
const consumed = (factor: Factor, kind: string, value: string, now: number): Factor | undefined => {
  if (factor.type !== kind || !factor.enable) return undefined;
  if (factor.type === 'recovery') {
    const at = factor.keys.indexOf(value.toLowerCase());
    return value === '' || at < 0 ? undefined : { ...factor, keys: factor.keys.with(at, undefined) };
  }
  const step = stepOfCode(factor.secret, value, now, factor.lastStep);
  return step === undefined ? undefined : { ...factor, lastStep: step };
};

const fail = (factors: SecondFactors, kind: string, now: number): void => {
  factors.failures++;
  if (kind === 'totp' && factors.failures >= MOST_TOTP_FAILURES) factors.totpLocked = true;
  if (factors.failures >= MOST_FAILURES) {
    factors.lockedUntil = Math.floor(now / 1000) + LOCK_SECONDS;
    factors.failures = 0;
  }
};

/** What answers show of a lock, where there is one. */
export const lockOf = (factors: SecondFactors | undefined): Readonly<Record<string, unknown>> => ({
  ...(factors?.totpLocked ? { 'totp-locked': true } : {}),
  ...(factors?.lockedUntil === undefined ? {} : { 'tfa-locked-until': factors.lockedUntil }),
});

/** Takes every lock away; whether there was one. */
export const unlock = (factors: SecondFactors | undefined): boolean => {
  if (!factors) return false;
  const locked = Object.keys(lockOf(factors)).length > 0;
  factors.failures = 0;
  factors.totpLocked = false;
  delete factors.lockedUntil;
  return locked;
};

/** What is said of kinds that need a configuration which the cluster does not have. */
export const notConfigured = (type: string): Refusal => refuse(`no ${type} configuration available`);
