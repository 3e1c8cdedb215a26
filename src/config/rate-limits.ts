import { RISKS, type Risk } from '../rules/risk.ts';

type RateLimits = Readonly<Record<Risk, number>>;

/** Calls in a minute where the settings say nothing: many reads, few that destroy. */
export const RATE_LIMITS: RateLimits = { read: 600, change: 60, disrupt: 30, destroy: 3, exec: 3 };

const LARGEST = 100_000;

/** The limits as the setting has them: `read=600 change=60`. */
export const rateLimitsText = (limits: RateLimits): string => RISKS.map((risk) => `${risk}=${limits[risk]}`).join(' ');

/** Reads limits of some classes; undefined where the text is none. */
export const parseRateLimits = (text: string): Partial<RateLimits> | undefined => {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  const limits = parts.map((part): readonly [Risk, number] | undefined => {
    const [, name, number] = /^([a-z]+)=(\d{1,6})$/.exec(part) ?? [];
    const risk = RISKS.find((each) => each === name);
    return risk && Number(number) >= 1 && Number(number) <= LARGEST ? [risk, Number(number)] : undefined;
  });
  return parts.length > 0 && limits.every((each) => each !== undefined) ? Object.fromEntries(limits) : undefined;
};
