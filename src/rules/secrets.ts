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
  typeof value === 'string' || typeof value === 'number'
    ? [String(value)]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/**
 * A copy of plain data in which those values are replaced wherever they stand: as they are, percent-encoded in part or completely, as in
 * JSON, in hexadecimal digits, and in base64, also within a longer text that was encoded as a whole.
 */
export const withoutValues = (value: unknown, secrets: readonly string[]): unknown => {
  const patterns = [...new Set(secrets)].flatMap((secret) => [spelled(secret), hex(secret), ...base64(secret)]);
  if (patterns.length === 0) return value;
  const clean = (inner: unknown): unknown => {
    if (typeof inner === 'string') return without(inner, patterns);
    if (typeof inner === 'number') return without(String(inner), patterns) === String(inner) ? inner : REDACTED;
    if (Array.isArray(inner)) return inner.map(clean);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, each]) => [String(clean(name)), clean(each)]));
  };
  return clean(value);
};

/** The text with every place that a pattern fits replaced; places that overlap are one, so that no rest of a secret stays. */
const without = (text: string, patterns: readonly RegExp[]): string => {
  const places: (readonly [from: number, to: number])[] = [];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      places.push([found.index, found.index + found[0].length]);
      // A secret may begin again within itself.
      pattern.lastIndex = found.index + 1;
    }
  }
  let [clean, done] = ['', 0];
  for (const [from, to] of places.sort(([a], [b]) => a - b)) {
    if (from >= done) clean += `${text.slice(done, from)}${REDACTED}`;
    done = Math.max(done, to);
  }
  return clean + text.slice(done);
};

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** The secret with any of its characters percent-encoded, once or more often, or escaped as in JSON. */
const spelled = (secret: string): RegExp => {
  const characters = Array.from(secret).map((character) => {
    const bytes = [...Buffer.from(character)].map((byte) => `%(?:25)*${anyCase(byte.toString(16).padStart(2, '0'))}`);
    const inJson = JSON.stringify(character).slice(1, -1);
    const forms = new Set([quoted(character), quoted(inJson), ...(character === ' ' ? ['\\+'] : [])]);
    return `(?:${[...forms, bytes.join('')].join('|')})`;
  });
  return new RegExp(characters.join(''), 'g');
};

const anyCase = (digits: string): string => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

const hex = (secret: string): RegExp => new RegExp(anyCase(Buffer.from(secret).toString('hex')), 'g');

/** The secret in base64 at each of the three places that it can have in a longer text, with all that was encoded around it. */
const base64 = (secret: string): RegExp[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    // The first and last characters depend on what stands beside it.
    const sure = bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
    const either = sure.replace(/[+/]/g, (sign) => (sign === '+' ? '[+-]' : '[/_]'));
    return new RegExp(`(?<![\\w+/-])[\\w+/-]*${either}[\\w+/-]*=*`, 'g');
  });

/** A copy of plain data with every secret member replaced, at any depth. */
export const redact = (value: unknown, route?: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => redact(each, route));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSecret(name, route) ? REDACTED : redact(inner, route)]),
  );
};
