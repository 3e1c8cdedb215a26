import secrets from '../../schema/secrets.json' with { type: 'json' };

const EVERYWHERE: ReadonlySet<string> = new Set(secrets.everywhere);
const BY_METHOD: Readonly<Record<string, readonly string[]>> = secrets.byMethod;

/** What stands in the place of a secret. */
export const REDACTED = '[redacted]';

/** Whether a parameter or field of that name is a secret; `route` (`VERB /path`) decides for names that are harmless elsewhere. */
export const isSecret = (name: string, route?: string): boolean =>
  EVERYWHERE.has(name) ||
  (route !== undefined && Object.hasOwn(BY_METHOD, name) && (BY_METHOD[name]?.includes(route) ?? false));

/** Below this length a value stands in too many places by chance. */
const SHORTEST = 6;

/** The values that stand under the name of a secret, at any depth. */
export const secretValues = (value: unknown, route?: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => secretValues(each, route));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    isSecret(name, route) ? textsIn(inner).filter((text) => text.length >= SHORTEST) : secretValues(inner, route),
  );
};

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** A copy of plain data in which those values are replaced wherever they stand: as they are, percent-encoded, or in base64. */
export const withoutValues = (value: unknown, secrets: readonly string[]): unknown => {
  if (secrets.length === 0) return value;
  const forms = [
    ...new Set(
      secrets.flatMap((secret) => {
        const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
        return [secret, encodeURIComponent(secret), base64, base64.replaceAll('+', '-').replaceAll('/', '_')];
      }),
    ),
  ].sort((a, b) => b.length - a.length);
  const clean = (inner: unknown): unknown => {
    if (typeof inner === 'string') return forms.reduce((text, form) => text.replaceAll(form, REDACTED), inner);
    if (Array.isArray(inner)) return inner.map(clean);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, each]) => [String(clean(name)), clean(each)]));
  };
  return clean(value);
};

/** A copy of plain data with every secret member replaced, at any depth. */
export const redact = (value: unknown, route?: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => redact(each, route));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSecret(name, route) ? REDACTED : redact(inner, route)]),
  );
};
