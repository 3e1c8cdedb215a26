import secrets from '../../schema/secrets.json' with { type: 'json' };

const EVERYWHERE: ReadonlySet<string> = new Set(secrets.everywhere);
const BY_METHOD: Readonly<Record<string, readonly string[]>> = secrets.byMethod;

/** What stands in the place of a secret. */
export const REDACTED = '[redacted]';

/** Whether a parameter or field of that name is a secret; `route` (`VERB /path`) decides for names that are harmless elsewhere. */
export const isSecret = (name: string, route?: string): boolean =>
  EVERYWHERE.has(name) ||
  (route !== undefined && Object.hasOwn(BY_METHOD, name) && (BY_METHOD[name]?.includes(route) ?? false));

/** A copy of plain data with every secret member replaced, at any depth. */
export const redact = (value: unknown, route?: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => redact(each, route));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSecret(name, route) ? REDACTED : redact(inner, route)]),
  );
};
